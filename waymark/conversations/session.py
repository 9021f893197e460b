"""One conversation at the public door: consent, what was said, and what still waits for an answer."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum

from waymark.conversations.messages import Author, Message

MOST_MESSAGES = 400
"""Messages kept for the history; older ones are dropped from it first."""

WEBSITE = "web"
"""The channel of a conversation on a website; the others are named after their platforms."""

MOST_KEPT_BACK = 3
"""Messages that raised an alarm and wait for the person to go on."""

MOST_SAVED = 20
"""Trials that can be put aside for this visit."""


class Consent(str, Enum):
    ASKED = "asked"
    REFUSED = "refused"
    AGREED = "agreed"


@dataclass(frozen=True)
class ButtonMeaning:
    """What a button stands for; the payload never leaves the server."""

    payload: str
    title: str


@dataclass(frozen=True)
class Answer:
    """What a client message was answered with, so that the same one again gets the same answer."""

    message_ids: tuple[str, ...]
    is_waiting: bool = False


@dataclass
class Waiting:
    """A message that the dialogue has not answered yet. Of a quiet one nothing is said: it is recorded.

    `is_again`: it may have reached the dialogue before, which then answers by its `id` as it did.
    `told_before`: words that an alarm kept back, which count from this message on.
    """

    text: str
    title: str | None = None
    is_quiet: bool = False
    attempts: int = 0
    id: str = field(default_factory=lambda: secrets.token_urlsafe(9))
    is_again: bool = False
    told_before: str | None = None


@dataclass(frozen=True)
class Held:
    """A message sent before agreeing: in memory only, and not for long.

    `has_alarmed`: an alarm answered it.
    """

    text: str
    since: datetime
    has_alarmed: bool = False


@dataclass
class Session:
    """Everything the gateway knows of one conversation. `held` is never stored; `saved` are NCT numbers.

    `kept_back`: messages that raised an alarm, until the person goes on.
    """

    id: str
    expires_at: datetime
    channel: str = WEBSITE
    consent: Consent = Consent.ASKED
    terms: str = ""
    messages: list[Message] = field(default_factory=list)
    buttons: dict[str, ButtonMeaning] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    waiting: list[Waiting] = field(default_factory=list)
    is_paused: bool = False
    held: list[Held] = field(default_factory=list)
    kept_back: list[str] = field(default_factory=list)
    saved: list[str] = field(default_factory=list)

    def copy(self) -> Session:
        """As it is now, whatever is said in this one later."""
        return replace(
            self,
            messages=list(self.messages),
            buttons=dict(self.buttons),
            answers=dict(self.answers),
            waiting=list(self.waiting),
            held=list(self.held),
            kept_back=list(self.kept_back),
            saved=list(self.saved),
        )

    def has_agreed_to(self, terms: str) -> bool:
        """Whether consent was given to this version of the terms."""
        return self.consent is Consent.AGREED and self.terms == terms

    def add(self, message: Message) -> None:
        """Puts a message at the end of the history, dropping the oldest beyond the limit."""
        self.messages.append(message)
        del self.messages[:-MOST_MESSAGES]

    def said_again(self, answer: Answer) -> tuple[Message, ...]:
        """The messages of an earlier answer, as far as the history still holds them."""
        wanted = set(answer.message_ids)
        return tuple(message for message in self.messages if message.id in wanted)

    def has_shown(self, nct_id: str) -> bool:
        """Whether a card of this trial stands in the history."""
        return any((message.trial or {}).get("nct_id") == nct_id for message in self.messages)

    def save_trial(self, nct_id: str, *, is_saved: bool) -> None:
        """Puts a trial aside for this visit, or back; beyond the limit the oldest goes."""
        self.saved = [kept for kept in self.saved if kept != nct_id] + [nct_id] * is_saved
        del self.saved[:-MOST_SAVED]

    def forget_words(self) -> None:
        """Forgets everything the person said; our own words may stay."""
        self.held.clear()
        self.kept_back.clear()
        self.saved.clear()
        self.messages = [message for message in self.messages if message.author is Author.WAYMARK]

    def drop_stale(self, now: datetime, at_most: timedelta) -> None:
        """Forgets what has waited for consent longer than that."""
        self.held = [held for held in self.held if now - held.since <= at_most]

    def take_held(self) -> list[str]:
        """The messages that waited for consent, oldest first; those that raised an alarm are kept back."""
        held, self.held = self.held, []
        for item in held:
            if item.has_alarmed:
                self.keep_back(item.text)
        return [item.text for item in held if not item.has_alarmed]

    def keep_back(self, words: str) -> None:
        """Keeps what raised an alarm until the person goes on; beyond the limit the oldest goes."""
        self.kept_back.append(words)
        del self.kept_back[:-MOST_KEPT_BACK]

    def take_kept_back(self) -> str:
        """The words that alarms kept back, oldest first, a line each."""
        words = "\n".join(self.kept_back)
        self.kept_back.clear()
        return words
