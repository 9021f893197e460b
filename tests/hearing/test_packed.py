"""A packed ear hears what it heard before."""

from __future__ import annotations

import numpy as np

from waymark.hearing.ear import Ear, Nearest, Pieces
from waymark.hearing.packed import packed
from waymark.hearing.pieces import letter_pieces, word_pieces, words_of

TEXT = "she took all the pills at once"


def _pieces() -> Pieces:
    words = words_of(TEXT)
    names = sorted({*letter_pieces(words), *word_pieces(words)})[::2]
    numbers = np.arange(1, len(names) + 1, dtype=np.float32)
    return Pieces({name: place for place, name in enumerate(names)}, numbers, numbers / 10, 0.5)


def test_a_packed_ear_weighs_every_text_as_before() -> None:
    nothing = np.zeros((0, 0), np.float32)
    ear = Ear(_pieces(), {}, Nearest({}, nothing, nothing, ()))
    for text in (TEXT, "the pills", "nothing known here: zzz", "", "39"):
        assert packed(ear).pieces.score(text) == ear.pieces.score(text)
    assert ear.pieces.score(TEXT) != ear.pieces.score("")
