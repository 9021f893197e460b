from __future__ import annotations

from dataclasses import replace

from sqlalchemy import text

from tests.store.records import AMIRAS, record
from waymark.store.engine import open_engine, writing
from waymark.store.trials import TrialStore

LONG = '{"text":"' + "the same words again and again, \\u00e9 " * 100 + '"}'


def test_the_json_of_a_record_takes_a_fraction_of_its_size_and_comes_back_to_the_letter(
    store: TrialStore, database: str
) -> None:
    store.upsert([replace(record(AMIRAS), raw_json=LONG)])

    with open_engine(database).connect() as connection:
        kept = connection.execute(text("SELECT raw_json FROM record")).scalar_one()
    found = store.get(AMIRAS)
    assert len(kept) < len(LONG) / 5
    assert found and found.raw_json == LONG


def test_json_that_an_earlier_waymark_wrote_is_read_as_it_is(store: TrialStore, database: str) -> None:
    store.upsert([record(AMIRAS)])
    with writing(open_engine(database)).begin() as connection:
        connection.execute(text("UPDATE record SET raw_json = :raw"), {"raw": LONG})

    found = store.get(AMIRAS)

    assert found and found.raw_json == LONG
