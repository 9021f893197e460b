"""Laboratory values: what they are called, in which units they come, and how to turn one into another."""

from __future__ import annotations

from functools import lru_cache

from waymark.vocabulary.tables.analyte import Analyte
from waymark.vocabulary.tables.analytes import ANALYTES, UNIT_SPELLINGS
from waymark.vocabulary.tokens import plain_name

_BY_STANDARD = {analyte.standard: analyte for analyte in ANALYTES}
_BY_NAME = {plain_name(name): analyte for analyte in ANALYTES for name in (analyte.standard, *analyte.names)}
_UNITS = {spelling: unit for unit, spellings in UNIT_SPELLINGS for spelling in (unit.lower(), *spellings)}


def resolve_analyte(name: str) -> str | None:
    """The standard name ("hb" is "hemoglobin"); None when unknown."""
    analyte = _BY_NAME.get(plain_name(name))
    return analyte.standard if analyte else None


def analyte_of(standard: str) -> Analyte | None:
    """The table's row of a standard name; None when unknown."""
    return _BY_STANDARD.get(standard)


def analyte_names() -> tuple[str, ...]:
    """Every name of every analyte as written in the table, longest first."""
    names = {name for analyte in ANALYTES for name in (analyte.standard, *analyte.names)}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


def unit_spellings() -> tuple[str, ...]:
    """Every way to write a unit, lower case, longest first."""
    return tuple(sorted(_UNITS, key=lambda unit: (-len(unit), unit)))


@lru_cache(maxsize=1_000)
def resolve_unit(text: str) -> str | None:
    """The unit as the table writes it ("gm/dl" is "g/dL"); None when unknown."""
    return _UNITS.get(" ".join(text.lower().split()).rstrip("."))


def usual_unit(analyte: str) -> str | None:
    """The unit that a bare number of this analyte is meant in; None when the analyte is unknown."""
    row = _BY_STANDARD.get(analyte)
    return row.usual if row else None


def convert(value: float, *, analyte: str, unit: str | None, to_unit: str | None) -> float | None:
    """The value in `to_unit`; a unit of None is the analyte's usual one.

    None when the analyte or a unit is unknown, or the units do not belong to it. Sources of the factors
    stand in tables/analytes.py.
    """
    row = _BY_STANDARD.get(resolve_analyte(analyte) or analyte)
    if row is None:
        return None
    given, wanted = _unit_of(row, unit), _unit_of(row, to_unit)
    if row.standard == "hba1c" and {unit, to_unit} & {"mmol/mol"}:
        return _convert_hba1c(value, unit or row.usual, to_unit or row.usual)
    if given is None or wanted is None:
        return None
    return value if given == wanted else value * given / wanted


def _unit_of(row: Analyte, unit: str | None) -> float | None:
    written = row.usual if unit is None else (resolve_unit(unit) or unit)
    return dict(row.units).get(written)


def _convert_hba1c(value: float, unit: str, to_unit: str) -> float | None:
    if unit == to_unit:
        return value
    if (unit, to_unit) == ("mmol/mol", "%"):
        return 0.09148 * value + 2.152
    if (unit, to_unit) == ("%", "mmol/mol"):
        return (value - 2.152) / 0.09148
    return None
