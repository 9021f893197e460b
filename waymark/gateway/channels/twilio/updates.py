"""Reads what Twilio posts when a message comes in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

from waymark.gateway.channels.twilio.signature import Form
from waymark.gateway.channels.update import Command, Unread, Update

MOST_FIELDS = 200

_CODE = re.compile(r"[0-9a-z]{4}-[0-9a-z]{4}|(?=[a-z]*[0-9])[0-9a-z]{8}")
# The words that carriers and Twilio itself take for a wish, alone in a message, in any case.
_WISHES = {
    **dict.fromkeys(("stop", "stopall", "unsubscribe", "cancel", "end", "quit"), Command.STOP),
    **dict.fromkeys(("start", "unstop"), Command.START),
    **dict.fromkeys(("help", "info"), Command.HELP),
    "erase": Command.ERASE,
    "news": Command.NEWS,
    "code": Command.CODE,
}


def read_form(body: bytes) -> Form:
    """The form's fields; empty when it is none."""
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        return Form([])
    return Form(pairs)


def read_message(form: Mapping[str, str], account: str) -> Update | None:
    """The update of a message to this account; None for everything else that Twilio may post."""
    key, sender = form.get("MessageSid", ""), form.get("From", "")
    if form.get("AccountSid") != account or not key or not sender or "Body" not in form:
        return None
    text = form["Body"].replace("\x00", "")
    command = _command(text, form.get("OptOutType", ""))
    if command is not None:
        return Update(key, sender, command=command, argument=_argument(text))
    has_media = form.get("NumMedia", "0") not in {"", "0"} or "Latitude" in form
    if not has_media and not text.strip():
        return Update(key, sender, unread=Unread.MEDIA)
    return Update(key, sender, text=text.strip(), unread=Unread.MEDIA if has_media else None)


def _command(text: str, opt_out: str) -> Command | None:
    """A wish: one word alone, with a slash before it or not; "start CODE" brings a code."""
    words = text.casefold().replace("/", " ").split()
    if opt_out.casefold() in {"stop", "start", "help"}:
        return _WISHES[opt_out.casefold()]
    if len(words) == 2 and words[0] == "start" and _CODE.fullmatch(words[1]):
        return Command.START
    return _WISHES.get(words[0].strip(".!")) if len(words) == 1 else None


def _argument(text: str) -> str:
    words = text.split()
    return words[1][:64] if len(words) == 2 else ""
