"""A message as plain text with numbered choices, cut to the channel's limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from waymark.conversations.messages import Message, MessageType
from waymark.conversations.session import Session
from waymark.gateway.channels.channel import Piece
from waymark.gateway.channels.choices import choices_of
from waymark.gateway.channels.cutting import Measure, cut
from waymark.wording.phrases import phrase


@dataclass(frozen=True)
class Limits:
    """What one message of a channel may hold, and how its titles are marked."""

    most: int
    measure: Measure = len
    bold: str = ""
    plain: Callable[[str], str] = str


def pieces_of(session: Session, message: Message, limits: Limits) -> list[Piece]:
    """The message in pieces; the choices stand together, at the end."""
    texts = cut(limits.plain(_body(message, limits)), limits.most, limits.measure)
    options = limits.plain(_options(session, message))
    if options and texts and limits.measure(f"{texts[-1]}\n{options}") <= limits.most:
        texts[-1] = f"{texts[-1]}\n{options}"
    elif options:
        texts += cut(options, limits.most, limits.measure)
    return [Piece(text) for text in texts]


def _options(session: Session, message: Message) -> str:
    choices = choices_of(session, message)
    lines = [phrase("channels.choice", label=choice.label, title=choice.button.title) for choice in choices]
    return "\n".join([*lines, phrase("channels.how_to_choose")] if lines else [])


def _body(message: Message, limits: Limits) -> str:
    if message.type is not MessageType.TRIAL_CARD or not limits.bold:
        return message.text
    head, end, rest = message.text.partition("\n")
    return f"{limits.bold}{head.replace(limits.bold, '')}{limits.bold}{end}{rest}"
