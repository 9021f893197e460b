"""Rasa's messages as ours: text stays text, and a custom part joins the text it came with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from waymark.conversations.messages import Button, Json, Message, MessageType, Record
from waymark.gateway.bubbles import in_bubbles
from waymark.gateway.card_words import with_words

MakeButton = Callable[[str, str], Button]
"""From a payload and a title to a button whose id says nothing about the payload."""

_CUSTOM_TYPES = {item.value: item for item in MessageType}
_IN_BUBBLES = frozenset({MessageType.TEXT, MessageType.BUTTONS})
_CARD_TEXTS = ("nct_id", "title", "fit")
_CARD_LISTS = ("warnings", "findings")


@dataclass(frozen=True)
class Rendering:
    """Turns one answer of Rasa into messages with ids and buttons of our own.

    `is_in_bubbles`: long texts come in short bubbles, as on the website; a platform that counts and paces
    messages gets them whole and cuts them at its own limit.
    """

    new_id: Callable[[], str]
    make_button: MakeButton
    is_in_bubbles: bool = True

    def render(self, answer: Sequence[Json]) -> tuple[Message, ...]:
        """The messages to show, in order; what has neither text nor buttons is left out."""
        messages: list[Message] = []
        open_to_custom = False
        for part in answer:
            if not isinstance(part, dict):
                continue
            custom = part.get("custom")
            if isinstance(custom, dict) and open_to_custom and "text" not in part:
                messages[-1] = _with_custom(messages[-1], custom)
                open_to_custom = False
                continue
            message = self._message(part)
            if message is not None:
                messages.append(message)
                open_to_custom = not isinstance(custom, dict)
        return tuple(bubble for message in messages for bubble in self._bubbles(message))

    def _bubbles(self, message: Message) -> Iterator[Message]:
        """A long text as several; the last has the buttons."""
        if message.type not in _IN_BUBBLES or not self.is_in_bubbles:
            yield message
            return
        *first, last = in_bubbles(message.text)
        for text in first:
            yield Message(id=self.new_id(), text=text)
        yield replace(message, text=last)

    def _message(self, part: Record) -> Message | None:
        custom = part.get("custom")
        own = custom if isinstance(custom, dict) else {}
        text = part.get("text") or own.get("text") or _title(own)
        buttons = tuple(self._buttons(part.get("buttons")))
        if not isinstance(text, str) or not (text.strip() or buttons):
            return None
        kind = MessageType.BUTTONS if buttons else MessageType.TEXT
        message = Message(id=self.new_id(), text=text, type=kind, buttons=buttons)
        return _with_custom(message, own) if own else message

    def _buttons(self, parts: Json) -> list[Button]:
        if not isinstance(parts, list):
            return []
        pairs = [(item.get("payload"), item.get("title")) for item in parts if isinstance(item, dict)]
        return [
            self.make_button(payload, title)
            for payload, title in pairs
            if isinstance(payload, str) and isinstance(title, str)
        ]


def code_of(part: Json) -> str | None:
    """The code with which the dialogue marks a message for the gateway; None on most."""
    custom = part.get("custom") if isinstance(part, dict) else None
    code = custom.get("code") if isinstance(custom, dict) else None
    return code if isinstance(code, str) else None


def _with_custom(message: Message, custom: Record) -> Message:
    """The message with the custom part's type, and its trial card when that is whole."""
    kind = _CUSTOM_TYPES.get(str(custom.get("type")), message.type)
    card = _card(custom.get("trial"))
    if kind is MessageType.TRIAL_CARD and card is None:
        return message
    return replace(message, type=kind, trial=card)


def _card(value: Json) -> Record | None:
    if not isinstance(value, dict):
        return None
    has_texts = all(isinstance(value.get(key), str) for key in _CARD_TEXTS)
    has_lists = all(isinstance(value.get(key), list) for key in _CARD_LISTS)
    return with_words(value) if has_texts and has_lists else None


def _title(custom: Record) -> Json:
    trial = custom.get("trial")
    return trial.get("title") if isinstance(trial, dict) else None
