"""Which treatments a message names, and whether each is going on, past or never had."""

from __future__ import annotations

import re
from collections.abc import Mapping

from waymark.profile.facts import Certainty, FactName, FactStatus
from waymark.understanding.ended_treatments import carries_on, has_ended, is_changed_to
from waymark.understanding.given_up import GIVEN_UP, did_not_work, is_given_up
from waymark.understanding.message import Message, last_match
from waymark.understanding.noted_status import noted_status
from waymark.understanding.polarity import Polarity
from waymark.understanding.treated_once import is_done_once, is_organ_gone, status_of_once
from waymark.understanding.treatment_clauses import clause_before
from waymark.understanding.treatment_cues import ENDS_ITEM, PAST, PAST_AFTER
from waymark.understanding.treatment_names import (
    TRANSFUSION,
)
from waymark.vocabulary.mentions import Mention

_GOES_ON = re.compile(
    r"(?:'s|'ve|\bhas|\bhave) got\b|\b(?:continu(?:es?|ing)|still|now|currently|on|needs?|takes?|taking|"
    r"gets?|(?<!had )been (?:using|taking|wearing|applying|injecting))\b"
)
_WAS_ON = re.compile(
    r"(?:\b(?:was|were|used to be|had been)\s+(?:previously |once |briefly |first )?(?:put )?(?:on|"
    r"taking|using|getting|"
    r"receiving)|\bhad (?:me|him|her|them) on|\bswitched (?:\w+ )?from|\bchanged (?:\w+ )?from|"
    r"\bmoved from)\s+(?:\w+\s+)?$|"
    r"\b(?:previously|formerly|once|briefly|earlier|prior(?:ly)?) (?:on|taking|using|treated "
    r"with)\s+(?:\w+\s+)?$|"
    r"\bbefore (?:that|this|it)[,:]?(?: (?:it|i|he|she) (?:was|had)(?: on)?)?(?: (?:the|a))? $|"
    r"\b(?:cured|cleared|got rid of it|gone|went|sorted)(?: now)? (?:with|by|after|thanks to|through|"
    r"(?<!went )on|, )\s*(?:\w+\s+)?$|"
    r"(?<!\bon )(?<!\bin )(?<!\binto )(?<!\bmy )\b(?:two|three|four|five|six|seven|eight|nine|ten|several|"
    r"[2-9]|1\d) "
    r"(?:years?|months?|weeks?|cycles|rounds|courses|lots|goes|doses|infusions) (?:of|on) (?:the |my |his |"
    r"her )?$"
)
_TAKEN = re.compile(
    r"\b(?:on|with|plus|and|or|take|takes|took|taking|started|starts|uses?|using|put (?:\w+ )?on|"
    r"have (?:\w+ )?on|has|have|gets?|getting|"
    r"give[ns]?|giving|prescribed|needs?|regular|occasional|receiv\w+|currently|now|still|only|just|my|his|"
    r"her|our|yes|the|(?:switched|changed|moved) (?:\w+ )?(?:from [\w-]+ )?to)\b"
)
_STILL = re.compile(r"\b(?:now|currently|still)\s+(?:on|taking|takes|getting|has)?\s*\Z")
_ENDED = re.compile(
    r"\b(?:once|twice|one|as a (?:baby|child|kid|toddler)|years? ago|in (?:19|20)\d\d|used to|stopped|"
    r"when (?:he|she|i) (?:was|were)|"
    r"only in|before|previous\w*|first)\b"
)
"""Words by which a transfusion of the past is over; "his last transfusion was in June" may go on."""

