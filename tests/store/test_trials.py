"""What the trial store keeps, counts and finds."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.engine import Engine

from tests.store.records import AMIRAS, CRITERIA, FULL_TRIAL, record
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine, writing
from waymark.store.records import TrialRecord, UpsertCounts, canonical_json
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Enrollment
from waymark.trials.vocabulary import OverallStatus

pytestmark = pytest.mark.thorough


@contextmanager
def _statements(engine: Engine) -> Iterator[list[str]]:
    said: list[str] = []

    def listen(_c: object, _k: object, statement: str, *_: object) -> None:
        said.append(statement)

    event.listen(engine, "before_cursor_execute", listen)
    yield said
    event.remove(engine, "before_cursor_execute", listen)


def test_a_record_comes_back_exactly_as_it_was_stored(store: TrialStore, database: str) -> None:
    stored = TrialRecord(FULL_TRIAL, CRITERIA, "1", '{"a": 1}', "f.jsonl:12")

    assert store.upsert([stored]) == UpsertCounts(new=1)
    assert store.get(AMIRAS) == (stored if database.startswith("sqlite") else _without_nul(stored))


def _without_nul(stored: TrialRecord) -> TrialRecord:
    """As PostgreSQL keeps it: a sign of the same length stands for each NUL."""
    title = stored.trial.brief_title
    assert "\x00" in title
    return replace(stored, trial=replace(stored.trial, brief_title=title.replace("\x00", "\ufffd")))


def test_a_record_without_eligibility_or_places_comes_back(store: TrialStore) -> None:
    bare = replace(record(), criteria=())
    store.upsert([bare])

    assert store.get(bare.trial.nct_id) == bare


def test_an_unknown_number_is_none(store: TrialStore) -> None:
    assert store.get(AMIRAS) is None


def test_an_alias_leads_to_the_trial_and_a_number_of_its_own_comes_first(store: TrialStore) -> None:
    store.upsert([record("NCT00000010", aliases=("NCT00000099", "NCT00000020")), record("NCT00000020")])

    found = store.get(NctId("NCT00000099")), store.get(NctId("NCT00000020"))
    assert [item and item.trial.nct_id for item in found] == ["NCT00000010", "NCT00000020"]


def test_records_are_counted_by_content(store: TrialStore) -> None:
    store.upsert([record("NCT00000010"), record("NCT00000020")])

    counts = store.upsert([record("NCT00000010"), record("NCT00000020", content="2"), record("NCT00000030")])

    assert counts == UpsertCounts(new=1, changed=1, unchanged=1)
    assert store.count() == 3


def test_the_same_record_twice_in_a_batch_counts_as_one_new_and_one_unchanged(store: TrialStore) -> None:
    assert store.upsert([record(), record()]) == UpsertCounts(new=1, unchanged=1)


def test_of_two_contents_in_a_batch_the_later_holds(store: TrialStore) -> None:
    first, second = record(content="1", title="First"), record(content="2", title="Second")

    assert store.upsert([first, second, first]) == UpsertCounts(new=1, changed=2)
    assert store.get(first.trial.nct_id) == first


def test_a_changed_record_leaves_nothing_of_the_old_one(store: TrialStore) -> None:
    store.upsert([record(conditions=("asthma",), aliases=("NCT00000099",))])
    store.upsert([record(content="2", conditions=("anemia",))])

    assert store.find_by_conditions({"asthma"}) == ()
    assert store.get(NctId("NCT00000099")) is None


def test_another_reader_stores_its_criteria_and_the_content_counts_as_unchanged(store: TrialStore) -> None:
    store.upsert([record(reader_version="1")])
    read_anew = replace(record(reader_version="2"), criteria=CRITERIA[:1])

    assert store.upsert([read_anew]) == UpsertCounts(unchanged=1)
    assert store.get(read_anew.trial.nct_id) == read_anew


def test_a_starter_record_gives_way_to_the_registrys(store: TrialStore) -> None:
    store.upsert([record(is_ours=True)])

    assert store.upsert([record(title="The registry's")]) == UpsertCounts(changed=1)


def test_a_starter_record_never_replaces_the_registrys(store: TrialStore) -> None:
    registrys = record(title="The registry's")
    store.upsert([registrys])

    assert store.upsert([record(is_ours=True)]) == UpsertCounts(unchanged=1)
    assert store.get(registrys.trial.nct_id) == registrys


def test_a_starter_record_in_one_batch_with_the_registrys_gives_way(store: TrialStore) -> None:
    registrys = record(title="The registry's")
    store.upsert([registrys, record(is_ours=True, reader_version="9")])

    assert store.get(registrys.trial.nct_id) == registrys


def test_a_record_the_database_refuses_costs_only_itself(store: TrialStore) -> None:
    good = record("NCT00000010")
    before = record("NCT00000020")
    store.upsert([before])
    too_many = replace(before.trial, enrollment=Enrollment(10**30))
    bad = replace(before, trial=too_many, raw_json="2")

    counts = store.upsert([bad, good])

    assert (counts.new, counts.changed) == (1, 0)
    assert [failure.nct_id for failure in counts.failures] == ["NCT00000020"]
    assert store.get(good.trial.nct_id) == good
    assert store.get(before.trial.nct_id) == before


def test_a_trial_is_found_by_condition_keyword_mesh_term_and_ancestor(store: TrialStore) -> None:
    store.upsert([TrialRecord(FULL_TRIAL, (), "1", "{}", "x"), record(conditions=("asthma",))])

    for name in ("β-thalassemia major", "gene therapy", "beta-thalassemia", "hemoglobinopathies"):
        assert [found.trial.nct_id for found in store.find_by_conditions({name})] == [AMIRAS]
    assert store.find_by_conditions({"thalassemia"}) == ()
    assert store.find_by_conditions(()) == ()


def test_each_trial_is_found_once_in_the_order_of_numbers(store: TrialStore) -> None:
    numbers = ("NCT00000030", "NCT00000010", "NCT00000020")
    store.upsert([record(number, conditions=("Asthma", "ASTHMA")) for number in numbers])

    found = store.find_by_conditions({"asthma", "anemia"})

    assert [item.trial.nct_id for item in found] == sorted(numbers)


def test_open_only_leaves_closed_trials_unread(store: TrialStore) -> None:
    statuses = (OverallStatus.RECRUITING, OverallStatus.COMPLETED, None, OverallStatus.AVAILABLE)
    for number, status in enumerate(statuses, start=1):
        store.upsert([record(f"NCT0000000{number}", conditions=("asthma",), status=status)])
    store.upsert([TrialRecord(replace(FULL_TRIAL, conditions=("asthma",)), (), "1", "{}", "x")])

    found = store.find_by_conditions({"asthma"}, open_only=True)

    assert [item.trial.nct_id for item in found] == ["NCT00000001", "NCT00000004", AMIRAS]


def test_a_hundred_trials_take_no_more_selects_than_one(database: str) -> None:
    engine = open_engine(database)
    store = TrialStore(engine)
    store.upsert([record(f"NCT{number:08d}", conditions=("asthma",)) for number in range(1, 101)])

    with _statements(engine) as said:
        assert len(store.find_by_conditions({"asthma"})) == 100
    with _statements(engine) as said_again:
        assert len(store.find_by_conditions({"asthma"})) == 100

    assert len([words for words in said if words.startswith("SELECT")]) == 13  # one asks for the edition
    assert len([words for words in said_again if words.startswith("SELECT")]) == 2


def test_more_names_than_a_statement_takes_are_looked_up(store: TrialStore) -> None:
    store.upsert([record(conditions=("name 2500",))])

    assert len(store.find_by_conditions({f"name {number}" for number in range(3000)})) == 1


def test_a_name_without_end_is_stored_whole_and_found(store: TrialStore) -> None:
    endless = record(conditions=("Asthma " * 1000,))
    store.upsert([endless])

    assert [found.trial for found in store.find_by_conditions(endless.trial.conditions)] == [endless.trial]


def test_names_of_conditions_are_given_once_without_keywords(store: TrialStore) -> None:
    store.upsert([TrialRecord(FULL_TRIAL, (), "1", "{}", "x"), record(conditions=("ANEMIA",))])

    assert store.condition_names() == (
        "anemia",
        "beta-thalassemia",
        "hemoglobinopathies",
        "β-thalassemia major",
    )


def test_of_too_many_names_those_of_most_trials_are_given(store: TrialStore) -> None:
    names = (("asthma", "eczema"), ("asthma", "rickets"), ("rickets",), ("hay fever",))
    store.upsert([record(f"NCT0000000{n}", conditions=some) for n, some in enumerate(names)])

    assert store.condition_names(most=2) == ("asthma", "rickets")


def test_a_name_that_an_earlier_waymark_wrote_is_looked_up_with_its_trial(
    store: TrialStore, database: str
) -> None:
    for number, status in (
        ("NCT00000001", OverallStatus.RECRUITING),
        ("NCT00000002", OverallStatus.COMPLETED),
    ):
        store.upsert([record(number, conditions=("asthma",), status=status)])
    with writing(open_engine(database)).begin() as connection:
        connection.execute(text("UPDATE condition_name SET is_closed = NULL"))

    assert store.ids_by_conditions({"asthma"}) == {"NCT00000001"}


def test_many_records_come_in_the_order_of_numbers(store: TrialStore) -> None:
    store.upsert([record("NCT00000020"), record("NCT00000010")])

    found = store.get_many([NctId("NCT00000020"), NctId("NCT00000010"), NctId("NCT00000030")])

    assert [item.trial.nct_id for item in found] == ["NCT00000010", "NCT00000020"] == list(store.nct_ids())


def test_names_written_as_sql_are_only_names(store: TrialStore) -> None:
    store.upsert([record(conditions=("asthma",))])

    assert store.find_by_conditions({"asthma' OR '1'='1", "%", "'; DROP TABLE trial; --"}) == ()
    assert store.count() == 1


def _stored_and_read_back(store: TrialStore, path: Path, every: int) -> None:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        while batch := list(islice(lines, 0, 200 * every, every)):
            studies = [json.loads(line) for line in batch]
            records = [
                TrialRecord(parse_study(study), CRITERIA, "1", canonical_json(study), "x")
                for study in studies
            ]
            assert store.upsert(records).new == len(records)
            ids = [item.trial.nct_id for item in records]
            expected = sorted(records, key=lambda item: item.trial.nct_id)
            assert list(store.get_many(ids, with_raw=True)) == expected


@pytest.mark.parametrize("name", ["v2_native.jsonl.gz", "v2_mapped.jsonl.gz"])
def test_a_sample_of_real_records_comes_back_exactly(store: TrialStore, shared_data: Path, name: str) -> None:
    _stored_and_read_back(store, shared_data / "trials" / name, every=40)


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["v2_native.jsonl.gz", "v2_mapped.jsonl.gz"])
def test_every_real_record_comes_back_exactly(store: TrialStore, shared_data: Path, name: str) -> None:
    _stored_and_read_back(store, shared_data / "trials" / name, every=1)
