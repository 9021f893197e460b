"""The shape of each fact's value; what a person wrote in a profile file is brought into it or refused."""

from __future__ import annotations

import math
from dataclasses import replace

from waymark.errors import UsageError
from waymark.profile.facts import MANY_VALUED, Certainty, Fact, FactName, FactValue
from waymark.vocabulary.stages import COURSES, EXTENSIVE, LIMITED, SPREADS, standard_stage

MOST_YEARS = 130  # nobody is known to have lived longer than 122

_YES_OR_NO: dict[str, FactValue] = {"yes": True, "true": True, "no": False, "false": False}
_WORDS: dict[FactName, dict[str, FactValue]] = {
    FactName.ASKING_FOR: {
        "self": "self", "me": "self", "myself": "self", "patient": "self",
        "child": "child", "my child": "child", "son": "child", "daughter": "child",
        "other": "other", "someone else": "other",
    },
    FactName.SEX: {
        "female": "female", "f": "female", "girl": "female", "woman": "female",
        "male": "male", "m": "male", "boy": "male", "man": "male",
    },
    FactName.TRANSFUSION_DEPENDENT: _YES_OR_NO,
    FactName.MATCHED_DONOR: {**_YES_OR_NO, "half": "half", "registry": "registry"},
    FactName.OTHER_TRIAL: _YES_OR_NO,
    FactName.PREGNANT: _YES_OR_NO,
    FactName.BREASTFEEDING: _YES_OR_NO,
}  # fmt: skip
_BOOLEANS = frozenset(name for name, words in _WORDS.items() if "yes" in words)
_NUMBERS = frozenset({FactName.AGE, FactName.MAX_DISTANCE_KM, FactName.LAB, FactName.PERFORMANCE_STATUS})
_UNITS = {FactName.AGE: "years", FactName.MAX_DISTANCE_KM: "km"}
_NEEDS_STATUS = MANY_VALUED
_AGE_UNITS = {
    "years": {"y", "yr", "yrs", "year", "years"},
    "months": {"mo", "mos", "month", "months"},
    "weeks": {"w", "wk", "wks", "week", "weeks"},
    "days": {"d", "day", "days"},
}
_STAGE_WORDS = (LIMITED, EXTENSIVE, *SPREADS, *COURSES)
A_YEAR_HAS = {"years": 1, "months": 12, "weeks": 52, "days": 365}


def in_shape(fact: Fact) -> Fact:
    """The fact as `FactName` has it: "yes" is True, "10" is 10, an age without a unit is in years.

    A fact without a value becomes unsure, unless it was declined; one that is not answered has no value,
    except the name of the treatment or illness it is about. Raises UsageError naming what
    cannot be used, or what the fact needs and has not.
    """
    if fact.value is None and fact.is_answered:
        return replace(fact, certainty=Certainty.UNSURE)
    if not fact.is_answered and fact.name not in _NEEDS_STATUS:
        return replace(fact, value=None)
    if fact.value is None:
        return fact
    shaped = replace(fact, value=_value(fact), unit=fact.unit or _UNITS.get(fact.name))
    if shaped.name is FactName.AGE:
        shaped = _age(shaped)
    if shaped.name is FactName.LAB and not shaped.analyte:
        raise UsageError('"lab" needs "analyte": which value it is, such as "hemoglobin"')
    if shaped.name in _NEEDS_STATUS and shaped.is_answered and shaped.status is None:
        raise UsageError(f'"{shaped.name.value}" {shaped.value!r} needs "status": current, past or never')
    return shaped


def _value(fact: Fact) -> FactValue:
    if fact.name in _NUMBERS:
        return _number(fact)
    if fact.name in _BOOLEANS and isinstance(fact.value, bool):
        return fact.value
    if fact.name is FactName.STAGE and isinstance(fact.value, (str, int)):
        return _stage(fact)
    if not isinstance(fact.value, str) or not fact.value.strip():
        raise _refusal(fact)
    known = _WORDS.get(fact.name)
    if known is None:
        return fact.value
    word = " ".join(fact.value.lower().split())
    if word not in known:
        raise _refusal(fact)
    return known[word]


def _stage(fact: Fact) -> str:
    """ "stage 3b" is "IIIB"; a spread or a course stays as it is."""
    words = " ".join(str(fact.value).lower().split()).removeprefix("stage ")
    if words in _STAGE_WORDS:
        return words
    try:
        return standard_stage(words)
    except ValueError:
        raise _refusal(fact) from None


def _number(fact: Fact) -> float | int:
    value = fact.value
    if isinstance(value, str):
        try:
            value = int(value) if value.strip().isdecimal() else float(value)
        except ValueError:
            raise _refusal(fact) from None
    if value is None or isinstance(value, bool) or not math.isfinite(value):
        raise _refusal(fact)
    if value < 0 and fact.name is not FactName.LAB:  # a base excess may lie below zero
        raise _refusal(fact)
    return value


def _age(fact: Fact) -> Fact:
    written = (fact.unit or "").strip().lower()
    unit = next((name for name, spellings in _AGE_UNITS.items() if written in spellings), None)
    if unit is None:
        raise UsageError(f'"age": the unit {fact.unit!r} is not one of: {", ".join(_AGE_UNITS)}')
    if not isinstance(fact.value, (int, float)) or fact.value > MOST_YEARS * A_YEAR_HAS[unit]:
        raise _refusal(fact)
    return replace(fact, unit=unit)


def _refusal(fact: Fact) -> UsageError:
    return UsageError(f'"{fact.name.value}": the value {fact.value!r} is not {_wanted(fact.name)}')


def _wanted(name: FactName) -> str:
    if name in _NUMBERS:
        return "a number that it can have"
    if name is FactName.STAGE:
        return f"a stage such as IIIB, or one of: {', '.join(_STAGE_WORDS)}"
    words = dict.fromkeys(str(value).lower() for value in _WORDS.get(name, {}).values())
    return f"one of: {', '.join(words)}" if words else "a text"
