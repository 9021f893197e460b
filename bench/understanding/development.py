"""How well the facts of the development messages are read.

Run with `python -m bench.understanding.development`; `--misses` prints what went wrong. Unlike the held-back
messages, these may be looked at while the readers are mended.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bench.understanding.fact_scores import Message, print_facts, score

MESSAGES = Path(__file__).resolve().parents[2] / "tests" / "understanding" / "development.jsonl"


def main() -> None:
    """Prints the table."""
    notes = print_facts(score(development_messages()))
    if "--misses" in sys.argv:
        print("", *notes, sep="\n")


def development_messages() -> list[Message]:
    """The labelled messages, in their order."""
    with MESSAGES.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    main()
