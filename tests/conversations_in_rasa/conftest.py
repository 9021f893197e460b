"""Whole conversations in one process: the trained model, the real actions, a real store of starter trials."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from tests.own_settings import own_settings
from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.processes.models import ModelMissing, newest_model

DAUGHTER = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)


@dataclass
class Talk:
    """One conversation; `said` holds every message of the last answer as the REST channel gives it."""

    agent: Any
    sender: str
    said: list[dict[str, Any]] = field(default_factory=list)

    def say(self, text: str, **metadata: str) -> str:
        """Sends one message and gives back all texts of the answer."""
        from rasa.core.channels.channel import CollectingOutputChannel, UserMessage  # noqa: PLC0415

        channel = CollectingOutputChannel()
        message = UserMessage(text, channel, self.sender, metadata={"channel": "test", **metadata})
        asyncio.run(self.agent.handle_message(message))
        self.said = channel.messages
        return "\n".join(part["text"] for part in self.said if "text" in part)

    def press(self, title: str) -> str:
        """Presses a button of the last answer."""
        buttons = {item["title"]: item["payload"] for part in self.said for item in part.get("buttons", [])}
        return self.say(buttons[title], button_title=title)

    @property
    def titles(self) -> list[str]:
        """The titles of all buttons of the last answer."""
        return [item["title"] for part in self.said for item in part.get("buttons", [])]

    @property
    def cards(self) -> dict[str, dict[str, Any]]:
        """The trial cards of the last answer by NCT number."""
        trials = (part["custom"].get("trial") for part in self.said if "custom" in part)
        return {trial["nct_id"]: trial for trial in trials if trial}

    def slot(self, name: str) -> Any:
        """The value of a slot now."""
        return asyncio.run(self.agent.tracker_store.retrieve(self.sender)).get_slot(name)

    def events(self) -> list[Any]:
        """All events of the conversation."""
        return list(asyncio.run(self.agent.tracker_store.retrieve(self.sender)).events)


@pytest.fixture(scope="package")
def agent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The newest model with the actions called in this process."""
    try:
        model = newest_model()
    except ModelMissing as missing:
        pytest.skip(str(missing))
    folder = tmp_path_factory.mktemp("var")
    with own_settings(WAYMARK_VAR_DIR=folder, WAYMARK_TODAY="2026-11-22", RASA_TELEMETRY_ENABLED="false"):
        load_starter(wiring.trial_store(), vocabulary=wiring.reading_vocabulary())
        yield _load(model)


def _load(model: Path) -> Any:
    from rasa.core.agent import Agent  # noqa: PLC0415
    from rasa.core.tracker_store import InMemoryTrackerStore  # noqa: PLC0415
    from rasa.utils.endpoints import EndpointConfig  # noqa: PLC0415
    from rasa_sdk.executor import ActionExecutor  # noqa: PLC0415

    executor = ActionExecutor()
    executor.register_package("actions")

    class InThisProcess(EndpointConfig):
        """Answers as the action server would, without a socket."""

        async def request(self, *_: Any, json: dict[str, Any], **__: Any) -> Any:
            return await executor.run({"domain": {}, **json})

    return Agent.load(
        str(model),
        action_endpoint=InThisProcess("http://actions", enable_selective_domain=True),
        tracker_store=InMemoryTrackerStore(None),
    )


_numbers = count(1)


@pytest.fixture
def talk(agent: Any) -> Talk:
    """A new conversation in which the terms were agreed to."""
    return _agreed(agent)


@pytest.fixture
def new_talk(agent: Any) -> Callable[[], Talk]:
    """Starts as many conversations as a test needs."""
    return lambda: _agreed(agent)


def _agreed(agent: Any) -> Talk:
    one = Talk(agent, f"conversation-{next(_numbers)}")
    one.say(
        '/give_consent{"consent":{"terms":"2026-11-22","given_at":"2026-11-22T10:00:00Z","mode":"anonymous"}}'
    )
    return one
