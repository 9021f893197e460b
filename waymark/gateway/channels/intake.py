"""Takes what a platform tells us: written down first, then answered, each once and in its order."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from datetime import timedelta

from waymark.conversations.channel_inbox import Inbox, Taken
from waymark.conversations.sealing import Seal, SealBroken
from waymark.conversations.session import Session
from waymark.errors import StoreNotUsable
from waymark.gateway.channels.channel import Channel
from waymark.gateway.channels.chats import Chat, Chats
from waymark.gateway.channels.commands import Commands
from waymark.gateway.channels.news import PREFIX
from waymark.gateway.channels.sending import Sending
from waymark.gateway.channels.sequence import Sequence
from waymark.gateway.channels.update import Command, Unread, Update, update_from_json
from waymark.gateway.journal import hashed, journal
from waymark.gateway.live import Live, Outcome
from waymark.gateway.reading import Said
from waymark.gateway.refusals import Refusal, was_busy
from waymark.gateway.replies import Replies
from waymark.gateway.services import Services

AGAIN_SECONDS = 5.0
ROOM_SECONDS = 0.1
"""Until it is asked again whether there is room for one more turn; a platform would not ask again."""


@dataclass
class Intake:
    """The way in of one channel."""

    channel: Channel
    services: Services
    inbox: Inbox
    chats: Chats
    sending: Sending
    commands: Commands
    seal: Seal
    sequence: Sequence = field(default_factory=Sequence)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    under_way_before: set[str] = field(default_factory=set)
    """Keys of updates that were not answered when the gateway stopped: they may have reached the dialogue."""

    async def accept(self, update: Update) -> None:
        """Returns once the update cannot be lost; the answer follows by itself. Raises StoreNotUsable."""
        key = self.seal.hashed("update", self.channel.name, update.key)
        taken = await self._taken(key, update)
        if not taken.is_new:
            journal().info("update.again", channel=self.channel.name)
            return
        chat = self.chats.met(update.address, taken.chat, is_stopped=taken.is_stopped)
        if self.channel.window_hours:
            chat.window_until = self.commands.clock() + timedelta(hours=self.channel.window_hours)
        self._in_turn(key, chat, update)

    async def resume(self) -> None:
        """Goes on with what was not answered, or not sent, when the gateway stopped."""
        documents = await self.services.sessions.in_writer(lambda: self.inbox.waiting(self.channel.name))
        for document in documents:
            try:
                update = update_from_json(self.seal.opened(document))
            except (SealBroken, ValueError, TypeError):
                journal().error("update.not_read", channel=self.channel.name)
                continue
            key = self.seal.hashed("update", self.channel.name, update.key)
            self.under_way_before.add(key)
            self._in_turn(key, await self._met_again(update), update)
        for chat in await self.chats.behind():
            self._start(self._catch_up(chat))

    def said_in(self, live: Live) -> None:
        """Something was said in a conversation: if it is one of this channel, it is sent."""
        if live.session.channel == self.channel.name and not live.is_erased:
            self._start(self._follow(live))

    async def sweep(self) -> None:
        """Forgets what is over."""
        await self.chats.sweep()
        await self.services.sessions.in_writer(lambda: self.inbox.sweep(self.commands.clock()))

    async def stop(self) -> None:
        """Ends what is under way; what was written down goes on at the next start."""
        for task in list(self.tasks):
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    async def _taken(self, key: str, update: Update) -> Taken:
        chat = self.chats.key_of(update.address)
        document = self.seal.closed(update.to_json())
        try:
            return await self.services.sessions.in_writer(
                lambda: self.inbox.take_in(
                    key=key,
                    channel=self.channel.name,
                    chat=chat,
                    document=document,
                    now=self.commands.clock(),
                )
            )
        except StoreNotUsable:
            if not self._is_concern(update):
                raise
            return Taken(is_new=True, chat=None)  # an emergency is answered without any database

    async def _met_again(self, update: Update) -> Chat:
        """The chat of an update that was taken in before this start."""
        key, store = self.chats.key_of(update.address), self.commands.store
        row, is_stopped = await self.services.sessions.in_writer(
            lambda: (store.find(key), store.is_stopped(key))
        )
        return self.chats.met(update.address, row, is_stopped=is_stopped)

    def _in_turn(self, key: str, chat: Chat, update: Update) -> None:
        """Begins an update at its place among the numbered ones; an emergency waits for none."""

        def begin() -> None:
            self._start(self._answer(key, chat, update))

        if update.number is None:
            begin()
        elif self._is_concern(update):
            begin()
            self.sequence.skip(update.number)
        else:
            self.sequence.enter(update.number, begin)

    async def _answer(self, key: str, chat: Chat, update: Update) -> None:
        """One update, from its place in the chat's order to the last piece sent."""
        chat.under_way += 1
        try:
            async with chat.intake:
                rest = await self._begin(key, chat, update)
            await rest
            await self.services.sessions.in_writer(lambda: self.inbox.done(key))
        except StoreNotUsable:
            journal().error("update.not_kept", channel=self.channel.name)
        finally:
            chat.under_way -= 1
            self.under_way_before.discard(key)

    async def _begin(self, key: str, chat: Chat, update: Update) -> Coroutine[None, None, None]:
        """What must happen in order; the rest, as a coroutine, may take its time."""
        if update.is_gone:
            return self.commands.gone(chat)
        if chat.is_stopped and self.channel.ends_on_stop and update.command is not Command.START:
            return self._stopped(chat, update)
        live, is_new = await self._live(chat)
        if update.command is not None:
            return await self.commands.obey(key, chat, live, update, is_new=is_new)
        if await self._is_unread(key, live, update):
            return self._catch_up(chat)
        return await self._say(key, chat, live, update, is_new=is_new)

    async def _is_unread(self, key: str, live: Live, update: Update) -> bool:
        """Whether there is nothing to answer but that we cannot read it, which is said."""
        if update.unread is None or (update.unread is Unread.EDITED and self._is_concern(update)):
            return False
        await self.commands.say_once(f"{key}/unread", live, f"channels.{update.unread.value}")
        return update.unread is Unread.EDITED or not update.text

    async def _say(
        self, key: str, chat: Chat, live: Live, update: Update, *, is_new: bool
    ) -> Coroutine[None, None, None]:
        """Gives words or a button to the conversation, which has its own order from then on."""
        said = self._said(key, chat, live, update)
        if is_new and not self._is_concern(update):
            await self.commands.open(live, update.language, is_asking=said is None)
        if said is None:
            expired = Refusal(409, "button_expired")
            return self._catch_up(chat) if is_new else self.commands.refused(chat, live, expired)
        payload = self._news_payload(live, said)
        if payload is not None:
            await self.commands.searches.pressed(key, chat, live, payload)
            return self._catch_up(chat)
        return self._taking(chat, live, said, await self._entered(live, said))

    async def _entered(self, live: Live, said: Said) -> asyncio.Task[Outcome | None]:
        """The turn, at its place in its conversation; while everyone talks at once, it waits."""
        while True:
            taking = asyncio.create_task(self.services.turns.take(live, said))
            await asyncio.sleep(0)
            if not was_busy(taking):
                return taking
            await asyncio.sleep(ROOM_SECONDS)

    def _said(self, key: str, chat: Chat, live: Live, update: Update) -> Said | None:
        pressed = self.channel.pressed(chat.key, live.session, update)
        if pressed is None and update.pressed:
            return None
        is_again = key in self.under_way_before
        button = pressed or self.commands.searches.meant(live, update.text)
        if button is not None:
            return Said(key, button_id=button, is_again=is_again, is_kept=True)
        return Said(key, text=update.text, is_again=is_again, is_kept=True)

    def _news_payload(self, live: Live, said: Said) -> str | None:
        """What a button about news stands for; None for every other button and for words."""
        meaning = live.session.buttons.get(said.button_id or "")
        if meaning is None or not meaning.payload.startswith(PREFIX):
            return None
        self.services.button_ids.check(live.session.id, said.button_id or "")
        return meaning.payload

    async def _live(self, chat: Chat) -> tuple[Live, bool]:
        """The conversation of this chat, and whether it begins now."""
        if chat.session_id:
            try:
                return await self.services.sessions.find(chat.session_id), False
            except Refusal:
                await self.chats.forget(chat)
        session = Session(
            id=self.chats.new_session_id(chat, secrets.token_hex(16)),
            expires_at=self.commands.expiry(),
            channel=self.channel.name,
        )
        self.chats.begin(chat, session)
        journal().info("session.opened", session=hashed(session.id), channel=self.channel.name)
        return self.services.sessions.open(session), True

    async def _taking(self, chat: Chat, live: Live, said: Said, taking: asyncio.Task[Outcome | None]) -> None:
        self._start(self.channel.show_typing(chat.address))
        try:
            outcome = await taking
        except Refusal as refusal:
            await self.commands.refused(chat, live, refusal)
            return
        if outcome is None:
            await self._slower(chat, live, said)
        elif outcome.erased is not None:
            await self.commands.erased(chat, live, outcome.messages)
        else:
            known = {message.id for message in live.session.messages}
            for message in outcome.messages:
                if message.id not in known:
                    await self.sending.say(chat, live.session, message)
        await self._catch_up(chat)

    async def _slower(self, chat: Chat, live: Live, said: Said) -> None:
        """Says that it takes longer, and waits for the turn to end; one that failed is taken again."""
        slower = Replies(self.services.button_ids, live.session).notice("gateway.takes_longer")
        await self.sending.say(chat, live.session, slower)
        while True:
            try:
                if await self.services.turns.take(live, said) is not None:
                    return
            except Refusal as refusal:
                if refusal.status not in {429, 503}:
                    return
                await asyncio.sleep(AGAIN_SECONDS)

    async def _catch_up(self, chat: Chat) -> None:
        if chat.session_id:
            try:
                live = await self.services.sessions.find(chat.session_id)
            except Refusal:
                return
            await self.sending.catch_up(chat, live.session)

    async def _follow(self, live: Live) -> None:
        chat = await self.chats.of_session(live.session.id)
        if chat is not None:
            await self.sending.catch_up(chat, live.session)

    async def _stopped(self, chat: Chat, update: Update) -> None:
        """After STOP nothing is answered until START, but an emergency told here."""
        concern = self.services.turns.concerns.read(update.text)
        if concern is not None:
            session = Session(id=chat.key, expires_at=self.commands.expiry(), channel=self.channel.name)
            answer = self.services.turns.concerns.answer(session, concern, update.text)
            await self.sending.say(chat, session, replace(answer, buttons=()), is_last=True)

    def _is_concern(self, update: Update) -> bool:
        return self.services.turns.concerns.read(update.text) is not None

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(self._guarded(work))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _guarded(self, work: Coroutine[None, None, None]) -> None:
        try:
            await work
        except Exception as error:  # its words may quote a person, so only its kind is logged
            journal().error("channel.failed", channel=self.channel.name, error=type(error).__name__)
