"""What tells an open trial's place in a list, in one row; what is stored is packed after the next load."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Adds the table, empty: a trial without a row in it is read from the others."""
    op.create_table(
        "heading",
        sa.Column("nct_id", sa.String(11), sa.ForeignKey("trial.nct_id", ondelete="CASCADE"), nullable=False),
        sa.Column("packed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nct_id"),
    )


def downgrade() -> None:
    """Drops it."""
    op.drop_table("heading")
