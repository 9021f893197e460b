"""A message's intents with their confidences, as Rasa keeps them on it."""

from __future__ import annotations

from collections.abc import Iterable

from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message


def rank(message: Message, confidences: Iterable[tuple[str, float]], *, most: int | None = None) -> None:
    """Keeps the confidences, the highest first, and makes the first the message's intent."""
    ordered = sorted(confidences, key=lambda each: -each[1])[:most]
    ranking = [{"name": name, "confidence": confidence} for name, confidence in ordered]
    message.set(INTENT, ranking[0], add_to_output=True)
    message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)


def ranking_of(message: Message) -> dict[str, float]:
    """The confidence of each intent; empty when nothing was ranked."""
    ranked = message.get(INTENT_RANKING_KEY) or ()
    return {str(each["name"]): float(each["confidence"]) for each in ranked}
