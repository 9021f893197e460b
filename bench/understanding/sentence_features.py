"""A graph component, for other pipelines, that adds what a sentence encoder knows of a message."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from waymark.encoders.sentences import ENCODERS


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceFeatures(Featurizer, GraphComponent):
    """One row of numbers a message, from the encoder that config.yml names; the origin is its name."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceFeatures:
        """A featurizer whose encoder is loaded now, not at the first message."""
        component = cls(execution_context.node_name, config)
        component._encoder.encode(["hello"])
        return component

    def __init__(self, name: str, config: dict[str, Any]) -> None:
        super().__init__(name, config)
        self._name = config["encoder"]
        self._encoder = ENCODERS[self._name]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Which encoder, and Rasa's alias for features (not used: the encoder's name is the origin)."""
        return {**Featurizer.get_default_config(), "encoder": "all-MiniLM-L6-v2"}

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """An unknown encoder raises KeyError when the component is made."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Encodes all examples together, after a check that the weights are the measured ones."""
        self._encoder.check_weights()
        self._add(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Encodes what was typed; a button's payload needs no features."""
        self._add(messages)
        return messages

    def _add(self, messages: list[Message]) -> None:
        typed = [message for message in messages if message.get(TEXT)]
        if typed:
            rows = self._encoder.encode([message.get(TEXT) for message in typed])
            for message, row in zip(typed, rows, strict=True):
                features = Features(row[None, :], FEATURE_TYPE_SENTENCE, TEXT, self._name)
                message.add_features(features)