ONGOING_AFTER = re.compile(
    r"[\s(]*(?:\w+\s+){0,3}?(?:every|each|daily|weekly|monthly|twice a|once a|since|regularly|"
    r"now|current(?:ly)?|ongoing|going on|maintenance|at the mo(?:ment)?|atm|\d+ ?mg|for (?:the last|\d+|"
    r"many|"
    r"years)|all (?:his|her|my) life|(?:at|in|during|by|every) (?:the )?(?:night|bedtime)|nightly|"
    r"in the (?:morning|evening)|nocte|"
    r"(?:is|are|seems? to be) (?:really |still |finally )?(?:working|helping|holding|keeping)|seems? to "
    r"(?:help|work)|"
    r"that (?:i|he|she|we) (?:take|takes|use|uses|give|get|gets|am on|is on))\b"
)
_NOW_AFTER = re.compile(r"\s+now(?=\s*(?:$|[,.;!)]|instead\b))")
WAS_TAKEN_AFTER = re.compile(
    r"\s*(?:only |just )?(?:they|he|she|we|i) (?:gave|took|had|tried|received|used to)\b"
)
_STARTED_AFTER = re.compile(
    r"\s*(?:was |were |has been |is |just |re)*(?:started|begun|commenced|initiated|start (?:since|last|"
    r"this|now))\b"
)
_TURNED_AFTER = re.compile(
    r"(?:(?!\b(?:now on|currently|still)\b)[^.;]){0,60}?\b(?:→|then(?! on\b)|relapsed?|progress(?:ed|ion|"
    r"ing)(?! (?:up)?on (?:[a-z]+(?:nib|mab|lib|limus|platin|taxel)|the (?:first|last)|chemo\w*)\b)|"
    r"recurred|came back|come back|intol\w*|"
    r"it'?s back|is back|no response|did nothing|nothing worked|(?:before|until|till?) (?:they|"
    r"(?:the )?recall|it (?:got|was (?:pulled|banned|recalled|stopped|withdrawn)))|"
    r"banned|pulled|recalled|withdrawn|refractory)\b"
)
_TURNED_ON_MAINTENANCE = re.compile(
    r"\s*maintenance[^.;]{0,20}[.;]\s*(?:(?:then|but|and|he|she|i|it) )*(?:relaps|"
    r"progress|recurred|came back)"
)
""" "Olaparib maintenance. Relapsed in 2023": it ended with that."""
_OF_ONE = re.compile(
    r"\b(?:before|until|till?) (?:they|it|the|(?:the )?recall)\b|\b(?:banned|pulled|recalled|withdrawn)\Z"
)
"""Ends that are said of one treatment, the nearest."""
_LINES_BEFORE = re.compile(
    r"\b(?:prior|prev|previous|failed|tried|lines?|incl(?:uding)?|(?:refractory|resistant) to|"
    r"intolerant (?:to|of)|(?:relapsed|progressed) (?:after|on)|post|came back after)\b"
    r"(?:(?!\b(?:now|currently|still|on)\b)[^;])*\Z"
)
_STOPPED = re.compile(
    r"\b(?:no longer|not any ?more|any ?more|stopped|came off|off|used to|until|discontinued|finished|quit|"
    r"dropped|ditched|packed in|gave up(?: on)?|given up(?: on)?|g[ai]ve up (?:the|my|his|her)|"
    r"lost response to|stopped responding to|couldn'?t tolerate|did(?:n'?t| not) tolerate|had to stop|"
    r"weaned off)\b"
)
_NEVER_BEGUN = re.compile(
    r"[^.;]{0,20}\b(?:but|and)\s+(?:(?:he|she|i|we)\s+)?(?:has |have )?(?:never|not|didn'?t|hasn'?t|"
    r"haven'?t)\s+(?:yet )?"
    r"(?:took|taken|take|started|start|begun|used|use|had it|got it|filled)\b"
    r"|[^.;]{0,60}\bbefore (?:he|she|i|we) (?:ever |even )*(?:started|got (?:it|any))\b"
)
_BEGUN = re.compile(
    r"\b(?:when (?:i|he|she|we) went on|started|starting|began|beginning|begun|(?:they|doctors?|"
    r"we) (?:have |has |just )?added(?: on| "
    r"in)?|"
    r"put (?:me|him|her) on|switched to|month of|cycle of)"
    r"\s+(?:on\s+)?(?:\d[\d.,]* ?(?:mcg|mg|g|ug|µg|ml|units?|iu) )?$"
)
_COUNTED_AFTER = re.compile(
    r"[\s,]*of which (?:he|she|i|we|they|the patient)(?:'s|'ve)? (?:has |have |had |only |just )*"
    r"(?:received|receive|had|got|completed|took|taken)\b"
)
"""Cycles counted by one who looks back: "switched to R-CVP, of which he received two cycles"."""
_THEN = re.compile(r"\bthen(?: on)? $")
_ANOTHER_NOW = re.compile(r"[^.;,]{0,25},\s*(?:and )?(?:is |am |are )?now (?:on|taking|has|just|only)\b")
_BY_SCHEDULE = re.compile(r"[\s(]*(?:\w+ )?(?:every|each|daily|weekly|monthly|twice a|once a)\b")
_SINCE = re.compile(r"\bsince (?:starting |being on |(?:he|she|i) (?:started|went on) )?$")
_ON_NOW = re.compile(r"\b(?:now|currently|so)\b.*\b(?:on|taking|takes|have|has|use)\b")
_ITEM_STARTS = re.compile(r"[,:;(+]|\band\b|\bw/")
_OFF_AND_ON = re.compile(r"\b(?:off and on|on[ -]and[ -]off)\b")
_NOT_NOW = re.compile(
    r"(?:\bnot|n't)\s+(?:currently\s+|now\s+)?(?:on|taking|using|getting|receiving)\s+(?:any\s+)?$"
)
_STOPPED_AFTER = re.compile(
    r"(?:\s+(?:now|already|currently|at the moment|at present))?[\s,;.–-]+(?:(?:i|we|he|she|they|it|"
    r"doctors?) )?"
    r"(?:was |were |been |have |has |had to )?(?:stop|stopped|finished|quit|gave it up|came off|ran out)\b"
)
""" "No chelation now, stopped last year": had, and over."""
_VALUE_BEFORE_IT = re.compile(
    r"\b(?:was|were|it was|it's|from) \d[\d.,]*k?\b[^.;\d]{0,15}\b(?:before|pre|prior to)[\s-]+"
    r"(?:(?:i|he|she|we) )?(?:(?:started|starting|went on|the|my|his|her|on) )*$"
)
""" "It was 5k before Asunra": taken since."""
_SINCE_THEN = re.compile(r"\s*(?:\w+\s+){0,3}since (?:then|that)\b")


