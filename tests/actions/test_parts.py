"""A longer answer in bubbles, and which of them say again what a card has."""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.parts import utter_parts


def kinds(card: dict[str, object] | None) -> list[object]:
    dispatcher = CollectingDispatcher()
    utter_parts(dispatcher, ("head", "lines"), card)
    return [message["custom"].get("type") for message in dispatcher.messages]


def test_every_part_of_the_criteria_says_that_it_is_one() -> None:
    assert kinds({"type": "criteria", "trial": {}}) == ["criteria", "criteria"]


def test_the_parts_after_a_trial_card_are_plain() -> None:
    assert kinds({"type": "trial_card", "trial": {}}) == ["trial_card", None]
    assert kinds(None) == [None, None]
