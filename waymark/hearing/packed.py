"""An ear in less memory: its pieces known by hash, so that it hears the same."""

from __future__ import annotations

from dataclasses import dataclass, replace

from waymark.encoders.packed import PackedNumbers
from waymark.hearing.ear import Ear, Pieces


@dataclass(frozen=True)
class PackedPieces(Pieces):
    """Its `places` are empty; `numbers` holds them."""

    numbers: PackedNumbers

    def _place(self, piece: str) -> int | None:
        return self.numbers.get(piece)


def packed(ear: Ear) -> Ear:
    """The same ear; of its pieces of words, 138,000 of them, 15 MB less."""
    pieces = ear.pieces
    numbers = PackedNumbers(pieces.places)
    return replace(ear, pieces=PackedPieces({}, pieces.rarity, pieces.weights, pieces.bias, numbers))
