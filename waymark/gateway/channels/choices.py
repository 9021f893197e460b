"""Numbered replies, for channels without buttons: which number stands for which button."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass

from waymark.conversations.messages import Author, Button, Message
from waymark.conversations.session import Session
from waymark.understanding.numbers import number_from

_NO_ANSWER_IN_THEM = frozenset({"/not_sure", "/rather_not_say", "/ask_why_question"})
"""With no other button than these, a question is answered in own words, maybe by a number."""

_NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten"
_AROUND = " .,:;()[]#!"
_LABELLED = re.compile(
    r"(?:(?:the )?(?:option|number|choice|answer|no\.|nr\.?) ?#?)?"
    rf"(?P<label>\d{{1,2}}|[a-z]|{_NUMBER_WORDS})(?:,? (?:please|pls|thanks|thank you))?"
)
"""A label as people send it: "2", "option 2", "number two please"."""


@dataclass(frozen=True)
class Choice:
    """What to type for a button."""

    label: str
    button: Button


def choices_of(session: Session, message: Message) -> list[Choice]:
    """The choices under a message. Numbers go on through all messages of one answer.

    Under a question that a number may answer ("How old is she?") letters stand instead.
    """
    before = 0
    for item in _answer_with(session, message):
        if item.id == message.id:
            break
        before += len(item.buttons) * (not _takes_a_number(session, item))
    if _takes_a_number(session, message):
        letters = zip(string.ascii_uppercase, message.buttons, strict=False)
        return [Choice(letter, button) for letter, button in letters]
    return [Choice(str(before + place), button) for place, button in enumerate(message.buttons, start=1)]


def chosen(session: Session, text: str) -> str | None:
    """The id of the button that these words choose, by label or by title; None when they choose none.

    Only the newest answer that has buttons counts: an older number is an answer to nothing.
    """
    typed = text.strip(_AROUND).casefold()
    if not typed:
        return None
    answer = next((turn for turn in _answers(session) if any(item.buttons for item in turn)), [])
    choices = [choice for message in answer for choice in choices_of(session, message)]
    by_label = {choice.label.casefold(): choice.button.id for choice in choices}
    by_title = {choice.button.title.casefold(): choice.button.id for choice in choices}
    return by_label.get(_label_in(typed)) or by_title.get(typed)


def _label_in(typed: str) -> str:
    """The label that these words are about; the words themselves where they say more."""
    match = _LABELLED.fullmatch(typed)
    label = match["label"] if match else typed
    return str(number_from(label)) if match and label.isalpha() and len(label) > 1 else label


def _answers(session: Session) -> list[list[Message]]:
    """Our messages, newest first, those between two messages of the person together."""
    turns: list[list[Message]] = [[]]
    for message in session.messages:
        if message.author is Author.PERSON:
            turns.append([])
        else:
            turns[-1].append(message)
    return turns[::-1]


def _answer_with(session: Session, message: Message) -> list[Message]:
    return next((turn for turn in _answers(session) if any(item.id == message.id for item in turn)), [])


def _takes_a_number(session: Session, message: Message) -> bool:
    meanings = [session.buttons.get(button.id) for button in message.buttons]
    return bool(meanings) and all(
        meaning is not None and meaning.payload in _NO_ANSWER_IN_THEM for meaning in meanings
    )
