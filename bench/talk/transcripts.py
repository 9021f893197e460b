"""Whole conversations as pages of docs/, said again by the running stack so that they stay true.

A page is its own script: what the person says or presses is read from it, and the answers are written anew.
Run `python -m bench.talk.transcripts` to write the pages; tests/stack/test_transcripts.py only compares.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from waymark import wiring
from waymark.catalogue.starter import load_starter
from waymark.cli.chat_door import ChatDoor, Said
from waymark.conversations.messages import Message
from waymark.processes.stack import running_stack
from waymark.settings import Settings

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "tutorials" / "conversations"
TODAY = date(2026, 11, 22)
SPOKEN = "\n---\n"
"""What stands above the first line is by hand, and kept."""
_STEP = re.compile(r"^\*\*(?P<who>[^*]+?)(?P<presses> presses)?:\*\* (?P<words>.+)$", re.MULTILINE)
_CHANGING = re.compile(
    r"(?<=receipt: )[\w-]+|(?<=\bmodel )[0-9a-f]{32}\b|(?<=\breader )\d+\b|(?<=\bdata )[\d-]{10}\b"
)
"""What is another each time: the number of a receipt, of a trained model, of the reader, the data's date."""
_MARK = re.compile(r"([\\*_`<>#|])")


class Step(NamedTuple):
    """One thing a person does: words typed, or the title of a button pressed."""

    who: str
    words: str
    presses: bool


def pages() -> list[Path]:
    """The pages, in the order of their names."""
    return sorted(page for page in FOLDER.glob("*.md") if page.name != "README.md")


def steps_in(page: str) -> list[Step]:
    """What the person does, in order."""
    spoken = page.partition(SPOKEN)[2]
    return [Step(m["who"], m["words"], bool(m["presses"])) for m in _STEP.finditer(spoken)]


def said_again(page: str, gateway_url: str) -> str:
    """The page with the answers that the stack at this address gives now."""
    head = page.partition(SPOKEN)[0]
    return head + SPOKEN + "\n" + "\n\n".join(_talk(steps_in(page), ChatDoor(gateway_url))) + "\n"


def _talk(steps: list[Step], door: ChatDoor) -> Iterator[str]:
    last = door.enter()
    yield _answer(last)
    for who, words, presses in steps:
        yield f"**{who}{' presses' if presses else ''}:** {words}"
        last = door.press(_button(last, words)) if presses else door.say(words)
        yield _answer(last)


def _button(said: Said, title: str) -> str:
    buttons = {button.title: button.id for message in said.messages for button in message.buttons}
    if title not in buttons:
        raise KeyError(f"no button {title!r} among {list(buttons)}")
    return buttons[title]


def _answer(said: Said) -> str:
    return "\n>\n".join(_bubble(message) for message in said.messages)


def _bubble(message: Message) -> str:
    lines = [
        _MARK.sub(r"\\\1", _CHANGING.sub("…", line)) for line in message.text.split("\n") if line.strip()
    ]
    quoted = "  \n".join(f"> {line}" for line in lines)
    titles = " ".join(f"`{button.title}`" for button in message.buttons)
    return f"{quoted}\n>\n> {titles}" if titles else quoted


def main() -> None:
    """Writes every page anew."""
    with tempfile.TemporaryDirectory() as folder:
        settings = replace(
            Settings(), var_dir=folder, sync_every_hours=0, today=TODAY, messages_per_minute=1000
        )
        store = wiring.open_trial_store(settings.trials_database)
        load_starter(store, vocabulary=wiring.reading_vocabulary())
        with running_stack(settings, say=lambda line: print(line, file=sys.stderr)) as (used, _):
            for page in pages():
                page.write_text(
                    said_again(page.read_text(encoding="utf-8"), used.gateway_url), encoding="utf-8"
                )
                print(page.name)


if __name__ == "__main__":
    main()
