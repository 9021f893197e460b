"""Teaches an ear from tellings; the same tellings teach the same ear."""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import numpy as np

from waymark.encoders.minilm import WIDTH
from waymark.hearing.ear import (
    CONCERNS,
    REACH,
    Array,
    Ear,
    Encode,
    Meaning,
    Nearest,
    Network,
    Pieces,
    beside,
    placed,
)
from waymark.hearing.pieces import letter_pieces, word_pieces, words_of
from waymark.hearing.tellings import Telling, with_slips
from waymark.understanding.safety import plain_text

COPIES, SEED = 2, 1
LEAST_SEEN = 2
HIDDEN, PASSES, DECAY = 256, 12, 0.01
FIRMNESS = 20.0
NETWORKS = 4
"""Of each encoder: where one happens to be deaf, the others are not."""
LAST_LAYER: Mapping[str, int] = {"universal-sentence-encoder": 512, "all-MiniLM-L6-v2": WIDTH}
"""How many numbers at the end of an encoder's row are its last layer's."""
AXES = 256
"""Of the 896 beside each other: fewer lose what tells tellings apart, more keep what is noise."""


def taught(tellings: Sequence[Telling], encoders: Mapping[str, Encode]) -> Ear:
    """The ear that these tellings teach, with a meaning for each encoder."""
    pieces = _pieces(with_slips(tellings, copies=COPIES, seed=SEED))
    texts = [telling.text for telling in tellings]
    columns = [1 + CONCERNS.index(telling.concern) if telling.concern else 0 for telling in tellings]
    rows = {name: encode(texts) for name, encode in encoders.items()}
    meanings = {name: _meaning(encode, rows[name], columns) for name, encode in encoders.items()}
    return Ear(pieces, meanings, _nearest(rows, columns))


def _nearest(rows: Mapping[str, Array], columns: Sequence[int]) -> Nearest:
    middles = {name: rows[name][:, -LAST_LAYER[name] :].mean(axis=0) for name in LAST_LAYER}
    together = beside(rows, middles)
    _, directions = np.linalg.eigh(together.T @ together)
    axes = np.ascontiguousarray(directions[:, -AXES:])
    order = np.argsort(columns, kind="stable")
    bounds = np.searchsorted(np.array(columns)[order], range(len(CONCERNS) + 2))
    groups = tuple(slice(int(start), int(end)) for start, end in pairwise(bounds))
    return Nearest(middles, axes, np.ascontiguousarray(placed(together[order], axes).T), groups)


def _pieces(tellings: Sequence[Telling]) -> Pieces:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 (only teaching needs it)

    texts = [plain_text(telling.text) for telling in tellings]
    seen = Counter(piece for text in texts for piece in _pieces_of(text))
    kept = sorted(piece for piece, times in seen.items() if times >= LEAST_SEEN)
    places = {piece: place for place, piece in enumerate(kept)}
    rarity = np.array([math.log((1 + len(texts)) / (1 + seen[piece])) + 1 for piece in kept], np.float32)
    untaught = Pieces(places, rarity, np.zeros(len(kept), np.float32), 0.0)
    model = LogisticRegression(C=FIRMNESS, class_weight="balanced", solver="liblinear", random_state=SEED)
    model.fit(untaught.rows(texts), [telling.concern is not None for telling in tellings])
    return Pieces(places, rarity, np.asarray(model.coef_[0], np.float32), float(model.intercept_[0]))


def _pieces_of(text: str) -> Iterable[str]:
    words = words_of(text)
    return {*letter_pieces(words), *word_pieces(words)}


def _meaning(encode: Encode, rows: Array, columns: Sequence[int]) -> Meaning:
    return Meaning(encode, tuple(_network(rows, columns, seed) for seed in range(SEED, SEED + NETWORKS)))


def _network(rows: Array, columns: Sequence[int], seed: int) -> Network:
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415

    model = MLPClassifier((HIDDEN,), alpha=DECAY, max_iter=PASSES, batch_size=128, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is meant to stop early
        model.fit(rows * REACH, columns)
    (hidden, out), (hidden_bias, out_bias) = model.coefs_, model.intercepts_
    return Network(*(np.asarray(part, np.float32) for part in (hidden, hidden_bias, out, out_bias)))
