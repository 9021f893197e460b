"""How well the intents of the development messages are told.

Run with `python -m bench.understanding.development_intents` after `make train`; `--misses` prints mistakes.
Unlike the held-back messages, these may be looked at while rules and weights are chosen.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from bench.understanding.fact_scores import Message
from bench.understanding.held_back import intent_of, print_intents

TESTS = Path(__file__).resolve().parents[2] / "tests" / "nlu"
THIRD = TESTS.parent / "understanding" / "development_third.jsonl"


def main() -> None:
    """Prints a table for each set of writers."""
    notes = []
    for name, messages in development_sets().items():
        print(f"\n## {name}")
        notes += print_intents(messages, [intent_of(message) for message in messages])
    if "--misses" in sys.argv:
        print("", *notes, sep="\n")


def development_sets() -> dict[str, list[Message]]:
    """The messages by who wrote them: our own author, and three who never saw the project."""
    others = _read(TESTS / "development_by_others.jsonl")
    return {
        "our own author": _read(TESTS / "development.jsonl"),
        "writers y": [message for message in others if message["writer"].startswith("y")],
        "writers z": [message for message in others if message["writer"].startswith("z")],
        "the third author": [_yes_or_told(message) for message in _read(THIRD)],
    }


def _yes_or_told(message: Message) -> Message:
    """This author calls a no that tells a fact `deny`; it is `inform` by docs/reference/intents.md."""
    is_answer = message["asked"] and message["intent"] in {"affirm", "deny"}
    return {**message, "also_right": [*message.get("also_right", ()), "inform"]} if is_answer else message


def _read(path: Path) -> list[Message]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    main()
