"""Tells a no about how a treatment goes, "no transfusion reactions", from a no about the treatment itself."""

from __future__ import annotations

import re

_TROUBLE = (
    r"(?:reactions?|problems?|issues?|complications?|side[\s-]effects?|troubles?|concerns?|worr(?:y|ies)|"
    r"allerg(?:y|ies|ic)|antibod(?:y|ies)|difficult(?:y|ies)|infections?|delays?|breaks?|fevers?|overload)"
)
_SIDE_BEFORE = re.compile(
    rf"\b(?:{_TROUBLE}|miss(?:ed|es|ing)?|skip(?:s|ped)?|like[sd]?|mind(?:s|ed)?|enjoy\w*|tolerat\w*|"
    rf"stop(?:ped|s)?|"
    r"late|hate[sd]?|fear\w*|afraid|scared|react(?:s|ed)?|as (?:many|much)|so many|that many|too many|many|"
    r"weekly|monthly|fortnightly|bi-?weekly|frequent(?:ly)?|constant(?:ly)?|often|daily|always|yet|enough|"
    r"only|just)\b"
)
_SIDE_AFTER = re.compile(
    rf"\s*(?:related\s+|-\s*)?(?:{_TROUBLE}\b|"
    r"(?:(?:\w+\s+){0,2}?(?:as|that|so|too|very|quite|all that)\s+)?"
    r"(?:often|much|frequent(?:ly)?|many|weekly|monthly|fortnightly|bi-?weekly|every|in (?:a|the|some)?\s*"
    r"(?:while|weeks?|months?|days)|for (?:a|the|some)?\s*(?:while|weeks?|months?|days)|all the time|"
    r"twice|once|each)\b)"
)


_OF_A_PART = re.compile(
    r"\b(?:stomach|abdominal|belly|bowel|brain|back|spine|spinal|neck|eye|ear|knee|hip|shoulder|foot|hand|breast|"
    r"throat|sinus|dental|oral|major|open|cosmetic|bariatric|weight loss) $"
)


def denies_only_a_part(before: str, standard: str) -> bool:
    """ "Never had stomach surgery": no word of other operations."""
    return standard == "surgery" and _OF_A_PART.search(before) is not None


def denies_only_how(between: str, after: str) -> bool:
    """Whether a "no" is about the troubles or the pace of a treatment, which says that there is one.

    `between` are the words from the "no" to the treatment, `after` those that follow it.
    """
    return bool(_SIDE_BEFORE.search(between) or _SIDE_AFTER.match(after))


_A_TIME_AFTER = re.compile(
    r"\s*(?:\w+\s+){0,3}?(?:until|till|again|lately|recently|today|yesterday|(?:in|for|over|"
    r"during) (?:(?:the|a|about|"
    r"over|almost|nearly)\s+)*(?:last|past(?= \w)|\d|few|couple|long|while|years|months|weeks|one|two|"
    r"three|four|five|six|"
    r"several)|"
    r"this (?:year|month|week|summer|winter)|last (?:year|month|week)|in (?:\w+ )?(?:19|20)\d\d|"
    r"before (?:he|she|i|that|then|age|\d|(?:19|20)\d\d))\b"
)


def denies_only_a_time(after: str) -> bool:
    """Whether a "no" is about a time, "never transfused until he was 5", "no transplant this year".

    Such words leave open, or even tell, that there was one at another time; `after` follows the treatment.
    """
    return _A_TIME_AFTER.match(after) is not None
