"""The graph component that corrects an intent when the facts in the message say better what it is."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from waymark.nlu.intents import corrected_intent


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class IntentRules(GraphComponent):
    """Applies `corrected_intent` after the classifier and the fact reader."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentRules:
        """The component; it holds nothing."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Replaces the intent of each message where its facts or an NCT number say better."""
        for message in messages:
            intent = message.get(INTENT) or {}
            name = corrected_intent(
                message.get(TEXT) or "",
                guessed=intent.get("name"),
                confidence=float(intent.get("confidence") or 0.0),
                facts=[entity["value"] for entity in message.get(ENTITIES, []) if _is_fact(entity)],
            )
            if name != intent.get("name"):
                message.set(INTENT, {"name": name, "confidence": 1.0}, add_to_output=True)
        return messages


def _is_fact(entity: dict[str, Any]) -> bool:
    return isinstance(entity.get("value"), dict)
