"""What each record was before, and the key by which a trial that is listed twice is found."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_DATE = sa.String(10)
_NCT = sa.String(11)
_BATCH = 1_000


def upgrade() -> None:
    """Adds both tables; the stored trials get their keys at once."""
    op.create_table(
        "record_version",
        sa.Column("nct_id", _NCT, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content_hash", sa.String(64), nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True)),
        sa.Column("replaced_at", sa.DateTime(timezone=True)),
        sa.Column("last_update_posted", _DATE),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("nct_id", "number"),
    )
    keys = op.create_table(
        "twin_key",
        sa.Column("nct_id", _NCT, sa.ForeignKey("trial.nct_id", ondelete="CASCADE"), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("nct_id"),
    )
    op.create_index("twin_key_by_key", "twin_key", ["key", "nct_id"])
    _fill(keys)


def downgrade() -> None:
    """Drops them, and the earlier contents with them."""
    op.drop_table("twin_key")
    op.drop_table("record_version")


def _fill(keys: sa.Table) -> None:
    connection = op.get_bind()
    sponsors = connection.execute(
        sa.text("SELECT nct_id, name FROM sponsor WHERE position = 0 ORDER BY nct_id")
    ).all()
    studied: defaultdict[str, set[str]] = defaultdict(set)
    for row in connection.execute(sa.text("SELECT nct_id, name FROM intervention ORDER BY nct_id, position")):
        studied[row.nct_id].add(_plain(row.name))
    found = [(row.nct_id, _key(row.name, studied[row.nct_id] - {""})) for row in sponsors]
    rows = [{"nct_id": nct_id, "key": key} for nct_id, key in found if key]
    for start in range(0, len(rows), _BATCH):
        op.bulk_insert(keys, rows[start : start + _BATCH])


def _plain(text: str) -> str:
    # As waymark.trials.twins.twin_key has it; a step stays as it is when that changes.
    return " ".join(re.findall(r"\w+", text.casefold()))


def _key(sponsor: str, studied: set[str]) -> str | None:
    if not studied:
        return None
    return hashlib.sha256("\n".join((_plain(sponsor), *sorted(studied))).encode()).hexdigest()
