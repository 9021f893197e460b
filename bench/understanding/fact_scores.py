"""How many facts of labelled messages are read rightly: by name, by sign and by person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bench.understanding.same_fact import key_of, opposite
from waymark import wiring
from waymark.dialogue.telling import Told, facts_told
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.records import FactRecord, fact_to_record
from waymark.profile.topics import Topic
from waymark.understanding.messages import read_message

TODAY = date(2026, 11, 22)  # the day the labels were written for

Message = Mapping[str, Any]

LABELLED = frozenset(FactName) - {FactName.BIOMARKER, FactName.STAGE}
"""The facts that the labels know; what tests found is read since 2026-11-30, and no label tells it.

A message's own `labelled` narrows them: of a set that is labelled for some facts only.
"""

BODY_WEIGHT = "body weight"
"""Read unasked since 2026-12-01: the labels tell it as optional at most, the first ones not at all."""


@dataclass
class FactScores:
    """Counts of facts by name, and the misses in words."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    wrong_sign: int = 0
    wrong_person: int = 0
    notes: list[str] = field(default_factory=list)

    def f1(self, *names: str) -> float:
        """The F1 of these facts, or of all of them; 0 where nothing was told or read."""
        chosen = names or tuple({*self.right, *self.missed, *self.invented})
        return _rates(self, chosen)[2]


def score(messages: Sequence[Message]) -> FactScores:
    """Reads each message as Waymark does and counts what agrees with its labels; no model is needed."""
    counted = FactScores()
    for message in messages:
        count_facts(counted, message, read(message))
    return counted


def score_noted(messages: Sequence[Message], intents: Sequence[str]) -> FactScores:
    """The same for what a conversation notes: "not sure" may come from the intent alone."""
    counted = FactScores()
    for message, intent in zip(messages, intents, strict=True):
        count_facts(counted, message, read(message) or _answered(message, intent))
    return counted


def _answered(message: Message, intent: str) -> list[FactRecord]:
    """What a message without a fact means as the answer to the question asked before."""
    if not message.get("asked"):
        return []
    told = Told(intent, entities=(), words=message["text"], turn=1)
    question = Topic(FactName(message["asked"]), message.get("analyte"))
    return [fact_to_record(fact) for fact in facts_told(told, profile=Profile(), open_question=question)]


def read(message: Message) -> list[FactRecord]:
    """The facts that Waymark reads in it."""
    facts = read_message(
        message["text"],
        vocabulary=wiring.vocabulary(),
        today=TODAY,
        asked=FactName(message["asked"]) if message.get("asked") else None,
        asked_analyte=message.get("analyte"),
    )
    labelled = message.get("labelled") or LABELLED
    return [
        fact_to_record(fact)
        for fact in facts
        if fact.name in LABELLED
        and fact.name.value in labelled
        and not (fact.analyte == BODY_WEIGHT and not message.get("analyte"))
    ]


def print_facts(counted: FactScores) -> list[str]:
    """Prints the table of facts; returns what went wrong, in words."""
    names = sorted({*counted.right, *counted.missed, *counted.invented})
    print("\n| fact | told | precision | recall | F1 |\n|-|-|-|-|-|")
    for name in [*names, "all"]:
        print(_row(name, counted, names if name == "all" else [name]))
    told = counted.right.total() + counted.missed.total()
    print(
        f"\nwrong sign of negation {counted.wrong_sign}, wrong person {counted.wrong_person}, of {told} facts"
    )
    return counted.notes


def _row(title: str, counted: FactScores, names: Sequence[str]) -> str:
    told = sum(counted.right[name] + counted.missed[name] for name in names)
    return f"| {title} | {told} | " + " | ".join(f"{rate:.3f}" for rate in _rates(counted, names)) + " |"


def _rates(counted: FactScores, names: Iterable[str]) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    chosen = list(names)
    right, missed, invented = (
        sum(counts[name] for name in chosen) for counts in (counted.right, counted.missed, counted.invented)
    )
    precision = right / (right + invented) if right + invented else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0


def count_facts(counted: FactScores, message: Message, found: list[FactRecord]) -> None:
    """Adds what agrees between these facts and the message's labels, and what does not."""
    vocabulary = wiring.vocabulary()
    waiting = {key_of(fact, vocabulary): fact for fact in found}
    spare = {key_of(fact, vocabulary) for fact in message.get("optional", ())}
    for fact in message["facts"]:
        same = waiting.pop(key_of(fact, vocabulary), None)
        if same:
            counted.right[fact["name"]] += 1
            if _is_of_another(fact, same):
                counted.wrong_person += 1
                counted.notes.append(f"wrong person, {_short(fact)} not {same['about']}: {message['text']}")
            continue
        counted.missed[fact["name"]] += 1
        reversed_ = any(opposite(fact, other, vocabulary) for other in waiting.values())
        counted.wrong_sign += reversed_
        counted.notes.append(f"{'WRONG SIGN' if reversed_ else 'missed'} {_short(fact)}: {message['text']}")
    for key, fact in waiting.items():
        if key not in spare:
            counted.invented[str(fact["name"])] += 1
            counted.notes.append(f"invented {_short(fact)}: {message['text']}")


def _is_of_another(told: Mapping[str, object], read: FactRecord) -> bool:
    """Whether the fact was put down to the wrong person; not where the text leaves open whose it is."""
    if told.get("about_open") or not (told.get("about") and read.get("about")):
        return False
    return told["about"] != read["about"]


def _short(fact: Mapping[str, object]) -> str:
    kept = ("name", "value", "unit", "status", "analyte", "comparator", "certainty", "about")
    return " ".join(str(fact[key]) for key in kept if fact.get(key) not in (None, "sure"))
