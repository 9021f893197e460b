"""What a person can ask of a channel itself: begin, help, stop, erase."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from waymark.conversations.channel_chats import ChatStore
from waymark.conversations.messages import Message
from waymark.conversations.session import Answer, Consent
from waymark.errors import StoreNotUsable
from waymark.gateway.channels.channel import Channel
from waymark.gateway.channels.chats import Chat, Chats
from waymark.gateway.channels.moving import Moving
from waymark.gateway.channels.news import SavedSearches
from waymark.gateway.channels.sending import Sending
from waymark.gateway.channels.update import Command, Update
from waymark.gateway.live import Live
from waymark.gateway.refusals import Refusal
from waymark.gateway.replies import Replies
from waymark.gateway.services import Services
from waymark.gateway.tokens import Clock
from waymark.wording.phrases import TERMS_VERSION, has_phrase

WARN_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True)
class Commands:
    """Commands of one channel."""

    channel: Channel
    services: Services
    chats: Chats
    store: ChatStore
    sending: Sending
    searches: SavedSearches
    moving: Moving
    clock: Clock

    async def obey(
        self, key: str, chat: Chat, live: Live, update: Update, *, is_new: bool
    ) -> Coroutine[None, None, None]:
        """Does what was asked; what is left is to send the answer."""
        if is_new and update.command in {Command.ERASE, Command.STOP}:
            live.session.consent = Consent.REFUSED
        if update.command is Command.ERASE:
            return self._erase(chat, live)
        if update.command is Command.STOP:
            chat.is_stopped = self.channel.ends_on_stop  # at once: the next message may be right behind
            return self._stop(key, chat, live)
        is_agreed = live.session.has_agreed_to(TERMS_VERSION)
        if update.command is Command.NEWS and is_agreed:
            await self.searches.ask(key, live, chat)
            return self.sending.catch_up(chat, live.session)
        if update.command is Command.CODE and is_agreed:
            await self.moving.give_code(key, live)
            return self.sending.catch_up(chat, live.session)
        if update.command is Command.START and update.argument:
            return self.moving.take_over(chat, live, update.argument)
        await self._start_again(chat)
        if update.command is Command.HELP:
            await self.say_once(key, live, f"channels.{self.channel.name}.help")
        elif is_agreed and update.command is Command.START:
            await self.say_once(key, live, "channels.started_again")
        if not is_agreed and (is_new or update.command is not Command.HELP):
            await self.open(live, update.language)
        return self.sending.catch_up(chat, live.session)

    async def open(self, live: Live, language: str = "", *, is_asking: bool = True) -> None:
        """Says what this is and who else can read along, and asks for consent.

        Not `is_asking` when the question follows by itself, as it does after a message before consent.
        """
        session = live.session
        replies = Replies(self.services.button_ids, session)
        opening = replies.opening()
        if language != "en" and has_phrase(f"english_only.{language}"):
            session.add(replies.notice(f"english_only.{language}"))
        session.add(replies.notice(f"channels.{self.channel.name}.privacy"))
        session.add(opening if is_asking else replace(opening, buttons=()))
        await self.services.sessions.save(live)

    async def say_once(self, key: str, live: Live, phrase_key: str) -> None:
        """Says a line of the channel's own; the same update again says nothing more."""
        if key in live.session.answers:
            return
        message = Replies(self.services.button_ids, live.session).notice(phrase_key)
        live.session.add(message)
        live.session.answers[key] = Answer((message.id,))
        await self.services.sessions.save(live)

    async def refused(self, chat: Chat, live: Live, refusal: Refusal) -> None:
        """What the gateway refuses is said as a sentence; that it was too much, once a minute."""
        if refusal.status == 429:
            now = self.clock()
            if chat.warned_at is not None and now - chat.warned_at < WARN_AGAIN:
                return
            chat.warned_at = now
        notice = Replies(self.services.button_ids, live.session).notice(f"gateway.errors.{refusal.code}")
        await self.sending.say(chat, live.session, notice)

    def expiry(self) -> datetime:
        """When a conversation that begins now will be over."""
        lifetime = timedelta(hours=self.services.settings.session_hours)
        return (self.clock() + lifetime).replace(microsecond=0)

    async def erased(self, chat: Chat, live: Live, messages: Sequence[Message]) -> None:
        """The conversation is erased: its chat and saved search go too, and the receipt is the last word."""
        await self.chats.forget(chat)
        await self.searches.end(chat)
        for message in messages:
            await self.sending.say(chat, live.session, message)

    async def gone(self, chat: Chat) -> None:
        """The person blocked us: nothing more is sent, and the address goes."""
        await self.chats.forget(chat)
        await self.searches.end(chat)

    async def _erase(self, chat: Chat, live: Live) -> None:
        replies = Replies(self.services.button_ids, live.session)
        try:
            receipt = await self.services.erasing.erase(live)
        except StoreNotUsable:
            await self.sending.say(chat, live.session, replies.notice("gateway.errors.erase_later"))
            return
        await self.erased(chat, live, [replies.erased(receipt)])

    async def _stop(self, key: str, chat: Chat, live: Live) -> None:
        await self.services.sessions.in_writer(lambda: self.store.stop(chat.key, self.clock()))
        await self.searches.end(chat)
        if self.channel.confirms_stop and key not in live.session.answers:
            live.session.answers[key] = Answer(())
            replies = Replies(self.services.button_ids, live.session)
            stopped = replies.notice(f"channels.{self.channel.name}.stopped")
            await self.sending.say(chat, live.session, stopped, is_last=True)

    async def _start_again(self, chat: Chat) -> None:
        chat.is_stopped = False
        await self.services.sessions.in_writer(lambda: self.store.start(chat.key))
