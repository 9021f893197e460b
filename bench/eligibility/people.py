"""A made-up person who answers everything: a status for every name and a value for every analyte we know.

The answers are drawn with a seed, from the vocabularies alone; the reader is never looked at.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from waymark.eligibility.record_fields import studied_names
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.vocabulary.stages import COURSES, IN_REMISSION, METASTATIC, SPREADS, WHOLE
from waymark.vocabulary.tables.analytes import ANALYTES
from waymark.vocabulary.tables.conditions import CONDITIONS
from waymark.vocabulary.tables.treatments import TREATMENTS
from waymark.vocabulary.vocabulary import Vocabulary

HAD_SHARE = 0.06  # of the illnesses and the treatments we have a name for
_WHEN = ("2 weeks ago", "3 months ago", "1 year ago", "4 years ago", None)


def person_for(trial: Trial, vocabulary: Vocabulary) -> Profile:
    """Somebody with what the trial studies (or any illness, where it has no name) and an answer to all."""
    chance = random.Random(str(trial.nct_id))  # noqa: S311 a seeded draw, no secret
    studied = [name for name in studied_names(trial, vocabulary.conditions)]
    condition = studied[0] if studied else chance.choice(CONDITIONS).standard
    sex = chance.choice(("female", "male"))
    facts = [
        Fact(FactName.AGE, chance.randint(1, 85), unit="years"),
        Fact(FactName.SEX, sex),
        Fact(FactName.CONDITION, condition),
        Fact(FactName.TRANSFUSION_DEPENDENT, chance.random() < 0.3),
        Fact(FactName.MATCHED_DONOR, chance.random() < 0.3),
        Fact(FactName.OTHER_TRIAL, chance.random() < 0.1),
        Fact(FactName.PREGNANT, sex == "female" and chance.random() < 0.1),
        Fact(FactName.BREASTFEEDING, sex == "female" and chance.random() < 0.1),
        *_performance(chance),
        *_labs(chance),
        *_illnesses(chance, condition, vocabulary),
        *_treatments(chance, vocabulary),
        *_stages(chance, condition, vocabulary),
    ]
    return Profile(tuple(facts))


def _performance(chance: random.Random) -> Iterator[Fact]:
    grade = chance.choice((0, 0, 1, 1, 1, 2, 2, 3))
    yield Fact(FactName.PERFORMANCE_STATUS, grade, unit="ECOG")
    yield Fact(FactName.PERFORMANCE_STATUS, 100 - 20 * grade, unit="Karnofsky")
    yield Fact(FactName.PERFORMANCE_STATUS, 100 - 20 * grade, unit="Lansky")


def _labs(chance: random.Random) -> Iterator[Fact]:
    for row in ANALYTES:
        low, high = max(row.plausible[0], 0.01), row.plausible[1]
        value = low * (high / low) ** chance.betavariate(2, 2)
        yield Fact(FactName.LAB, round(value, 2), analyte=row.standard, unit=row.usual)


def _illnesses(chance: random.Random, condition: str, vocabulary: Vocabulary) -> Iterator[Fact]:
    table = vocabulary.conditions
    names = sorted({term.standard for term in CONDITIONS})
    has = {name for name in names if chance.random() < HAD_SHARE}
    held = {condition, *has, *(above for name in (condition, *has) for above in table.broader(name))}
    for name in names:
        if name not in held:
            yield Fact(FactName.COMORBIDITY, name, status=FactStatus.NEVER)
        elif name != condition:
            yield Fact(FactName.COMORBIDITY, name, status=FactStatus.CURRENT)


def _treatments(chance: random.Random, vocabulary: Vocabulary) -> Iterator[Fact]:
    table = vocabulary.treatments
    names = sorted({term.standard for term in TREATMENTS})
    had = {name for name in names if chance.random() < HAD_SHARE}
    held = {above for name in had for above in (name, *table.broader(name))}
    for name in names:
        if name not in held:
            yield Fact(FactName.TREATMENT, name, status=FactStatus.NEVER)
        elif chance.random() < 0.5:
            yield Fact(FactName.TREATMENT, name, status=FactStatus.CURRENT)
        else:
            yield Fact(FactName.TREATMENT, name, status=FactStatus.PAST, when=chance.choice(_WHEN))


def _stages(chance: random.Random, condition: str, vocabulary: Vocabulary) -> Iterator[Fact]:
    """How far a cancer has gone; drawn last, so that all else is as it was without it."""
    if not vocabulary.conditions.is_kind_of(condition, "cancer"):
        return
    number = chance.choice(WHOLE[1:])
    near = [spread for spread in SPREADS if spread != METASTATIC]
    spread = METASTATIC if number == WHOLE[-1] else chance.choice(near)
    course = chance.choice([one for one in COURSES if one != IN_REMISSION])
    for value in (number, spread, course):
        yield Fact(FactName.STAGE, value, status=FactStatus.CURRENT)
