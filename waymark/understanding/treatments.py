"""Reads treatments: which, whether they are going on, past or never had, and when."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity, with_denial
from waymark.vocabulary.mentions import Mention

GENE_THERAPY = "gene therapy"
TRANSPLANT = "hematopoietic stem cell transplantation"
ALLOGENEIC = "allogeneic hematopoietic stem cell transplantation"
AUTOLOGOUS = "autologous hematopoietic stem cell transplantation"
TRANSFUSION = "blood transfusion"

_TRANSPLANT_ALONE = re.compile(r"\b(?:transplant(?:s|ed|ation)?|tranplant|transplat|trasplant)\b")
_BLOOD = ("hematologic diseases", "leukemia", "lymphoma", "multiple myeloma", "primary immunodeficiency")
_ONCE = frozenset(
    {GENE_THERAPY, TRANSPLANT, ALLOGENEIC, AUTOLOGOUS, "splenectomy", "surgery", "mastectomy", "hysterectomy", "car t-cell therapy", "radiotherapy", "organ transplantation",
     "kidney transplantation", "liver transplantation", "heart transplantation", "lung transplantation", "corneal transplantation", "vaccination", "chemotherapy", "immunotherapy",
     "hematopoietic stem cell mobilization", "platelet transfusion"}
)  # fmt: skip
"""Done once or for a time: named alone, they are no news of this person."""

_WISHES = re.compile(
    r"\b(?:want(?:s|ed)?|looking|look|interested|consider(?:s|ing)?|hop(?:e|es|ing)|wait(?:s|"
    r"ing)? (?:for|on)|waitlist(?:ed)?|(?:on )?(?:the |a )?(?:waiting )?list|plan(?:s|ned|ning)?|scheduled|offered|recommend(?:s|"
    r"ed)?|"
    r"suggest(?:s|ed)?|discuss(?:ed|ing)?|talk(?:ed|ing)?|told us|read about|heard|trials?|"
    r"stud(?:y|ies)|research|candidates?|eligible|suitable|if|might|could|would|should|"
    r"may|afraid|"
    r"scared|about|instead of|rather than|before (?:a|any|the|his|her|my)|due for|needs? "
    r"(?:a|an)\b|going to|gonna|will|search(?:ing)?|find|option|options|except|than|refus(?:e|"
    r"ed)|turned down|"
    r"success of|risks? of|eligible for|qualify for|get (?:a|an|gene)|help with|try(?:ing)? "
    r"to get|can (?:he|she|i|they|we))\b"
)
_TOLD_AGAIN = re.compile(
    r"\b(?:had|has had|have had|received|underwent|on|taking|takes|gets|never|no|not|without)\b"
)
_SOMEONE = re.compile(r"\b(?:i|i'm|i've|he|she|he's|she's|we|we've|my|our|they)\b")
_TAKEN = re.compile(
    r"\b(?:on|with|plus|and|or|take|takes|took|taking|started|starts|uses?|using|put (?:\w+ )?on|have (?:\w+ )?on|has|have|gets?|getting|"
    r"give[ns]?|giving|prescribed|needs?|regular|occasional|receiv\w+|currently|now|still|only|just|my|his|her|our|yes|the)\b"
)
_ENDS_ITEM = re.compile(r"\s*(?:$|[,.;:)(\n]|\d|and\b|or\b|but\b|&|for (?:\d|many|the)|with\b|since\b)")
_TRIAL_AFTER = re.compile(
    r"\s*(?:clinical )?(?:trials?|stud(?:y|ies)|research|options?|candidate|programs?)\b"
)
_CURRENT = re.compile(
    r"\b(?:on|taking|takes|take|getting|gets|get|currently|receives|receiving|now|still|"
    r"using|uses|needs?|requires?|having|start(?:ed|ing)|put on|is|are|am|'s|'m|'re|lives "
    r"on)\b"
)
_PAST = re.compile(
    r"\b(?:had|received|underwent|got|did|previous(?:ly)?|past|prior|earlier|failed|used "
    r"to|stopped|stop|came off|off|finished|completed|after|since (?:his|her|my|the)|"
    r"post|was|were|been|"
    r"given|ended|history of|s/p|tried|done|took|went through|undergone|discontinued|"
    r"already|twice|once|first|second)\b"
)
_PAST_AFTER = re.compile(
    r"\s*(?:\w+\s+){0,3}?(?:before|previously|ago|in (?:\w+ )?(?:19|20)\d\d|last (?:year|"
    r"month|week|summer|winter|spring|fall)|in the past|already|done|years? back|when "
    r"(?:he|she|i|they) (?:was|were)|"
    r"at (?:age|the age|\d)|failed|didn'?t work|did not work|was (?:in|done|unsuccessful|"
    r"successful)|as a (?:baby|child|toddler)|yes\b)"
)
_ONGOING_AFTER = re.compile(
    r"\s*(?:\w+\s+){0,3}?(?:every|each|daily|weekly|monthly|twice a|once a|since|regularly|"
    r"now|at the moment|\d+ ?mg|for (?:the last|\d+|many|years)|all (?:his|her|my) life)\b"
)
_STOPPED = re.compile(
    r"\b(?:no longer|not any ?more|any ?more|stopped|came off|off|used to|until|discontinued|finished)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:not|n't)\s+(?:currently\s+|now\s+)?(?:on|taking|using|getting|receiving)\s+(?:any\s+)?$"
)
_WHEN = re.compile(
    r"(?P<when>(?:in\s+(?:\w+\s+)?(?:of\s+)?(?:19|20)\d\d|(?:about |around |almost |over "
    r")?(?:\d+|one|two|three|four|five|six|a|a few|few|several|some|couple of|a couple "
    r"of)\s+(?:years?|yrs?|months?|weeks?|days?)\s+(?:ago|back)|"
    r"last\s+(?:year|month|week|summer|winter|spring|fall|autumn|\w+day|january|february|"
    r"march|april|may|june|july|august|september|october|november|december)|"
    r"this\s+(?:year|month|week)|yesterday|at\s+(?:age\s+|the age of\s+)\d+|at\s+\d+\b|"
    r"when (?:he|she|i|they) (?:was|were)\s+(?:about\s+)?\w+(?:\s+(?:years?|months?)(?:\s+old)?)?|"
    r"since\s+(?:\w+\s+)?(?:19|20)\d\d|since\s+(?:birth|(?:the )?age\s+(?:of\s+)?\d+)|"
    r""
    r"\b(?:19|20)\d\d\b|as a (?:baby|child|toddler)))"
)
_OWN_ONLY = re.compile(r"\b(?:only|just)\b")
_FROM_DONOR = re.compile(
    r"\s*(?:\w+\s+){0,2}?from\s+(?:(?:his|her|my|a|the|an|our)\s+)?(?:\w+\s+)?(?:brother|"
    r"sister|sibling|donor|mother|father|mum|mom|dad|parent|cousin|registry)\b"
)
_OWN_CELLS = re.compile(r"\s*(?:\w+\s+){0,2}?(?:from|of|with|using)\s+(?:his|her|my|their)\s+own\b")


def read_treatments(message: Message, people: People) -> list[Fact]:
    """One fact for each treatment told; a treatment only asked about, wished for or of someone else gives none."""
    facts: dict[str, Fact] = {}
    mentions = _mentions(message)
    for mention in mentions:
        fact = _read_one(message, people, mention)
        if fact and not (str(fact.value) in facts and fact.certainty is Certainty.ABOUT):
            facts[str(fact.value)] = fact
    return [*facts.values(), *_doubted(message, people, facts), *_the_other_never(message, facts)]


def _mentions(message: Message) -> list[Mention]:
    """The treatments named, and "transplant" alone where blood is spoken of: then it is one of stem cells."""
    named = list(message.treatments)
    if _speaks_of_blood(message):
        for match in _TRANSPLANT_ALONE.finditer(message.plain):
            if not any(m.start <= match.start() < m.end for m in named):
                named.append(
                    Mention(TRANSPLANT, match.start(), match.end(), message.text[match.start() : match.end()])
                )
    return sorted(named, key=lambda mention: mention.start)


def _speaks_of_blood(message: Message) -> bool:
    told = message.known.fact(FactName.CONDITION)
    names = [mention.standard for mention in message.conditions] or (
        [str(told.value)] if told and told.value else []
    )
    kinds = message.vocabulary.conditions
    return not names or any(kinds.is_kind_of(name, blood) for name in names for blood in _BLOOD)


def _read_one(message: Message, people: People, mention: Mention) -> Fact | None:
    if not people.is_patients(message, mention.start) or _is_wished(message, mention):
        return None
    said = polarity(message, mention.start, mention.end)
    if said is Polarity.DOUBTED:
        return None
    if said is Polarity.PERHAPS_DENIED and (
        mention.words.lower().endswith("ed") or _ONGOING_AFTER.match(message.after(mention.end, 60))
    ):
        said = Polarity.SAID
    status, certainty = _status(message, mention, said)
    if status is None or (mention.standard == TRANSFUSION and _is_no_news(message, mention, status)):
        return None
    if is_hedged(message, mention.start, mention.end):
        certainty = Certainty.ABOUT
    start, end = mention.start, mention.end
    if status is FactStatus.NEVER:
        start, end = with_denial(message, start, end)
    when = _when(message, mention) if status is not FactStatus.NEVER else None
    return message.fact(
        FactName.TREATMENT,
        _standard(message, mention),
        start,
        end,
        status=status,
        certainty=certainty,
        when=when,
    )


def _is_no_news(message: Message, mention: Mention, status: FactStatus) -> bool:
    """ "Before transfusion" dates a blood value; "doesn't need transfusions" is no "never had one"."""
    before = message.before(mention.start)
    if status is FactStatus.NEVER:
        return not re.search(r"\b(?:never|no|without)\b", before)
    is_date = re.search(
        r"\b(?:before|after|pre|post|between|until|since|non|than)[\s-]+(?:\w+\s+){0,2}$", before
    )
    return bool(is_date or re.match(r"[\s-]*(?:independent|free)\b", message.after(mention.end)))


def _standard(message: Message, mention: Mention) -> str:
    """A transplant "from his brother" is allogeneic, one of "her own cells" is not."""
    if mention.standard != TRANSPLANT:
        return mention.standard
    after = message.after(mention.end)
    if _OWN_CELLS.match(after):
        return AUTOLOGOUS
    return ALLOGENEIC if _FROM_DONOR.match(after) else TRANSPLANT


def _status(message: Message, mention: Mention, said: Polarity) -> tuple[FactStatus | None, Certainty]:
    before, after = _clause_before(message, mention), message.after(mention.end, 60)
    if said in (Polarity.DENIED, Polarity.PERHAPS_DENIED):
        return _denied_status(before, after, said)
    if _STOPPED.search(before) or re.match(r"\s*(?:any ?more|until)\b", after):
        return FactStatus.PAST, Certainty.SURE
    is_once = mention.standard in _ONCE or message.vocabulary.treatments.is_kind_of(
        mention.standard, GENE_THERAPY
    )
    if is_once:
        return _status_of_once(message, mention, before, after), Certainty.SURE
    if _ONGOING_AFTER.match(after) or re.search(
        r"\b(?:still|now|currently|on|needs?|takes?|taking|gets?)\b", before
    ):
        return FactStatus.CURRENT, Certainty.SURE
    if _PAST.search(before) or _PAST_AFTER.match(after):
        return FactStatus.PAST, Certainty.SURE
    if message.asked is FactName.TREATMENT or _TAKEN.search(before) or _is_item(before, after):
        return FactStatus.CURRENT, Certainty.SURE
    return None, Certainty.SURE


def _is_item(before: str, after: str) -> bool:
    """ "10, thal major, deferasirox": named on its own, between commas."""
    return not before.strip() and _ENDS_ITEM.match(after) is not None


def _denied_status(before: str, after: str, said: Polarity) -> tuple[FactStatus | None, Certainty]:
    if re.search(r"\bno longer\b", before) or re.match(r"\s*(?:any ?more|since)\b", after):
        return FactStatus.PAST, Certainty.SURE
    if _NOT_NOW.search(before) or said is Polarity.PERHAPS_DENIED:
        return FactStatus.NEVER, Certainty.ABOUT
    return FactStatus.NEVER, Certainty.SURE


def _status_of_once(message: Message, mention: Mention, before: str, after: str) -> FactStatus | None:
    if re.search(
        r"\b(?:on|having|getting|currently|now|still|going through|undergoing|in the middle "
        r"of|is having)\s+(?:[\w-]+\s+){0,2}$",
        before,
    ):
        return FactStatus.CURRENT
    if _PAST.search(before) or _PAST_AFTER.match(after) or _FROM_DONOR.match(after):
        return FactStatus.PAST
    if mention.words.lower().endswith(("ed", " out", "taken out", "no spleen", "without a spleen")):
        return FactStatus.PAST
    if (
        _OWN_ONLY.search(before)
        or re.match(r"\s*(?:only|yes)\b", after)
        or message.asked is FactName.TREATMENT
    ):
        return FactStatus.PAST
    is_contrasted = _stands_alone(before) and _denies_one(message, mention)
    return FactStatus.PAST if is_contrasted else None


def _denies_one(message: Message, mention: Mention) -> bool:
    """Whether another treatment close by is denied: then this one, named alone, was had."""
    near = [m for m in _mentions(message) if m != mention and abs(m.start - mention.start) < 120]
    return any(polarity(message, m.start, m.end) is Polarity.DENIED for m in near[:8])


def _stands_alone(before: str) -> bool:
    return not re.search(r"\w+\s*$", before) or bool(
        re.search(r"\b(?:and|one|a|yes|but|then|with|also)\s*$", before)
    )


def _clause_before(message: Message, mention: Mention) -> str:
    """The words before, back to the last comma; a list shares the verb that opens it."""
    before = message.before(mention.start)
    parts = re.split(r"[,:(]|\bbut\b|\bthen\b", before)
    clause = parts[-1]
    is_in_list = len(parts) > 1 and re.fullmatch(r"\s*(?:and|or|nor|&)?\s*(?:a|an|the|some)?\s*", clause)
    return before if is_in_list else clause


def _is_wished(message: Message, mention: Mention) -> bool:
    before, after = message.before(mention.start), message.after(mention.end)
    if _TRIAL_AFTER.match(after):
        return True
    clause = re.split(r"[,;:(]|\bbut\b", before)[-1]
    wish = None
    for wish in _WISHES.finditer(clause):
        pass
    if wish and not _TOLD_AGAIN.search(clause[wish.end() :]):
        return not (re.search(r"\bneeds?\b", wish[0]) and mention.standard == TRANSFUSION)
    return message.is_in_question(mention.start) and not (
        _TOLD_AGAIN.search(before) and _SOMEONE.search(before)
    )


def _when(message: Message, mention: Mention) -> str | None:
    """The words that date it, as told; None when none stand near."""
    after = re.split(
        r"[;]|\bbut\b|, (?:no|not|and|then)\b|\band (?:a|then|had|no)\b", message.after(mention.end, 60)
    )[0]
    found = _WHEN.search(after)
    if found:
        at = mention.end + found.start("when")
        return message.text[at : mention.end + found.end("when")].strip()
    before = _clause_before(message, mention)[-40:]
    found = _WHEN.search(before)
    if found:
        at = mention.start - len(before) + found.start("when")
        return message.text[at : at + len(found["when"])].strip()
    return None


def _doubted(message: Message, people: People, facts: dict[str, Fact]) -> list[Fact]:
    """ "Not sure if she had gene therapy": an answer without a value."""
    for mention in _mentions(message):
        if (
            polarity(message, mention.start, mention.end) is Polarity.DOUBTED
            and mention.standard not in facts
        ):
            before = message.before(mention.start)
            if re.search(
                r"\b(?:had|has had|have had|got|received|if|whether)\b", before
            ) and people.is_patients(message, mention.start):
                return [
                    message.fact(
                        FactName.TREATMENT, None, mention.start, mention.end, certainty=Certainty.UNSURE
                    )
                ]
    return []


def _the_other_never(message: Message, facts: dict[str, Fact]) -> list[Fact]:
    """ "Only gene therapy", asked about both, says that there was no transplant."""
    if message.asked is not FactName.TREATMENT or len(facts) != 1 or not _OWN_ONLY.search(message.plain):
        return []
    told = next(iter(facts.values()))
    only = _OWN_ONLY.search(message.plain)
    pair = {GENE_THERAPY: TRANSPLANT, TRANSPLANT: GENE_THERAPY, ALLOGENEIC: GENE_THERAPY}
    other = pair.get(str(told.value))
    if other is None or only is None or told.status is not FactStatus.PAST:
        return []
    return [message.fact(FactName.TREATMENT, other, only.start(), only.end(), status=FactStatus.NEVER)]
