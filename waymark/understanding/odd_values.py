"""Values that nobody can have, and what was likely meant: an age of 340, a hemoglobin of 900."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from waymark.profile.facts import Fact, FactName
from waymark.understanding.age_patterns import OLDEST
from waymark.understanding.lab_patterns import BARE, VALUE
from waymark.vocabulary.analytes import analyte_of, convert, resolve_analyte, resolve_unit
from waymark.vocabulary.tables.analyte import Analyte

_AGE = re.compile(
    r"\b(?:(?:she|he|i|they|who)(?:'s|'m|'re| is| am| are)?|age[ds]?(?: is| of)?|is|am|child|son|daughter)"
    r"\s+(?:now |only |aged )?"
    r"(?P<number>\d{3,4})\b(?!\s*(?:kg|km|cm|lbs?|pounds|miles|mg|ml|g\b|%|days?|weeks?|months?|[./-]\d))",
    re.IGNORECASE,
)
_BARE_AGE = re.compile(r"^\D{0,15}(?P<number>\d{3,4})(?:\s*(?:years?(?: old)?|yrs?|yo))?\W*$", re.IGNORECASE)
_YEARS_OF_BIRTH = range(1900, 2101)
_SLIPS = (0.1, 0.01, 10.0, 0.001)
"""A decimal point that went missing, or one too many: the likeliest first."""


@dataclass(frozen=True)
class OddValue:
    """`written` is the number as told; `likely` are the readings that can be meant, the likeliest first."""

    name: FactName
    written: str
    likely: tuple[Fact, ...] = ()
    analyte: str | None = None


def odd_value(text: str, *, asked: FactName | None = None, analyte: str | None = None) -> OddValue | None:
    """The first value in the text that cannot be; None when there is none.

    `asked` is the fact the last question was about, `analyte` the test it was about: a bare number is that.
    """
    plain = text.lower().replace("’", "'")
    return _odd_lab(plain, analyte if asked is FactName.LAB else None) or _odd_age(
        plain, is_asked=asked is FactName.AGE
    )


def _odd_age(plain: str, *, is_asked: bool) -> OddValue | None:
    match = _AGE.search(plain)
    if match is None and is_asked:
        match = _BARE_AGE.search(plain)
    if match is None:
        return None
    number = int(match["number"])
    if number <= OLDEST or number in _YEARS_OF_BIRTH:
        return None
    written = match["number"]
    readings = [Fact(FactName.AGE, int(written[:2]), unit="years", words=written)]
    if number <= OLDEST * 12 // 2:
        readings.append(Fact(FactName.AGE, number, unit="months", words=written))
    return OddValue(FactName.AGE, written, tuple(readings))


def _odd_lab(plain: str, asked_analyte: str | None) -> OddValue | None:
    for match in VALUE.finditer(plain):
        row = analyte_of(resolve_analyte(match["name"]) or "")
        if row is not None and (odd := _odd_number(row, match)):
            return odd
    row = analyte_of(asked_analyte or "")
    bare = BARE.fullmatch(plain.strip())
    return _odd_number(row, bare) if row is not None and bare else None


def _odd_number(row: Analyte, match: re.Match[str]) -> OddValue | None:
    written = match["value"]
    if match["thousand"] or not re.fullmatch(r"\d+(?:[.,]\d+)?", written):
        return None
    value = float(written.replace(",", "."))
    unit = resolve_unit(match["unit"]) if match["unit"] else None
    if any(_is_plausible(row, value, each) for each in ([unit] if unit else _units(row))):
        return None
    return OddValue(FactName.LAB, written, tuple(_likely(row, value, written))[:1], row.standard)


def _likely(row: Analyte, value: float, written: str) -> Iterator[Fact]:
    for slip in _SLIPS:
        for unit in _units(row):
            meant = round(value * slip, 4)
            if _is_plausible(row, meant, unit):
                number = int(meant) if meant == int(meant) else meant
                yield Fact(FactName.LAB, number, unit=unit, analyte=row.standard, words=written)


def _units(row: Analyte) -> list[str]:
    return list(dict.fromkeys((row.usual, *(unit for unit, _ in row.units))))


def _is_plausible(row: Analyte, value: float, unit: str) -> bool:
    usual = convert(value, analyte=row.standard, unit=unit, to_unit=None)
    return usual is not None and row.plausible[0] <= usual <= row.plausible[1]
