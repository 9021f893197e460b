"""The gateway's own tables in the conversations database, and the one of Rasa's that erasing must reach."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Integer,
    MetaData,
    String,
    Text,
    column,
    inspect,
    table,
    text,
)
from sqlalchemy import Table as SqlTable
from sqlalchemy.engine import Engine

from waymark.store.one_writer import making_tables

metadata = MetaData()

# One row a conversation, written only after consent. Its document lives for hours, so a new shape of it
# needs no migration: `create_all` makes what is missing. `fence` counts the gateways that took it over:
# one that took it earlier can no longer write.
gateway_session = SqlTable(
    "gateway_session",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("expires_at", DateTime, nullable=False, index=True),  # served: expired sessions are swept
    Column("is_waiting", Boolean, nullable=False),
    Column("document", Text, nullable=False),
    Column("fence", Integer, nullable=False, server_default="0"),
)

# Kept for an hour, without content: an answer that was on its way must not bring a conversation back.
gateway_erasure = SqlTable(
    "gateway_erasure",
    metadata,
    Column("session_id", String(64), primary_key=True),
    Column("erased_at", DateTime, nullable=False, index=True),  # served: finished erasures are forgotten
)

# A code for going on elsewhere, as a keyed hash: minutes, and once.
gateway_resume = SqlTable(
    "gateway_resume",
    metadata,
    Column("code", String(32), primary_key=True),
    Column("session_id", String(64), nullable=False, index=True),  # served: erasing a conversation
    Column("expires_at", DateTime, nullable=False),
)

rasa_events = table("events", column("id"), column("sender_id"), column("type_name"), column("data"))


def create_tables(engine: Engine) -> None:
    """Makes the gateway's tables where they are missing, and what an older one lacks; Rasa makes its own."""
    with making_tables(engine) as connection:
        metadata.create_all(connection)
        if all(each["name"] != "fence" for each in inspect(connection).get_columns("gateway_session")):
            connection.execute(
                text("ALTER TABLE gateway_session ADD COLUMN fence INTEGER NOT NULL DEFAULT 0")
            )
