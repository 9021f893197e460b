"""A sentence's row, handed on with the sentence: what the door worked out, the dialogue need not.

The row travels beside the message and is kept by nobody: not in the conversation, in no database or log.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections import OrderedDict
from collections.abc import Callable, Sequence
from hashlib import sha256

import numpy as np

from waymark.encoders.minilm import Array

MOST_KEPT = 256
"""More people than that do not write in one moment; "yes" and "no" stay among them."""


class Rows:
    """Rows by a digest of their text; of too many those go first that were not asked for longest."""

    def __init__(self) -> None:
        self._rows: OrderedDict[bytes, Array] = OrderedDict()

    def keep(self, text: str, row: Array) -> None:
        """Holds the row of that text."""
        self._rows[_digest(text)] = row
        self._rows.move_to_end(_digest(text))
        while len(self._rows) > MOST_KEPT:
            self._rows.popitem(last=False)

    def of(self, text: str) -> Array | None:
        """The row of that text; None when there is none."""
        row = self._rows.get(_digest(text))
        if row is not None:
            self._rows.move_to_end(_digest(text))
        return row

    def keeping(self, encode: Callable[[Sequence[str]], Array]) -> Callable[[Sequence[str]], Array]:
        """The same encoder, but the row of a text that comes alone is held."""

        def encoded(texts: Sequence[str]) -> Array:
            rows = encode(texts)
            if len(texts) == 1:
                self.keep(texts[0], rows[0])
            return rows

        return encoded


def packed(row: Array) -> str:
    """The row as text, at half precision: beliefs differ in the fourth place."""
    return b64encode(row.astype("<f2").tobytes()).decode("ascii")


def unpacked(text: object, width: int) -> Array | None:
    """The row that `packed` wrote; None when this is no row of that many numbers."""
    if not isinstance(text, str):
        return None
    try:
        row = np.frombuffer(b64decode(text, validate=True), "<f2")
    except (binascii.Error, ValueError):
        return None
    return row.astype(np.float32) if len(row) == width and bool(np.isfinite(row).all()) else None


def _digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "replace")).digest()
