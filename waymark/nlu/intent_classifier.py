"""The graph component that tells what a message wants, from counts of words and two sentence encoders."""

from __future__ import annotations

from collections.abc import Callable
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

from waymark.encoders.handing_on import HandedOn
from waymark.encoders.minilm import Array
from waymark.encoders.sentences import ENCODERS
from waymark.nlu.intent_mixture import IntentMixture, trained
from waymark.nlu.rankings import rank

FILE = "intents.npz"

HANDED_ON = HandedOn()
"""From the encoders that listened at the door."""


def take_over_rows(text: str, rows: object) -> None:
    """Holds what the ear's encoders made of the text, packed, until it is classified."""
    HANDED_ON.take_over(text, rows, {name: encoder.width for name, encoder in ENCODERS.items()})


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
        """The encoders to listen to, in the order in which they are asked."""
        return {"encoders": ["universal-sentence-encoder", "all-MiniLM-L6-v2"]}

    def train(self, training_data: TrainingData) -> Resource:
        """Learns from every example that has an intent, and writes what it learned."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        texts = [example.get(TEXT) for example in examples]
        for name in self._encoders:
            ENCODERS[name].check_weights()
        encoded = {name: ENCODERS[name].encode(texts) for name in self._encoders}
        words = vstack([_words(example) for example in examples])
        self._mixture = trained(words, encoded, [example.get(INTENT) for example in examples])
        with self._storage.write_to(self._resource) as folder:
            self._mixture.save(folder / FILE)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets the intent of each message and the ranking of all; a button's payload names its own."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text.startswith("/"):
                rank(message, [(text[1:].partition("{")[0], 1.0)])
            elif text and self._mixture:
                beliefs = self._mixture.probabilities(_words(message), _encoder_of(text))
                rank(message, zip(self._mixture.intents, map(float, beliefs), strict=True))
        return messages


def _words(message: Message) -> Any:
    """The counts of its words; in another type than the weights', the product would copy all weights."""
    return csr_matrix(message.get_sparse_features(TEXT)[1].features, dtype=np.float32)


def _encoder_of(text: str) -> Callable[[str], Array]:
    """Gives this text's row from the encoder of a name, worked out here unless it came with the message.

    From the gateway it does; an encoder is loaded here for whoever talks with Rasa itself.
    """

    def encode(name: str) -> Array:
        row = HANDED_ON.of(name, text)
        return ENCODERS[name].encode([text]) if row is None else row[np.newaxis]

    return encode
