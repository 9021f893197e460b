"""A Criterion: one inclusion or exclusion line, with its source words and what we read in them."""

from __future__ import annotations

import json
from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache
from typing import Union, cast

from waymark.eligibility.predicate_json import from_predicate
from waymark.eligibility.predicates import Node, asks_for_illness
from waymark.trials.once import once
from waymark.trials.words import Word

READER_VERSION = "33"  # raise it whenever other rules or other names can give other criteria


def is_newer_reader(version: str) -> bool:
    """Whether records of that version were read by a later Waymark than this one."""
    return version.isdecimal() and int(version) > int(READER_VERSION)


class Section(Word):
    INCLUSION = "inclusion"
    EXCLUSION = "exclusion"
    UNKNOWN = "unknown"


class CriterionKind(Word):
    """What a line is about. UNREAD lines are kept, shown and stay UNKNOWN."""

    AGE = "age"
    SEX = "sex"
    DIAGNOSIS = "diagnosis"
    TREATMENT = "treatment"
    DONOR = "donor"
    LAB = "lab"
    INFECTION = "infection"
    COMORBIDITY = "comorbidity"
    BIOMARKER = "biomarker"
    STAGE = "stage"
    PERFORMANCE_STATUS = "performance_status"
    OTHER_TRIAL = "other_trial"
    PREGNANCY = "pregnancy"
    CONSENT = "consent"
    FOLLOW_UP = "follow_up"
    TEAM_JUDGEMENT = "team_judgement"
    COMPOSITE = "composite"
    UNREAD = "unread"


PredicateValue = Union[str, int, float, bool, None, list["PredicateValue"], dict[str, "PredicateValue"]]
Predicate = dict[str, PredicateValue]
"""A predicate tree as plain JSON, so that it can be stored and printed as it is.

Inner nodes: {"op": "all"|"any", "of": [PREDICATE…]} and {"op": "not", "of": PREDICATE}.
Leaves: {"op": "<kind of test>", …}; `waymark.eligibility.predicate_json` lists them and is the only
module that takes them apart.
"""


MOST_SHARED = 4_000
"""Predicates that lines share; of the lines of open trials that were read, four in nine repeat another's."""


@dataclass(frozen=True, eq=False)
class SharedTree:
    """A predicate taken apart, and what holds of every line that has it. It is never changed."""

    predicate: Predicate

    @once
    def node(self) -> Node:
        """The tree. Raises ValueError."""
        return from_predicate(self.predicate)

    @once
    def worked_out(self) -> dict[Hashable, object]:
        """What was worked out from the tree alone, whichever line it stands on."""
        return {}


@lru_cache(maxsize=MOST_SHARED)
def shared_tree(predicate: str) -> SharedTree:
    """The one tree of all lines whose predicate, as JSON, is this text: "18 years or older", "pregnant"."""
    return SharedTree(json.loads(predicate))


@dataclass(frozen=True)
class Criterion:
    """One line. `text` equals `eligibilityCriteria[start:end]`, counted in code points.

    `predicate` is None when the line was not read; `parent` is the id of the line it is a bullet of.
    """

    id: str
    section: Section
    parent: str | None
    text: str
    start: int
    end: int
    kind: CriterionKind
    readable: bool
    predicate: Predicate | None = None

    @once
    def shared(self) -> SharedTree | None:
        """What the predicate alone tells; None when the line was not read."""
        return None if self.predicate is None else SharedTree(self.predicate)

    def sharing(self, tree: SharedTree) -> Criterion:
        """This line, with the tree of others that have the very same predicate."""
        self.__dict__["shared"] = tree
        return self

    @once
    def tree(self) -> Node | None:
        """The predicate taken apart, once; None when the line was not read. Raises ValueError."""
        return None if self.shared is None else self.shared.node

    @once
    def worked_out(self) -> dict[Hashable, object]:
        """What was worked out from the tree; it lives and goes with it, and is never compared."""
        return {}

    @property
    def is_for_illness(self) -> bool:
        """Whether this is an inclusion line that asks for an illness by name."""
        if self.section is not Section.INCLUSION or self.predicate is None:
            return False
        return asks_for_illness(cast("Node", self.tree))
