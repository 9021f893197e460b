"""How far two reviewers agree beyond chance: Cohen's kappa (Cohen 1960)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.tables import review


@dataclass(frozen=True)
class Agreement:
    """Two reviewers: conversations both reviewed, how many alike, and kappa; None where it has no value."""

    first: str
    second: str
    both: int
    alike: int
    kappa: float | None


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """(observed - expected) / (1 - expected); None without pairs, or when chance alone would always agree."""
    if not pairs:
        return None
    count = len(pairs)
    observed = sum(one == other for one, other in pairs) / count
    firsts, seconds = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(firsts[label] * seconds[label] for label in firsts) / count**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def agreements(engine: Engine) -> tuple[Agreement, ...]:
    """Every pair of reviewers who have reviewed the same conversations, by name. May raise StoreNotUsable."""
    labels: dict[str, dict[str, str]] = {}
    query = select(review.c.name, review.c.key, review.c.label).order_by(review.c.name, review.c.key)
    with usable_database(), engine.connect() as connection:
        for name, key, label in connection.execute(query):
            labels.setdefault(name, {})[key] = label
    return tuple(
        _between(first, second, labels)
        for first, second in combinations(sorted(labels), 2)
        if labels[first].keys() & labels[second].keys()
    )


def _between(first: str, second: str, labels: dict[str, dict[str, str]]) -> Agreement:
    both = sorted(labels[first].keys() & labels[second].keys())
    pairs = [(labels[first][key], labels[second][key]) for key in both]
    return Agreement(first, second, len(pairs), sum(one == other for one, other in pairs), kappa(pairs))
