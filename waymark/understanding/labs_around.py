"""Finds laboratory values told further from their names: "her haemoglobin last Thursday was 74"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.understanding.lab_patterns import COMPARATOR, HEDGES, NAME, NUMERAL, THOUSAND, UNIT

_COMPARATORS = "|".join(
    re.escape(word) for word in sorted(COMPARATOR, key=len, reverse=True) if word != "up to"
)
""" "It is up to 35" tells of a rise."""
NUMBER = re.compile(
    rf"(?<![\w./-])(?P<hedge>(?:{HEDGES})\s*)?(?:(?P<cmp>{_COMPARATORS})\s*)?(?P<hedge2>)"
    rf"(?P<value>(?!(?:an?|one|zero)\b(?!\s+(?:point|hundred|thousand|lakh))){NUMERAL}){THOUSAND}?"
    rf"(?P<ish>\s?-?(?:ish|something|odd)\b)?(?:\s*(?P<unit>{UNIT})(?![\w]))?(?![\w:]|[-/.]\d|[-–]\s?\d)"
)
_NAMED = re.compile(rf"\b(?P<name>{NAME})(?:'s)?(?!\w)")
_REACH = 62
LINKS = re.compile(
    r"(?:\W|\b(?:is|was|were|are|has|have|had|been|be|being|its?|it's|the|my|his|her|an?|at|of|to|by|in|on|"
    r"as|"
    r"up|down|back|from|about|now|then|currently|just|only|still|always|usually|mostly|even|really|very|"
    r"quite|too|bit|little|touch|so|all|last|latest|most|recent|this|that|these|one|first|time|today|"
    r"yesterday|"
    r"tonight|morning|afternoon|evening|night|week|month|year|spring|summer|autumn|fall|winter|christmas|"
    r"easter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|"
    r"mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|clinic|visit|appointment|letter|report|test|tests|tested|result|"
    r"results|"
    r"level|levels|count|counts|number|numbers|figure|figures|value|values|reading|score|titre|titer|trough|"
    r"peak|pre|post|before|after|around|bag|blood|transfusion|transfusions|dialysis|chemo|treatment|"
    r"high|low|good|bad|great|normal|normally|raised|elevated|rising|falling|going|gone|went|go|goes|come|"
    r"came|"
    r"comes|coming|creeping|climbing|dropping|dropped|drops|jumped|rose|fell|sits?|sitting|stands?|stood|"
    r"stays?|hover\w*|hangs?|hanging|running|runs|ranges?|gets?|got|put|stated|given|gave|wrote|"
    r"written|shows?|showed|showing|says?|said|reads?|measured|checked|done|taken|found|turned|out|"
    r"i|we|they|doctor|nurse|clinic|think|believe|reckon|guess|suppose|know|remember|memory|remembered|"
    r"something|somewhere|like|near|near to|nearly|almost|more|less|than|over|under|above|below|probably|"
    r"maybe|perhaps|roughly|approximately|serum|plasma|total|urine|baseline|activity|percent|predicted|"
    r"suppressed|stable|steady|holding|okay|ok|fine|without|product|left|right|over|both|eyes?|mine|"
    r"tablets|again|finally|unfortunately|sadly|ma'am|sir|po|na|ang|yung|ay|hai|dey|don)\b)*"
)
"""Words that may stand between a value's name and its number; any other ends the search."""
_NO_VALUE = re.compile(
    r"\s*(?:-\s*)?(?:weeks?|wks?|months?|mths?|years?|yrs?|days?|hours?|hrs?|minutes?|mins?|times?|x\b|"
    r"st\b|nd\b|"
    r"rd\b|th\b|ago\b|tablets?|pills?|caps\w*|inject\w*|doses?|cycles?|rounds?|units of|bags?|pints?|litres?|"
    r"liters?|mg\b(?!/)|mcg\b(?!/)|kg\b|km\b|miles?|am\b|pm\b|o'?clock|people|kids|"
    r"(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b)"
)
_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\s+(?:the\s+)?$|"
    r"\b(?:the|since|type|stage|grade|class|ecog|ps|every|each|age|aged|for)\s+$"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


_SHARE = re.compile(r"(?P<value>\d{1,3}(?:\.\d+)?)\s?%\s?(?P<name>hb ?(?:a2|[asfch]))\b")
_SHARES = re.compile(
    r"(?<!%)(?<!\bhb[asfch] )(?<!\bhb[asfch]: )(?:\d{1,3}(?:\.\d+)?\s?%\s?hb ?(?:a2|[asfch])\b[\s,;/]*){2,}"
)


def shares_before_names(plain: str) -> Iterator[re.Match[str]]:
    """Each `value` of per cent that stands before its `name`: "91% HbS 6% HbF"."""
    for run in _SHARES.finditer(plain):
        yield from _SHARE.finditer(plain, *run.span())


def values_around(plain: str, taken: list[tuple[int, int]]) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Each name that has no number right behind it, with the first number that its words lead to."""
    for name in _NAMED.finditer(plain):
        if any(start <= name.start() < end for start, end in taken):
            continue
        number = _first_number(plain, name.end())
        if number:
            yield name, number


def _first_number(plain: str, start: int) -> re.Match[str] | None:
    links = LINKS.match(plain, start, start + _REACH)
    reached = links.end() if links else start
    at = start
    while (number := NUMBER.search(plain, at, start + _REACH + 12)) is not None:
        if number.start() > reached or re.search(r"[.!?;\n]\s|\n", plain[start : number.start()]):
            return None
        if not is_no_value(plain, number):
            return number
        at = number.end()
        following = LINKS.match(plain, at, start + _REACH)
        reached = following.end() if following else at
    return None


def is_no_value(plain: str, number: re.Match[str]) -> bool:
    """Whether the number is a date, a span of time or a dose."""
    is_year = _YEAR.fullmatch(number["value"]) and re.search(
        r"\b(?:in|since|from|of|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|"
        r"dec\w*)\s+$",
        plain[max(0, number.start() - 12) : number.start()],
    )
    return bool(
        is_year
        or (not number["unit"] and _NO_VALUE.match(plain, number.end()))
        or _DAY.search(plain[max(0, number.start() - 14) : number.start()])
    )
