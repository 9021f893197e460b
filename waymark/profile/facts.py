"""A Fact: one thing the person told us, with how sure they were and their own words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Union

from waymark.trials.words import Word
from waymark.vocabulary.stages import COURSES, SPREADS

FactValue = Union[str, int, float, bool, None]


class FactName(Word):
    """What a fact is about. The value's shape stands beside each name."""

    ASKING_FOR = "asking_for"  # "self", "child", "other"
    AGE = "age"  # a number, unit years, months, weeks or days
    SEX = "sex"  # "female", "male"
    CONDITION = "condition"  # the standard English name, lower case
    PLACE = "place"  # "Leeds, United Kingdom" or a country
    MAX_DISTANCE_KM = "max_distance_km"  # a number, unit km
    TREATMENT = "treatment"  # standard name; status and when
    TRANSFUSION_DEPENDENT = "transfusion_dependent"  # True, False
    MATCHED_DONOR = "matched_donor"  # True, False, "half", "registry"
    OTHER_TRIAL = "other_trial"  # True, False
    PREGNANT = "pregnant"  # True, False
    BREASTFEEDING = "breastfeeding"  # True, False
    LAB = "lab"  # a number; analyte, unit, comparator
    PERFORMANCE_STATUS = "performance_status"  # a number; unit is the scale: ECOG, Karnofsky, Lansky
    INFECTION = "infection"  # standard name; status
    COMORBIDITY = "comorbidity"  # standard name; status
    BIOMARKER = "biomarker"  # standard name; status: current (or past) when found, never when not
    STAGE = (
        "stage"  # "IIIB", "limited", "metastatic", "recurrent" (`vocabulary.stages`); status: past when once
    )


class Certainty(Word):
    SURE = "sure"  # said plainly
    ABOUT = "about"  # hedged: "about 9", "I think"
    UNSURE = "unsure"  # "don't know"; the value is None
    DECLINED = "declined"  # "rather not say"; the value is None


class FactStatus(Word):
    """Of a treatment, an infection, another illness or a biomarker: when it holds."""

    CURRENT = "current"
    PAST = "past"
    NEVER = "never"


class About(str, Enum):
    """Whose fact it is, seen from the person who writes."""

    SELF = "self"
    CHILD = "child"
    OTHER = "other"


@dataclass(frozen=True)
class Fact:
    """One thing told. `start` and `end` are code points in that turn's message, end exclusive.

    `value` is None when the person is unsure or declined. Numbers stay as told, with their `unit`.
    `is_guess` means that a name was misspelt, put another way or has another reading: no firm no rests on it.
    `is_time_guess` means that a treatment was only named: its status is the usual one, and whether it goes on
    is not told. `turn` is None in a profile file. `when` is free text as told ("2019", "3 months ago").
    """

    name: FactName
    value: FactValue = None
    certainty: Certainty = Certainty.SURE
    unit: str | None = None
    status: FactStatus | None = None
    when: str | None = None
    analyte: str | None = None
    comparator: str | None = None
    words: str | None = None
    start: int | None = None
    end: int | None = None
    about: About | None = None
    turn: int | None = None
    is_guess: bool = False
    is_time_guess: bool = False

    @property
    def is_answered(self) -> bool:
        """Whether the fact carries a value, rather than "not sure" or "rather not say"."""
        return self.certainty in (Certainty.SURE, Certainty.ABOUT)

    @property
    def key(self) -> tuple[str, ...]:
        """What a later fact must share to take this one's place."""
        if self.name is FactName.LAB:
            return (self.name.value, self.analyte or "")
        if self.name is FactName.STAGE:
            return (self.name.value, _kind_of_stage(self.value))
        if self.name in MANY_VALUED:
            return (self.name.value, str(self.value or ""))
        return (self.name.value,)


def _kind_of_stage(value: FactValue) -> str:
    """A number, a spread and a course stand beside one another; each gives way to a later one of its kind."""
    if value in SPREADS:
        return "spread"
    return "course" if value in COURSES else "number"


ILLNESSES = (FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION)
ILLNESSES_BESIDE = (FactName.COMORBIDITY, FactName.INFECTION)
"""Illnesses beside the one that a trial is looked for."""

IN_PASSING = (FactName.ASKING_FOR, FactName.SEX)
"""What any message about "my mother" tells, whatever it wants."""

MANY_VALUED = frozenset({FactName.TREATMENT, FactName.INFECTION, FactName.COMORBIDITY, FactName.BIOMARKER})
