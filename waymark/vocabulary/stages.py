"""How far a cancer has gone, as told or written: the number of its stage, its spread, its course."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

WHOLE = ("0", "I", "II", "III", "IV")
STAGES = (
    "0", "I", "IA", "IB", "IC", "II", "IIA", "IIB", "IIC", "III", "IIIA", "IIIB", "IIIC", "IIID",
    "IV", "IVA", "IVB", "IVC",
)  # fmt: skip
"""Stages by AJCC, UICC and FIGO, from the least on; a letter narrows the stage before it."""
LIMITED, EXTENSIVE = "limited", "extensive"
"""The two stages of small cell lung cancer (Veterans Administration Lung Study Group)."""
LOCALIZED, REGIONAL, LOCALLY_ADVANCED, METASTATIC = "localized", "regional", "locally advanced", "metastatic"
SPREADS = (LOCALIZED, REGIONAL, LOCALLY_ADVANCED, METASTATIC)
"""Where it began; in tissue or nodes nearby (SEER summary stage); far away."""
FARTHEST = ("IV", "IVA", "IVB", "IVC", EXTENSIVE, METASTATIC)
"""What stays so once it was."""
DISTANT, NOT_METASTATIC = "distant metastases", "not metastatic"
"""What lines ask for: "metastatic" may mean nodes nearby too, and "not metastatic" whatever else it is."""
NEWLY_DIAGNOSED, IN_REMISSION = "newly diagnosed", "in remission"
RECURRENT, REFRACTORY = "recurrent", "refractory"
COURSES = (NEWLY_DIAGNOSED, RECURRENT, REFRACTORY, IN_REMISSION)

NUMBER = r"(?:(?:iv|i{1,3}|[0-4])(?:[abcd][1-3]?)?|one|two|three|four)(?![\w.])"
_BETWEEN = r"(?:\s?[-/,]\s?|,? (?:or|and|and/or) | (?:to|through|thru) )"
NUMBERS = rf"{NUMBER}(?:{_BETWEEN}(?:stages? )?{NUMBER})*"
_ONE = re.compile(rf"(?P<join>{_BETWEEN}(?:stages? )?)?(?P<number>{NUMBER})")
_RANGE = re.compile(r"\s?-\s?|\b(?:to|through|thru)\b")
_IN_LETTERS = {
    "one": "I", "two": "II", "three": "III", "four": "IV", "1": "I", "2": "II", "3": "III", "4": "IV",
}  # fmt: skip
_PARTS = re.compile(r"(?P<whole>iv|i{1,3}|[0-4]|one|two|three|four)(?P<letter>[abcd])?[1-3]?")


def standard_stage(number: str) -> str:
    """ "3b" and "iiib1" are "IIIB". Raises ValueError for what is no stage."""
    found = _PARTS.fullmatch(number.strip().lower())
    if found is None:
        raise ValueError(f"{number!r} is no stage")
    whole = found["whole"]
    return _IN_LETTERS.get(whole, whole.upper()) + (found["letter"] or "").upper()


def whole_stage(stage: str) -> str:
    """The stage without its letter."""
    return stage.rstrip("ABCD")


def stages_named(numbers: str) -> tuple[str, ...]:
    """What words such as "iiib, iiic or iv" or "ib-iiia" name, each in its standard form."""
    named: list[str] = []
    for found in _ONE.finditer(numbers):
        stage = standard_stage(found["number"])
        is_range = named and _RANGE.search(found["join"] or "")
        named += _up_to(named[-1], stage) if is_range else (stage,)
    return tuple(one for one in dict.fromkeys(named) if one in WHOLE or whole_stage(one) not in named)


def _up_to(first: str, last: str) -> Sequence[str]:
    """The stages after the first one up to the last; one without a letter only if all of it is between."""
    if first not in STAGES or last not in STAGES:
        return (last,)
    rest = STAGES[STAGES.index(first) + 1 :]
    within = (*takewhile(lambda stage: stage != last, rest), last)
    return [one for one in within if one == last or one != whole_stage(last)]
