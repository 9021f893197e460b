"""A migration that is killed leaves the tables of before, and the next start brings them up to date."""

from __future__ import annotations

from multiprocessing import get_context

import pytest
from sqlalchemy import text

from tests.store.records import record
from tests.store.test_migrations import step_back
from waymark.store.engine import open_engine
from waymark.store.migrations import HEAD, migrate
from waymark.store.trials import TrialStore
from waymark.trials.vocabulary import OverallStatus

pytestmark = pytest.mark.thorough

SECONDS = (0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.15, 0.2, 0.3)


def _migrate(database: str) -> None:
    migrate(open_engine(database))


def test_a_killed_migration_is_made_whole_at_the_next_start(store: TrialStore, database: str) -> None:
    status = OverallStatus.RECRUITING
    store.upsert([record(f"NCT{n:08d}", conditions=("asthma",), status=status) for n in range(2000)])
    before = store.get_many(store.nct_ids(), with_raw=True)
    step_back(open_engine(database), "0002")
    versions = []
    for seconds in SECONDS:
        child = get_context("fork").Process(target=_migrate, args=(database,))
        child.start()
        child.join(seconds)
        child.kill()
        child.join()
        with open_engine(database).connect() as connection:
            versions.append(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())

    migrate(open_engine(database))

    assert set(versions) <= {"0002", HEAD}
    assert versions[0] == "0002"
    found = TrialStore(open_engine(database))
    assert found.get_many(found.nct_ids(), with_raw=True) == before
    assert len(found.ids_by_conditions({"asthma"})) == 2000
