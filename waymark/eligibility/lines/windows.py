"""Reads spans of time: "within the last 6 months", "at least 4 weeks since", "for 3 months"."""

from __future__ import annotations

import re

DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30.4375, "year": 365.25}
_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14, "thirty": 30,
}  # fmt: skip
COUNT = rf"(?:\d{{1,4}}|{'|'.join(_NUMBERS)})"
UNIT = r"(?:hours?|days?|weeks?|wks?|months?|mos?|years?|yrs?)"
_SPAN = re.compile(
    rf"(?P<count>{COUNT})(?: ?\((?P<again>\d{{1,4}})\))?[ -](?P<unit>{UNIT})\b(?: ?\(\d+ {UNIT}\))?"
)
# One flat run of words, so that no text makes the search slow.
_BEFORE_WHAT = (
    r"(?: (?:prior|before|preceding|previous|previously|earlier|ago|of|from|to|at|until|the|their|first"
    r"|initial|planned|study|trial|protocol|therapy|treatment|drug|medication|dose|dosing|dosage"
    r"|administration|entry|enroll?ment|entering|enrolling|inclusion|randomi[sz]ation|screening|baseline"
    r"|registration|visits?|initiation|start|starting|beginning|day|1|0|on|onto|in|into|this|being|enrolled"
    r"|randomi[sz]ed|begin|signing|informed|consent|consenting|infusion|investigational|product|agent"
    r"|vaccination|participation|participating|period|intervention|conditioning|receiving|and|or|current"
    r"|date|time|c1d1|cycle|admission|procedure|recruitment|allocation|evaluation|assessment)\b)*"
)
_WITHIN = re.compile(
    rf"(?:(?:at )?any ?time )?"
    rf"(?:within|in|during|over|less than|<|<=|fewer than)(?: the)?(?: (?:last|past|previous|preceding"
    rf"|prior))*"
    rf" (?P<span>{_SPAN.pattern}){_BEFORE_WHAT}"
)
_SINCE = re.compile(
    rf"(?:(?:at least|a minimum of|more than|greater than|>=|>|over|minimum of)) ?"
    rf"(?P<span>{_SPAN.pattern})(?: (?:must have |has |have )?(?:elapsed|passed))?"
    r" (?:since|after|from)(?: (?:the|any|last|completion of|end of|dose of|prior|previous|most recent))*\s"
)


def days_of(words: str) -> float | None:
    """The days in "6 months"; None when there is no such span, or its two numbers differ."""
    found = _SPAN.search(words)
    if not found:
        return None
    count = _number(found["count"])
    if found["again"] and int(found["again"]) != count:
        return None
    unit = found["unit"]
    full = {"w": "week", "m": "month", "y": "year", "d": "day", "h": "hour"}[unit[0]]
    return count * DAYS[full]


def within_days(words: str) -> float | None:
    """The days of a whole "within the last 6 months before screening"; None when the words are more."""
    found = _WITHIN.fullmatch(words.strip(" ,()"))
    return days_of(found["span"]) if found else None


def since(words: str) -> tuple[float, str] | None:
    """The days of "at least 4 weeks since prior …" and the words after it; None when it is not such."""
    found = _SINCE.match(words)
    days = days_of(found["span"]) if found else None
    return (days, words[found.end() :]) if found and days is not None else None


def _number(word: str) -> int:
    return _NUMBERS.get(word) or int(word)
