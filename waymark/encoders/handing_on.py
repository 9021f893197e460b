"""A message's rows, handed on with the message: what the door worked out, the dialogue need not.

They travel beside the message and are kept by nobody: not in the conversation, in no database or log.
"""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from threading import Lock

import numpy as np

from waymark.encoders.minilm import Array

MOST_KEPT = 256
"""More people than that do not write in one moment; "yes" and "no" stay among them."""


class HandedOn:
    """Rows by a digest of their text, then by encoder; texts longest not used go first.

    Several threads may use it: one listens to what is said, another to what was said before.
    """

    def __init__(self) -> None:
        self._rows: OrderedDict[bytes, dict[str, Array]] = OrderedDict()
        self._one_at_a_time = Lock()

    def keep(self, encoder: str, text: str, row: Array) -> None:
        """Holds the row of that text."""
        with self._one_at_a_time:
            self._rows.setdefault(_digest(text), {})[encoder] = row
            self._rows.move_to_end(_digest(text))
            while len(self._rows) > MOST_KEPT:
                self._rows.popitem(last=False)

    def of(self, encoder: str, text: str) -> Array | None:
        """The row of that text; None when there is none."""
        with self._one_at_a_time:
            rows = self._rows.get(_digest(text))
            if rows is None:
                return None
            self._rows.move_to_end(_digest(text))
            return rows.get(encoder)

    def packed(self, text: str) -> dict[str, str]:
        """Every row of that text as it travels: at half precision, which alters the fourth place."""
        with self._one_at_a_time:
            rows = dict(self._rows.get(_digest(text), {}))
        return {name: b64encode(row.astype("<f2").tobytes()).decode("ascii") for name, row in rows.items()}

    def take_over(self, text: str, packed: object, widths: Mapping[str, int]) -> None:
        """Holds what `packed` wrote, of the encoders known here; passes by what is no row of that width."""
        for name, width in widths.items():
            row = _unpacked(packed.get(name) if isinstance(packed, dict) else None, width)
            if row is not None:
                self.keep(name, text, row)

    def keeping(
        self, encoder: str, encode: Callable[[Sequence[str]], Array]
    ) -> Callable[[Sequence[str]], Array]:
        """The same encoder, but the row of a text that comes alone is held."""

        def encoded(texts: Sequence[str]) -> Array:
            rows = encode(texts)
            if len(texts) == 1:
                self.keep(encoder, texts[0], rows[0])
            return rows

        return encoded


def _unpacked(text: object, width: int) -> Array | None:
    if not isinstance(text, str):
        return None
    try:
        row = np.frombuffer(b64decode(text, validate=True), "<f2")
    except (binascii.Error, ValueError):
        return None
    return row.astype(np.float32) if len(row) == width and bool(np.isfinite(row).all()) else None


def _digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "replace")).digest()
