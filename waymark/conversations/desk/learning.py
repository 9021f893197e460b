"""Turns what was wrong into files that teach and test: Rasa's NLU examples, and a conversation to hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from waymark.conversations.desk.reviews import Correction
from waymark.conversations.desk.transcripts import Transcript
from waymark.conversations.messages import Author

_WIDTH = 110

NOT_A_FACT = "-"
"""Before the name of a fact that should not have been read; else it is `name=value`, to be read."""


@dataclass(frozen=True)
class TestFile:
    """A file ready to commit: its name and its text."""

    name: str
    text: str


def nlu_example(corrections: Sequence[Correction]) -> str:
    """The messages as Rasa's training data, each under the intent it should have had."""
    by_intent: dict[str, list[str]] = {}
    for wrong in corrections:
        by_intent.setdefault(wrong.right_intent, []).append(_one_line(wrong.text))
    examples = [
        {"intent": intent, "examples": _Block("".join(f"- {text}\n" for text in dict.fromkeys(texts)))}
        for intent, texts in sorted(by_intent.items())
    ]
    return _as_yaml({"version": "3.1", "nlu": examples})


def conversation_test(transcript: Transcript, wrong: Correction) -> TestFile:
    """The person's messages up to the wrong one, and what must be understood of that."""
    steps = [*_steps_before(transcript, wrong.event_id), _last_step(wrong)]
    test = {"conversation": _title(wrong), "steps": steps}
    return TestFile(f"{transcript.key[:8]}_{wrong.event_id}.yml", _as_yaml(test))


def write_files(
    folder: Path, tests: Iterable[TestFile], corrections: Sequence[Correction]
) -> tuple[Path, ...]:
    """Writes all of them into that folder; the files written. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [*tests, *([TestFile("nlu_examples.yml", nlu_example(corrections))] if corrections else [])]
    for file in files:
        (folder / file.name).write_text(file.text, encoding="utf-8")
    return tuple(folder / file.name for file in files)


def _steps_before(transcript: Transcript, event_id: int) -> list[Mapping[str, object]]:
    """What was said before; of a button the title, which the test presses."""
    lines = [
        line
        for line in transcript.lines
        if line.author is Author.PERSON and line.event_id < event_id and line.intent != "give_consent"
    ]
    return [{"press": line.button} if line.button else {"say": _one_line(line.text)} for line in lines]


def _title(wrong: Correction) -> str:
    """What was wrong: the intent, else the fact."""
    if wrong.right_intent != wrong.said_intent or not wrong.right_fact:
        return f"{wrong.right_intent}, not {wrong.said_intent}"
    if wrong.right_fact.startswith(NOT_A_FACT):
        return f"no {wrong.right_fact.removeprefix(NOT_A_FACT)}"
    return wrong.right_fact.replace("=", " ", 1)


def _last_step(wrong: Correction) -> dict[str, object]:
    step: dict[str, object] = {"say": _one_line(wrong.text), "intent": wrong.right_intent}
    if wrong.right_fact and wrong.right_fact.startswith(NOT_A_FACT):
        step["no_fact"] = wrong.right_fact.removeprefix(NOT_A_FACT)
    elif wrong.right_fact:
        name, _, value = wrong.right_fact.partition("=")
        step["fact"] = {"name": name, "value": yaml.safe_load(value) if value else None}
    return step


def _one_line(text: str) -> str:
    return " ".join(text.split())


class _Block(str):
    """A text that YAML writes as a block, as Rasa's files do."""


class _Dumper(yaml.SafeDumper):
    pass


def _as_block(dumper: yaml.SafeDumper, text: _Block) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style="|")


_Dumper.add_representer(_Block, _as_block)


def _as_yaml(value: object) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH)
