"""The criteria of an open trial in one row beside its heading, as they are judged: packed when written.

As rows of their own they are some twenty for each trial; a search judges a hundred trials.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from waymark.eligibility.criteria import Criterion, CriterionKind, Section, shared_tree
from waymark.store.assembly import word_of

CRITERIA_PACKED_AS = 1
"""Counted up when the packed form changes; criteria packed another way are read from their table instead."""

_NUL = "\x00"


def packed_criteria(criteria: Sequence[Criterion]) -> str | None:
    """The criteria as text; None where a text cannot stand so in every database."""
    if any(_NUL in one.text for one in criteria):
        return None
    return _json([CRITERIA_PACKED_AS, *map(_packed, criteria)])


def criteria_in(packed: str | None) -> tuple[Criterion, ...] | None:
    """The criteria again; None where none were packed, or another way. Lines share trees of tests."""
    form, *lines = json.loads(packed) if packed else [None]
    return tuple(map(_criterion, lines)) if form == CRITERIA_PACKED_AS else None


def _packed(one: Criterion) -> list[object]:
    predicate = None if one.predicate is None else _json(one.predicate)  # as text, so that it is known again
    where = (one.parent, one.text, one.start, one.end)
    return [one.id, one.section.value, *where, one.kind.value, one.readable, predicate]


def _criterion(line: Sequence[Any]) -> Criterion:
    number, section, parent, text, start, end, kind, readable, predicate = line
    known = word_of(Section, section), parent, text, start, end, word_of(CriterionKind, kind), readable
    if predicate is None:
        return Criterion(number, *known)
    tree = shared_tree(predicate)
    return Criterion(number, *known, tree.predicate).sharing(tree)


def _json(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))
