"""What Waymark could not do: messages it did not understand, and searches that found nothing, in groups."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz
from sqlalchemy import func, select
from sqlalchemy.engine import Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.outcomes import Outcome
from waymark.conversations.desk.tables import conversation, correction, unanswered

ALIKE = 80
"""Two messages are one question when rapidfuzz finds their words this alike, of 100."""

MOST_COMPARED = 2_000
_SIGNS = re.compile(r"[^\w\s]")


@dataclass(frozen=True)
class Group:
    """Messages alike: the commonest wording, how many, and the conversations with the newest first."""

    words: str
    count: int
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Count:
    """How often something was. `keys` are a few conversations to look at."""

    name: str
    count: int
    keys: tuple[str, ...] = ()


class Questions:
    """Reads what went unanswered in one conversations database. May raise StoreNotUsable."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def unanswered(self) -> tuple[Group, ...]:
        """Messages that were not understood, alike ones together, the most frequent first."""
        query = (
            select(unanswered.c.text, unanswered.c.key)
            .order_by(unanswered.c.at.desc(), unanswered.c.event_id.desc())
            .limit(MOST_COMPARED)
        )
        with usable_database(), self._engine.connect() as connection:
            return grouped((row.text, row.key) for row in connection.execute(query))

    def without_result(self) -> tuple[Count, ...]:
        """Illnesses for which no trial was found, the most frequent first."""
        return self._counts(conversation.c.looked_for, conversation.c.looked_for.is_not(None))

    def left_at(self) -> tuple[Count, ...]:
        """Questions at which people left, the most frequent first."""
        return self._counts(conversation.c.left_at, conversation.c.outcome == Outcome.ABANDONED.value)

    def confusions(self) -> tuple[tuple[str, str, int], ...]:
        """Which intent was taken for which, by what reviewers corrected: right, taken for, how often."""
        right, said, count = correction.c.right_intent, correction.c.said_intent, func.count()
        query = (
            select(right, said, count)
            .where(right != func.coalesce(said, ""))
            .group_by(right, said)
            .order_by(count.desc(), right, said)
        )
        with usable_database(), self._engine.connect() as connection:
            return tuple((row[0], row[1] or "", row[2]) for row in connection.execute(query))

    def _counts(self, column: object, where: object) -> tuple[Count, ...]:
        query = select(column, conversation.c.key).where(where).order_by(conversation.c.last_at.desc())
        keys: dict[str, list[str]] = {}
        with usable_database(), self._engine.connect() as connection:
            for name, key in connection.execute(query):
                keys.setdefault(name, []).append(key)
        counts = [Count(name, len(held), tuple(held[:5])) for name, held in keys.items()]
        return tuple(sorted(counts, key=lambda one: (-one.count, one.name)))


def grouped(said: Iterable[tuple[str, str]]) -> tuple[Group, ...]:
    """Messages with their conversations, alike ones together; the first wording of a group stands for it."""
    groups: list[tuple[str, str, list[str]]] = []
    for words, key in said:
        plain = " ".join(_SIGNS.sub(" ", words.lower()).split())
        found = next((group for group in groups if fuzz.token_sort_ratio(plain, group[1]) >= ALIKE), None)
        if found is None:
            groups.append((words, plain, [key]))
        else:
            found[2].append(key)
    made = [Group(words, len(keys), tuple(dict.fromkeys(keys))[:5]) for words, _, keys in groups]
    return tuple(sorted(made, key=lambda group: -group.count))
