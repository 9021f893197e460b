"""How far two careful listeners agree on the facts of the held-back messages, and Waymark with either.

Run `python -m bench.understanding.listeners`. The second listeners labelled by the rules of README.md here
without sight of the first labels, so what they reach is about what can be reached. Totals only.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from bench.understanding.fact_scores import FactScores, Message, count_facts, print_facts, read
from bench.understanding.held_back import MESSAGES
from bench.understanding.same_fact import FactKey, key_of
from waymark import wiring
from waymark.profile.records import FactRecord

SECOND = Path(__file__).with_name("held_back_second.jsonl")


def main() -> None:
    """Prints a table for each pair."""
    first, second = _by_id(MESSAGES), _by_id(SECOND)
    for id_, message in second.items():
        message["text"], message["asked"] = first[id_]["text"], first[id_]["asked"]
    heard = {id_: read(message) for id_, message in first.items()}
    both = {id_: agreed(first[id_], second[id_]) for id_ in first}
    for title, labels, found in (
        ("the second listeners, by the first labels", first, _required(second)),
        (
            "the same, with what they left open taken where the first require it",
            first,
            lambda id_: taken(first[id_], second[id_]),
        ),
        ("the first, by the second labels", second, _required(first)),
        ("Waymark, by the first labels", first, heard.__getitem__),
        ("Waymark, by the second labels", second, heard.__getitem__),
        ("Waymark, by what both require; what one requires may be left", both, heard.__getitem__),
    ):
        print(f"\n## {title}")
        counted = FactScores()
        for id_, message in labels.items():
            count_facts(counted, message, list(found(id_)))
        print_facts(counted)


def agreed(one: Message, other: Message) -> Message:
    """What both require; the rest of either may be taken or left."""
    required = {_key(fact): fact for fact in one["facts"]}
    shared = required.keys() & {_key(fact) for fact in other["facts"]}
    every = [fact for labels in (one, other) for part in ("facts", "optional") for fact in labels[part]]
    return {
        **one,
        "facts": [required[key] for key in required if key in shared],
        "optional": [fact for fact in every if _key(fact) not in shared],
    }


def taken(wanted: Message, labels: Message) -> list[FactRecord]:
    """What the labels require, and of what they leave open what is wanted."""
    required = {_key(fact): fact for fact in labels["facts"]}
    asked_for = {_key(fact) for fact in wanted["facts"]} - required.keys()
    return [*required.values(), *(fact for fact in labels["optional"] if _key(fact) in asked_for)]


def _required(labels: Mapping[str, Message]) -> Callable[[str], list[FactRecord]]:
    return lambda id_: list(labels[id_]["facts"])


def _key(fact: Mapping[str, object]) -> FactKey:
    return key_of(fact, wiring.vocabulary())


def _by_id(path: Path) -> dict[str, dict[str, object]]:
    with path.open(encoding="utf-8") as lines:
        return {row["id"]: row for row in map(json.loads, lines)}


if __name__ == "__main__":
    main()
