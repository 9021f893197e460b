"""What a messaging channel is to the gateway, and the ways in which a platform says no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from waymark.conversations.messages import Message
from waymark.conversations.session import Session
from waymark.errors import WaymarkError
from waymark.gateway.channels.update import Update


class TryLater(WaymarkError):
    """The platform takes nothing now: too many requests, an error of its own, no answer at all.

    `seconds` is how long it asks us to wait; None when it does not say.
    """

    retryable = True

    def __init__(self, reason: str, *, seconds: float | None = None) -> None:
        super().__init__(reason)
        self.seconds = seconds


class Unreachable(WaymarkError):
    """The person blocked us, left, or deleted the account: nothing more can be sent there."""


class WindowClosed(WaymarkError):
    """The platform lets us write only after the person did, and that was too long ago."""


class NotAccepted(WaymarkError):
    """The platform will never take this piece as it is."""


@dataclass(frozen=True)
class Option:
    """What can be tapped under a piece: a short token of ours, or an address to open."""

    title: str
    token: str = ""
    url: str = ""


@dataclass(frozen=True)
class Piece:
    """One message of the platform, within its limits. `is_markup`: the text is written in its markup.

    `template` names words that the platform has approved, to be sent in place of ours.
    """

    text: str
    options: tuple[Option, ...] = ()
    is_markup: bool = False
    plain: str = ""
    template: str = ""


class Channel(Protocol):
    """One platform. A new one is a folder with a class like this, and a page in docs."""

    @property
    def name(self) -> str:
        """The channel's name in the database, in logs and in phrases."""

    @property
    def window_hours(self) -> int:
        """Hours after a person's message in which we may write freely; 0: always."""

    @property
    def ends_on_stop(self) -> bool:
        """Whether STOP ends the conversation too, until START; else only what we send on our own."""

    @property
    def confirms_stop(self) -> bool:
        """Whether one last message may follow STOP."""

    def pieces(self, chat: str, session: Session, message: Message) -> Sequence[Piece]:
        """The message as the platform shows it, cut to its limits; `chat` is the chat's keyed hash."""

    def pressed(self, chat: str, session: Session, update: Update) -> str | None:
        """The id of the button that an update presses; None when it presses none that is known."""

    def announcement(self) -> Piece | None:
        """What may be sent at any time to say that there is news; None where none is needed or approved."""

    async def send(self, address: str, piece: Piece) -> None:
        """Sends one piece. Raises TryLater, Unreachable, NotAccepted."""

    async def show_typing(self, address: str) -> None:
        """Tells the person that an answer is on its way, where the platform can; never raises."""
