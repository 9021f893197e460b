"""Three small models whose mean says what a message wants: one over words, one over each encoder's rows.

They err in different places: their mean is righter, and seldom sure when it is wrong (docs/decisions/0012).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

HIDDEN, PASSES, DECAY = 256, 12, 0.01
"""Of each network: its width, how often it sees every example, how hard its weights are held down."""
REACH = 2.0
"""Encoders' rows have length one a layer; twice that, a network learns as much in half the passes."""
AT_ONE = 0.9
"""What several models must believe of one intent, on the mean, for a later one not to be asked."""


@dataclass(frozen=True)
class Linear:
    """A linear layer: one column of weights an output."""

    weights: Array
    bias: Array

    def __call__(self, rows: Any) -> Array:
        """What the layer makes of rows, sparse or dense."""
        answers: Array = np.asarray(rows @ self.weights + self.bias, np.float32)
        return answers


@dataclass(frozen=True)
class Network:
    """One hidden layer between an encoder's rows and the intents."""

    hidden: Linear
    out: Linear

    def __call__(self, rows: Array) -> Array:
        """Scores, one column an intent."""
        return self.out(np.maximum(self.hidden(rows), 0))


@dataclass(frozen=True)
class IntentMixture:
    """The trained models and the names of the intents, in the order of the columns."""

    intents: tuple[str, ...]
    words: Linear
    networks: Mapping[str, Network]

    def probabilities(self, words: Any, encode: Callable[[str], Array]) -> Array:
        """What the models believe of one message, on the mean: one share an intent.

        `words` is its sparse row of counts; `encode` gives its row from the encoder of that name, and is
        called for a later encoder only while the models before it are not at one.
        """
        beliefs = [_shares(self.words(words))]
        for name, network in self.networks.items():
            if len(beliefs) > 1 and np.mean(beliefs, axis=0).max() >= AT_ONE:
                break
            beliefs.append(_shares(network(encode(name))))
        mean: Array = np.mean(beliefs, axis=0)[0]
        return mean

    def save(self, file: Path) -> None:
        """Writes numbers only: reading them back runs no code."""
        parts = {"intents": np.array(self.intents), **_parts_of("words", self.words)}
        for name, network in self.networks.items():
            parts |= _parts_of(f"{name}/hidden", network.hidden) | _parts_of(f"{name}/out", network.out)
        np.savez_compressed(file, **parts)

    @classmethod
    def load(cls, file: Path, encoders: Sequence[str]) -> IntentMixture:
        """The mixture that `save` wrote."""
        with np.load(file, allow_pickle=False) as parts:
            networks = {
                name: Network(_linear_of(parts, f"{name}/hidden"), _linear_of(parts, f"{name}/out"))
                for name in encoders
            }
            intents = tuple(str(name) for name in parts["intents"])
            return cls(intents, _linear_of(parts, "words"), networks)


def trained(words: Any, encoded: Mapping[str, Array], intents: Sequence[str]) -> IntentMixture:
    """The mixture learned from examples, by their counts of words and their rows from each encoder.

    The same examples give the same mixture; its encoders are asked in the order given here.
    """
    names = tuple(sorted(set(intents)))
    networks = {name: _trained_network(rows, intents) for name, rows in encoded.items()}
    return IntentMixture(names, _trained_words(words, intents), networks)


def _trained_words(rows: Any, intents: Sequence[str]) -> Linear:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (only training needs it)

    model = LogisticRegression(max_iter=40, tol=0.01, class_weight="balanced")
    with _few_passes():
        model.fit(rows, intents)
    return _linear(model.coef_.T, model.intercept_)


def _trained_network(rows: Array, intents: Sequence[str]) -> Network:
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415

    model = MLPClassifier((HIDDEN,), alpha=DECAY, max_iter=PASSES, batch_size=128, random_state=0)
    with _few_passes():
        model.fit(rows * REACH, intents)
    (hidden, out), (hidden_bias, out_bias) = model.coefs_, model.intercepts_
    return Network(_linear(hidden * REACH, hidden_bias), _linear(out, out_bias))


@contextmanager
def _few_passes() -> Iterator[None]:
    """Without the warning that training stopped early: it is meant to, for the time it takes."""
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield


def _linear(weights: Any, bias: Any) -> Linear:
    # Turned the other way, all of them would be copied at each product with a sparse row.
    return Linear(np.ascontiguousarray(weights, np.float32), np.asarray(bias, np.float32))


def _shares(scores: Array) -> Array:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Array = powers / powers.sum(axis=1, keepdims=True)
    return shares


def _parts_of(name: str, linear: Linear) -> dict[str, Array]:
    # Half precision halves the file; the answers differ in the fourth place.
    return {f"{name}/weights": linear.weights.astype(np.float16), f"{name}/bias": linear.bias}


def _linear_of(parts: Any, name: str) -> Linear:
    return _linear(parts[f"{name}/weights"], parts[f"{name}/bias"])
