"""The graph component that settles the intent by the question just asked and the facts in the message."""

from __future__ import annotations

from typing import Any, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from waymark.nlu.context import Place
from waymark.nlu.intents import settled
from waymark.nlu.rankings import rank, ranking_of
from waymark.nlu.turns import is_list_shown, open_question_of, wishes_of

KEPT = 5
"""How many guesses are kept with the message: a few to ask about, and few enough to store."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class IntentRules(GraphComponent):
    """Applies `settled` after the classifier and the fact reader."""

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

    def process(
        self,
        messages: list[Message],
        tracker: Optional[DialogueStateTracker] = None,  # noqa: UP045 (Rasa 3.6 does not know `X | None`)
    ) -> list[Message]:
        """Ranks the intents of each message anew; a button brings its own intent and keeps it."""
        for message in messages:
            confidences = ranking_of(message)
            if confidences:
                facts = [entity["value"] for entity in message.get(ENTITIES, []) if _is_fact(entity)]
                place = Place(open_question_of(tracker), facts, is_list_shown(tracker), wishes_of(tracker))
                rank(message, settled(message.get(TEXT) or "", confidences, place).items(), most=KEPT)
        return messages


def _is_fact(entity: dict[str, Any]) -> bool:
    return isinstance(entity.get("value"), dict)
