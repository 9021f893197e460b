from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.store.records import record
from waymark.store.backups import back_up, restore
from waymark.store.engine import open_engine
from waymark.store.remembered import RememberedLists, RememberedRecords
from waymark.store.trials import TrialStore
from waymark.trials.vocabulary import OverallStatus

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


def test_a_record_seen_unchanged_in_an_edition_needs_no_mark_in_it_again() -> None:
    remembered = RememberedRecords()
    stored = record(ONE)
    remembered.keep([stored], {ONE: ("first",)}, 7)

    assert remembered.unchanged([ONE, TWO], 7) == {ONE: stored}
    assert remembered.unchanged([ONE], 8) == {}
    remembered.recall({ONE: ("first",)}, 8)
    assert remembered.unchanged([ONE], 8) == {ONE: stored}


def _listing(found: list[str], *, asked: list[str]) -> Callable[[], list[str]]:
    def work_out() -> list[str]:
        asked.extend(found)
        return found

    return work_out


def test_a_list_is_kept_as_long_as_the_edition_is_the_same() -> None:
    lists, asked = RememberedLists(10), list[str]()
    for edition in (1, 1, 2, 2):
        assert lists.get(edition, "asthma", _listing([ONE], asked=asked)) == [ONE]
    assert asked == [ONE, ONE]


def test_the_list_asked_for_least_lately_gives_way() -> None:
    lists, asked = RememberedLists(5), list[str]()
    for key in (ONE, TWO, ONE, THREE, ONE, TWO):
        lists.get(1, key, _listing([key], asked=asked))
    assert asked == [ONE, TWO, THREE, TWO]


def test_a_list_longer_than_all_that_may_be_kept_is_not_kept() -> None:
    lists, asked = RememberedLists(2), list[str]()
    for _ in range(2):
        lists.get(1, "asthma", _listing([ONE, TWO, THREE], asked=asked))
    assert len(asked) == 6


def test_a_list_of_before_is_not_kept_for_what_was_written_meanwhile() -> None:
    lists = RememberedLists(10)

    def slow() -> list[str]:
        lists.get(2, "eczema", list)
        return [ONE]

    assert lists.get(1, "asthma", slow) == [ONE]
    assert lists.get(2, "asthma", lambda: [TWO]) == [TWO]


def test_what_is_written_after_a_copy_was_put_back_is_read_anew(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'trials.db'}"
    reader = TrialStore(open_engine(url, keeps_connections=True))
    recruiting = OverallStatus.RECRUITING
    TrialStore(open_engine(url)).upsert([record(ONE, conditions=("asthma",), status=recruiting)])
    early = back_up(url, tmp_path / "copies", "early")
    TrialStore(open_engine(url)).upsert([record(TWO, conditions=("asthma",), status=recruiting)])
    assert reader.ids_by_conditions({"asthma"}) == {ONE, TWO}

    restore(url, early)
    TrialStore(open_engine(url)).upsert([record(THREE, conditions=("asthma",), status=recruiting)])

    assert reader.ids_by_conditions({"asthma"}) == {ONE, THREE}
