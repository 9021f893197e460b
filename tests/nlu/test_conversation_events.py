"""Rasa's events are kept as Rasa's own store keeps them, whoever reads them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from waymark.nlu.conversation_events import ConversationEvents

pytestmark = pytest.mark.model

DOMAIN = Domain.empty()


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'conversations.db'}"


@pytest.fixture
def ours(url: str) -> ConversationEvents:
    return ConversationEvents(host=url, domain=DOMAIN)


def said(text: str, sender: str = "one") -> DialogueStateTracker:
    """A conversation that begins with these words."""
    return DialogueStateTracker.from_events(sender, [UserUttered(text)])


def texts(store: SQLTrackerStore, sender: str = "one") -> list[str]:
    """What was said, in the order kept."""
    tracker = asyncio.run(store.retrieve(sender))
    return [event.text for event in tracker.events if isinstance(event, (UserUttered, BotUttered))]


def test_each_turn_adds_its_own_events_once(ours: ConversationEvents, url: str) -> None:
    asyncio.run(ours.save(said("hello")))
    for text in ("in Leeds", "yes"):
        tracker = asyncio.run(ours.retrieve("one"))
        tracker.events.extend([UserUttered(text), BotUttered(f"You said {text}")])
        asyncio.run(ours.save(tracker))
        asyncio.run(ours.save(tracker))  # Rasa saves twice where a turn is long
    expected = ["hello", "in Leeds", "You said in Leeds", "yes", "You said yes"]
    assert texts(ours) == expected
    assert texts(SQLTrackerStore(host=url, domain=DOMAIN)) == expected


def test_what_another_rasa_added_meanwhile_is_neither_lost_nor_doubled(
    ours: ConversationEvents, url: str
) -> None:
    other = ConversationEvents(host=url, domain=DOMAIN)
    asyncio.run(ours.save(said("hello")))
    tracker = asyncio.run(other.retrieve("one"))
    tracker.events.append(UserUttered("in Leeds"))
    asyncio.run(other.save(tracker))
    tracker = asyncio.run(ours.retrieve("one"))
    tracker.events.append(UserUttered("yes"))
    asyncio.run(ours.save(tracker))
    assert texts(ours) == ["hello", "in Leeds", "yes"]


def test_a_conversation_never_read_is_counted_as_rasa_does(ours: ConversationEvents) -> None:
    tracker = said("hello")
    asyncio.run(ours.save(tracker))
    again = said("hello")
    again.events.append(UserUttered("yes"))
    asyncio.run(ours.save(again))
    assert texts(ours) == ["hello", "yes"]


def test_there_is_nothing_of_an_unknown_person(ours: ConversationEvents) -> None:
    assert asyncio.run(ours.retrieve("nobody")) is None
