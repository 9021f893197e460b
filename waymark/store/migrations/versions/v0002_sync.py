"""Where a sync stands, which query brings which trial, and what the registry no longer lists."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_WORD = sa.String(40)
_DATE = sa.String(10)
_NCT = sa.String(11)


def upgrade() -> None:
    """Adds the tables of the sync, the day of removal, and the count of the store's changes."""
    op.add_column("trial", sa.Column("removed_on", sa.Date()))
    op.create_table(
        "sync_query",
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("completed_data", _WORD),
        sa.Column("completed_full_data", _WORD),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("run_mode", _WORD),
        sa.Column("run_since", _DATE),
        sa.Column("run_data", _WORD),
        sa.Column("page_token", sa.Text()),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("query"),
    )
    op.create_table(
        "sync_trial",
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("nct_id", _NCT, nullable=False),
        sa.Column("run", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("query", "nct_id"),
    )
    op.create_table(
        "edition",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )


def downgrade() -> None:
    """Drops them; the next sync begins anew."""
    for table in ("edition", "sync_trial", "sync_query"):
        op.drop_table(table)
    op.drop_column("trial", "removed_on")
