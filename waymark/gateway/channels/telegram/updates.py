"""Reads the Bot API's updates: what is not for us, or is none, is None and never an error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from waymark.gateway.channels.update import Command, Unread, Update

_COMMANDS = {command.value: command for command in Command}
_LONGEST_ARGUMENT = 64  # as Telegram allows it in t.me links
_GONE = {"kicked", "left"}

Fields = Mapping[str, object]


def read_update(body: object) -> Update | None:
    """The update of a private chat with a person; None for groups, channels, other bots and nonsense."""
    fields = _object(body)
    update_id = update_number(body)
    if update_id is None:
        return None
    found = _read(str(update_id), fields)
    return None if found is None else replace(found, number=update_id)


def update_number(body: object) -> int | None:
    """The number that Telegram gave the update; None when it is none."""
    return _integer(_object(body).get("update_id"))


def _read(key: str, fields: Fields) -> Update | None:
    if "callback_query" in fields:
        return _callback(key, _object(fields["callback_query"]))
    if "my_chat_member" in fields:
        return _membership(key, _object(fields["my_chat_member"]))
    if "edited_message" in fields:
        return _message(key, _object(fields["edited_message"]), is_edited=True)
    return _message(key, _object(fields.get("message")))


def callback_id(body: object) -> str | None:
    """The id by which a pressed button is acknowledged; None when nothing was pressed."""
    found = _object(_object(body).get("callback_query")).get("id")
    return found if isinstance(found, str) and found else None


def _message(key: str, message: Fields, *, is_edited: bool = False) -> Update | None:
    address = _private_chat(message)
    if address is None or _object(message.get("from")).get("is_bot") is True:
        return None
    text = _text(message.get("text"))
    if is_edited:
        return Update(key, address, text=text or _text(message.get("caption")), unread=Unread.EDITED)
    if "text" not in message:
        return Update(key, address, text=_text(message.get("caption")), unread=Unread.MEDIA)
    language = _text(_object(message.get("from")).get("language_code"))[:2].lower()
    command, argument = _command(text)
    if command is not None:
        return Update(key, address, command=command, argument=argument, language=language)
    return Update(key, address, text=text, language=language)


def _callback(key: str, callback: Fields) -> Update | None:
    address = _private_chat(_object(callback.get("message")))
    data = _text(callback.get("data"))
    return Update(key, address, pressed=data) if address is not None and data else None


def _membership(key: str, change: Fields) -> Update | None:
    address = _private_chat(change)
    status = _object(change.get("new_chat_member")).get("status")
    return Update(key, address, is_gone=True) if address is not None and status in _GONE else None


def _private_chat(message: Fields) -> str | None:
    chat = _object(message.get("chat"))
    chat_id = _integer(chat.get("id"))
    return None if chat_id is None or chat.get("type") != "private" else str(chat_id)


def _command(text: str) -> tuple[Command | None, str]:
    """The command, and what stands behind it; `/start@our_bot` is one too. Other words give None."""
    word, _, argument = text.strip().partition(" ")
    if not word.startswith("/"):
        return None, ""
    name = word[1:].partition("@")[0].lower()
    return _COMMANDS.get(name), argument.strip()[:_LONGEST_ARGUMENT]


def _object(value: object) -> Fields:
    return value if isinstance(value, dict) else {}


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**63 else None


def _text(value: object) -> str:
    """A text that can be stored: half a surrogate pair, which JSON can spell, is replaced."""
    return value.encode("utf-8", "replace").decode("utf-8") if isinstance(value, str) else ""
