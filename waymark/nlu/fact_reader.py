"""The graph component that reads facts in a message and adds each as an entity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from waymark import wiring
from waymark.nlu.entities import entity_of
from waymark.nlu.log_privacy import keep_messages_out_of_logs
from waymark.nlu.quick_rasa import judge_the_schema_once, look_event_classes_up_once
from waymark.nlu.turns import fact_asked, open_topic_of, profile_of, turn_of_next_message
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message
from waymark.understanding.named_answers import with_named_answer
from waymark.understanding.told_with_alarm import told_with_alarm
from waymark.vocabulary.vocabulary import Vocabulary

keep_messages_out_of_logs()  # Rasa imports this module when it loads the model, before any message
judge_the_schema_once()
look_event_classes_up_once()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactReader(GraphComponent, EntityExtractorMixin):
    """Adds one entity a fact: its name, its FACT record as value, and its span in the message."""

    def __init__(self, vocabulary: Callable[[], Vocabulary]) -> None:
        self._vocabulary = vocabulary

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> FactReader:
        """A reader with the tables of this process, which follow the trial store."""
        wiring.vocabulary()  # builds them now, not at the first message
        return cls(wiring.vocabulary)

    def process(
        self,
        messages: list[Message],
        tracker: Optional[DialogueStateTracker] = None,  # noqa: UP045 (Rasa 3.6 does not know `X | None`)
    ) -> list[Message]:
        """Reads each message in the light of the question just asked; a button brings its own entities."""
        for message in messages:
            text = message.get(TEXT)
            if text and not text.startswith("/"):
                self._add_facts(message, text, tracker)
        return messages

    def _add_facts(self, message: Message, text: str, tracker: DialogueStateTracker | None) -> None:
        topic, known = open_topic_of(tracker), profile_of(tracker)
        turn = turn_of_next_message(tracker)
        before = self._told_before(message, turn, known)
        facts = read_message(
            text,
            vocabulary=self._vocabulary(),
            today=wiring.today(),
            asked=fact_asked(topic),
            asked_analyte=topic.parameter if topic and topic.fact is FactName.LAB else None,
            turn=turn,
            known=known.with_facts(before),
        )
        if topic:
            facts = with_named_answer(facts, text, topic, turn=turn, known=known)
        now = {fact.key for fact in facts}
        told = (*(fact for fact in before if fact.key not in now), *facts)
        entities = message.get(ENTITIES, []) + [entity_of(fact) for fact in told]
        message.set(ENTITIES, entities, add_to_output=True)

    def _told_before(self, message: Message, turn: int, known: Profile) -> tuple[Fact, ...]:
        """What an alarm kept back, and comes along with this message; its places are in other words."""
        words = (message.get("metadata") or {}).get("told_before")
        if not words:
            return ()
        facts = read_message(
            str(words), vocabulary=self._vocabulary(), today=wiring.today(), turn=turn, known=known
        )
        return tuple(replace(fact, start=None, end=None) for fact in told_with_alarm(facts))
