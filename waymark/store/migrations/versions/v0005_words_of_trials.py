"""Full text of titles and summaries, for what no list of conditions names; the engine's own on each."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_TITLE = "to_tsvector('simple', left(brief_title, 100000))"
_SUMMARY = "to_tsvector('simple', left(coalesce(brief_summary, ''), 100000))"
_POSTGRESQL = (
    f"CREATE INDEX trial_by_title_words ON trial USING gin ({_TITLE})",
    f"CREATE INDEX trial_by_summary_words ON trial USING gin ({_SUMMARY})",
)

# FTS5 keeps the words alone; triggers keep them in step with the table, whoever writes it.
_NUMBER = "CAST(substr({row}.nct_id, 4) AS INTEGER)"
_COLUMNS = "(rowid, brief_title, brief_summary)"
_ADD = f"INSERT INTO trial_words {_COLUMNS} SELECT {_NUMBER}, {{row}}.brief_title, {{row}}.brief_summary"
_TAKE = (
    "INSERT INTO trial_words (trial_words, rowid, brief_title, brief_summary) "
    f"SELECT 'delete', {_NUMBER}, {{row}}.brief_title, {{row}}.brief_summary"
)
_SQLITE = (
    "CREATE VIRTUAL TABLE trial_words USING fts5(brief_title, brief_summary, content='')",
    f"{_ADD.format(row='trial')} FROM trial",
    f"CREATE TRIGGER trial_words_in AFTER INSERT ON trial BEGIN {_ADD.format(row='new')}; END",
    f"CREATE TRIGGER trial_words_out AFTER DELETE ON trial BEGIN {_TAKE.format(row='old')}; END",
    "CREATE TRIGGER trial_words_anew AFTER UPDATE OF brief_title, brief_summary ON trial BEGIN "
    f"{_TAKE.format(row='old')}; {_ADD.format(row='new')}; END",
)
_AWAY = {
    "postgresql": ("DROP INDEX trial_by_title_words", "DROP INDEX trial_by_summary_words"),
    "sqlite": (
        *(f"DROP TRIGGER trial_words_{name}" for name in ("in", "out", "anew")),
        "DROP TABLE trial_words",
    ),
}


def upgrade() -> None:
    """Adds the words, and to the index of open trials' names what it answers from."""
    _index_of_open("is_closed")
    _say(_POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _SQLITE)


def downgrade() -> None:
    """Drops them."""
    _say(_AWAY[op.get_bind().dialect.name])
    _index_of_open()


def _say(statements: tuple[str, ...]) -> None:
    for statement in statements:
        op.get_bind().exec_driver_sql(statement)


def _index_of_open(*more: str) -> None:
    op.drop_index("condition_name_of_open", "condition_name")
    op.create_index(
        "condition_name_of_open",
        "condition_name",
        ["name_key", "nct_id", "kind", *more],
        sqlite_where=sa.text("is_closed IS NOT 1"),
        postgresql_where=sa.text("is_closed IS NOT TRUE"),
    )
