"""Reads ages told by way of another: "turning ten in March", "5 months shy of 8", "in her sixties"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from waymark.understanding.birth_dates import MONTH, MONTH_NAMES
from waymark.understanding.message import Message
from waymark.understanding.numbers import NUMBER, number_from

_AHEAD = (
    rf"(?:nxt (?:week|month|year)|on (?:new year'?s|christmas|boxing|easter)(?: eve| day)?|"
    rf"on (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|on {MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|"
    rf"th)?|next (?:week|month|year|\w+day|{MONTH})|tomorrow|soon|"
    rf"(?:in|this|on|at|after|until|till|til) (?:the )?(?:(?P<month>{MONTH})|"
    rf"(?:a |an |about |another )?(?:few |couple of |\w+ )?"
    r"(?:days?|weeks?|months?)|(?:spring|summer|autumn|fall|winter|christmas|\w+day))|"
    rf"come (?:{MONTH}|spring|summer|autumn|fall|winter|christmas|easter|thanksgivin[g']?|the new year))\b"
    r"(?!,? (?:(?:just|there|now) )?(?:gone|past|passed|there)\b)"
)
_TURNING = re.compile(
    rf"(?:(?:\b(?:turning|turns?|clock|clocking|clocks|completes?|completing|hits?|hitting|reach|reaches|"
    rf"be|'ll be|ll be|is|am|[a-z]+'s|i'm|im|hes|shes)\s+|\A\W*|[,;]\s*|"
    rf"\bbut\s+)(?P<value>{NUMBER})\s+"
    r"(?:years?(?: old)?\s+|yrs?\s+)?|"
    r"\b(?P<nth>\d{1,2})(?:st|nd|rd|th)\s+(?:birthday|bday)\s+(?:is\s+|coming up\s+)?)" + _AHEAD
)
_SHY_OF = re.compile(
    rf"(?:\b(?:{NUMBER}|an?|a few|few|couple of|just|days|weeks)\s+)?(?:(?:days?|weeks?|months?)\s+)?"
    rf"\b(?:shy of|short of|away from|off)\s+(?:turning\s+|being\s+|(?:his|her|my)\s+)?(?P<value>{NUMBER})"
    r"(?:(?:st|nd|rd|th)\s+birthday)?(?!\s*(?:km|miles|mg|g\b|%|years?\s+of))\b"
)
_JUST_GONE = re.compile(
    rf"(?:\A\W*|\b(?:is|am|was|turned|'s|'m)\s+)(?P<value>{NUMBER}) (?:in |last )?{MONTH},? "
    r"(?:(?:just|there|now) )?(?:gone|past|passed)\b"
)
""" "4 in July gone": the birthday is over."""
_HAD_BIRTHDAY = re.compile(
    r"\b(?:had|celebrated|turned|was|is|after|since) (?:his|her|my|the|a)?\s*(?P<value>\d{1,2})(?:st|nd|"
    r"rd|th)\s+(?:birthday|bday)\b"
    r"(?! (?:is|in|next|coming))"
)
_DECADES = {"teens": 15, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65,
            "seventies": 75, "eighties": 85, "nineties": 95}  # fmt: skip
_PART = {"early": -3, "late": 3}
_IN_DECADE = re.compile(
    r"(?:\b(?:in (?:his|her|my|their)|approx\.?|approximately|about|"
    r"around|maybe|probably|like) (?:the )?|\A\W*(?=early|mid|late|\w+ies\W*\Z)|"
    r"\b(?:is|am|i'm|he's|she's) (?=early|mid|"
    r"late))(?:(?P<part>early|mid|middle|late)[\s-]*)?"
    rf"(?P<decade>{'|'.join(_DECADES)}|(?P<figure>[2-9])0'?s)\b"
)
_NOT_TOLD = re.compile(
    r"\b(?:when|if|after|before|until|till|trial|study|it|that|was|were|from|since|"
    r"people|those|folks?|patients|adults|anyone|men|women|(?:diagnosed|transplanted|back) )\s*$"
)
_DONE_THEN = re.compile(
    r"\b(?:had|got|was|were|did|when|fixed|removed|diagnosed|operated|died|since)\b[^.;,]{0,30}$"
)


@dataclass(frozen=True)
class Age:
    """An age as told; `corrects` when it takes back one told before."""

    value: int
    unit: str
    start: int
    end: int
    hedged: bool = False
    corrects: bool = False


def ages_around(message: Message) -> list[Age]:
    """The ages told by a birthday to come, by what is missing to one, or by a birthday had."""
    plain = message.plain
    return [
        *(_to_come(match, message.today) for match in _TURNING.finditer(plain) if _is_told(message, match)),
        *(_one_less(match) for match in _SHY_OF.finditer(plain) if _is_told(message, match)),
        *(_as_told(match) for match in _JUST_GONE.finditer(plain) if _is_told(message, match)),
        *(_as_told(match) for match in _HAD_BIRTHDAY.finditer(plain) if _is_told(message, match)),
    ]


def decades_told(message: Message) -> list[Age]:
    """The ages told by a decade alone, "in her sixties"; not when something was done in it."""
    return [
        _of_decade(match)
        for match in _IN_DECADE.finditer(message.plain)
        if _is_told(message, match) and not _DONE_THEN.search(message.before(match.start(), 50))
    ]


def _is_told(message: Message, match: re.Match[str]) -> bool:
    groups = match.groupdict()
    value = groups.get("value") or groups.get("nth")
    is_first = value is not None and number_from(value) < 2
    return not is_first and not _NOT_TOLD.search(message.before(match.start(), 20))


def _to_come(match: re.Match[str], today: date) -> Age:
    """One less than what comes; the month that has begun may hold the birthday already: then hedged."""
    month = match["month"]
    is_now = month is not None and MONTH_NAMES.index(month[:3]) + 1 == today.month
    is_vague = match[0].endswith("soon")
    return Age(number_from(match["value"] or match["nth"]) - 1, "years", *match.span(), is_now or is_vague)


def _as_told(match: re.Match[str]) -> Age:
    return Age(number_from(match["value"]), "years", *match.span())


def _one_less(match: re.Match[str]) -> Age:
    return Age(number_from(match["value"]) - 1, "years", *match.span(), hedged=True)


def _of_decade(match: re.Match[str]) -> Age:
    middle = int(match["figure"]) * 10 + 5 if match["figure"] else _DECADES[match["decade"]]
    return Age(middle + _PART.get(match["part"] or "", 0), "years", *match.span(), hedged=True)
