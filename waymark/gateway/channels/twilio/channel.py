"""A channel of Twilio's: one sender, its limits, and where it is reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.conversations.messages import Message
from waymark.conversations.session import Session
from waymark.gateway.channels.channel import Piece
from waymark.gateway.channels.choices import chosen
from waymark.gateway.channels.connected import Connected
from waymark.gateway.channels.parts import Parts
from waymark.gateway.channels.twilio.api import TwilioApi
from waymark.gateway.channels.twilio.rendering import Limits, pieces_of
from waymark.gateway.channels.twilio.webhook import Webhook
from waymark.gateway.channels.update import Update


@dataclass(frozen=True)
class TwilioChannel:
    """WhatsApp or SMS. `window_hours`: how long after a person's message we may write freely; 0: always.

    `template`: approved words that there is news.
    `confirms_stop`: one last message may follow a STOP; of an SMS, Twilio sends it itself.
    """

    name: str
    api: TwilioApi
    sender: str
    limits: Limits
    window_hours: int = 0
    confirms_stop: bool = False
    ends_on_stop: bool = True
    template: str = ""

    def pieces(self, chat: str, session: Session, message: Message) -> Sequence[Piece]:
        """The message with numbered choices, cut to the channel's limits."""
        return pieces_of(session, message, self.limits)

    def pressed(self, chat: str, session: Session, update: Update) -> str | None:
        """The button whose number, letter or title was typed."""
        return chosen(session, update.text)

    def announcement(self) -> Piece | None:
        """The approved template that says there is news, when one is configured."""
        return Piece("", template=self.template) if self.template else None

    async def send(self, address: str, piece: Piece) -> None:
        """Sends one piece, or the approved template that it names."""
        what = {"ContentSid": piece.template} if piece.template else {"Body": piece.text}
        await self.api.send({"From": self.sender, "To": address, **what})

    async def show_typing(self, address: str) -> None:
        """Nothing shows that we write."""


def connected(parts: Parts, channel: TwilioChannel, path: str) -> Connected:
    """The channel, ready to take calls at that path of the public address."""
    settings = parts.services.settings
    intake = parts.intake(channel, parts.chats(channel.name))
    webhook = Webhook(
        intake,
        url=f"{settings.public_url}{path}",
        account=settings.twilio_account,
        auth_token=settings.twilio_auth_token,
    )
    return Connected(path, webhook, intake)


def api_of(parts: Parts) -> TwilioApi | None:
    """The account of the settings; None when a part of it, or the public address, is not set."""
    settings = parts.services.settings
    if not (settings.public_url and settings.twilio_account and settings.twilio_auth_token):
        return None
    return TwilioApi(
        parts.http,
        base=settings.twilio_api,
        account=settings.twilio_account,
        auth_token=settings.twilio_auth_token,
    )