_IN_TIME = re.compile(
    r"\b(?:on|takes?|taking|started|starting|now|currently|still|gets?|getting|having|receiving|giv(?:es?|"
    r"ing)|needs?|"
    r"continu\w+)\b"
)
_FOR_A_TIME = ("chemotherapy", "car t-cell therapy", "surgery")

CUES_BEFORE: Mapping[str, re.Pattern[str]] = {
    "goes on": _GOES_ON, "was on": _WAS_ON, "taken": _TAKEN, "past": PAST, "stopped": _STOPPED,
    "begun": _BEGUN, "on now": _ON_NOW, "lines before": _LINES_BEFORE,
}  # fmt: skip
CUES_AFTER: Mapping[str, re.Pattern[str]] = {
    "past after": PAST_AFTER, "ongoing after": ONGOING_AFTER, "turned after": _TURNED_AFTER,
    "given up": GIVEN_UP, "started after": _STARTED_AFTER, "now after": _NOW_AFTER,
    "never begun": _NEVER_BEGUN, "ends item": ENDS_ITEM,
}  # fmt: skip
"""The cues by name, for weighing them where no rule decides."""


_SOME_BLOOD = re.compile(
    r"(?:(?:give|gave|given|got|received?|had|collect\w*|hung)\b.*|"
    r".*\b(?:was given|was transfused|once|twice|times?)|"
    r"(?:[1-9]|one|two|three|four|five|a couple|a few|several)\b.*)",
    re.DOTALL,
)
"""Blood told by how much or as given: a transfusion had, unless a schedule stands by."""
_SCHEDULE = re.compile(
    r"[^.;,]{0,30}?\b(?:every|each|monthly|weekly|fortnightly|fortnight|daily|"
    r"regular\w*|a (?:month|week)|per month)\b"
)


def status_of(  # noqa: PLR0911
    message: Message, mention: Mention, said: Polarity
) -> tuple[FactStatus | None, Certainty]:
    """When the treatment holds, and how firmly; a status of None means that it is no news of this person."""
    before, after = clause_before(message, mention), message.after(mention.end, 60)
    if _NEVER_BEGUN.match(after):
        return None, Certainty.SURE
    if is_organ_gone(mention, before, after):
        return FactStatus.PAST, Certainty.SURE
    if said in (Polarity.DENIED, Polarity.PERHAPS_DENIED):
        return _denied_status(before, after, said)
    if _SINCE_THEN.match(after) or _OFF_AND_ON.search(before):
        return FactStatus.CURRENT, Certainty.SURE if _SINCE_THEN.match(after) else Certainty.ABOUT
    if not is_done_once(message, mention) and _VALUE_BEFORE_IT.search(message.before(mention.start, 50)):
        return FactStatus.CURRENT, Certainty.ABOUT
    turned = noted_status(message, mention) or _status_of_turned(message, mention, before, after)
    if turned:
        return turned, Certainty.SURE
    if is_done_once(message, mention):
        return status_of_once(message, mention, before, after)
    if mention.standard == TRANSFUSION and _SOME_BLOOD.fullmatch(mention.words.lower()):
        return FactStatus.CURRENT if _SCHEDULE.match(after) else FactStatus.PAST, Certainty.ABOUT
    status = _status_of_lasting(message, mention, before, after)
    if status is FactStatus.CURRENT and _is_given_for_a_time(message, mention, before):
        is_present = ONGOING_AFTER.match(after) or _STARTED_AFTER.match(after) or _NOW_AFTER.match(after)
        return (status, Certainty.SURE) if is_present else (FactStatus.PAST, Certainty.ABOUT)
    is_ended = mention.standard != TRANSFUSION or _ENDED.search(before + mention.words.lower() + after)
    return status, Certainty.SURE if is_ended or status is not FactStatus.PAST else Certainty.ABOUT


