"""Finds trials by the words of their title or summary: the last step, when no list names the condition."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Column, and_, func, select
from sqlalchemy.engine import Connection

from waymark.store import tables
from waymark.store.reading import was_open


def ids_by_words(connection: Connection, words: Collection[str]) -> set[str]:
    """The open trials with all these words in the title; without any, in the summary. No words find none.

    Case does not count. It reads each open trial once; the lists of names have an index, this has none.
    """
    if not words:
        return set()
    trial = tables.trial
    for text in (trial.c.brief_title, trial.c.brief_summary):
        found = _with_all(connection, text, words)
        if found:
            return found
    return set()


def _with_all(connection: Connection, text: Column[str], words: Collection[str]) -> set[str]:
    number = tables.trial.c.nct_id
    has_words = [func.lower(text).contains(word.lower(), autoescape=True) for word in sorted(words)]
    query = select(number).where(was_open(), and_(*has_words)).order_by(number)
    return set(connection.execute(query).scalars())
