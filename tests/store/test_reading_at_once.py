"""A search reads by one connection, and from SQLite as of one moment."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from pathlib import Path
from threading import Thread

from sqlalchemy import event

from tests.search.made_up import record_of, study, told
from tests.store.records import record
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.vocabulary import OverallStatus
from waymark.vocabulary.vocabulary import standard_vocabulary

OPEN = OverallStatus.RECRUITING


def _count_of(store: TrialStore) -> int:
    return len(store.ids_by_conditions({"asthma"}))


def test_what_is_stored_meanwhile_is_seen_after_and_not_half(tmp_path: Path) -> None:
    store = TrialStore(open_engine(f"sqlite:///{tmp_path / 'trials.db'}"))
    store.upsert([record("NCT00000001", conditions=("asthma",), status=OPEN)])
    with store.at_once():
        before = _count_of(store)
        store.upsert([record("NCT00000002", conditions=("asthma",), status=OPEN)])
        assert (before, _count_of(store)) == (1, 1)
    assert _count_of(store) == 2


def test_another_thread_reads_what_it_finds(tmp_path: Path) -> None:
    store = TrialStore(open_engine(f"sqlite:///{tmp_path / 'trials.db'}"))
    found: list[int] = []
    with store.at_once():
        _count_of(store)
        store.upsert([record("NCT00000001", conditions=("asthma",), status=OPEN)])
        other = Thread(target=lambda: found.append(_count_of(store)))
        other.start()
        other.join()
    assert found == [1]


def test_readings_within_one_another_take_no_second_connection(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'trials.db'}")
    store = TrialStore(engine)
    taken: list[object] = []
    event.listen(engine, "checkout", lambda *given: taken.append(given))
    with ExitStack() as stack:
        stack.enter_context(store.at_once())
        stack.enter_context(store.at_once())
        _count_of(store)
    assert len(taken) == 1
    _count_of(store)
    assert len(taken) == 2


def test_a_search_takes_one_connection(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'trials.db'}")
    store = TrialStore(engine)
    store.upsert([record_of(study(1)), record_of(study(2))])
    taken: list[object] = []
    event.listen(engine, "checkout", lambda *given: taken.append(given))
    profile = Profile((told(FactName.CONDITION, "asthma"),))
    found = find_trials(store, profile, today=date(2026, 11, 22), vocabulary=standard_vocabulary())
    assert (len(found.results), len(taken)) == (2, 1)
