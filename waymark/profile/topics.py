"""A Topic: what one question is about, a fact and, where there are many of it, which one."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from waymark.profile.facts import ILLNESSES, MANY_VALUED, Certainty, Fact, FactName
from waymark.profile.profile import Profile

FIRST_ASKED = (FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.PLACE, FactName.TREATMENT)
"""What is asked before trials are shown, in this order."""

NEEDED = tuple(name for name in FIRST_ASKED if name is not FactName.PLACE)
"""Those of the first without which no trials are shown: the place may be passed over."""

_PARAMETERS = {
    FactName.LAB: "analyte",
    FactName.TREATMENT: "treatment",
    FactName.INFECTION: "infection",
    FactName.COMORBIDITY: "comorbidity",
    FactName.BIOMARKER: "biomarker",
}


class Topic(NamedTuple):
    """`parameter` is the analyte, treatment or illness by its standard name; None for the fact at large.

    Without a parameter, "treatment" is the open question about all that was done so far.
    """

    fact: FactName
    parameter: str | None = None

    @property
    def slug(self) -> str:
        """How slots and commands write it: "age", "lab:ferritin"."""
        return f"{self.fact.word}:{self.parameter}" if self.parameter else self.fact.word

    @property
    def parameters(self) -> dict[str, str] | None:
        """The parameter by what it is: {"analyte": "ferritin"}; None without one."""
        return {_PARAMETERS[self.fact]: self.parameter} if self.parameter else None


def topic_from_slug(slug: str) -> Topic:
    """Reads "age" or "lab:ferritin". Raises ValueError for a name or a parameter that no fact has."""
    name, _, parameter = slug.partition(":")
    fact = FactName(name)
    if parameter and fact not in _PARAMETERS:
        raise ValueError(f"{slug!r}: {name} has no parameter")
    return Topic(fact, parameter or None)


def is_spoken_of(topic: Topic, profile: Profile) -> bool:
    """Whether the person has spoken to this topic, be it "not sure" or "rather not say"."""
    names = ILLNESSES if topic.fact in ILLNESSES else (topic.fact,)
    told = profile.all_of(topic.fact)
    if topic.parameter is None or profile.told.isdisjoint(names):
        return bool(told)
    if any(_is_at_large(fact) for fact in told):
        return True
    if topic.fact is FactName.LAB:
        return any(fact.analyte == topic.parameter for fact in told)
    return any(fact.value == topic.parameter for name in names for fact in profile.all_of(name))


def is_answer_to(fact: Fact, topic: Topic) -> bool:
    """Whether a fact speaks to the topic, whatever it says."""
    return fact.name is topic.fact and is_spoken_of(topic, Profile((fact,)))


def about_topic(fact: Fact, topic: Topic) -> Fact:
    """The fact with the topic's parameter, when it answers that question and names nothing itself."""
    if fact.name is not topic.fact or topic.parameter is None:
        return fact
    if fact.name is FactName.LAB:
        return fact if fact.analyte else replace(fact, analyte=topic.parameter)
    return replace(fact, value=topic.parameter) if fact.value is None and fact.name in MANY_VALUED else fact


def _is_at_large(fact: Fact) -> bool:
    """ "Rather not say" to treatments, or "nothing so far": it names none and so speaks to all."""
    if fact.name is FactName.LAB:
        return fact.analyte is None and fact.certainty in (Certainty.UNSURE, Certainty.DECLINED)
    return fact.value is None
