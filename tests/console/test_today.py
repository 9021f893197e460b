"""Each verdict stands beside what would come out today: by the record and the reader as they are now."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.console.desk import Desk, Worker
from tests.conversations.desk.tracker import Talk, recorded, write_events
from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.console.judging import judge_today
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role
from waymark.settings import Settings
from waymark.trials.ages import AgeBound
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import TextSource
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = pytest.mark.thorough

TRIAL = NctId("NCT05745532")


@pytest.fixture
def dana(sqlite_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    """Dana at a desk that judges by the starter records."""
    monkeypatch.setenv("WAYMARK_VAR_DIR", sqlite_settings.var_dir)
    monkeypatch.setenv("WAYMARK_TODAY", "2026-11-22")
    _forget_what_is_wired()
    load_starter(wiring.trial_store(), vocabulary=standard_vocabulary())
    running = Desk(sqlite_settings, judge=judge_today)
    running.start()
    yield running.add("dana", Role.REVIEWER)
    running.stop()
    _forget_what_is_wired()


def _forget_what_is_wired() -> None:
    wiring.settings.cache_clear()
    wiring.trial_store.cache_clear()


def test_a_record_that_stayed_as_it_was_gives_the_same_today(dana: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}")
    assert "NCT05745532: shown as may fit; the same today" in dana.words


def test_lines_that_we_wrote_are_said_to_be_ours(dana: Worker, amira: str) -> None:
    store = wiring.trial_store()
    dana.open(f"/conversation/{amira}")
    assert '<th scope="col" role="columnheader">The line, in our words</th>' in dana.page
    record = store.get(TRIAL)
    assert record is not None
    store.replace([replace(record, trial=replace(record.trial, text_source=TextSource.REGISTRY))])
    dana.open(f"/conversation/{amira}")
    assert '<th scope="col" role="columnheader">The line</th>' in dana.page


def test_a_record_that_changed_gives_another_verdict_beside_that_days(dana: Worker, amira: str) -> None:
    store = wiring.trial_store()
    record = store.get(TRIAL)
    assert record is not None
    now_younger = replace(record.trial.eligibility, maximum_age=AgeBound.parse("9 Years"))
    store.replace([replace(record, trial=replace(record.trial, eligibility=now_younger))])
    dana.open(f"/conversation/{amira}")
    assert "NCT05745532: shown as may fit; today unlikely" in dana.words
    changed = [row for row in dana.page.split("<tr")[1:] if "<strong>rules out</strong>" in row]
    assert [row.split('scope="row" role="rowheader">')[1].split("<")[0] for row in changed] == ["holds"]


def test_today_is_judged_by_what_was_told_when_the_verdict_was_shown(dana: Worker) -> None:
    rows = [json.loads(str(row["data"])) for row in recorded("amira") if row["type_name"] == "slot"]
    facts, verdicts = (
        next(row["value"] for row in rows if row.get("name") == name and row["value"])
        for name in ("facts", "verdicts")
    )
    talk = Talk("later").said("my daughter is 10").set("facts", facts).set("verdicts", verdicts)
    later = [{**fact, "value": 40} if fact["name"] == "age" else fact for fact in facts]
    write_events(dana.desk.owner, talk.answered("Here is one.").said("I meant 40").set("facts", later).rows)
    dana.desk.services.ingest.look()
    dana.open(f"/conversation/{key_of('later')}")
    assert "NCT05745532: shown as may fit; the same today" in dana.words
