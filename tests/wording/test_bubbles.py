"""What is said before somebody asks for details is at most 60 words at once."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from waymark.gateway.bubbles import MOST_WORDS
from waymark.wording.phrases import catalogue

PROJECT = Path(__file__).resolve().parents[2]
ASKED_FOR = ("opening.more",)
"""Said only to those who press "Tell me more"."""


ROOM = 10  # for what the placeholders bring: the name of an illness, a value, a person
TOPICS = sorted(file.stem for file in (PROJECT / "data" / "responses").glob("*.yml"))


def words(text: str) -> int:
    return len(text.split())


@pytest.mark.parametrize("topic", TOPICS)
def test_no_response_is_longer_than_a_bubble(topic: str) -> None:
    file = PROJECT / "data" / "responses" / f"{topic}.yml"
    responses = yaml.safe_load(file.read_text(encoding="utf-8"))["responses"]
    assert responses
    long = [
        name for name, ways in responses.items() for way in ways if words(way["text"]) > MOST_WORDS - ROOM
    ]
    assert not long


def test_no_phrase_is_longer_than_a_bubble() -> None:
    long = [key for key, text in catalogue("en").items() if words(text) > MOST_WORDS and key not in ASKED_FOR]
    assert not long
