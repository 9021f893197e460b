"""How well held-back messages are understood: the intent, the next action, the facts.

Run with `python -m bench.understanding.held_back` after `make train`; `--misses` prints what went wrong,
which nobody who works on the readers should look at. README.md here says how the messages were written.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bench.understanding.same_fact import key_of, opposite
from waymark import wiring
from waymark.cli.quiet import hush_rasa, nothing_on_stdout
from waymark.gateway.typed_text import neutralised
from waymark.profile.facts import FactName
from waymark.profile.records import FactRecord, fact_to_record
from waymark.understanding.messages import read_message
from waymark.understanding.safety import SafetyConcern, check_safety

MESSAGES = Path(__file__).with_name("held_back.jsonl")
RULES = Path(__file__).resolve().parents[2] / "data" / "rules"
TODAY = date(2026, 11, 22)  # the day the labels were written for
CONFIDENT = 0.6  # as waymark.nlu.intents.SURE_ENOUGH

Message = Mapping[str, Any]


@dataclass
class Facts:
    """Counts of facts by name, and the misses in words."""

    right: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    wrong_sign: int = 0
    wrong_person: int = 0
    notes: list[str] = field(default_factory=list)


def main() -> None:
    """Prints the tables."""
    messages = [json.loads(line) for line in MESSAGES.open(encoding="utf-8")]
    notes = [*_print_intents(messages), *_print_facts(messages)]
    if "--misses" in sys.argv:
        print("", *notes, sep="\n")


def _print_intents(messages: Sequence[Message]) -> list[str]:
    actions = _actions()
    counts, per_intent, notes = Counter[str](), defaultdict[str, list[bool]](list), []
    for message in messages:
        name, confidence = _intent(message)
        accepted = {message["intent"], *message.get("also_right", ())}
        is_right = name in accepted
        is_action_right = is_right or actions.get(name) in {actions.get(each) for each in accepted}
        is_confident = confidence >= CONFIDENT and name != "nlu_fallback"
        counts.update(
            intent=is_right, action=is_action_right, confidently=is_confident and not is_action_right
        )
        per_intent[message["intent"]].append(is_right)
        if not is_right:
            notes.append(f"{message['intent']} -> {name} ({confidence:.2f}): {message['text']}")
    n = len(messages)
    print(f"{n} messages, {len(per_intent)} intents\n\n| | share |\n|-|-|")
    print(
        f"| intent right | {counts['intent'] / n:.3f} |\n| next action right | {counts['action'] / n:.3f} |"
    )
    print(f"| confidently wrong | {counts['confidently'] / n:.3f} |")
    weakest = sorted(per_intent.items(), key=lambda each: sum(each[1]) / len(each[1]))[:6]
    print("\nweakest:", ", ".join(f"{name} {sum(found)}/{len(found)}" for name, found in weakest))
    return notes


def _intent(message: Message) -> tuple[str, float]:
    """The intent as Waymark acts on it: the safety check comes before the model."""
    concern = check_safety(message["text"])
    if concern:
        return ("report_self_harm" if concern is SafetyConcern.SELF_HARM else "report_emergency"), 1.0
    hush_rasa()
    from waymark.nlu.parsing import parse_intent  # noqa: PLC0415 (Rasa's import takes seconds)

    asked = FactName(message["asked"]) if message.get("asked") else None
    with nothing_on_stdout():
        intent = parse_intent(neutralised(message["text"]), asked=asked)
    return (intent.name, intent.confidence) if intent else ("nlu_fallback", 0.0)


def _actions() -> dict[str, tuple[str, ...]]:
    """What each intent leads to, from the rules."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(RULES.glob("*.yml")):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8")).get("rules", ()):
            steps = rule["steps"]
            if "intent" in steps[0]:
                actions = tuple(step["action"] for step in steps[1:] if "action" in step)
                found.setdefault(steps[0]["intent"], actions)
    return found


def _print_facts(messages: Sequence[Message]) -> list[str]:
    counted = Facts()
    vocabulary = wiring.vocabulary()
    for message in messages:
        asked = FactName(message["asked"]) if message.get("asked") else None
        facts = read_message(message["text"], vocabulary=vocabulary, today=TODAY, asked=asked)
        _count(counted, message, [fact_to_record(fact) for fact in facts])
    names = sorted({*counted.right, *counted.missed, *counted.invented})
    print("\n| fact | told | precision | recall | F1 |\n|-|-|-|-|-|")
    for name in [*names, "all"]:
        print(_row(name, counted, names if name == "all" else [name]))
    told = counted.right.total() + counted.missed.total()
    print(
        f"\nwrong sign of negation {counted.wrong_sign}, wrong person {counted.wrong_person}, of {told} facts"
    )
    return counted.notes


def _row(title: str, counted: Facts, names: Iterable[str]) -> str:
    chosen = list(names)
    right, missed, invented = (
        sum(counts[name] for name in chosen) for counts in (counted.right, counted.missed, counted.invented)
    )
    precision = right / (right + invented) if right + invented else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    both = precision + recall
    f1 = 2 * precision * recall / both if both else 0.0
    return f"| {title} | {right + missed} | {precision:.3f} | {recall:.3f} | {f1:.3f} |"


def _count(counted: Facts, message: Message, read: list[FactRecord]) -> None:
    vocabulary = wiring.vocabulary()
    waiting = {key_of(fact, vocabulary): fact for fact in read}
    spare = {key_of(fact, vocabulary) for fact in message.get("optional", ())}
    for fact in message["facts"]:
        found = waiting.pop(key_of(fact, vocabulary), None)
        if found:
            counted.right[fact["name"]] += 1
            if _is_of_another(fact, found):
                counted.wrong_person += 1
                counted.notes.append(f"wrong person, {_short(fact)} not {found['about']}: {message['text']}")
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


if __name__ == "__main__":
    main()
