"""Headings are packed line by line, their criteria beside them; packed anew after the next load."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Empties the table: a trial without a row in it is read from the others."""
    op.execute(sa.text("DELETE FROM heading"))
    op.add_column("heading", sa.Column("criteria", sa.Text()))


def downgrade() -> None:
    """Empties it again: an earlier Waymark packs another way."""
    op.execute(sa.text("DELETE FROM heading"))
    with op.batch_alter_table("heading") as table:
        table.drop_column("criteria")
