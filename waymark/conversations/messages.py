"""A message as every channel shows it, and its JSON shape (docs/reference/schemas/message.schema.json)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Union

Json = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]
Record = dict[str, Json]


class MessageType(str, Enum):
    """Every type has a plain text that a simple channel can show."""

    TEXT = "text"
    BUTTONS = "buttons"
    TRIAL_CARD = "trial_card"
    LIST = "list"
    CRITERIA = "criteria"
    COMPARISON = "comparison"
    SHEET = "sheet"
    NOTICE = "notice"


class Author(str, Enum):
    PERSON = "person"
    WAYMARK = "waymark"


@dataclass(frozen=True)
class Button:
    """What a person can press: an opaque id and its words."""

    id: str
    title: str


@dataclass(frozen=True)
class Message:
    """One bubble. `trial` is a card's record (nct_id, title, fit, warnings, findings); else None."""

    id: str
    text: str
    type: MessageType = MessageType.TEXT
    author: Author = Author.WAYMARK
    language: str = "en"
    buttons: tuple[Button, ...] = ()
    trial: Record | None = None


def message_to_record(message: Message) -> Record:
    """The MESSAGE object; `trial` is left out where there is none."""
    record: Record = {
        "id": message.id,
        "type": message.type.value,
        "lang": message.language,
        "author": message.author.value,
        "text": message.text,
        "buttons": [{"id": button.id, "title": button.title} for button in message.buttons],
    }
    return record if message.trial is None else {**record, "trial": message.trial}


def message_from_record(record: Mapping[str, Json]) -> Message:
    """Reads what `message_to_record` wrote."""
    trial = record.get("trial")
    return Message(
        id=str(record["id"]),
        text=str(record["text"]),
        type=MessageType(record["type"]),
        author=Author(record["author"]),
        language=str(record["lang"]),
        buttons=tuple(_buttons(record.get("buttons"))),
        trial=trial if isinstance(trial, dict) else None,
    )


def _buttons(records: Json) -> list[Button]:
    if not isinstance(records, list):
        return []
    return [Button(str(item["id"]), str(item["title"])) for item in records if isinstance(item, dict)]
