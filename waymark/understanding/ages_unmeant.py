"""Knows when a number that looks like an age is none: of a list, of a height, of a time gone by."""

from __future__ import annotations

import re

from waymark.understanding.age_patterns import OLDEST
from waymark.understanding.ages_around import Age
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER

_MARK_OF_LIST = re.compile(r"(?<![\d.,/(-])(?P<number>\d{1,2})(?P<sign>[.)])(?![\d.])(?=\s*[a-z\"'])")
_FEET = re.compile(r"\s*(?:['’′]\s*,?\s*\d|(?:ft|feet|foot)\b)")
_THING_OLD = re.compile(
    r"\s*-?\s*(?:old\s+)?(?:d[ei]sease|problem|injury|scar|wound|fracture|scan|reports?|results?|cough|rash|"
    r"bruise|cyst|lump|tattoo|piercing|ulcer|sore|prescription|house|car|phone)\b"
)
""" "A six months old injury"."""
_FEVER = re.compile(r"\b(?:fever\w*|temp|temperature)\b[^.;!?]{0,30}$")
_HEATS = (*range(36, 44), *range(95, 111))
_GONE_BY = re.compile(
    r"\s*(?:and (?:an?|half|\d) (?:half|day|week|month|year)s? )?(?:ago|back|later|earlier|after|afterwards|"
    r"before|beforehand)\b"
)
_LASTING = re.compile(rf"\s*(?:-|–|to|or)\s*(?:{NUMBER})\s*(?:days?|weeks?|mon\w*|years?|yrs?)\b(?!\s*old)")


def is_possible(age: Age) -> bool:
    """Whether anybody can be that old."""
    years = {"years": 1, "months": 12, "weeks": 52, "days": 365}[age.unit]
    return 0 <= age.value <= OLDEST * years and not (age.unit == "years" and age.value == 0)


def is_no_age(message: Message, age: Age) -> bool:
    """ "1. Is it inherited? 2. …", "she is 5'2"", "6 1/2 years ago", "four to six months", "fever (102)"."""
    after = message.plain[age.end : age.end + 40]
    is_of_time = _GONE_BY.match(after) is not None and not age.hedged
    is_measure = any(other.match(after) for other in (_FEET, _THING_OLD, _LASTING))
    return is_of_time or is_measure or _is_heat(message, age) or _is_mark_of_list(message, age)


def _is_heat(message: Message, age: Age) -> bool:
    """Whether the number is how high a fever is: of 36 to 43 degrees, or 95 to 110."""
    if age.unit != "years" or age.value not in _HEATS or "old" in message.plain[age.start : age.end]:
        return False
    return _FEVER.search(message.before(age.start, 50)) is not None


def _is_mark_of_list(message: Message, age: Age) -> bool:
    """Whether the number stands before an item of a list: another item is the one before or after it."""
    marks = [
        mark for mark in _MARK_OF_LIST.finditer(message.plain) if mark["sign"] == ")" or _opens(message, mark)
    ]
    own = next((mark for mark in marks if mark.start() <= age.start < mark.end()), None)
    if own is None:
        return False
    beside = {int(mark["number"]) for mark in marks if mark["sign"] == own["sign"]}
    number = int(own["number"])
    return own["sign"] == ")" or number == 1 or bool(beside & {number - 1, number + 1})


def _opens(message: Message, mark: re.Match[str]) -> bool:
    return re.search(r"(?:\A|[.?!,;:\n])\s*\Z", message.before(mark.start(), 3)) is not None
