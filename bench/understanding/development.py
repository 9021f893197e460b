"""How well the facts of the development messages are read.

Run with `python -m bench.understanding.development`; `--misses` prints what went wrong. Unlike the held-back
messages, these sets may be looked at while the readers are mended. `--aside` adds people of the third
and fourth authors who are kept aside: they show how well the mending generalises.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bench.understanding.fact_scores import Message, print_facts, score

_TESTS = Path(__file__).resolve().parents[2] / "tests" / "understanding"
SETS = {
    "first": _TESTS / "development.jsonl",
    "second": _TESTS / "development_second.jsonl",
    "third": _TESTS / "development_third.jsonl",
    "fourth": _TESTS / "development_fourth.jsonl",
    "fifth": _TESTS / "development_fifth.jsonl",
    "sixth": _TESTS / "development_sixth.jsonl",
    "seventh": _TESTS / "development_seventh.jsonl",
    "eighth": _TESTS / "development_eighth.jsonl",
    "ninth": _TESTS / "development_ninth.jsonl",
}
ASIDE = {
    "aside": Path(__file__).with_name("aside.jsonl"),
    "aside, fourth author": Path(__file__).with_name("aside_fourth.jsonl"),
}


def main() -> None:
    """Prints a table for each set."""
    for title, path in {**SETS, **ASIDE}.items() if "--aside" in sys.argv else SETS.items():
        print(f"\n## {title}")
        notes = print_facts(score(messages_of(path)))
        if "--misses" in sys.argv and title in SETS:
            print("", *notes, sep="\n")


def messages_of(path: Path) -> list[Message]:
    """The labelled messages of one set, in their order."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    main()
