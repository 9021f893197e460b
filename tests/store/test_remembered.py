from __future__ import annotations

from dataclasses import replace

from tests.store.records import record
from waymark.store.engine import open_engine
from waymark.store.remembered import RememberedRecords
from waymark.store.trials import TrialStore

ONE, TWO, THREE = "NCT00000001", "NCT00000002", "NCT00000003"


def test_what_another_process_changed_is_read_anew(database: str) -> None:
    reader, writer = TrialStore(open_engine(database)), TrialStore(open_engine(database))
    writer.upsert([record(ONE, conditions=("asthma",))])
    assert len(reader.find_by_conditions({"asthma"})[0].criteria) > 0

    changed = record(ONE, conditions=("asthma", "wheeze"))
    writer.upsert([replace(changed, raw_json='{"changed":true}')])

    assert reader.find_by_conditions({"asthma"})[0].trial.conditions == ("asthma", "wheeze")


def test_criteria_that_another_reader_read_are_read_anew(database: str) -> None:
    reader, writer = TrialStore(open_engine(database)), TrialStore(open_engine(database))
    stored = record(ONE, conditions=("asthma",))
    writer.upsert([stored])
    assert reader.find_by_conditions({"asthma"})[0].criteria == stored.criteria

    writer.upsert([replace(stored, criteria=(), reader_version="another")])

    assert reader.find_by_conditions({"asthma"})[0].criteria == ()


def test_a_record_is_recalled_only_with_its_own_mark() -> None:
    remembered = RememberedRecords()
    stored = record(ONE)
    remembered.keep([stored], {ONE: ("first",)})

    assert remembered.recall({ONE: ("first",)}) == {ONE: stored}
    assert remembered.recall({ONE: ("second",)}) == {}


def test_the_least_lately_used_gives_way() -> None:
    remembered = RememberedRecords(most=2)
    for number in (ONE, TWO):
        remembered.keep([record(number)], {number: ("mark",)})
    remembered.recall({ONE: ("mark",)})
    remembered.keep([record(THREE)], {THREE: ("mark",)})

    kept = remembered.recall({number: ("mark",) for number in (ONE, TWO, THREE)})
    assert sorted(kept) == [ONE, THREE]


def test_a_search_over_more_trials_than_are_kept_leaves_some_for_the_next() -> None:
    remembered = RememberedRecords(most=2)
    marks = {number: ("mark",) for number in (ONE, TWO, THREE)}
    remembered.keep([record(number) for number in marks], marks)

    assert sorted(remembered.recall(marks)) == [ONE, TWO]
