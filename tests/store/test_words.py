"""Full text finds what no list of conditions names, on either engine, whatever becomes of a record."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.store.records import record
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.vocabulary import OverallStatus

OPEN, CLOSED = OverallStatus.RECRUITING, OverallStatus.COMPLETED
ONE, TWO = "NCT00000001", "NCT00000002"


def worded(number: str, title: str, summary: str = "", status: OverallStatus = OPEN) -> TrialRecord:
    stored = record(number, title=title, status=status, content=f"{title} {summary} {status}")
    return replace(stored, trial=replace(stored.trial, brief_summary=summary or None))


def test_all_words_must_stand_in_the_title_of_an_open_trial(store: TrialStore) -> None:
    store.upsert(
        [
            worded(ONE, "Photic Sneeze Reflexes in Adults"),
            worded(TWO, "Sneeze, Again"),
            worded("NCT00000003", "The photic sneeze reflex", status=CLOSED),
        ]
    )

    assert store.ids_by_words({"photic", "sneeze", "reflex"}) == {ONE}
    assert store.ids_by_words({"SNEEZE"}) == {ONE, TWO}
    assert store.ids_by_words(set()) == frozenset()


def test_the_summary_counts_only_when_no_title_has_the_words(store: TrialStore) -> None:
    store.upsert([worded(ONE, "A Study", "About hiccups."), worded(TWO, "Hiccups")])
    assert store.ids_by_words({"hiccups"}) == {TWO}

    store.upsert([worded(TWO, "Something Else")])
    assert store.ids_by_words({"hiccups"}) == {ONE}


def test_what_was_replaced_or_closed_is_found_no_more(store: TrialStore) -> None:
    store.upsert([worded(ONE, "Hiccups", "Long hiccups")])
    store.upsert([worded(ONE, "Yawning")])
    assert store.ids_by_words({"hiccups"}) == frozenset()
    assert store.ids_by_words({"yawning"}) == {ONE}

    store.upsert([worded(ONE, "Yawning", status=CLOSED)])
    assert store.ids_by_words({"yawning"}) == frozenset()


@pytest.mark.parametrize("word", ['"', "'", "\\", "*", "a OR b", "-", "brief_title : x", "()", "&|!", "\x00"])
def test_a_word_is_only_a_word(store: TrialStore, word: str) -> None:
    store.upsert([worded(ONE, "Hiccups")])

    assert store.ids_by_words({word}) == frozenset()


def test_words_joined_by_a_hyphen_are_found(store: TrialStore) -> None:
    store.upsert([worded(ONE, "X-Linked Hiccups"), worded(TWO, "Linked to X")])

    assert store.ids_by_words({"x-linked"}) == {ONE}
