"""Finds trials by the words of their title or summary: the last step, when no list names the condition."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from sqlalchemy import select, text
from sqlalchemy.engine import Connection
from sqlalchemy.sql import Select

from waymark.store import tables
from waymark.store.reading import SOME, in_parts, one_of, was_open

# Step 0005 makes what these ask: an index of each on PostgreSQL, a table of FTS5 on SQLite.
_SQLITE = text(
    "SELECT 'NCT' || substr('0000000' || rowid, -8) FROM trial_words WHERE trial_words MATCH :words"
)
_POSTGRESQL = {
    "brief_title": "to_tsvector('simple', left(brief_title, 100000))",
    "brief_summary": "to_tsvector('simple', left(coalesce(brief_summary, ''), 100000))",
}

_IN_POSTGRESQL = {
    column: text(f"SELECT nct_id FROM trial WHERE {words} @@ to_tsquery('simple', :words)")  # noqa: S608
    for column, words in _POSTGRESQL.items()
}


def ids_by_words(connection: Connection, words: Collection[str]) -> set[str]:
    """The open trials with all these words in the title; without any, in the summary. No words find none.

    A word may be the beginning of a longer one; case does not count.
    """
    if not words:
        return set()
    is_postgresql = connection.dialect.name == "postgresql"
    with_all = _with_all_in_postgresql if is_postgresql else _with_all_in_sqlite
    sought = sorted(word.replace("\x00", " ") for word in words)
    for column in _POSTGRESQL:
        found = _open_ones(connection, with_all(connection, column, sought))
        if found:
            return found
    return set()


def _with_all_in_sqlite(connection: Connection, column: str, words: list[str]) -> list[str]:
    quoted = " ".join('"' + word.replace('"', '""') + '"*' for word in words)
    return list(connection.execute(_SQLITE, {"words": f"{column} : ({quoted})"}).scalars())


def _with_all_in_postgresql(connection: Connection, column: str, words: list[str]) -> list[str]:
    quoted = " & ".join("'" + word.replace("\\", "\\\\").replace("'", "''") + "':*" for word in words)
    return list(connection.execute(_IN_POSTGRESQL[column], {"words": quoted}).scalars())


def _open_ones(connection: Connection, ids: list[str]) -> set[str]:
    rows = (connection.execute(_open(), {SOME: some}) for some in in_parts(sorted(ids)))
    return {nct_id for found in rows for nct_id in found.scalars()}


@lru_cache(maxsize=1)
def _open() -> Select:
    number = tables.trial.c.nct_id
    return select(number).where(one_of(number), was_open()).order_by(number)
