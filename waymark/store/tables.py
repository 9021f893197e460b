"""The tables of the trial store, each index beside its table with the query it serves."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    text,
)

from waymark.store.any_text import AnyText
from waymark.store.packed_text import PackedText

metadata = MetaData()

# Names, types and dates stand as the registry gives them: "RECRUITING", "8 Years", "2023-05".
_WORD = String(40)
_DATE = String(10)
_NCT = String(11)


def _trial_id() -> Column[str]:
    return Column("nct_id", _NCT, ForeignKey("trial.nct_id", ondelete="CASCADE"), primary_key=True)


def _position() -> Column[int]:
    # The place in the record's own list; every reading is ordered by it.
    return Column("position", Integer, primary_key=True, autoincrement=False)


def _json(name: str) -> Column[object]:
    return Column(name, JSON(none_as_null=True))


trial = Table(
    "trial",
    metadata,
    Column("nct_id", _NCT, primary_key=True),
    Column("brief_title", AnyText, nullable=False),
    Column("official_title", AnyText),
    Column("acronym", AnyText),
    Column("overall_status", _WORD),
    Column("last_known_status", _WORD),
    Column("why_stopped", AnyText),
    Column("start_date", _DATE),
    Column("start_date_type", _WORD),
    Column("primary_completion_date", _DATE),
    Column("primary_completion_date_type", _WORD),
    Column("completion_date", _DATE),
    Column("completion_date_type", _WORD),
    Column("first_posted", _DATE),
    Column("last_update_posted", _DATE),
    Column("status_verified", _DATE),
    Column("study_type", _WORD),
    _json("phases"),
    Column("primary_purpose", AnyText),
    Column("enrollment_count", BigInteger),
    Column("enrollment_type", _WORD),
    Column("brief_summary", AnyText),
    Column("detailed_description", AnyText),
    Column("criteria", AnyText),
    Column("minimum_age", _WORD),
    Column("maximum_age", _WORD),
    Column("sex", _WORD),
    Column("gender_based", Boolean, nullable=False),
    Column("gender_description", AnyText),
    Column("healthy_volunteers", Boolean),
    Column("has_results", Boolean, nullable=False),
    Column("text_source", _WORD, nullable=False),
    Column("data_processed", Date),
    Column("removed_on", Date),  # the registry's day on which it no longer listed the trial
    Column("allocation", _WORD),
    Column("intervention_model", _WORD),
    Column("masking", _WORD),
    _json("who_masked"),
    # "Which of these were open when last known, and which of them were updated last?": WHERE nct_id IN (…),
    # answered from the index alone; a row of the table is ten times as wide
    Index(
        "trial_by_openness",
        "nct_id",
        "overall_status",
        "last_known_status",
        "removed_on",
        "last_update_posted",
    ),
)

alias = Table(
    "alias",
    metadata,
    _trial_id(),
    _position(),
    Column("alias", _NCT, nullable=False),
    # "Which trial was listed under this number before?": WHERE alias = ?
    Index("alias_by_number", "alias", "nct_id"),
)

sponsor = Table(
    "sponsor",
    metadata,
    _trial_id(),
    _position(),  # 0 is the lead sponsor, collaborators follow
    Column("name", AnyText, nullable=False),
    Column("sponsor_class", _WORD),
)

condition_name = Table(
    "condition_name",
    metadata,
    _trial_id(),
    Column("kind", _WORD, primary_key=True),  # condition, keyword, mesh_term, mesh_ancestor
    _position(),
    Column("name", AnyText, nullable=False),
    Column("name_key", AnyText, nullable=False),
    Column("mesh_id", _WORD),
    Column("is_closed", Boolean),  # the trial was surely closed when this was written; null: look it up
    # "Which open trials carry one of these names?": WHERE name_key IN (…) AND is_closed IS NOT TRUE
    Index(
        "condition_name_of_open",
        "name_key",
        "nct_id",
        "kind",
        "is_closed",
        sqlite_where=text("is_closed IS NOT 1"),
        postgresql_where=text("is_closed IS NOT TRUE"),
    ),
    # "Which trials carry one of these names?": WHERE name_key IN (…), answered from the index alone
    Index("condition_name_by_key", "name_key", "nct_id"),
)

site = Table(
    "site",
    metadata,
    _trial_id(),
    _position(),
    Column("facility", AnyText),
    Column("city", AnyText),
    Column("state", AnyText),
    Column("zip", AnyText),
    Column("country", AnyText),
    Column("status", _WORD),
    Column("latitude", Float(53)),
    Column("longitude", Float(53)),
)

contact = Table(
    "contact",
    metadata,
    _trial_id(),
    Column("belongs_to", _WORD, primary_key=True),  # trial, official, site
    Column("site_position", Integer, primary_key=True, autoincrement=False),  # 0 unless of a site
    _position(),
    Column("name", AnyText),
    Column("role", _WORD),
    Column("phone", AnyText),
    Column("phone_ext", AnyText),
    Column("email", AnyText),
    Column("affiliation", AnyText),
)

arm = Table(
    "arm",
    metadata,
    _trial_id(),
    _position(),
    Column("label", AnyText, nullable=False),
    Column("type", _WORD),
    Column("description", AnyText),
    _json("intervention_names"),
)

intervention = Table(
    "intervention",
    metadata,
    _trial_id(),
    _position(),
    Column("name", AnyText, nullable=False),
    Column("type", _WORD),
    Column("description", AnyText),
    _json("other_names"),
)

criterion = Table(
    "criterion",
    metadata,
    _trial_id(),
    _position(),
    Column("id", _WORD, nullable=False),
    Column("section", _WORD, nullable=False),
    Column("parent", _WORD),
    Column("text", AnyText, nullable=False),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("kind", _WORD, nullable=False),
    Column("readable", Boolean, nullable=False),
    _json("predicate"),
)

record = Table(
    "record",
    metadata,
    _trial_id(),
    Column("raw_json", PackedText, nullable=False),
    Column("content_hash", String(64), nullable=False),
    Column("reader_version", _WORD, nullable=False),
    Column("source", AnyText, nullable=False),
    Column("loaded_at", DateTime(timezone=True)),
    # "Whose criteria were read by another reader?": WHERE reader_version != ? ORDER BY nct_id
    Index("record_by_reader_version", "reader_version", "nct_id"),
)

# Where the sync of one query stands. `query` is a condition, or "all"; times are the registry's own.
sync_query = Table(
    "sync_query",
    metadata,
    Column("query", AnyText, primary_key=True),
    Column("completed_data", _WORD),  # the data of the last run that came to its end
    Column("completed_full_data", _WORD),
    Column("run", Integer, nullable=False),
    Column("run_mode", _WORD),  # full, incremental; null when no run is under way
    Column("run_since", _DATE),
    Column("run_data", _WORD),
    Column("page_token", AnyText),
    Column("pages", Integer, nullable=False),
    Column("received", Integer, nullable=False),
)

# Which query brought which trial, and in which of its runs last. No foreign key: a record that is
# stored again is deleted first.
sync_trial = Table(
    "sync_trial",
    metadata,
    Column("query", AnyText, primary_key=True),
    Column("nct_id", _NCT, primary_key=True),
    Column("run", Integer, nullable=False),
)

# One row, counted up whenever records are written: what was built from the store can be built again.
edition = Table(
    "edition",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
)

# What tells an open trial's place in a list, in one row: see packed_headings; and its criteria, as they are
# judged (packed_criteria). A trial without one is read from the tables above.
heading = Table(
    "heading",
    metadata,
    _trial_id(),
    Column("packed", AnyText, nullable=False),
    Column("criteria", AnyText),
)

# What each record was before. No foreign key: nothing is deleted here, whatever becomes of the trial.
record_version = Table(
    "record_version",
    metadata,
    Column("nct_id", _NCT, primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("content_hash", String(64), nullable=False),
    Column("first_seen", DateTime(timezone=True)),
    Column("replaced_at", DateTime(timezone=True)),  # null: it was older than ours when it came
    Column("last_update_posted", _DATE),
    Column("source", AnyText, nullable=False),
    Column("raw", LargeBinary, nullable=False),  # the record's JSON, compressed by zlib
)

twin_key = Table(
    "twin_key",
    metadata,
    _trial_id(),
    Column("key", String(64), nullable=False),
    # "Which trials of the same sponsor study the same?": WHERE key = ?
    Index("twin_key_by_key", "key", "nct_id"),
)

LISTS = (alias, sponsor, condition_name, site, contact, arm, intervention, criterion)
"""What a record has several of: each table's rows begin with the trial's number, in the record's order."""
