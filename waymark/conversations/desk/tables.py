"""The staff desk's tables in the conversations database: what can be made again, and what staff wrote."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    column,
    table,
)
from sqlalchemy import Table as SqlTable

READ_MODEL_VERSION = 2
"""Raised when the tables of `made` change: they are then made anew, which takes the database's owner."""

CONTENT_VERSION = 2
"""Raised when other rows are made of the same events: the rows are then made anew, by whoever comes first."""

EVENTS_SEEN = "events_seen"
"""The mark of how far the ingest has looked."""

_Number = BigInteger().with_variant(Integer, "sqlite")  # on SQLite the number of the row itself

made = MetaData()
kept = MetaData()

# Rasa's own table; we only read it.
rasa_events = table(
    "events", column("id"), column("sender_id"), column("type_name"), column("timestamp"), column("data")
)

conversation = SqlTable(
    "desk_conversation",
    made,
    Column("id", _Number, primary_key=True, autoincrement=False),  # from the key: keys.number_of
    Column("key", String(16), nullable=False, unique=True),
    Column("sender_id", String(255), nullable=False, unique=True),  # served: what Rasa wrote since
    Column("started_at", DateTime, nullable=False),
    Column("last_at", DateTime, nullable=False),
    Column("channel", String(32), nullable=False),
    Column("language", String(16), nullable=False),
    Column("outcome", String(32), nullable=False),
    Column("left_at", String(120)),
    Column("looked_for", String(200)),
    Column("risk", Integer, nullable=False),
    Column("turns", Integer, nullable=False),
    Column("flags", String(400), nullable=False),
    Column("opening", String(160), nullable=False),
    Column("event_count", Integer, nullable=False),
    Column("last_event_id", Integer, nullable=False),
    Index("desk_by_time", "last_at", "key"),  # served: newest first, and what is too old
    Index("desk_by_risk", "risk", "last_at"),  # served: the queue, riskiest first
    Index("desk_by_outcome", "outcome", "last_at"),  # served: the queue's filter
    Index("desk_by_channel", "channel", "last_at"),  # served: the queue's filter
    Index("desk_by_language", "language", "last_at"),  # served: the queue's filter
)

# Both served: the queue's filter, from the index alone.
flag = SqlTable(
    "desk_flag",
    made,
    Column("flag", String(32), primary_key=True),
    Column("id", _Number, primary_key=True, index=True, autoincrement=False),
    sqlite_with_rowid=False,
)
intent = SqlTable(
    "desk_intent",
    made,
    Column("intent", String(64), primary_key=True),
    Column("id", _Number, primary_key=True, index=True, autoincrement=False),
    Column("count", Integer, nullable=False),  # messages of the conversation
    sqlite_with_rowid=False,
)

# The whole conversation as staff read it, masked: one look-up by the key.
transcript = SqlTable(
    "desk_transcript",
    made,
    Column("key", String(16), primary_key=True),
    Column("document", Text, nullable=False),
)

unanswered = SqlTable(
    "desk_unanswered",
    made,
    Column("event_id", Integer, primary_key=True, autoincrement=False),
    Column("key", String(16), nullable=False, index=True),
    Column("at", DateTime, nullable=False, index=True),  # served: the page of unanswered questions
    Column("text", Text, nullable=False),
)

# A conversation that is gone, without content: nothing brings it back, and its reviews keep their number.
tombstone = SqlTable(
    "desk_tombstone",
    kept,
    Column("key", String(16), primary_key=True),
    Column("erased_at", DateTime, nullable=False),
    Column("reason", String(16), nullable=False),
)

mark = SqlTable(
    "desk_mark",
    kept,
    Column("name", String(32), primary_key=True),
    Column("value", Integer, nullable=False),
)

staff = SqlTable(
    "desk_staff",
    kept,
    Column("name", String(64), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("password", String(200), nullable=False),
    Column("one_time_secret", String(400)),
    Column("one_time_step", Integer, nullable=False),
    Column("is_active", Boolean, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("locked_until", DateTime),
)

sign_in = SqlTable(
    "desk_sign_in",
    kept,
    Column("token_hash", String(64), primary_key=True),
    Column("name", String(64), nullable=False, index=True),  # served: ends every sign-in of one person
    Column("form_token", String(64), nullable=False),
    Column("is_complete", Boolean, nullable=False),
    Column("began_at", DateTime, nullable=False),
    Column("seen_at", DateTime, nullable=False),
)

audit = SqlTable(
    "desk_audit",
    kept,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", DateTime, nullable=False),
    Column("name", String(64), nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", String(80), nullable=False),
    Column("detail", Text, nullable=False),
    Column("before", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)

# One row a reviewer and conversation. No word of the person's is in it, so it outlives the conversation.
review = SqlTable(
    "desk_review",
    kept,
    Column("key", String(16), primary_key=True),
    Column("name", String(64), primary_key=True),
    Column("label", String(16), nullable=False),
    Column("at", DateTime, nullable=False),
)

# What one person set for one conversation: "later", or who it is assigned to.
assignment = SqlTable(
    "desk_assignment",
    kept,
    Column("key", String(16), primary_key=True),
    Column("name", String(64), nullable=False, index=True),  # served: the queue's filter
)
later = SqlTable(
    "desk_later",
    kept,
    Column("key", String(16), primary_key=True),
    Column("name", String(64), primary_key=True),
)
note = SqlTable(
    "desk_note",
    kept,
    Column("number", Integer, primary_key=True),
    Column("key", String(16), nullable=False, index=True),
    Column("name", String(64), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("text", Text, nullable=False),
)
tag = SqlTable(
    "desk_tag",
    kept,
    Column("tag", String(32), primary_key=True),
    Column("key", String(16), primary_key=True, index=True),
)
correction = SqlTable(
    "desk_correction",
    kept,
    Column("key", String(16), primary_key=True),
    Column("event_id", Integer, primary_key=True),
    Column("name", String(64), nullable=False),
    Column("at", DateTime, nullable=False),
    Column("text", Text, nullable=False),
    Column("said_intent", String(64)),
    Column("right_intent", String(64), nullable=False),
    Column("right_fact", Text),
)
unmasking = SqlTable(
    "desk_unmasking",
    kept,
    Column("key", String(16), primary_key=True),
    Column("name", String(64), primary_key=True),
    Column("until", DateTime, nullable=False),
)
tally = SqlTable(
    "desk_tally",
    kept,
    Column("day", Date, primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("name", String(120), primary_key=True),
    Column("count", Integer, nullable=False),
)
told = SqlTable(
    "desk_told",
    kept,
    Column("key", String(16), primary_key=True),
    Column("way", String(16), primary_key=True),
)
# Who signs which version of the safety list, as what.
signature = SqlTable(
    "desk_signature",
    kept,
    Column("version", String(16), primary_key=True),
    Column("name", String(64), primary_key=True),
    Column("profession", String(120), nullable=False),
    Column("remark", Text, nullable=False),
    Column("at", DateTime, nullable=False),
)
saved_view = SqlTable(
    "desk_saved_view",
    kept,
    Column("name", String(64), primary_key=True),
    Column("title", String(60), primary_key=True),
    Column("query", Text, nullable=False),
)


ABOUT_ONE_CONVERSATION = (assignment, later, note, tag, correction, unmasking)
"""What staff wrote that goes with the conversation; reviews stay, without content."""
