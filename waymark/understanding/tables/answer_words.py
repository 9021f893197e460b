"""The words that open and close an answer of a few words, and change nothing of it."""

from __future__ import annotations

OPENING = (
    r"well|um+|oh|so|yes|yeah|just|only|he|she|i|it|they|it's|its|he's|she's|i'm|that's|is|was|has|been|now"
)
CLOSING = r"now|though|i think|i guess|lately|last time|at the moment|for (?:me|him|her)|so far|as always"
