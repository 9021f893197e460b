"""What every channel is built from, and the way in that each of them gets."""

from __future__ import annotations

from dataclasses import dataclass

from aiohttp import ClientSession

from waymark.conversations.alerts import AlertStore
from waymark.conversations.channel_chats import ChatStore
from waymark.conversations.channel_inbox import Inbox
from waymark.conversations.resume_codes import ResumeCodes
from waymark.conversations.sealing import Seal
from waymark.gateway.channels.channel import Channel
from waymark.gateway.channels.chats import Chats
from waymark.gateway.channels.commands import Commands
from waymark.gateway.channels.intake import Intake
from waymark.gateway.channels.moving import Moving
from waymark.gateway.channels.news import SavedSearches
from waymark.gateway.channels.sending import Pause, Sending
from waymark.gateway.channels.sent_log import SentLog
from waymark.gateway.freezing import Freezing
from waymark.gateway.services import Services
from waymark.gateway.tokens import Clock


@dataclass(frozen=True)
class Parts:
    """What the channels share. `http` calls the platforms; nothing else does."""

    services: Services
    http: ClientSession
    seal: Seal
    store: ChatStore
    inbox: Inbox
    alerts: AlertStore
    codes: ResumeCodes
    freezing: Freezing
    sent: SentLog
    clock: Clock
    pause: Pause

    def chats(self, name: str) -> Chats:
        """The chats of the channel of that name."""
        return Chats(
            name, store=self.store, seal=self.seal, sessions=self.services.sessions, clock=self.clock
        )

    def intake(self, channel: Channel, chats: Chats) -> Intake:
        """The way in of a channel, with its commands and its way out."""
        sending = Sending(channel, chats, self.sent, self.pause)
        searches = SavedSearches(channel.name, self.services, chats, sending, self.alerts, self.freezing)
        sending.on_lost.append(searches.end)
        moving = Moving(channel.name, self.services, chats, sending, self.codes, self.clock)
        commands = Commands(channel, self.services, chats, self.store, sending, searches, moving, self.clock)
        return Intake(channel, self.services, self.inbox, chats, sending, commands, self.seal)
