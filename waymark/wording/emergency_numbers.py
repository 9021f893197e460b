"""Which number to call in which country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources

import yaml


@dataclass(frozen=True)
class HelpLine:
    """A line that people answer, by its name."""

    name: str
    number: str


@dataclass(frozen=True)
class EmergencyNumbers:
    """The numbers of one country; a kind of line that we do not know there is empty.

    `checked` is the day the row was last compared with its source; None when it never was.
    """

    source: str
    checked: date | None
    ambulance: str
    police: str
    crisis: tuple[HelpLine, ...] = ()
    poison: tuple[HelpLine, ...] = ()
    protection: tuple[HelpLine, ...] = ()


def emergency_numbers(country: str | None) -> EmergencyNumbers | None:
    """The numbers for a country by its English name or two-letter code; None when we do not know them.

    A place such as "Leeds, United Kingdom" counts by its last part.
    """
    if not country:
        return None
    return numbers_by_country().get(country.rsplit(",", 1)[-1].strip().casefold())


@lru_cache(maxsize=1)
def numbers_by_country() -> Mapping[str, EmergencyNumbers]:
    """Every row of the table under each name of its country. Not clinically reviewed."""
    file = resources.files("waymark.wording") / "tables" / "emergency_numbers.yml"
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {name: _numbers(row) for row in rows.values() for name in row["names"]}


def _numbers(row: Mapping[str, object]) -> EmergencyNumbers:
    return EmergencyNumbers(
        source=str(row["source"]),
        checked=_day(row["checked"]),
        ambulance=str(row["ambulance"]),
        police=str(row["police"]),
        crisis=_lines(row.get("crisis")),
        poison=_lines(row.get("poison")),
        protection=_lines(row.get("protection")),
    )


def _day(written: object) -> date | None:
    """YAML reads a day by itself; the word "never" stands for none."""
    if isinstance(written, date):
        return written
    if written != "never":
        raise ValueError(f"checked: {written!r} is neither a day nor never")
    return None


def _lines(rows: object) -> tuple[HelpLine, ...]:
    if not isinstance(rows, list):
        return ()
    return tuple(HelpLine(str(row["name"]), str(row["number"])) for row in rows)
