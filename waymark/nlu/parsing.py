"""Asks the trained model what a message means, without a conversation."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from waymark.processes.models import newest_model
from waymark.profile.facts import FactName


@dataclass(frozen=True)
class Intent:
    """What the person wants; `confidence` between 0 and 1."""

    name: str
    confidence: float


def parse_intent(text: str, *, asked: FactName | None = None) -> Intent | None:
    """The intent of a message; None when the model gives none. Raises ModelMissing.

    `asked` is the fact that the question before it was about: "no" may then tell something.
    """
    parsed = asyncio.run(_parsed(_agent(newest_model()), text, asked))
    intent = parsed.get("intent") or {}
    name = intent.get("name")
    return Intent(str(name), round(float(intent.get("confidence") or 0.0), 4)) if name else None


async def _parsed(agent: Any, text: str, asked: FactName | None) -> dict[str, Any]:
    from rasa.core.channels.channel import UserMessage  # noqa: PLC0415 (Rasa's import takes seconds)
    from rasa.shared.core.events import SlotSet  # noqa: PLC0415
    from rasa.shared.core.trackers import DialogueStateTracker  # noqa: PLC0415

    tracker = DialogueStateTracker("parse", agent.domain.slots)
    tracker.update(SlotSet("open_question", asked.value if asked else None))
    parsed: dict[str, Any] = await agent.processor.parse_message(UserMessage(text), tracker)
    return parsed


@lru_cache(maxsize=1)
def _agent(model: Path) -> Any:
    from rasa.core.agent import Agent  # noqa: PLC0415 (its import takes seconds)

    return Agent.load(str(model))
