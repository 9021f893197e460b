"""Birth dates: the day goes, month and year stay, in a form the age reader reads."""

from __future__ import annotations

import calendar
import re

_MONTHS = {name[:3].lower(): number for number, name in enumerate(calendar.month_name) if name}
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WORD = r"(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|b ?day)"
_CUE = rf"(?:born(?: on| in)?|{_WORD})(?:\s{{0,3}}(?:is|was|:|=|-|on)){{0,2}}\s{{0,3}}(?:the\s)?"
_NUMERIC = r"(\d{1,4})[./ -](\d{1,2})[./ -](\d{2,4})"
_NUMBERS = re.compile(rf"(\b{_CUE}){_NUMERIC}\b", re.IGNORECASE)
_NUMBERS_FIRST = re.compile(rf"(\b){_NUMERIC}(?= (?:is|was) (?:my|his|her|the) {_WORD}\b)", re.IGNORECASE)
_YEAR = r"(?:[ ,.-]{1,3}(\d{4}))?"
_DAY_FIRST = re.compile(
    rf"(\b{_CUE})\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ .-]{{0,2}}({_MONTH}){_YEAR}\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"(\b{_CUE})({_MONTH})[ .-]{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?\b{_YEAR}(?!\d)", re.IGNORECASE
)


def mask_birth_dates(text: str) -> str:
    """ "born 14/03/2016" becomes "born March 2016"; where day and month cannot be told apart, "born 2016"."""
    text = _NUMBERS_FIRST.sub(_from_numbers, _NUMBERS.sub(_from_numbers, text))
    text = _DAY_FIRST.sub(_from_words, text)
    return _MONTH_FIRST.sub(_from_words, text)


def _from_words(found: re.Match[str]) -> str:
    month = calendar.month_name[_MONTHS[found[2][:3].lower()]]
    return f"{found[1]}{month} {found[3]}" if found[3] else f"{found[1]}{month}"


def _from_numbers(found: re.Match[str]) -> str:
    cue, first, second, third = found[1], found[2], int(found[3]), found[4]
    if len(first) == 4:
        return _month_and_year(cue, second, int(first))
    one, year = int(first), _four_digits(third)
    if one > 12:
        return _month_and_year(cue, second, year)
    if second > 12 or one == second:
        return _month_and_year(cue, one, year)
    return f"{cue}{year}"


def _month_and_year(cue: str, month: int, year: int) -> str:
    return f"{cue}{calendar.month_name[month]} {year}" if 1 <= month <= 12 else f"{cue}{year}"


def _four_digits(year: str) -> int:
    number = int(year)
    return number if number > 99 else 2000 + number if number < 30 else 1900 + number
