"""Makes, empties and drops the staff desk's tables, by the version of each kind."""

from __future__ import annotations

from sqlalchemy import inspect, select, text
from sqlalchemy.engine import Connection, Engine

from waymark.conversations.database import usable_database
from waymark.conversations.desk.tables import (
    CONTENT_VERSION,
    EVENTS_SEEN,
    READ_MODEL_VERSION,
    conversation,
    kept,
    made,
    mark,
    rasa_events,
)
from waymark.conversations.desk.words import drop_index, empty_index, make_index
from waymark.store.one_writer import making_tables

_TABLES, _CONTENT = "read_model", "read_model_content"
_FORMER_TABLES = ("desk_message", "desk_verdict", "desk_problem")  # of version 1


def prepare_tables(engine: Engine) -> None:
    """Makes what is missing; a read model of another version is emptied, and the next look fills it."""
    with usable_database(), making_tables(engine) as connection:
        kept.create_all(connection)
        if _marked(connection, _TABLES) != READ_MODEL_VERSION:
            drop_read_model(connection)
        make_read_model(connection)
        if _marked(connection, _CONTENT) != CONTENT_VERSION:
            empty_read_model(connection)
            connection.execute(mark.delete().where(mark.c.name.in_([_CONTENT, EVENTS_SEEN])))
            connection.execute(mark.insert().values(name=_CONTENT, value=CONTENT_VERSION))


def make_read_model(connection: Connection) -> None:
    """Makes the tables that can be made again, with the index of words, where they are missing."""
    made.create_all(connection)
    make_index(connection)
    if _marked(connection, _TABLES) is None:
        connection.execute(mark.insert().values(name=_TABLES, value=READ_MODEL_VERSION))


def drop_read_model(connection: Connection) -> None:
    """Drops everything that the events can bring back."""
    drop_index(connection)
    for former in _FORMER_TABLES:
        connection.execute(text(f"DROP TABLE IF EXISTS {former}"))
    made.drop_all(connection)
    connection.execute(mark.delete().where(mark.c.name.in_([_TABLES, _CONTENT])))


def empty_read_model(connection: Connection) -> None:
    """Deletes every row that the events can bring back; the desk's own database user may do no more."""
    empty_index(connection)
    for table_made in reversed(made.sorted_tables):
        connection.execute(table_made.delete())


def has_desk(connection: Connection) -> bool:
    """Whether a desk has ever been prepared in this database."""
    return bool(inspect(connection).has_table(conversation.name))


def has_events(connection: Connection) -> bool:
    """Whether Rasa has made its table yet."""
    return bool(inspect(connection).has_table(rasa_events.name))


def _marked(connection: Connection, name: str) -> int | None:
    value = connection.execute(select(mark.c.value).where(mark.c.name == name)).scalar()
    return None if value is None else int(value)
