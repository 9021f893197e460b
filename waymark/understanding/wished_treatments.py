"""Tells a treatment that is wished for, planned or asked about from one that was had."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.ended_treatments import carries_on, has_ended, is_planned
from waymark.understanding.message import Message, last_match
from waymark.understanding.polarity import answered_at_once
from waymark.understanding.supposed import is_ahead, is_imagined
from waymark.understanding.treatment_names import TRANSFUSION
from waymark.vocabulary.mentions import Mention

_WISHES = re.compile(
    r"\b(?:awaiting|awaits|pending|want(?:s|ed)?|looking|look|interested|consider(?:s|ing)?|hop(?:e|es|"
    r"ing)|wait(?:s|"
    r"ing)? (?:for|on)|waitlist(?:ed)?|(?:on )?(?:the |a )?(?:waiting )?list|plan(?:s|ned|ning)?|scheduled|"
    r"offer(?:s|ed)?|(?:collect|sav|rais)\w* (?:up |money |funds? )*for|crowd-?fund\w*|recommend(?:s|"
    r"ed)?|"
    r"suggest(?:s|ed)?|discuss(?:ed|ing)?|talk(?:ed|ing)?|told us|read about|heard|trials?|"
    r"stud(?:y|ies)|research|candidates?|eligible|suitable|if|might|could|would|should|"
    r"(?<!in )(?<!since )(?<!last )(?<!this )may(?! \d)|afraid|"
    r"scared|about|instead of|rather than|before (?:a|any|the|his|her|my)|due for|needs? "
    r"(?:a|an)\b|going to|gonna|will|search(?:ing)?|find|option|options|except|than|refus(?:e|"
    r"ed)|turned down|"
    r"(?:assess|evaluat|refer|work|screen|prepar|approv|promis|propos|consult|advis|consent|book|list|accept|"
    r"reject|declin|match|test|consider|cancell?|postpon|denied|den)\w*(?:\s+up)?\s+(?:for|a|an|gene|of|"
    r"by)\b|"
    r"(?:assessment|evaluation|referral|consultation|consult|preparation|appointment|approval|work-?up|"
    r"insurance|funding|quote|meeting|proposal) (?:for|about|on)\b|"
    r"(?:promised|approved|proposed|declined|rejected|refusing|denied)\b|(?:were|was|been) told|said|"
    r"says|"
    r"success of|risks? of|eligible for|qualify for|get (?:a|an|gene)|help with|try(?:ing)? "
    r"to get|can (?:he|she|i|they|we))\b"
)
_TOLD_AGAIN = re.compile(
    r"\b(?:had|has had|have had|received|underwent|stopped|came off|quit|on|taking|takes|gets|never|no|not|"
    r"without)\b"
)
_SOMEONE = re.compile(r"\b(?:i|i'm|i've|he|she|he's|she's|we|we've|my|our|they)\b")
_PLANNED_AFTER = re.compile(
    r"\s*(?:(?:and|or) (?:an? |the )?(?:gene therapy|(?:[\w-]+ ){0,2}transplant\w*) )?"
    r"(?:is |was |are |were |has been |have been |been |being |will be )?"
    r"(?:both |all |only |just |also |then |once |never )?"
    r"(?:what (?:we|i|they)|(?:the|our|his|her|my|an?) (?:\w+ )?(?:options?|plan|choices?|possibility)|"
    r"possible|proposed|promised|ruled out|on the table|declined|rejected|approved|denied|"
    r"planned|scheduled|booked|coming up|soon|next|brought up|mentioned|"
    r"(?:not|never|n't) (?:yet )?(?:available|affordable|offered|approved|covered|allowed)|"
    r"too (?:costly|expensive|dear|risky|old|young)|(?:costs?|cost) too much|"
    r"(?:they|doctors?|he|she) (?:told|said|say|tell)|(?:\w+ ){0,2}(?:i|we) (?:only |just )*(?:read|heard)|"
    r"recommended|"
    r"offered|suggested|discussed|considered|in the future|cancelled|canceled|postponed|refused)\b"
)
_DATED_AFTER = re.compile(r"\s*\(?(?:done |was |had )?(?:in |on |since )?(?:19\d\d|20[01]\d|202[0-6])\b")
_TRIAL_AFTER = re.compile(
    r"\s*(?:clinical )?(?:allerg\w*|intolerance|intolerances|trials?|stud(?:y|ies)|research|options?|"
    r"candidate|"
    r"programs?)\b"
)


_WITHOUT = re.compile(
    r"\b(?:ones?|something|anything|trials?|stud(?:y|ies)|options?|treatments?|prefer\w*|rather|want\w*|like|"
    r"looking|show me)\b[^,;.]{0,20}\b(?:without|with no|not)\s+(?:\w+\s+){0,2}$"
)
_WITHOUT_BEFORE = re.compile(
    r"\A\W*(?:(?:ok|but|and|yes|only|just)\W+)*(?:without|with no|no)\s+(?:\w+\s+){0,2}$"
)
_PLEASE = re.compile(r"\s*(?:\w+\s+){0,2}?(?:please|pls|plz|if possible|thank you)\W*\Z")


def is_not_wanted(message: Message, mention: Mention) -> bool:
    """ "One without surgery", "no chemo please": what a trial should not have, and no word of the past."""
    before = message.before(mention.start)
    if _WITHOUT.search(before):
        return True
    is_answer = message.asked is FactName.TREATMENT
    return not is_answer and bool(
        _WITHOUT_BEFORE.search(before) and _PLEASE.match(message.after(mention.end))
    )


def is_wished(message: Message, mention: Mention) -> bool:
    """Whether the words wish for it, plan it or ask about it."""
    span = mention.start, mention.end
    if answered_at_once(message, mention.end) is not None:
        return False
    after = message.after(mention.end)
    is_asked = message.is_in_question(mention.start)
    if _DATED_AFTER.match(after) and not is_asked:
        return False
    if _TRIAL_AFTER.match(after) or _PLANNED_AFTER.match(after) or is_imagined(message, *span):
        return True
    is_told = has_ended(message, mention) or carries_on(message, mention)
    if is_planned(message, mention) or (is_told and not is_asked):
        return is_planned(message, mention)
    is_ahead_of_it = mention.standard != TRANSFUSION and is_ahead(message, *span)
    return is_ahead_of_it or _is_wished_before(message, mention)


def _is_wished_before(message: Message, mention: Mention) -> bool:
    before = message.before(mention.start)
    clause = re.split(r"[,;:(]|\bbut\b", before)[-1]
    wish = last_match(_WISHES, clause)
    if wish and not _TOLD_AGAIN.search(clause[wish.end() :]):
        return not (re.search(r"\bneeds?\b", wish[0]) and mention.standard == TRANSFUSION)
    is_told_of = _TOLD_AGAIN.search(before) and _SOMEONE.search(before)
    return message.is_in_question(mention.start) and not is_told_of
