"""What was built from the store follows the store, and not at any price."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from threading import Event

from tests.store.records import record
from waymark.errors import StoreNotUsable
from waymark.store.renewed import Renewed, beside
from waymark.store.trials import TrialStore


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def names(store: TrialStore, clock: Clock, cost: float = 0.0) -> Renewed[tuple[str, ...], list[str]]:
    def build(source: tuple[str, ...]) -> list[str]:
        clock.time += cost
        return list(source)

    return Renewed(store.edition, store.condition_names, build, clock)


def test_new_conditions_are_there_at_the_next_look(store: TrialStore) -> None:
    kept = names(store, Clock())
    assert "asthma" not in kept.get()
    store.upsert([record(conditions=("asthma",))])

    assert "asthma" in kept.get()


def test_what_did_not_change_is_not_built_again(store: TrialStore) -> None:
    store.upsert([record(conditions=("asthma",))])
    kept = names(store, Clock())
    built = kept.get()
    changed = record(conditions=("asthma",))
    store.upsert([replace(changed, raw_json='{"other":1}')])

    assert kept.get() is built


def test_what_is_dear_to_build_waits(store: TrialStore) -> None:
    clock = Clock()
    kept = names(store, clock, cost=2.0)
    kept.get()
    store.upsert([record(conditions=("asthma",))])
    assert "asthma" in kept.get()
    store.upsert([record("NCT00000020", conditions=("eczema",))])
    clock.time += 9
    assert "eczema" not in kept.get()
    clock.time += 2

    assert "eczema" in kept.get()


def test_a_store_that_is_away_leaves_what_was_built(store: TrialStore) -> None:
    def edition() -> int:
        if is_away:
            raise StoreNotUsable("away")
        return 1

    is_away = False
    kept = Renewed(edition, store.condition_names, list, Clock())
    built = kept.get()
    is_away = True

    assert kept.get() is built


def test_nobody_waits_for_what_is_built_beside(store: TrialStore) -> None:
    waiting: list[Callable[[], None]] = []
    kept = Renewed(store.edition, store.condition_names, list, Clock(), renew=waiting.append)
    kept.get()
    store.upsert([record(conditions=("asthma",))])

    assert "asthma" not in kept.get()
    assert "asthma" not in kept.get()
    assert len(waiting) == 1
    waiting.pop()()
    assert "asthma" in kept.get()
    assert waiting == []


def test_who_builds_beside_others_gives_way_to_them_often() -> None:
    before, built = sys.getswitchinterval(), Event()
    intervals = []

    def build() -> None:
        intervals.append(sys.getswitchinterval())
        built.set()

    beside(build)
    assert built.wait(10)
    assert intervals[0] < before / 10
