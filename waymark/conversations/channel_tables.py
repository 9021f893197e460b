"""The tables of the messaging channels: which chat is which conversation, and what came in."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, DateTime, Integer, String, Text
from sqlalchemy import Table as SqlTable
from sqlalchemy.engine import Engine

from waymark.conversations.tables import metadata
from waymark.store.one_writer import making_tables

# One row a chat whose person agreed. `chat` is a keyed hash; the platform's own id is sealed in `address`.
channel_chat = SqlTable(
    "channel_chat",
    metadata,
    Column("chat", String(32), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("session_id", String(64), nullable=False, unique=True),  # served: the chat of a conversation
    Column("address", Text, nullable=False),
    Column("sent_through", String(64)),
    Column("sent_pieces", Integer, nullable=False),
    Column("is_behind", Boolean, nullable=False, index=True),  # served: what to send after a start
    Column("window_until", DateTime),
    Column("expires_at", DateTime, nullable=False, index=True),  # served: expired chats are swept
)

# One row an update of a platform, so that none is taken twice. What it says is sealed, kept only for chats
# whose person agreed, and only until it is answered.
channel_update = SqlTable(
    "channel_update",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("channel", String(16), nullable=False),
    Column("received_at", DateTime, nullable=False, index=True),  # served: old updates are forgotten
    Column("chat", String(32), index=True),  # served: erasing a chat
    Column("document", Text),
)

# Who said STOP: kept until they say START, as a keyed hash alone.
channel_stop = SqlTable(
    "channel_stop",
    metadata,
    Column("chat", String(32), primary_key=True),
    Column("since", DateTime, nullable=False),
)


def create_channel_tables(engine: Engine) -> None:
    """Makes the channels' tables where they are missing."""
    with making_tables(engine) as connection:
        metadata.create_all(connection, tables=[channel_chat, channel_update, channel_stop])
