"""How well held-back messages are understood: the intent, the next action, the facts.

Run with `python -m bench.understanding.held_back` after `make train`; `--misses` prints what went wrong,
which nobody who works on the readers should look at. README.md here says how the messages were written.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import yaml

from bench.understanding.fact_scores import Message, print_facts, score, score_noted
from waymark.cli.quiet import hush_rasa, nothing_on_stdout
from waymark.gateway.typed_text import neutralised
from waymark.nlu.intents import SURE_ENOUGH
from waymark.profile.facts import FactName
from waymark.understanding.safety import SafetyConcern, check_safety

MESSAGES = Path(__file__).with_name("held_back.jsonl")
RULES = Path(__file__).resolve().parents[2] / "data" / "rules"


def main() -> None:
    """Prints the tables."""
    messages = [json.loads(line) for line in MESSAGES.open(encoding="utf-8")]
    understood = [intent_of(message) for message in messages]
    notes = [*print_intents(messages, understood), *print_facts(score(messages))]
    print("\nAs a conversation notes them:")
    print_facts(score_noted(messages, [intent for intent, _ in understood]))
    if "--misses" in sys.argv:
        print("", *notes, sep="\n")


def print_intents(messages: Sequence[Message], understood: Sequence[tuple[str, float]]) -> list[str]:
    """Prints how many intents and next actions are right; gives back a note for each that is not."""
    actions = actions_of_intents()
    counts, per_intent, notes = Counter[str](), defaultdict[str, list[bool]](list), []
    for message, (name, confidence) in zip(messages, understood, strict=True):
        accepted = {message["intent"], *message.get("also_right", ())}
        is_right = name in accepted
        is_action_right = is_right or actions.get(name) in {actions.get(each) for each in accepted}
        is_confident = confidence >= SURE_ENOUGH and name != "nlu_fallback"
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


def intent_of(message: Message) -> tuple[str, float]:
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


def actions_of_intents() -> dict[str, tuple[str, ...]]:
    """What each intent leads to, from the rules."""
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted(RULES.glob("*.yml")):
        for rule in yaml.safe_load(path.read_text(encoding="utf-8")).get("rules", ()):
            steps = rule["steps"]
            if "intent" in steps[0]:
                actions = tuple(step["action"] for step in steps[1:] if "action" in step)
                found.setdefault(steps[0]["intent"], actions)
    return found


if __name__ == "__main__":
    main()
