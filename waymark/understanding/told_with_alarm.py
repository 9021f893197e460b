"""What counts of a message that raised an alarm, once the person goes on: who is ill, and of what."""

from __future__ import annotations

from collections.abc import Iterable

from waymark.profile.facts import ILLNESSES, Fact, FactName
from waymark.understanding.condition_roles import EVENTS

_WHO = (FactName.AGE, FactName.PLACE)
_SIGNS_OF_AN_EMERGENCY = EVENTS | {
    *("pain", "headache", "seizures", "status epilepticus", "urticaria", "sialorrhea", "anaphylaxis"),
    *("allergy", "suicidal ideation", "sepsis", "traumatic brain injury", "priapism", "epistaxis"),
    *("st-elevation myocardial infarction", "splenic sequestration", "nystagmus", "strabismus"),
}
"""What such a message is read to tell of where it tells of the emergency: of all that teach the ear."""


def told_with_alarm(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts to keep; none of a message that tells of the emergency alone.

    "Fever after chemo in June, all clear now. Daughter 9, thal major" tells whom trials are looked for, "she
    swallowed the whole bottle of calpol" no treatment of hers, and "her face is drooping" no illness.
    """
    told = tuple(facts)
    if any(fact.is_answered and fact.name in _WHO for fact in told):
        return told
    beside = tuple(fact for fact in told if fact.name not in ILLNESSES or _is_lasting(fact))
    is_named = any(fact.is_answered and fact.name is FactName.CONDITION for fact in beside)
    return beside if is_named else ()


def _is_lasting(illness: Fact) -> bool:
    """Whether it is named plainly, and is more than what happens now."""
    return not illness.is_guess and illness.value not in _SIGNS_OF_AN_EMERGENCY
