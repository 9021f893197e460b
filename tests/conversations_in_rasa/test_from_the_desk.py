"""Conversations that reviewers found wrong, each a file made at the staff desk, hold from then on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conversations_in_rasa.conftest import Talk

pytestmark = pytest.mark.model

FILES = sorted((Path(__file__).parent / "from_the_desk").glob("*.yml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_conversation_from_the_desk_holds(file: Path, new_talk: Callable[[], Talk]) -> None:
    assert problems(yaml.safe_load(file.read_text(encoding="utf-8")), new_talk()) == []


def problems(test: dict[str, Any], talk: Talk) -> list[str]:
    """What did not come out as the file says; empty when all did."""
    found = []
    for step in test["steps"]:
        talk.press(step["press"]) if "press" in step else talk.say(step["say"])
        if "intent" in step and (intent := _intent(talk)) != step["intent"]:
            found.append(f"{step['say']!r} was taken for {intent}, not {step['intent']}")
        if "fact" in step and step["fact"] not in _facts(talk):
            found.append(f"{step['say']!r} did not tell {step['fact']}")
        if "no_fact" in step and step["no_fact"] in {fact["name"] for fact in _facts(talk)}:
            found.append(f"{step['say']!r} told {step['no_fact']}, which it does not")
    return found


def _intent(talk: Talk) -> str:
    said = [event for event in talk.events() if event.type_name == "user"]
    return str(said[-1].intent["name"])


def _facts(talk: Talk) -> list[dict[str, object]]:
    return [{"name": fact["name"], "value": fact["value"]} for fact in talk.slot("facts") or []]
