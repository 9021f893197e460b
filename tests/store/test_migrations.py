"""The steps that make the tables."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text
from sqlalchemy.engine import Engine

from tests.store.records import FULL_TRIAL, record
from waymark.errors import StoreNotUsable
from waymark.store import migrations
from waymark.store.engine import open_engine, writing
from waymark.store.migrations import HEAD, migrate
from waymark.store.records import TrialRecord
from waymark.store.tables import condition_name, metadata
from waymark.store.trials import TrialStore
from waymark.trials.design import Design
from waymark.trials.twins import twin_key
from waymark.trials.vocabulary import Allocation, InterventionModel, MaskedParty, Masking, OverallStatus

WORDS_OF_SQLITE = {f"trial_words{part}" for part in ("", "_config", "_data", "_docsize", "_idx")}
"""The tables of the full text, which SQLite makes and describes itself."""


def _steps() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(migrations.__path__[0]))
    return ScriptDirectory.from_config(config)


def step_back(engine: Engine, step: str) -> None:
    """Makes the database one that an earlier Waymark wrote."""
    with writing(engine).begin() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(migrations.__path__[0]))
        command.downgrade(config, step)


def test_the_steps_end_at_the_named_one() -> None:
    assert _steps().get_heads() == [HEAD]


def test_the_steps_make_the_tables_that_are_described(database: str) -> None:
    engine = open_engine(database)
    migrate(engine)

    with engine.connect() as connection:
        options = {"include_name": lambda name, kind, _: kind != "table" or name not in WORDS_OF_SQLITE}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_migrating_again_changes_nothing(store: TrialStore, database: str) -> None:
    store.upsert([record()])

    migrate(open_engine(database))

    assert TrialStore(open_engine(database)).count() == 1


def test_a_database_of_a_newer_waymark_is_named_and_left_alone(store: TrialStore, database: str) -> None:
    store.upsert([record()])
    engine = open_engine(database)
    with writing(engine).begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(StoreNotUsable, match=rf"newer Waymark \(step 9999; this one knows {HEAD}\)"):
        TrialStore(open_engine(database))
    assert store.count() == 1


def test_a_step_that_fails_leaves_nothing_behind(database: str) -> None:
    engine = open_engine(database)
    with writing(engine).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE contact (x INTEGER)")

    with pytest.raises(StoreNotUsable):
        migrate(engine)

    assert inspect(engine).get_table_names() == ["contact"]


def test_a_store_of_an_earlier_step_gets_the_keys_of_its_twins(store: TrialStore, database: str) -> None:
    store.upsert([TrialRecord(FULL_TRIAL, (), "1", "[]", "test.json"), record()])
    key = twin_key(FULL_TRIAL)
    assert key
    engine = open_engine(database)
    step_back(engine, "0002")

    migrate(engine)

    assert [each.trial.nct_id for each in TrialStore(engine).with_twin_key(key)] == [FULL_TRIAL.nct_id]


def test_a_store_of_an_earlier_step_learns_whose_names_are_those_of_closed_trials(
    store: TrialStore, database: str
) -> None:
    statuses = (OverallStatus.RECRUITING, OverallStatus.COMPLETED, None)
    records = (
        record(f"NCT0000000{n}", conditions=("asthma",), status=status) for n, status in enumerate(statuses)
    )
    store.upsert([*records, TrialRecord(FULL_TRIAL, (), "1", "[]", "test.json")])
    engine = open_engine(database)
    is_closed = select(condition_name.c.nct_id, condition_name.c.is_closed).order_by(condition_name.c.nct_id)
    with engine.connect() as connection:
        written = connection.execute(is_closed).all()
    step_back(engine, "0003")

    migrate(engine)

    with engine.connect() as connection:
        found = [(number, bool(closed)) for number, closed in connection.execute(is_closed)]
    assert found == [(number, bool(closed)) for number, closed in written]


DESIGN_INFO = {
    "allocation": "Randomized",
    "interventionModel": "PARALLEL_ASSIGNMENT",
    "maskingInfo": {"masking": "DOUBLE", "whoMasked": ["INVESTIGATOR", "PARTICIPANT"]},
}


@pytest.mark.parametrize("is_packed", [True, False])
def test_a_store_of_an_earlier_step_takes_the_design_from_the_kept_records(
    store: TrialStore, database: str, is_packed: bool
) -> None:
    study = {"protocolSection": {"designModule": {"designInfo": DESIGN_INFO}}}
    store.upsert([replace(record(), raw_json=json.dumps(study)), record("NCT00000011", content="not JSON")])
    engine = open_engine(database)
    if not is_packed:
        with writing(engine).begin() as connection:
            change = text("UPDATE record SET raw_json = :raw WHERE nct_id = 'NCT00000010'")
            connection.execute(change, {"raw": json.dumps(study)})
    step_back(engine, "0007")

    migrate(engine)

    told, silent = (each.trial.design for each in TrialStore(engine).get_many(store.nct_ids()))
    parties = (MaskedParty.INVESTIGATOR, MaskedParty.PARTICIPANT)
    assert told == Design(Allocation.RANDOMIZED, InterventionModel.PARALLEL, Masking.DOUBLE, parties)
    assert silent == Design()
