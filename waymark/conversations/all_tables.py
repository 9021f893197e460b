"""Every table of the conversations database that holds what cannot be made again."""

from __future__ import annotations

from sqlalchemy import MetaData, Table, inspect
from sqlalchemy.engine import Engine

from waymark.conversations import alert_tables, channel_tables, tables
from waymark.conversations.database import usable_database
from waymark.conversations.desk import tables as desk_tables
from waymark.conversations.desk.preparing import prepare_tables
from waymark.store.engine import writing

_RASAS = tables.rasa_events.name


def make_all_tables(engine: Engine) -> None:
    """Makes ours where they are missing; Rasa makes its own."""
    with usable_database():
        tables.create_tables(engine)
        channel_tables.create_channel_tables(engine)
        alert_tables.create_alert_tables(engine)
        prepare_tables(engine)


def tables_to_move(source: Engine, target: Engine) -> list[Table]:
    """Ours, and Rasa's as the source has it; the desk's read model is made of these anew."""
    ours = (*tables.metadata.sorted_tables, *desk_tables.kept.sorted_tables)
    found = [table for table in ours if table is not desk_tables.mark]
    with usable_database():
        if inspect(source).has_table(_RASAS):
            rasas = Table(_RASAS, MetaData(), autoload_with=source)
            rasas.create(writing(target), checkfirst=True)
            found.append(rasas)
    return found
