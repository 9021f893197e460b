"""Which town a postcode tells: British ones by the letters they begin with, American by three figures."""

from __future__ import annotations

import re
from functools import lru_cache

from waymark.vocabulary.tables.postcodes import AREAS, ZIP_CODES

_OUTWARD = re.compile(r"([A-Z]{1,2})\d{1,2}[A-Z]?")
_INWARD = re.compile(r"\d[A-Z]{2}")
_ZIP_CODE = re.compile(r"\d{5}")
_TESTS_TOO = frozenset({"CA", "CD", "PR", "IG", "HB", "PD", "PE", "SP", "AL", "CT", "SM", "ME"})
"""Letters that begin a test's or a drug's name, too: CA125, CD4, PR3. Only an answer tells a place so."""

TownOf = tuple[str, str, str]
"""Town, country, and the code of its state or ""."""


def town_of(words: str, *, is_answer: bool) -> TownOf | None:
    """The town of "HU5" or "43606"; None for other words, and in passing for what may be a test ("CD4")."""
    if is_answer and _ZIP_CODE.fullmatch(words):
        return _towns_of_zip_codes().get(words[:3])
    outward = _OUTWARD.fullmatch(words.upper() if is_answer else words)
    area = outward[1] if outward else ""
    if area not in AREAS or (not is_answer and (len(area) < 2 or area in _TESTS_TOO)):
        return None
    return AREAS[area], "United Kingdom", ""


def is_inward(words: str) -> bool:
    """Whether these are the last letters of a British postcode, as the "4AB" of "LS1 4AB"."""
    return _INWARD.fullmatch(words.upper()) is not None


@lru_cache(maxsize=1)
def _towns_of_zip_codes() -> dict[str, TownOf]:
    """By the first three figures."""
    return {
        f"{figures:03d}": (town, "United States", state)
        for state, towns in ZIP_CODES.items()
        for town, spans in towns.items()
        for span in spans.split()
        for figures in range(int(span[:3]), int(span[-3:]) + 1)
    }
