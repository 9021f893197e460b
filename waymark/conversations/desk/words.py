"""The index of the words of each conversation: FTS5 on SQLite, a tsvector on PostgreSQL.

One row a conversation rather than a message: what is found is then a conversation's number, with no
further look-up. A word of our own between two messages keeps a phrase from running across them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import func, inspect, literal_column, select, text
from sqlalchemy.engine import Connection
from sqlalchemy.sql import Select, column, table

INDEX = "desk_text"
BETWEEN = " xxnextmessagexx "
_LONGEST = 200_000  # a tsvector holds one megabyte; nobody searches what comes after so many signs
_on_postgresql = table(INDEX, column("id"), column("words"))


def make_index(connection: Connection) -> None:
    """Makes the index where it is missing."""
    if connection.dialect.name == "sqlite":
        made = f"CREATE VIRTUAL TABLE IF NOT EXISTS {INDEX} USING fts5(words, tokenize='unicode61')"
        connection.execute(text(made))
        return
    # The desk's own user may make nothing, not even what is there already.
    if not inspect(connection).has_table(INDEX):
        connection.execute(text(f"CREATE TABLE {INDEX} (id bigint PRIMARY KEY, words tsvector NOT NULL)"))
    if not connection.execute(text("SELECT 1 FROM pg_indexes WHERE indexname = 'desk_words'")).first():
        connection.execute(text(f"CREATE INDEX desk_words ON {INDEX} USING gin (words)"))


def drop_index(connection: Connection) -> None:
    """Drops it with everything in it."""
    connection.execute(text(f"DROP TABLE IF EXISTS {INDEX}"))


def empty_index(connection: Connection) -> None:
    """Forgets every word."""
    connection.execute(text(f"DELETE FROM {INDEX}"))  # noqa: S608 - a constant


def index_words(connection: Connection, messages: Mapping[int, Sequence[str]]) -> None:
    """Puts the messages of these conversations in, by the conversation's number; the words before go."""
    remove_words(connection, list(messages))
    is_sqlite = connection.dialect.name == "sqlite"
    number, words = ("rowid", ":words") if is_sqlite else ("id", "to_tsvector('simple', :words)")
    # In order of the numbers: FTS5 begins a new segment whenever a number is below the one before.
    rows = [{"id": place, "words": BETWEEN.join(said)[:_LONGEST]} for place, said in sorted(messages.items())]
    if rows:
        statement = f"INSERT INTO {INDEX}({number}, words) VALUES (:id, {words})"  # noqa: S608 - constants
        connection.execute(text(statement), rows)


def remove_words(connection: Connection, numbers: Sequence[int]) -> None:
    """Forgets the words of these conversations."""
    number = "rowid" if connection.dialect.name == "sqlite" else "id"
    if numbers:
        statement = text(f"DELETE FROM {INDEX} WHERE {number} = :id")  # noqa: S608 - constants
        connection.execute(statement, [{"id": one} for one in numbers])


def merge_segments(connection: Connection) -> None:
    """FTS5 keeps the words of deleted rows until its segments are merged."""
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"INSERT INTO {INDEX}({INDEX}) VALUES ('optimize')"))  # noqa: S608 - constants


def numbers_with(words: str, dialect: str) -> Select:
    """The numbers of conversations that hold all these words; those "in quotes" side by side."""
    if dialect == "sqlite":
        found = text(f"{INDEX} MATCH :words").bindparams(words=match_expression(words))
        return select(column("rowid")).select_from(table(INDEX)).where(found)
    query = func.websearch_to_tsquery(literal_column("'simple'"), words)
    return select(_on_postgresql.c.id).where(_on_postgresql.c.words.op("@@")(query))


def match_expression(words: str) -> str:
    """What a person typed as an FTS5 query in which nothing but words and phrases has a meaning."""
    parts = words.split('"')
    phrases = [part for place, part in enumerate(parts) if place % 2 and part.strip()]
    loose = [word for place, part in enumerate(parts) if place % 2 == 0 for word in part.split()]
    terms = [term.strip() for term in (*phrases, *loose) if any(sign.isalnum() for sign in term)]
    return " ".join(f'"{term}"' for term in terms) or '""'
