"""Trials with their criteria, and the records behind them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_TABLES = (
    "trial",
    "alias",
    "sponsor",
    "condition_name",
    "arm",
    "intervention",
    "site",
    "contact",
    "criterion",
    "record",
)
_WORD = sa.String(40)
_DATE = sa.String(10)
_NCT = sa.String(11)


def upgrade() -> None:
    """Creates every table of the first trial store."""
    _create_trial()
    _create_lists()
    _create_places()
    _create_record()


def downgrade() -> None:
    """Drops them; the store can always be filled again."""
    for table in reversed(_TABLES):
        op.drop_table(table)


def _child(name: str, *columns: sa.Column[object], key: tuple[str, ...] = ("nct_id", "position")) -> None:
    op.create_table(
        name,
        sa.Column("nct_id", _NCT, nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["nct_id"], ["trial.nct_id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint(*key),
    )


def _number(name: str = "position") -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), autoincrement=False, nullable=False)


def _create_trial() -> None:
    op.create_table(
        "trial",
        sa.Column("nct_id", _NCT, nullable=False),
        sa.Column("brief_title", sa.Text(), nullable=False),
        sa.Column("official_title", sa.Text()),
        sa.Column("acronym", sa.Text()),
        sa.Column("overall_status", _WORD),
        sa.Column("last_known_status", _WORD),
        sa.Column("why_stopped", sa.Text()),
        sa.Column("start_date", _DATE),
        sa.Column("start_date_type", _WORD),
        sa.Column("primary_completion_date", _DATE),
        sa.Column("primary_completion_date_type", _WORD),
        sa.Column("completion_date", _DATE),
        sa.Column("completion_date_type", _WORD),
        sa.Column("first_posted", _DATE),
        sa.Column("last_update_posted", _DATE),
        sa.Column("status_verified", _DATE),
        sa.Column("study_type", _WORD),
        sa.Column("phases", sa.JSON()),
        sa.Column("primary_purpose", sa.Text()),
        sa.Column("enrollment_count", sa.BigInteger()),
        sa.Column("enrollment_type", _WORD),
        sa.Column("brief_summary", sa.Text()),
        sa.Column("detailed_description", sa.Text()),
        sa.Column("criteria", sa.Text()),
        sa.Column("minimum_age", _WORD),
        sa.Column("maximum_age", _WORD),
        sa.Column("sex", _WORD),
        sa.Column("gender_based", sa.Boolean(), nullable=False),
        sa.Column("gender_description", sa.Text()),
        sa.Column("healthy_volunteers", sa.Boolean()),
        sa.Column("has_results", sa.Boolean(), nullable=False),
        sa.Column("text_source", _WORD, nullable=False),
        sa.Column("data_processed", sa.Date()),
        sa.PrimaryKeyConstraint("nct_id"),
    )


def _create_lists() -> None:
    _child("alias", _number(), sa.Column("alias", _NCT, nullable=False))
    op.create_index("alias_by_number", "alias", ["alias", "nct_id"])
    _child(
        "sponsor",
        _number(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sponsor_class", _WORD),
    )
    _child(
        "condition_name",
        sa.Column("kind", _WORD, nullable=False),
        _number(),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("mesh_id", _WORD),
        key=("nct_id", "kind", "position"),
    )
    op.create_index("condition_name_by_key", "condition_name", ["name_key", "nct_id"])
    for table, label, words in (
        ("arm", "label", "intervention_names"),
        ("intervention", "name", "other_names"),
    ):
        _child(
            table,
            _number(),
            sa.Column(label, sa.Text(), nullable=False),
            sa.Column("type", _WORD),
            sa.Column("description", sa.Text()),
            sa.Column(words, sa.JSON()),
        )


def _create_places() -> None:
    _child(
        "site",
        _number(),
        *(sa.Column(name, sa.Text()) for name in ("facility", "city", "state", "zip", "country")),
        sa.Column("status", _WORD),
        sa.Column("latitude", sa.Float(53)),
        sa.Column("longitude", sa.Float(53)),
    )
    _child(
        "contact",
        sa.Column("belongs_to", _WORD, nullable=False),
        _number("site_position"),
        _number(),
        sa.Column("name", sa.Text()),
        sa.Column("role", _WORD),
        *(sa.Column(name, sa.Text()) for name in ("phone", "phone_ext", "email", "affiliation")),
        key=("nct_id", "belongs_to", "site_position", "position"),
    )


def _create_record() -> None:
    _child(
        "criterion",
        _number(),
        sa.Column("id", _WORD, nullable=False),
        sa.Column("section", _WORD, nullable=False),
        sa.Column("parent", _WORD),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("kind", _WORD, nullable=False),
        sa.Column("readable", sa.Boolean(), nullable=False),
        sa.Column("predicate", sa.JSON()),
    )
    _child(
        "record",
        sa.Column("raw_json", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("reader_version", _WORD, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True)),
        key=("nct_id",),
    )
    op.create_index("record_by_reader_version", "record", ["reader_version", "nct_id"])
