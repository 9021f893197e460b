"""Rasa does as it did, with less work: validating the action server's answers, reading events."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.utils.endpoints import EndpointConfig

from waymark.nlu.quick_rasa import judge_the_schema_once, look_event_classes_up_once

RASAS_OWN = RemoteAction._validate_action_result

ANSWERS: list[Any] = [
    {"events": [], "responses": []},
    {"events": [{"event": "slot", "name": "facts", "value": [1]}], "responses": [{"text": "Hello."}]},
    {"events": [{"event": "slot", "name": 5, "value": 1}], "responses": []},
    {"events": [{"event": "slot", "name": "facts"}], "responses": []},
    {"events": [{"event": "slot", "name": "facts", "value": None, "timestamp": True}], "responses": []},
    {"events": [{"event": "slot", "name": "facts", "value": None, "timestamp": None}], "responses": []},
    {"events": [{"event": "slot", "name": "facts", "value": None, "metadata": "words"}], "responses": []},
    {"events": [{"event": "slot", "name": "facts", "value": 1}, {"event": "slot"}], "responses": []},
    {"events": [{"event": "nothing like it"}], "responses": []},
    {"events": [{"name": "facts"}], "responses": []},
    {"events": "none", "responses": []},
    {"events": [], "responses": ["words"]},
    {},
    [],
]


def verdict(action: RemoteAction, answer: object) -> str:
    try:
        return str(action._validate_action_result(answer))
    except jsonschema.ValidationError as error:
        return error.message.partition(". Failed")[0]


def test_every_answer_is_judged_as_rasa_judges_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RemoteAction, "_validate_action_result", RASAS_OWN)
    action = RemoteAction("action_listen_for_facts", EndpointConfig("http://127.0.0.1:1"))
    rasas = [verdict(action, answer) for answer in ANSWERS]
    judge_the_schema_once()
    assert [verdict(action, answer) for answer in ANSWERS] == rasas
    assert len(set(rasas)) > 3


def test_the_schema_itself_is_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RemoteAction, "_validate_action_result", RASAS_OWN)
    judge_the_schema_once()
    action = RemoteAction("action_listen_for_facts", EndpointConfig("http://127.0.0.1:1"))
    assert verdict(action, ANSWERS[0]) == "True"
    judged: list[object] = []
    monkeypatch.setattr(jsonschema.Draft202012Validator, "check_schema", judged.append)
    assert verdict(action, ANSWERS[1]) == "True"
    assert judged == []


def test_every_event_is_read_as_rasa_reads_it() -> None:
    look_event_classes_up_once()
    look_event_classes_up_once()
    for event in (UserUttered("in Leeds"), SlotSet("facts", [1]), ActionExecuted("action_listen")):
        for _ in range(2):
            assert Event.from_parameters(event.as_dict()) == event
    for _ in range(2):
        with pytest.raises(ValueError, match="nothing like it"):
            Event.from_parameters({"event": "nothing like it"})
        assert Event.from_parameters({"event": "topic"}) is None
