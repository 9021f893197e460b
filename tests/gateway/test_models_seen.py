"""Two Rasas with different models answer people differently: it is told, and counted."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from tests.gateway.door import Gateway, Person
from tests.gateway.rasa_server import RasaServer
from waymark.gateway.models_seen import LATELY_SECONDS, ModelsSeen


def test_two_models_are_told_once_and_again_when_they_come_back() -> None:
    now, told = [0.0], []
    seen = ModelsSeen(tell=told.append, clock=lambda: now[0])
    for model in ("old", "new", "old", "new"):
        seen.note(model)
    assert told == [{"old", "new"}]

    now[0] = LATELY_SECONDS + 1
    seen.note("new")
    seen.note("old")
    assert told == [{"old", "new"}] * 2


def test_one_model_and_a_rasa_that_names_none_are_in_order() -> None:
    told: list[Collection[str]] = []
    seen = ModelsSeen(tell=told.append)
    for model in ("new", "new", None, ""):
        seen.note(model)
    assert told == []
    assert seen.lately() == {"new"}


def test_the_models_that_answer_are_counted(
    gateway: Gateway, rasa: RasaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    bo = Person(gateway)
    bo.agree()
    for model in ("one", "another"):
        monkeypatch.setattr(rasa, "model", model)
        bo.say("hello")
    scraped = gateway.request("GET", "/metrics")[1]["raw"].decode()
    assert "waymark_dialogue_models 2.0" in scraped
