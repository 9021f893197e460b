"""Actions with Rasa's own tracker and dispatcher, over a real store of starter trials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.listening import ActionValidateSlotMappings
from tests.own_settings import own_settings
from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.dialogue.memory import conversation_from_slots
from waymark.nlu.entities import entity_of
from waymark.nlu.turns import fact_asked
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import topic_from_slug
from waymark.understanding.messages import read_message

Slots = dict[str, Any]


@dataclass
class Person:
    """Someone who writes; facts are read as the model's component reads them, the intent is given."""

    slots: Slots = field(default_factory=dict)
    events: list[dict[str, Any]] = field(default_factory=list)
    said: list[dict[str, Any]] = field(default_factory=list)

    def write(
        self,
        text: str,
        *actions: Action,
        intent: str = "inform",
        guesses: tuple[str, ...] = (),
        is_known_of: bool = False,
    ) -> list[str]:
        """Writes a message, lets the actions answer, gives back the names of the responses.

        With `is_known_of`, the message is read in the light of what was told before.
        """
        asked = self.slots.get("open_question")
        topic = topic_from_slug(asked) if asked else None
        facts = read_message(
            text,
            vocabulary=wiring.vocabulary(),
            today=wiring.today(),
            asked=fact_asked(topic),
            asked_analyte=topic.parameter if topic and topic.fact is FactName.LAB else None,
            turn=len(self.events) + 1,
            known=conversation_from_slots(self.slots, turn=1).profile if is_known_of else Profile(),
        )
        return self._send(text, intent, [entity_of(fact) for fact in facts], actions, {}, guesses=guesses)

    def press(self, title: str, intent: str, *actions: Action, **entities: Any) -> list[str]:
        """Presses a button whose payload carries these entities."""
        values = [{"entity": name, "value": value} for name, value in entities.items()]
        return self._send(f"/{intent}", intent, values, actions, {"button_title": title})

    def _send(
        self,
        text: str,
        intent: str,
        entities: list[dict[str, Any]],
        actions: tuple[Action, ...],
        metadata: dict[str, str],
        *,
        guesses: tuple[str, ...] = (),
    ) -> list[str]:
        parsed = {"text": text, "intent": {"name": intent}, "entities": entities, "metadata": metadata}
        parsed["intent_ranking"] = [{"name": guess, "confidence": 0.2} for guess in (intent, *guesses)]
        self.events.append({"event": "user", "text": text, "parse_data": parsed, "metadata": metadata})
        self.said = []
        for action in (ActionValidateSlotMappings(), *actions):
            tracker = Tracker(
                "amira", dict(self.slots), parsed, list(self.events), False, None, {}, "action_listen"
            )
            dispatcher = CollectingDispatcher()
            for event in action.run(dispatcher, tracker, {}):
                self.slots[event["name"]] = event["value"]
            self.said += dispatcher.messages
        return [message["response"] for message in self.said]

    def facts(self) -> dict[str, Any]:
        """The facts kept, by name."""
        return {fact["name"]: fact["value"] for fact in self.slots.get("facts") or []}


@pytest.fixture(scope="module")  # the settings lead there while a module's tests run, and no longer
def _store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with own_settings(WAYMARK_VAR_DIR=tmp_path_factory.mktemp("var"), WAYMARK_TODAY="2026-11-22"):
        load_starter(wiring.trial_store(), vocabulary=wiring.reading_vocabulary())
        yield


@pytest.fixture
def bo(_store: None) -> Person:
    """Amira's father, at the start of a conversation."""
    return Person()
