"""Ears that were taught nothing and say what a test wants to be heard."""

from __future__ import annotations

import numpy as np

from waymark.encoders.minilm import ROW_WIDTH
from waymark.hearing.ear import BY_MEANING, CONCERNS, Ear, Meaning, Nearest, Network, Pieces
from waymark.understanding.safety import SafetyConcern


def ear_that_says(concern: SafetyConcern, score: float) -> Ear:
    """An ear that gives every text the same score for one concern, and knows no telling."""
    out_bias = np.full(1 + len(CONCERNS), -8, np.float32)
    out_bias[0], out_bias[1 + CONCERNS.index(concern)] = 0, score
    nothing = np.zeros((ROW_WIDTH, 1), np.float32)
    network = Network(nothing, nothing[0], np.zeros((1, len(out_bias)), np.float32), out_bias)
    meaning = Meaning(lambda parts: np.zeros((len(parts), ROW_WIDTH), np.float32), (network,))
    pieces = Pieces({}, np.zeros(0, np.float32), np.zeros(0, np.float32), 0.0)
    none = np.zeros((0, 0), np.float32)
    nearest = Nearest({}, none, none, (slice(0),) * len(out_bias))
    return Ear(pieces, dict.fromkeys(BY_MEANING, meaning), nearest)
