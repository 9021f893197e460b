"""Asks the trained model what a message means, without a conversation."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from waymark.processes.models import newest_model


@dataclass(frozen=True)
class Intent:
    """What the person wants; `confidence` between 0 and 1."""

    name: str
    confidence: float


def parse_intent(text: str) -> Intent | None:
    """The intent of a message; None when the model gives none. Raises ModelMissing."""
    parsed = asyncio.run(_agent(newest_model()).parse_message(text))
    intent = parsed.get("intent") or {}
    name = intent.get("name")
    return Intent(str(name), round(float(intent.get("confidence") or 0.0), 4)) if name else None


@lru_cache(maxsize=1)
def _agent(model: Path) -> Any:
    from rasa.core.agent import Agent  # noqa: PLC0415 (its import takes seconds)

    return Agent.load(str(model))
