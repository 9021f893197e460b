"""The tables of saved searches and of news on its way; everything personal in them is sealed."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, DateTime, Integer, String, Text
from sqlalchemy import Table as SqlTable
from sqlalchemy.engine import Engine

from waymark.conversations.tables import metadata
from waymark.store.one_writer import making_tables

# One saved search a chat. `chat` is a keyed hash; address, facts and what was seen are sealed.
channel_alert = SqlTable(
    "channel_alert",
    metadata,
    Column("chat", String(32), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("address", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("seen", Text, nullable=False),
    Column("is_confirmed", Boolean, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("checked_at", DateTime, nullable=False),
    Column("told_on", Date),
    Column("expires_at", DateTime, nullable=False, index=True),  # served: searches that end by themselves
)

# News that was composed and not sent yet; written in the same transaction as what was seen.
channel_news = SqlTable(
    "channel_news",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("chat", String(32), nullable=False, index=True),  # served: erasing a chat
    Column("channel", String(16), nullable=False, index=True),  # served: what a channel has to send
    Column("address", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("is_announced", Boolean, nullable=False),
)


def create_alert_tables(engine: Engine) -> None:
    """Makes the tables where they are missing."""
    with making_tables(engine) as connection:
        metadata.create_all(connection, tables=[channel_alert, channel_news])
