"""Whole conversations through the running stack: a file says what a person does and what they must hear.

A step is `says` (typed), `presses` (a button whose title begins so) or `opens` (before agreeing). `hears`
lists what must be in the answer, with `|` between ways to say it; `never` what must not be.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.gateway.door import Person
from tests.stack.conftest import Stack
from waymark.catalogue.starter import FOLDER
from waymark.gateway.bubbles import MOST_WORDS
from waymark.trials.identifiers import nct_ids_in

pytestmark = [pytest.mark.stack, pytest.mark.model]

FILES = sorted((Path(__file__).parent.parent / "conversations").glob("*.yml"))
RAW = re.compile(r"\{[a-z_]+\}")
FORBIDDEN = re.compile(
    r"\byou qualify\b|\b(?:is|are) eligible\b|\bbreakthrough\b|\bmiracle\b|\bwill cure\b|\bguarantee",
    re.I,
)
PLAIN = ("text", "buttons", "notice")
KNOWN = {file.name.removesuffix(".json") for file in FOLDER.iterdir()} | {"NCT04592458"}


def test_there_are_many_and_each_is_named_by_what_a_person_does() -> None:
    assert len(FILES) >= 120
    assert all(re.fullmatch(r"[a-z_]+", file.stem) for file in FILES)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_conversation_goes_as_it_should(file: Path, stack: Stack) -> None:
    steps: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))
    person = Person(stack.gateway)
    if not steps[0].get("opens"):
        person.agree()
    for step in steps:
        _take(person, step)


def _take(person: Person, step: dict[str, Any]) -> None:
    said = _done(person, step)
    titles = [button["title"] for message in person.last for button in message["buttons"]]
    heard = "\n".join([*said, *titles])
    assert heard.strip(), f"{step}: silence"
    assert not RAW.search(heard), heard
    assert not FORBIDDEN.search(heard), heard
    long = [message["text"] for message in person.last if message["type"] in PLAIN]
    is_short = max((len(text.split()) for text in long), default=0) <= MOST_WORDS
    assert is_short or step.get("details"), heard  # who asks for the details may get a page
    told = set(nct_ids_in(str(step.get("says", ""))))
    assert set(map(str, nct_ids_in(heard))) <= KNOWN | told, heard
    for wanted in step.get("hears", []):
        assert any(way.lower() in heard.lower() for way in wanted.split("|")), f"{step}\n--- heard:\n{heard}"
    for unwanted in step.get("never", []):
        assert unwanted.lower() not in heard.lower(), f"{step}\n--- heard:\n{heard}"


def _done(person: Person, step: dict[str, Any]) -> list[str]:
    if step.get("opens"):
        return [message["text"] for message in person.opening]
    if "says" in step:
        return person.say(step["says"])
    titles = [button["title"] for message in person.last for button in message["buttons"]]
    title = next((title for title in titles if title.startswith(step["presses"])), None)
    assert title is not None, f"{step}: only {titles}"
    return person.press(title)
