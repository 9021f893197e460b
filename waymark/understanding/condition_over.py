"""Whether an illness that is told is over: cured, of childhood, a stroke on a day, somebody's history."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, FactName
from waymark.understanding.condition_roles import BESIDE, EVENTS, LASTING, LASTING_BESIDE
from waymark.understanding.condition_times import has_come_back, own_words_after
from waymark.understanding.infections import INFECTIONS, NEVER_OVER, STAYS, is_cleared, is_suppressed
from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

_NOT_YET = (
    r"(?<!never )(?<!never been )(?<!not )(?<!not been )(?<!n't )(?<!n't been )(?<!being )(?<!getting )"
    r"(?<!to be )(?<!only )"
)
_OVER = re.compile(
    rf"\b{_NOT_YET}(?:cured|cleared|recovered|resolved|treated)\b|\b(?:gone|in remission|years? ago|months? "
    r"ago|as a child|in (?:\w+ )?(?:19|20)\d\d|"
    r"in (?:two thousand|nineteen \w+t(?:y|ies)|twenty (?:oh|ten|eleven|twelve|\w+teen|twenty))\b|(?:at|"
    r"aged?|at age|at the age of) \d{1,2}|"
    r"when (?:he|she|i) (?:was|were)|last (?:year|yr|month|week|winter|summer|spring|autumn)|"
    r"last (?:jan|feb|mar|apr|june?|july?|aug|sep|oct|nov|dec)\w*|(?:\d+|one|two|three) times?|"
    r"(?:young|small|childhood|school) time(?= (?:back|have|had|it|only)|\W*(?:\Z|[,.;]))|long time (?:ago|"
    r"back))\b"
)
_CURED = re.compile(r"\b(?<!not )(?<!never )(?<!n't be )(?:cured|cleared|eradicated|free)\b", re.IGNORECASE)
_LONG_AGO = re.compile(r"\W*(?:about )?(?:\d+|a few|some|many|several|\w+) years? (?:ago|back)\b")
_ON_A_DAY = re.compile(
    r"\b(?:in|at|on|last|this|since) (?:\w+ )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|"
    r"christmas|easter|thanksgiving|diwali|eid|spring|summer|autumn|fall|winter|week|month|year|"
    r"(?:19|20)?\d\d|'\d\d)|'\d\d\b|\b(?:twice|once|times)\b|\b(?:19|20)\d\d\b"
)
_HISTORY_OF = re.compile(r"\bhistory of\s+(?:[\w'-]+\s+){0,2}$")
_YEARS_OF = re.compile(
    r"\b(?:\d+|\w+)[\s-]*(?:years?|yrs?|months?|weeks?)\W{0,2} (?:\w+ )?history of\s+(?:[\w'-]+\s+){0,2}$"
)
_FOUND_THEN = re.compile(
    r"\b(?:diagnosed with|found (?:out )?(?:i|he|she|to|with)(?: have| has| had)?|tested positive for|"
    r"positive for|picked up|caught|contracted)\s+(?:[\w'-]+\s+){0,2}$"
)
_PRIOR = re.compile(r"\b(?:previous|prior|past|former|resolved|cured|treated)\s+(?:[a-z]+\s+)?$")
RESOLVED = re.compile(
    r"\s*[,(–—-]?\s*(?:(?:it|that|which|is|was|has|have|been|but|now|all|since|long|fully|completely|he|"
    r"she|i|got)"
    r"\s+|(?:(?:in|at) (?:\w+ )?)?(?:19|20)\d\d,?\s+){0,4}(?:resolved|cured|cleared up|in the past|gone now|"
    r"went away|"
    r"got over it|grew out of it|lifted|healed|settled|drained|outgrown|disappeared|went(?= *(?:\Z|[,.;]))|"
    r"grown out of|gone(?! (?:bad|up|down|wild|to|into|from))|(?<=\()treated(?=\)))\b"
)
"""Said right before or behind the name, whatever the illness: it is over."""
_NO_LONGER = re.compile(
    r"\b(?:used to have|no longer (?:has|have|had)|cured of|got over|recovered from|survivor of|survived|"
    r"beat|outgrew|grew out of|"
    r"free of|cleared of)\s+(?:[\w'-]+\s+){0,2}$"
)
_OVER_AFTER = re.compile(
    r"\s*(?:(?:till?|until) (?:my|his|her|i|he|she) (?:was|were|\w+ties|teens)\b|"
    r"(?:surgery|repair|operation)\b[^.;,]{0,30}(?:\bwhen\b|\bat (?:age|\d)|\b(?:19|20)\d\d\b|\bago\b)|"
    r"survivor\b|as an? (?:kid|child|baby|toddler|infant)\b|"
    r"when (?:he|she|i) (?:was|were) (?:little|lil|small|young|a (?:kid|child|baby))\b)"
)
ONLY_SINCE = re.compile(
    r"\s*(?:at all )?(?:since (?:then|the|my|his|her|that|(?:19|20)\d\d|starting|\w+ (?:19|20)\d\d)|"
    r"except (?:at|when|once|for))\b"
)
"""A no about the time since: "no DKA since the first one"."""
_ONE_ONLY = re.compile(
    r"\b(?:had|one|a single|just one|only one|first) (?:an? )?(?:big |bad |grand mal |single )?$"
)
_THINKS = re.compile(
    r"\b(?:i|we) (?:think|believe|guess|suspect|fear)(?: that)? (?:i|he|she|it|we|my \w+)\b[^,;.?!]{0,25}$|"
    r"\b(?:probably|possibly|maybe|perhaps|might|may) (?:have|has|be|am|is)\b[^,;.?!]{0,20}$"
)
""" "I think I am diabetic"."""
_SMOKED = re.compile(r"\b(?:quit|stopped|gave up|given up|former|ex|off)[\s-]+(?:the )?$")
_HAD = re.compile(
    r"\b(?:had|hx|h/o|history of|past|previous|previously|prior|used to have|survivor of|recovered "
    r"from|beat)\s+(?:[\w'-]+\s+){0,3}$"
)
_LASTS = re.compile(
    r"\s*,?\s*(?:all (?:my|his|her|their|our) li(?:fe|ves)|(?:ever )?since (?:birth|childhood|(?:i|he|"
    r"she) was (?:a|\d|little|born|small)|"
    r"being a|school|my teens)|from (?:birth|childhood)|for (?:years|ages|decades|as long as|"
    r"\d+ years)\b(?! ago))"
)


def is_over(message: Message, mention: Mention) -> bool:
    """An infection, a stroke or a cancer of the past; thalassemia that one "had" is still there."""
    before, after = message.before(mention.start), own_words_after(message, mention)
    lasts = (mention.standard not in INFECTIONS and _LASTS.match(after)) or _was_found(
        message, mention, before
    )
    never_ends = mention.standard in NEVER_OVER and not _CURED.search(before + mention.words + after)
    of_blood = message.vocabulary.conditions.is_kind_of(mention.standard, "hemoglobinopathies")
    if lasts or never_ends or of_blood or has_come_back(message, mention):
        return False
    is_history = _HISTORY_OF.search(before) and not _is_lasting_history(mention, before)
    is_told_over = (
        _has_quit(mention, before) or is_history or any(said.search(before) for said in (_NO_LONGER, _PRIOR))
    )
    if is_told_over or _OVER_AFTER.match(after) or RESOLVED.match(after):
        return True
    if mention.standard in INFECTIONS and is_cleared(message, mention.start, mention.end):
        return not is_suppressed(message, mention.standard, mention.end)
    if (mention.standard in EVENTS or _is_single(mention, before)) and _ON_A_DAY.search(after):
        return True
    if mention.standard not in INFECTIONS | BESIDE:
        is_had = _HAD.search(before) or _is_beside_long_ago(message, mention, after)
        return bool(_OVER.search(after)) and bool(is_had)
    return bool(_HAD.search(before) or _OVER.search(after))


def _is_lasting_history(mention: Mention, before: str) -> bool:
    """ "A history of diabetes", "a 5 year history of mastocytosis": it is there, most likely."""
    return mention.standard in LASTING or _YEARS_OF.search(before) is not None


def _was_found(message: Message, mention: Mention, before: str) -> bool:
    """ "Diagnosed with hepatitis C 2 years ago", and not cleared since."""
    is_found = mention.standard in STAYS and _FOUND_THEN.search(before) is not None
    return is_found and not is_cleared(message, mention.start, mention.end)


def _is_single(mention: Mention, before: str) -> bool:
    """ "A seizure in March": one fit, which happened on a day."""
    return mention.standard == "seizures" and _ONE_ONLY.search(before) is not None


def _has_quit(mention: Mention, before: str) -> bool:
    """ "Quit smoking", which may be all of the name."""
    up_to_it = before + mention.words.lower().rpartition(" ")[0] + " "
    return mention.standard == "tobacco use disorder" and _SMOKED.search(up_to_it) is not None


def _is_beside_long_ago(message: Message, mention: Mention, after: str) -> bool:
    """ "Breast cancer 10 years ago", asked for other illnesses; one that lasts began then."""
    is_asked = message.asked is FactName.COMORBIDITY and mention.standard not in LASTING_BESIDE
    return is_asked and _LONG_AGO.match(after) is not None


def firmness_of(message: Message, mention: Mention) -> Certainty:
    """Of an illness in somebody's history, or only thought to be had, it is not sure that it is there."""
    before = message.before(mention.start)
    if _THINKS.search(before):
        return Certainty.ABOUT
    is_history = _HISTORY_OF.search(before) and not _YEARS_OF.search(before)
    return Certainty.ABOUT if is_history else Certainty.SURE
