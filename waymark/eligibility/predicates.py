"""The tests a line can be read into, and the trees they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from waymark.trials.ages import AgeBound
from waymark.trials.vocabulary import Sex
from waymark.trials.words import Word

UPPER_LIMIT = "xULN"  # the unit of a laboratory limit counted from the laboratory's upper limit of normal


class Comparator(Word):
    AT_LEAST = ">="
    MORE_THAN = ">"
    AT_MOST = "<="
    LESS_THAN = "<"


class Moment(Word):
    """When what a line names must have been there; UNSAID when the words leave it open."""

    EVER = "ever"
    NOW = "now"
    UNSAID = "unsaid"


class Boilerplate(Word):
    """What only the study team can settle, whatever was told."""

    CONSENT = "consent"
    FOLLOW_UP = "follow_up"
    TEAM_JUDGEMENT = "team_judgement"


@dataclass(frozen=True)
class AllOf:
    of: tuple[Node, ...]


@dataclass(frozen=True)
class AnyOf:
    of: tuple[Node, ...]


@dataclass(frozen=True)
class AmbiguousAnd:
    """ "A and B" in a line that may mean both together or either one."""

    of: tuple[Node, ...]


@dataclass(frozen=True)
class Not:
    of: Node


@dataclass(frozen=True)
class ForThose:
    """A test meant for some people only ("Under age 18:"): for others the line does not apply."""

    who: Node
    then: Node


@dataclass(frozen=True)
class PartlyRead:
    """Tests found in words that were not understood as a whole: they are known, and decide nothing."""

    words: str
    of: tuple[Node, ...]


@dataclass(frozen=True)
class AgeTest:
    """Completed ages; None is open. A strict minimum (">18") is read both ways at 18 itself."""

    minimum: AgeBound | None = None
    maximum: AgeBound | None = None
    is_minimum_strict: bool = False


@dataclass(frozen=True)
class SexTest:
    sex: Sex


@dataclass(frozen=True)
class ConditionTest:
    """`within_days` is how long ago it may have been at most; None when the line gives no such time."""

    name: str
    moment: Moment = Moment.UNSAID
    within_days: float | None = None


@dataclass(frozen=True)
class TransfusionTest:
    pass


@dataclass(frozen=True)
class TreatmentTest:
    """The treatment was given: ever, unless `moment` says now or leaves it open."""

    name: str
    moment: Moment = Moment.EVER
    within_days: float | None = None


@dataclass(frozen=True)
class DonorTest:
    """A matched donor is available; `is_related` when the line asks for a sibling or relative."""

    is_related: bool = False


@dataclass(frozen=True)
class OtherTrialTest:
    pass


@dataclass(frozen=True)
class PregnancyTest:
    pass


@dataclass(frozen=True)
class PregnancyPlanTest:
    """Wanting to become pregnant: for the team to ask, and nothing a man is asked."""


@dataclass(frozen=True)
class BreastfeedingTest:
    pass


@dataclass(frozen=True)
class BiomarkerTest:
    """A test of the tumor found it: a changed gene, or much of a protein (`vocabulary.biomarkers`)."""

    name: str


@dataclass(frozen=True)
class StageTest:
    """How far a cancer has gone (`vocabulary.stages`): one of these numbers, spreads or courses holds.

    `illness` is the cancer it is said of by its standard name; None when the line names none.
    """

    numbers: tuple[str, ...] = ()
    spreads: tuple[str, ...] = ()
    courses: tuple[str, ...] = ()
    illness: str | None = None


@dataclass(frozen=True)
class LabTest:
    """`window` holds the line's words for a time at or over which the value must hold."""

    analyte: str
    comparator: Comparator
    value: float
    unit: str
    window: str | None = None


@dataclass(frozen=True)
class PerformanceTest:
    """A performance status from `low` to `high`, both included, on one scale (ECOG, Karnofsky, Lansky)."""

    scale: str
    low: float
    high: float


@dataclass(frozen=True)
class DetailTest:
    """Words that make what stands beside them narrower ("uncontrolled"): never told, never a reason alone."""

    words: str


@dataclass(frozen=True)
class NothingTest:
    """A line that asks for nothing: "Not specified"."""


@dataclass(frozen=True)
class TeamTest:
    what: Boilerplate


@dataclass(frozen=True)
class UnreadPart:
    words: str


Leaf = Union[
    AgeTest, SexTest, ConditionTest, TransfusionTest, TreatmentTest, DonorTest, OtherTrialTest,
    PregnancyTest, PregnancyPlanTest, BreastfeedingTest, BiomarkerTest, StageTest, LabTest, PerformanceTest,
    DetailTest, NothingTest, TeamTest, UnreadPart,
]  # fmt: skip
Node = Union[AllOf, AnyOf, AmbiguousAnd, Not, ForThose, PartlyRead, Leaf]


def leaves(node: Node) -> tuple[Leaf, ...]:
    """Every leaf of a tree, in the order of the words; of a part partly read the tests found in it."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd, PartlyRead)):
        return tuple(leaf for part in node.of for leaf in leaves(part))
    if isinstance(node, ForThose):
        return (*leaves(node.who), *leaves(node.then))
    return leaves(node.of) if isinstance(node, Not) else (node,)


def can_decide(node: Node) -> bool:
    """Whether any answer can come of a tree; of words read in part alone none can."""
    if isinstance(node, (Not, ForThose)):
        return can_decide(node.of if isinstance(node, Not) else node.then)
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
        return any(can_decide(part) for part in node.of if not isinstance(part, (DetailTest, UnreadPart)))
    return not isinstance(node, PartlyRead)


def asks_for_illness(node: Node) -> bool:
    """Whether a tree, as it stands, asks for an illness by name and by nothing narrower."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
        return not any(map(_narrows, node.of)) and any(map(asks_for_illness, node.of))
    return isinstance(node, ConditionTest)


def _narrows(node: Node) -> bool:
    """Whether a part of a line on an illness only says which cases of it are meant."""
    if isinstance(node, (AllOf, AnyOf, AmbiguousAnd)):
        return all(map(_narrows, node.of))
    return isinstance(node, (DetailTest, StageTest))
