"""A heading that was packed when it was written is the one that the tables give."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.engine import Engine

from tests.store.records import FULL_TRIAL, record
from waymark.store import tables
from waymark.store.engine import open_engine, writing
from waymark.store.sync_state import SyncLog, SyncMode, SyncRun
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Eligibility, Site, Trial
from waymark.trials.vocabulary import OverallStatus

NUMBER = NctId("NCT00000010")
LEEDS, SHENZHEN = (53.8, -1.5), (22.5, 114.1)
TRIAL = replace(FULL_TRIAL, nct_id=NUMBER, brief_title="Asthma in adults", aliases=(), removed_on=None)
LEEDS_SITE = Site(city="Leeds", latitude=53.8, longitude=-1.5)
MILAN_SITE = Site(city="Milan", latitude=45.5, longitude=9.2)
NOWHERE = Site(city="Hull")
CLOSED = OverallStatus.COMPLETED
TRIALS = {
    "of every field": TRIAL,
    "without sites": replace(TRIAL, sites=()),
    "without contacts": replace(TRIAL, contacts=(), officials=(), sites=(LEEDS_SITE,)),
    "with many sites": replace(TRIAL, sites=(MILAN_SITE, *[LEEDS_SITE] * 3, MILAN_SITE)),
    "with sites of no known place": replace(TRIAL, sites=(NOWHERE, MILAN_SITE, LEEDS_SITE, NOWHERE)),
    "with closed sites": replace(TRIAL, sites=(replace(LEEDS_SITE, status=CLOSED), MILAN_SITE, MILAN_SITE)),
    "with sites all closed": replace(TRIAL, sites=(replace(LEEDS_SITE, status=CLOSED),) * 4),
    "with sites that wait": replace(
        TRIAL,
        sites=(
            replace(LEEDS_SITE, status=OverallStatus.WITHHELD),
            replace(MILAN_SITE, status=OverallStatus.NOT_YET_RECRUITING),
            replace(MILAN_SITE, status=OverallStatus.NOT_YET_RECRUITING, city="Rome"),
        ),
    ),
    "with an age at onset": replace(TRIAL, eligibility=Eligibility(criteria="AGE AT onset 9 or more")),
    "of no known day": replace(TRIAL, data_processed=None),
}


@pytest.fixture
def database_of(database: str) -> Engine:
    """The database, for whoever writes beside the store."""
    return writing(open_engine(database))


def heading(database: str, near: tuple[float, float] | None = LEEDS) -> Trial:
    """As a store that remembers nothing reads it."""
    (found,) = TrialStore(open_engine(database)).headings([NUMBER], most=10, near=near)
    return found


def packed(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(tables.heading)).scalar_one())


def unpack(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(delete(tables.heading))


@pytest.mark.parametrize("near", [LEEDS, SHENZHEN, None])
@pytest.mark.parametrize("trial", TRIALS.values(), ids=TRIALS)
def test_it_is_the_one_of_the_tables(
    store: TrialStore, database: str, database_of: Engine, trial: Trial, near: tuple[float, float] | None
) -> None:
    store.upsert([replace(record(), trial=trial)])
    assert packed(database_of) == 1
    found = heading(database, near)
    unpack(database_of)
    assert found == heading(database, near)


def test_what_an_earlier_waymark_wrote_is_packed_once(store: TrialStore, database_of: Engine) -> None:
    numbers = [f"NCT{number:08d}" for number in range(1, 8)]
    store.upsert([record(number, status=OverallStatus.RECRUITING) for number in numbers])
    unpack(database_of)
    assert store.pack_headings(at_a_time=3) == 7
    assert (packed(database_of), store.pack_headings()) == (7, 0)


def test_a_closed_trial_has_none(store: TrialStore, database_of: Engine) -> None:
    store.upsert([replace(record(), trial=TRIAL)])
    store.upsert([replace(record(), raw_json="{}", trial=replace(TRIAL, overall_status=CLOSED))])
    assert packed(database_of) == 0
    assert store.pack_headings() == 0


def test_one_that_was_packed_another_way_is_read_from_the_tables(
    store: TrialStore, database: str, database_of: Engine
) -> None:
    store.upsert([replace(record(), trial=TRIAL)])
    found = heading(database)
    with database_of.begin() as connection:
        connection.execute(update(tables.heading).values(packed='{"packed": "by another"}'))
    assert heading(database) == found


def test_one_that_the_registry_removed_is_marked(
    store: TrialStore, database: str, database_of: Engine
) -> None:
    store.upsert([replace(record(), trial=TRIAL)])
    log, run = SyncLog(open_engine(database)), SyncRun("all", 1, SyncMode.FULL, "2026-11-22")
    log.mark_removed(run, NUMBER, date(2026, 11, 22))
    assert packed(database_of) == 0
    assert heading(database).removed_on == date(2026, 11, 22)


def test_one_that_was_written_anew_is_the_new_one(store: TrialStore, database: str) -> None:
    store.upsert([replace(record(), trial=TRIAL)])
    store.upsert(
        [replace(record(), raw_json='{"b": 2}', trial=replace(TRIAL, brief_title="Asthma at school"))]
    )
    assert heading(database).brief_title == "Asthma at school"
