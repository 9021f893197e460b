"""What one message costs each sentence encoder, by its length; MiniLM's few rows one by one, and together.

Run with `python -m bench.understanding.encoders [--times 40]`; prints milliseconds of processor time.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from statistics import median

from waymark.encoders import minilm
from waymark.encoders.minilm import Array
from waymark.encoders.sentences import ENCODERS

MESSAGES = (
    "10",
    "for my daughter",
    "no gene therapy and no transplant",
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, no matched donor",
)
ONE_BY_ONE = minilm.FEW


def main() -> None:
    """Measures in turns, and prints."""
    options = argparse.ArgumentParser()
    options.add_argument("--times", type=int, default=40)
    times = options.parse_args().times
    heads = (
        "message",
        "universal sentence encoder, ms",
        "MiniLM, ms",
        "MiniLM all rows together, ms",
        "ratio",
    )
    print(f"| {' | '.join(heads)} |\n|{'-|' * len(heads)}")
    for message in MESSAGES:
        ways = (ENCODERS["universal-sentence-encoder"].encode, _minilm(ONE_BY_ONE), _minilm(0))
        spent = [[_spent(way, message) for way in ways] for _ in range(times)]
        other, ours, together = (median(each) * 1000 for each in zip(*spent, strict=True))
        print(f"| {message} | {other:.1f} | {ours:.1f} | {together:.1f} | {ours / together:.2f} |")


def _minilm(few: int) -> Callable[[Sequence[str]], Array]:
    def encode(texts: Sequence[str]) -> Array:
        minilm.FEW = few
        return ENCODERS["all-MiniLM-L6-v2"].encode(texts)

    return encode


def _spent(encode: Callable[[Sequence[str]], Array], message: str) -> float:
    began = time.process_time()
    encode([message])
    return time.process_time() - began


if __name__ == "__main__":
    main()
