"""A message that the door listened to is not encoded a second time, and means the same."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage

from waymark.encoders.handing_on import HandedOn
from waymark.encoders.sentences import ENCODERS
from waymark.nlu import intent_classifier
from waymark.nlu.intent_classifier import take_over_rows
from waymark.processes.models import newest_model

pytestmark = pytest.mark.model

IN_DOUBT = "hmm could it be done closer to us do you think"


@pytest.fixture(scope="module")
def agent() -> Agent:
    return Agent.load(str(newest_model()))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The encoders that were asked, in their order."""
    names: list[str] = []

    def listening(name: str) -> object:
        def encode(texts: list[str]) -> object:
            names.append(name)
            return ENCODERS[name].encode(texts)

        return replace(ENCODERS[name], encode=encode)

    monkeypatch.setattr(intent_classifier, "ENCODERS", {name: listening(name) for name in ENCODERS})
    return names


def test_it_means_the_same_and_is_encoded_once(agent: Agent, asked: list[str]) -> None:
    before = asyncio.run(agent.processor.parse_message(UserMessage(IN_DOUBT)))
    assert set(asked) == set(ENCODERS)
    asked.clear()
    door = HandedOn()
    for name, encoder in ENCODERS.items():
        door.keeping(name, encoder.encode)([IN_DOUBT])
    take_over_rows(IN_DOUBT, door.packed(IN_DOUBT))
    after = asyncio.run(agent.processor.parse_message(UserMessage(IN_DOUBT)))
    assert asked == []
    assert after["intent"]["name"] == before["intent"]["name"]
    assert after["intent"]["confidence"] == pytest.approx(before["intent"]["confidence"], abs=0.01)
