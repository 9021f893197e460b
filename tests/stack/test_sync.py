"""Trials that a sync brings while Waymark serves are found without a new start."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.gateway.door import Person
from tests.registry_server.records import study
from tests.registry_server.server import RegistryServer
from tests.stack.conftest import Stack
from waymark.catalogue.starter import starter_records
from waymark.catalogue.sync import Sync
from waymark.registry.client import RegistryClient
from waymark.registry.waiting import Pace
from waymark.store.engine import open_engine
from waymark.store.sync_state import SyncLog
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = [pytest.mark.stack, pytest.mark.model]

NEW = "quivering zebra syndrome"  # no table knows it, only the record
SAID = f"my daughter is 10 and has {NEW}, she was never treated"
WORDS = (SAID, "skip", "not sure", "not sure")
RENEWED_SECONDS = 180
"""The names are built anew at most a twenty-fifth of the time, and built at the start already."""


@pytest.fixture
def registry() -> Iterator[RegistryServer]:
    server = RegistryServer()
    server.listing.put([study(99900001, condition="Quivering Zebra Syndrome")])
    # The registry has the starter trials too, as they are, so that none of them changes.
    starter = starter_records(vocabulary=standard_vocabulary())
    server.listing.put(json.loads(record.raw_json) for record in starter)
    server.start()
    yield server
    server.stop()


def test_a_trial_for_an_unheard_of_condition_is_found_once_it_is_synced(
    stack: Stack, bo: Person, registry: RegistryServer
) -> None:
    assert "NCT99900001" not in _cards(_after(bo, SAID))
    url = stack.settings.trials_database
    sync = Sync(
        RegistryClient(registry.url, Pace(100_000)),
        TrialStore(open_engine(url)),
        SyncLog(open_engine(url)),
        standard_vocabulary(),
    )
    report = sync.run([NEW])
    assert (report.new, report.changed, report.removed) == (1, 0, 0)

    until = time.monotonic() + RENEWED_SECONDS
    while time.monotonic() < until:  # the names are made anew beside the talk
        person = Person(stack.gateway)
        person.agree()
        if ["NCT99900001"] in [_cards(_after(person, text)) for text in WORDS]:
            return
    pytest.fail(f"not found {RENEWED_SECONDS} s after the sync")


def _cards(messages: list[dict[str, Any]]) -> list[str]:
    return [message["trial"]["nct_id"] for message in messages if message["type"] == "trial_card"]


def _after(person: Person, text: str) -> list[dict[str, Any]]:
    person.say(text)
    return list(person.last)
