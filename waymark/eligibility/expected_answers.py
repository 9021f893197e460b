"""How a person may answer a question: each answer with its chance, how many know it, and how hard it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from waymark.eligibility.tables.expected_answers import (
    ECOG,
    KNOWN,
    KNOWN_LABS,
    LAB_CHANCES,
    LABS,
    SENSITIVE_ILLNESSES,
    SPREADS,
    YES,
    YES_TO,
)
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.topics import Topic
from waymark.vocabulary.analytes import usual_unit

ECOG_SCALE = "ECOG"
_EASY, _HARD, _SENSITIVE = 0.003, 0.006, 0.02  # our own, tuned on bench.eligibility.questions
_BESIDE_YES = {
    FactName.TREATMENT: FactStatus.PAST,
    FactName.INFECTION: FactStatus.CURRENT,
    FactName.COMORBIDITY: FactStatus.CURRENT,
    FactName.BIOMARKER: FactStatus.CURRENT,
}
_ONE_OF: dict[FactName, Sequence[tuple[str | int, float]]] = {
    FactName.SEX: (("female", 0.5), ("male", 0.5)),
    FactName.PERFORMANCE_STATUS: ECOG,
    FactName.STAGE: SPREADS,
}
_SENSITIVE_FACTS = frozenset({FactName.PREGNANT, FactName.BREASTFEEDING})

Answers = Sequence[tuple[float, tuple[Fact, ...]]]


@lru_cache(maxsize=2_000)
def expected_answers(topic: Topic) -> Answers:
    """(chance, facts) of each answer, adding up to 1. Empty for what is not asked for its own sake."""
    if topic.fact in _ONE_OF:
        unit = ECOG_SCALE if topic.fact is FactName.PERFORMANCE_STATUS else None
        return tuple((share, (Fact(topic.fact, value, unit=unit),)) for value, share in _ONE_OF[topic.fact])
    if topic.fact is FactName.LAB:
        return _lab_answers(topic.parameter or "")
    if topic.fact not in YES:
        return ()
    yes = chance_of_yes(topic)
    if topic.fact in _BESIDE_YES:
        had = Fact(topic.fact, topic.parameter, status=_BESIDE_YES[topic.fact])
        never = Fact(topic.fact, topic.parameter, status=FactStatus.NEVER)
        return ((yes, (had,)), (1 - yes, (never,)))
    return ((yes, (Fact(topic.fact, True),)), (1 - yes, (Fact(topic.fact, False),)))


def chance_of_yes(topic: Topic) -> float:
    """The chance that the answer is yes; 1 where a question takes no yes or no."""
    return YES_TO.get(topic.parameter or "", YES.get(topic.fact, 1.0))


@lru_cache(maxsize=2_000)
def share_who_know(topic: Topic) -> float:
    """The share of people who can answer, between 0 and 1."""
    if topic.fact is FactName.LAB and topic.parameter in KNOWN_LABS:
        return KNOWN_LABS[topic.parameter]
    return KNOWN.get(topic.fact, 1.0)


def is_sensitive(topic: Topic) -> bool:
    """Whether people may not like to be asked: pregnancy, HIV, substance use, the mind."""
    return topic.fact in _SENSITIVE_FACTS or topic.parameter in SENSITIVE_ILLNESSES


@lru_cache(maxsize=2_000)
def burden(topic: Topic) -> float:
    """What asking costs, as the share of trials that the answer must settle to be worth it."""
    if is_sensitive(topic):
        return _SENSITIVE
    return _HARD if topic.fact is FactName.LAB else _EASY


def _lab_answers(analyte: str) -> Answers:
    values = LABS.get(analyte)
    if values is None:
        return ()
    unit = usual_unit(analyte)
    facts = (Fact(FactName.LAB, value, analyte=analyte, unit=unit) for value in values)
    return tuple((chance, (fact,)) for chance, fact in zip(LAB_CHANCES, facts, strict=True))
