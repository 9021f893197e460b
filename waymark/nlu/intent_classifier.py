"""The graph component that tells what a message wants, from counts of words and two sentence encoders."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, vstack

from waymark.nlu.intent_mixture import IntentMixture, Rows, trained
from waymark.nlu.rankings import rank

FILE = "intents.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class MixedClassifier(IntentClassifier, GraphComponent):
    """The mean of a logistic regression over words and a small network over each encoder's rows."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._encoders: list[str] = config["encoders"]
        self._storage = storage
        self._resource = resource
        self._mixture: IntentMixture | None = None

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> MixedClassifier:
        """A classifier to be trained."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> MixedClassifier:
        """The classifier that was trained."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component._mixture = IntentMixture.load(folder / FILE, component._encoders)
        return component

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The encoders to listen to; each has a SentenceFeatures earlier in the pipeline."""
        return {"encoders": ["all-MiniLM-L6-v2", "universal-sentence-encoder"]}

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from every example that has an intent, and writes what it learned."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._mixture = trained(self._rows(examples), [example.get(INTENT) for example in examples])
        with self._storage.write_to(self._resource) as folder:
            self._mixture.save(folder / FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent of each message and the ranking of all."""
        typed = [message for message in messages if message.get(TEXT)]
        if typed and self._mixture:
            beliefs = self._mixture.probabilities(self._rows(typed))
            for message, row in zip(typed, beliefs, strict=True):
                rank(message, zip(self._mixture.intents, map(float, row), strict=True))
        return messages

    def _rows(self, messages: list[Message]) -> Rows:
        counts = [message.get_sparse_features(TEXT)[1].features for message in messages]
        return Rows(
            csr_matrix(vstack(counts)),
            {name: np.concatenate([_row(message, name) for message in messages]) for name in self._encoders},
        )


def _row(message: Message, encoder: str) -> Any:
    return message.get_dense_features(TEXT, [encoder])[1].features
