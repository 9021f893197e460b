"""A name of a condition says whether its trial is surely closed: a search reads the open ones alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# As waymark.trials.vocabulary has them; a step stays as it is when that changes.
_OPEN = "('AVAILABLE', 'ENROLLING_BY_INVITATION', 'NOT_YET_RECRUITING', 'RECRUITING')"
_FILL = f"""
    UPDATE condition_name SET is_closed = :closed WHERE nct_id NOT IN (
        SELECT nct_id FROM trial
        WHERE overall_status IN {_OPEN} OR (overall_status = 'UNKNOWN' AND last_known_status IN {_OPEN})
    )
"""  # noqa: S608 - no value comes from outside


def upgrade() -> None:
    """Adds the column, null for what an earlier Waymark writes, and both indexes."""
    op.add_column("condition_name", sa.Column("is_closed", sa.Boolean()))
    op.get_bind().execute(sa.text(_FILL), {"closed": True})
    op.create_index(
        "condition_name_of_open",
        "condition_name",
        ["name_key", "nct_id", "kind"],
        sqlite_where=sa.text("is_closed IS NOT 1"),
        postgresql_where=sa.text("is_closed IS NOT TRUE"),
    )
    op.create_index(
        "trial_by_openness",
        "trial",
        ["nct_id", "overall_status", "last_known_status", "removed_on", "last_update_posted"],
    )


def downgrade() -> None:
    """Drops them."""
    op.drop_index("trial_by_openness", "trial")
    op.drop_index("condition_name_of_open", "condition_name")
    op.drop_column("condition_name", "is_closed")
