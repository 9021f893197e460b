"""Reads an age from a birth date, a birth month or a birth year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from waymark.profile.facts import FactName
from waymark.understanding.message import Message

MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_CUE = (
    r"\b(?:born|(?<!since )(?<!from )(?<!at )(?<!after )(?<!before )(?<!gave )(?<!giving )birth|"
    r"dob|d\.o\.b\.?|birthday|bday|birthdate|date of birth)\b[\s:=,]*(?:is\s+|"
    r"was\s+|date\s+|in\s+|on\s+|the\s+|of\s+|:\s*)*"
)
_WRITTEN = (
    r"(?P<date>(?P<iso>\d{4}-\d{1,2}(?:-\d{1,2})?)"
    r"|(?P<one>\d{1,2})[/.-](?P<two>\d{1,2})[/.-](?P<y>\d{4}|\d{2}\b)"
    r"|(?P<m2>\d{1,2})[/.-](?P<y2>\d{4}|\d\d(?![\d/.-]))"
    rf"|(?:(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?P<m3>{MONTH})\.?,?\s+(?:(?P<d4>\d{{1,2}})(?:st|"
    r"nd|rd|th)?,?\s+)?(?:of\s+)?(?P<y3>\d{4}|'\d\d)"
    r"|(?P<y4>(?:19|20)\d\d)|(?P<y5>'?\d\d)(?![\w/.-]|\s*(?:weeks?|months?|days?|years?|st|nd|rd|th)))"
)
_DATE = re.compile(f"{_CUE}{_WRITTEN}")
_DATE_FIRST = re.compile(
    rf"(?<![\w/.-]){_WRITTEN}\s*(?:is|was|=|-|,|\()?\s*(?:his|her|my|the|their|when (?:he|she|i) was|"
    r"(?:he|she|i) was)?\s*(?:date of birth|birth ?date|birthday|bday|dob|d\.o\.b|born|birth (?:month|"
    r"year))\b"
)


_ALONE = re.compile(
    rf"\W*(?:(?:he|she|i|it)(?:'s| is| was)?\s+)?(?!(?:\d\d){{1,2}}\W*\Z|\d{{1,2}}/\d\d\W*\Z){_WRITTEN}\W*"
)


_BIRTHDAY = re.compile(r"\bb(?:irth)?day$")


@dataclass(frozen=True)
class BirthAge:
    """An age in completed years (months under two years); hedged when the date leaves two possible."""

    value: int
    unit: str
    start: int
    end: int
    hedged: bool


def age_from_birth(message: Message) -> BirthAge | None:
    """The age that a birth date gives on that day; None when none is told or it lies ahead."""
    match = _DATE.search(message.plain) or _date_first(message.plain) or _bare_date(message)
    if not match:
        return None
    dates = [day for day in _possible_dates(match) if day <= message.today]
    if not dates:
        return None
    months = sorted({_months(day, message.today) for day in dates})
    years = sorted({month // 12 for month in months})
    span = (match.start("date"), match.end("date"))
    if years[-1] > 120:
        return None
    if years[-1] < 2:
        return BirthAge(months[0], "months", *span, hedged=len(months) > 1)
    return BirthAge(years[0], "years", *span, hedged=len(years) > 1)


def _date_first(plain: str) -> re.Match[str] | None:
    """A date before its word; "she's 53, birthday was last week" tells an age and a birthday."""
    match = _DATE_FIRST.search(plain)
    is_age = match is not None and match["y5"] is not None and _BIRTHDAY.search(match[0]) is not None
    return None if is_age else match


def _bare_date(message: Message) -> re.Match[str] | None:
    """ "5/3/2016" or "2016" alone, when the age was asked for."""
    return _ALONE.fullmatch(message.plain) if message.asked is FactName.AGE else None


def _possible_dates(match: re.Match[str]) -> list[date]:
    """Every day it can be: 02/03 is read both ways, a month alone by its first and last day."""
    if match["iso"]:
        parts = [int(part) for part in match["iso"].split("-")]
        return _days(parts[0], parts[1], parts[2] if len(parts) > 2 else None)
    if match["y"]:
        year = _four_digits(int(match["y"]))
        one, two = int(match["one"]), int(match["two"])
        return [*_days(year, two, one), *_days(year, one, two)]
    if match["y2"]:
        return _days(_four_digits(int(match["y2"])), int(match["m2"]), None)
    if match["y3"]:
        day = match["d3"] or match["d4"]
        return _days(
            _four_digits(int(match["y3"].strip("'"))),
            MONTH_NAMES.index(match["m3"][:3]) + 1,
            int(day) if day else None,
        )
    year = int(match["y4"]) if match["y4"] else _four_digits(int(match["y5"].strip("'")))
    return [date(year, 1, 1), date(year, 12, 31)]


def _days(year: int, month: int, day: int | None) -> list[date]:
    try:
        return [date(year, month, day)] if day else [date(year, month, 1), date(year, month, 28)]
    except ValueError:
        return []


def _four_digits(year: int) -> int:
    if year > 99:
        return year
    return 2000 + year if year <= 30 else 1900 + year


def _months(born: date, today: date) -> int:
    return (today.year - born.year) * 12 + today.month - born.month - (today.day < born.day)
