"""Which trials speak of a person's condition, and how closely they name it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from waymark.trials.trial import Trial
from waymark.vocabulary.conditions import ConditionVocabulary


class Closeness(IntEnum):
    """How a trial names the condition; less is closer."""

    SAME = 0  # a condition, MeSH heading or title of the trial is the person's condition
    KEYWORD = 1  # only a keyword is
    KIND = 2  # the trial is for a kind of it: beta-thalassemia, when thalassemia was told
    BROADER = 3  # the trial is for what the condition is a kind of


@dataclass(frozen=True)
class BroaderCondition:
    """One that the person's condition is a kind of. `step` 1 is the nearest."""

    standard: str
    names: frozenset[str]
    step: int


@dataclass(frozen=True)
class SoughtCondition:
    """A person's condition with every name to look for, lower case."""

    standard: str
    names: frozenset[str]
    kinds: frozenset[str]
    broader: tuple[BroaderCondition, ...]

    @property
    def broader_names(self) -> frozenset[str]:
        """All names of all broader conditions."""
        return frozenset(name for condition in self.broader for name in condition.names)


@dataclass(frozen=True)
class Naming:
    """How closely a trial names the condition; `broader` is the condition it names instead."""

    closeness: Closeness
    broader: BroaderCondition | None = None

    @property
    def step(self) -> int:
        """0 is the closest; a broader condition counts one more for each step up."""
        return int(self.closeness) + (self.broader.step - 1 if self.broader else 0)


def sought_condition(name: str, conditions: ConditionVocabulary) -> SoughtCondition:
    """What to look for. A condition that no table knows is looked for by its own name."""
    standard = conditions.resolve(name) or name.strip().lower()
    kinds = frozenset(
        spelling for kind in conditions.narrower(standard) for spelling in _names(kind, conditions)
    )
    return SoughtCondition(standard, _names(standard, conditions), kinds, _broader(standard, conditions))


def naming_of(trial: Trial, sought: SoughtCondition, conditions: ConditionVocabulary) -> Naming | None:
    """How the trial names the condition; None when it speaks of another one.

    A broader name counts only as one of the trial's own conditions: as a MeSH ancestor it stands on
    the trials of every sibling, and as a keyword it is a topic.
    """
    own = _lower(*trial.conditions, *(mesh.term for mesh in trial.condition_meshes))
    if own & sought.names or sought.standard in conditions.named_in_title(trial.brief_title):
        return Naming(Closeness.SAME)
    keywords = _lower(*trial.keywords)
    if keywords & sought.names:
        return Naming(Closeness.KEYWORD)
    ancestors = _lower(*(mesh.term for mesh in trial.condition_ancestors))
    if (own | keywords) & sought.kinds or ancestors & sought.names:
        return Naming(Closeness.KIND)
    nearest = next((broad for broad in sought.broader if own & broad.names), None)
    return Naming(Closeness.BROADER, nearest) if nearest else None


def _names(standard: str, conditions: ConditionVocabulary) -> frozenset[str]:
    return conditions.names_of(standard) | {standard}


def _broader(standard: str, conditions: ConditionVocabulary) -> tuple[BroaderCondition, ...]:
    """Nearest first: of two broader conditions, the one that stands below more others is nearer."""
    above = {name: len(conditions.broader(name)) for name in conditions.broader(standard)}
    depths = sorted(set(above.values()), reverse=True)
    ordered = sorted(above, key=lambda name: (-above[name], name))
    return tuple(
        BroaderCondition(name, _names(name, conditions), depths.index(above[name]) + 1) for name in ordered
    )


def _lower(*names: str) -> set[str]:
    return {name.strip().lower() for name in names}