def _status_of_turned(message: Message, mention: Mention, before: str, after: str) -> FactStatus | None:
    """Of a treatment that was given up or has just begun; None for any other."""
    is_lasting = not is_done_once(message, mention)
    if is_lasting and has_ended(message, mention) and not _OFF_AND_ON.search(before):
        return FactStatus.PAST
    is_passed_on = _THEN.search(before) and _ANOTHER_NOW.match(after)
    if _COUNTED_AFTER.match(after) or is_given_up(message, mention) or is_passed_on:
        return FactStatus.PAST
    if is_lasting and (is_changed_to(message, mention) or carries_on(message, mention)):
        return FactStatus.CURRENT
    if _NOW_AFTER.match(after) or (_opens_item(before) and _BY_SCHEDULE.match(after)):
        return None if is_done_once(message, mention) else FactStatus.CURRENT
    if _BEGUN.search(before) or (_SINCE.search(before) and not is_done_once(message, mention)):
        return FactStatus.CURRENT
    stopped = last_match(_STOPPED, before)
    is_stopped = stopped is not None and not _ON_NOW.search(before[stopped.end() :])
    is_over = is_stopped or re.match(r"\s*(?:any ?more|until)\b", after)
    return FactStatus.PAST if is_over else None


_GIVEN_BEFORE = re.compile(r"\b(?:gave|given|got|had|received)\b(?! (?:to|on)\b)[^.;,]{0,20}$")
_ONE_SHOT_AFTER = re.compile(
    r"\s*(?:shot|injection|jab|infusion|drip|dose|bolus|push)\b"
    r"(?! (?:every|each|daily|weekly|monthly|once a|twice a))"
)
""" "My doctor gave me a Decadron shot"."""
_SWITCHED_WITHIN = re.compile(r"\b(?:switch|change|swap|adjust)(?:ed|d|ped)? (?:my|his|her) (?:\w+ )?$")
""" "Had to switch my birth control from one pill to another": it goes on."""


def _status_of_lasting(message: Message, mention: Mention, before: str, after: str) -> FactStatus | None:
    is_left = re.match(r"\s+to\b", after) and re.search(r"\bswitched from\s+$", before)
    is_given_once = _GIVEN_BEFORE.search(before) and _ONE_SHOT_AFTER.match(after)
    if _WAS_ON.search(before) or is_left or is_given_once:
        return FactStatus.PAST
    is_switched = _SWITCHED_WITHIN.search(before) and re.match(r"\s*from\b", after)
    if _NOW_AFTER.match(after) or is_switched:
        return FactStatus.CURRENT
    has_turned = _has_turned(message, mention) or did_not_work(message, mention)
    if _LINES_BEFORE.search(message.before(mention.start)) or (has_turned and not _STILL.search(before)):
        return FactStatus.PAST
    if ONGOING_AFTER.match(after) or _GOES_ON.search(before) or _STARTED_AFTER.match(after):
        return FactStatus.CURRENT
    if PAST.search(before) or PAST_AFTER.match(after):
        return FactStatus.PAST
    is_told = message.asked is FactName.TREATMENT or _TAKEN.search(before) or _is_item(before, after)
    return FactStatus.CURRENT if is_told else None


def _has_turned(message: Message, mention: Mention) -> bool:
    """Whether the illness came back behind it, or it was withdrawn: "till they pulled it" is of one only."""
    after = message.after(mention.end)
    if _TURNED_ON_MAINTENANCE.match(message.plain, mention.end):
        return True
    turned = _TURNED_AFTER.match(after)
    if turned is None:
        return False
    if after.lstrip().startswith(("+", "/", "&")):
        return True
    following = (one.start - mention.end for one in message.treatments if one.start >= mention.end)
    return not (_OF_ONE.search(turned[0]) and any(start < turned.end() for start in following))


def _is_given_for_a_time(message: Message, mention: Mention, before: str) -> bool:
    """Of chemotherapy, CAR-T cells or an operation named with no word of when: it is over, most likely."""
    is_kind_of = message.vocabulary.treatments.is_kind_of
    return not _IN_TIME.search(before) and any(is_kind_of(mention.standard, kind) for kind in _FOR_A_TIME)


def _is_item(before: str, after: str) -> bool:
    """ "10, thal major, deferasirox": named on its own, between commas."""
    return _opens_item(before) and ENDS_ITEM.match(after) is not None


def _opens_item(before: str) -> bool:
    return not _ITEM_STARTS.split(before)[-1].strip()


def _denied_status(before: str, after: str, said: Polarity) -> tuple[FactStatus | None, Certainty]:
    if re.search(r"\bno longer\b", before) or re.match(r"\s*(?:any ?more|since)\b", after):
        return FactStatus.PAST, Certainty.SURE
    if _STOPPED_AFTER.match(after):
        return FactStatus.PAST, Certainty.SURE
    if _NOT_NOW.search(before) or said is Polarity.PERHAPS_DENIED:
        return FactStatus.NEVER, Certainty.ABOUT
    return FactStatus.NEVER, Certainty.SURE
