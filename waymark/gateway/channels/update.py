"""One thing that a platform tells us: words, a pressed button, a command, or something we cannot read."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import Enum


class Command(str, Enum):
    """What a person can ask of the channel itself."""

    START = "start"
    HELP = "help"
    STOP = "stop"
    ERASE = "erase"
    NEWS = "news"
    CODE = "code"


class Unread(str, Enum):
    """What we cannot read, and say so."""

    MEDIA = "media"
    EDITED = "edited"


@dataclass(frozen=True)
class Update:
    """`key` names the update for ever, `address` is the platform's id of the chat.

    At most one of `pressed` (the token of a button) and `command` is given; `text` may come with `unread`,
    as the words under a picture do. `argument` is what stands behind a command. `number` counts up where the
    platform numbers its updates; `language` is the person's there, as a code like "de".
    """

    key: str
    address: str
    text: str = ""
    pressed: str = ""
    command: Command | None = None
    argument: str = ""
    unread: Unread | None = None
    is_gone: bool = False
    number: int | None = None
    language: str = ""

    def to_json(self) -> str:
        """The update as a document that `update_from_json` reads."""
        return json.dumps(asdict(self), ensure_ascii=True)


def update_from_json(text: str) -> Update:
    """Reads what `to_json` wrote."""
    record = json.loads(text)
    command, unread = record.pop("command"), record.pop("unread")
    return Update(
        **record,
        command=None if command is None else Command(command),
        unread=None if unread is None else Unread(unread),
    )
