"""The chats that are talked in now: each knows its conversation and how far its answers were sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from waymark.conversations.channel_chats import ChatRow, ChatStore
from waymark.conversations.sealing import Seal, SealBroken
from waymark.conversations.session import Session
from waymark.errors import StoreNotUsable
from waymark.gateway.journal import journal
from waymark.gateway.live import LiveSessions
from waymark.gateway.tokens import Clock
from waymark.wording.phrases import TERMS_VERSION

IDLE = timedelta(minutes=10)


@dataclass
class Chat:
    """One chat. `key` is the keyed hash of the platform's id, `address` that id, in memory only."""

    key: str
    address: str
    used_at: datetime
    session_id: str = ""
    sent_through: str | None = None
    sent_pieces: int = 0
    window_until: datetime | None = None
    is_stopped: bool = False
    warned_at: datetime | None = None
    wrong_codes: int = 0
    under_way: int = 0
    intake: asyncio.Lock = field(default_factory=asyncio.Lock)
    sending: asyncio.Lock = field(default_factory=asyncio.Lock)

    def begin(self, session_id: str) -> None:
        """Another conversation begins here."""
        self.session_id = session_id
        self.sent_through = None
        self.sent_pieces = 0


class Chats:
    """The chats of one channel, in memory and, once their person agreed, in the database."""

    def __init__(
        self, channel: str, *, store: ChatStore, seal: Seal, sessions: LiveSessions, clock: Clock
    ) -> None:
        self._channel = channel
        self.store = store
        self._seal = seal
        self._sessions = sessions
        self.clock = clock
        self._chats: dict[str, Chat] = {}
        self._by_session: dict[str, Chat] = {}

    def key_of(self, address: str) -> str:
        """The keyed hash by which a chat is known everywhere but on its way out."""
        return self._seal.hashed("chat", self._channel, address)

    def new_session_id(self, chat: Chat, nonce: str) -> str:
        """A conversation's id: a keyed hash of the chat and a random number, so that none comes twice."""
        return self._seal.hashed("conversation", chat.key, nonce)

    def token_of(self, chat: str, button_id: str) -> str:
        """A short name of a button, of use in this chat only: platforms allow 64 bytes."""
        return self._seal.hashed("button", chat, button_id)

    def met(self, address: str, row: ChatRow | None, *, is_stopped: bool = False) -> Chat:
        """The chat at this address, with what is kept of it."""
        key = self.key_of(address)
        chat = self._chats.get(key)
        if chat is None:
            chat = self._chats[key] = Chat(key, address, self.clock())
            if row is not None:
                self._fill(chat, row)
            chat.is_stopped = is_stopped
        chat.used_at = self.clock()
        return chat

    async def of_session(self, session_id: str) -> Chat | None:
        """The chat of a conversation; None when it is not, or no longer, one of this channel."""
        if session_id in self._by_session:
            return self._by_session[session_id]
        row = await self._sessions.in_writer(lambda: self.store.of_session(session_id))
        return None if row is None else self._from_row(row)

    async def behind(self) -> list[Chat]:
        """The chats with answers that were not sent when the gateway stopped."""
        rows = await self._sessions.in_writer(lambda: self.store.behind(self._channel))
        return [chat for chat in map(self._from_row, rows) if chat is not None]

    def begin(self, chat: Chat, session: Session) -> None:
        """Makes this session the chat's conversation."""
        self._by_session.pop(chat.session_id, None)
        chat.begin(session.id)
        self._by_session[session.id] = chat

    async def keep(self, chat: Chat, session: Session, *, is_behind: bool) -> None:
        """Writes down how far the chat is, if its person agreed; a failure costs a repetition, no more."""
        if not session.has_agreed_to(TERMS_VERSION) or chat.session_id != session.id:
            return
        row = ChatRow(
            chat=chat.key,
            channel=self._channel,
            session_id=session.id,
            address=self._seal.closed(chat.address),
            expires_at=session.expires_at.replace(tzinfo=None),
            sent_through=chat.sent_through,
            sent_pieces=chat.sent_pieces,
            is_behind=is_behind,
            window_until=None if chat.window_until is None else chat.window_until.replace(tzinfo=None),
        )
        await self._tried("chat.not_kept", lambda: self.store.save(row))

    async def written(self) -> None:
        """Returns once the database has come to everything that was given to it before."""
        await self._sessions.in_writer(_nothing)

    async def forget(self, chat: Chat) -> None:
        """Lets go of a chat: its address, its conversation, what came in and waits."""
        self._by_session.pop(chat.session_id, None)
        chat.begin("")
        await self._tried("chat.not_forgotten", lambda: self.store.forget(chat.key))

    @property
    def are_idle(self) -> bool:
        """Whether nothing is being sent, so that the database knows how far every chat is."""
        return not any(chat.sending.locked() for chat in self._chats.values())

    async def sweep(self) -> None:
        """Forgets chats whose conversation is over, and lets idle ones go from memory."""
        now = self.clock()
        for chat in list(self._chats.values()):
            if not chat.under_way and now - chat.used_at > IDLE:
                self._chats.pop(chat.key, None)
                self._by_session.pop(chat.session_id, None)
        await self._tried("chats.not_swept", lambda: self.store.sweep(now))

    def _from_row(self, row: ChatRow) -> Chat | None:
        chat = self._chats.get(row.chat)
        if chat is not None:
            return chat
        try:
            return self.met(self._seal.opened(row.address), row)
        except SealBroken:
            journal().error("chat.seal_broken", channel=self._channel)
            return None

    def _fill(self, chat: Chat, row: ChatRow) -> None:
        chat.session_id = row.session_id
        chat.sent_through = row.sent_through
        chat.sent_pieces = row.sent_pieces
        chat.window_until = (
            None if row.window_until is None else row.window_until.replace(tzinfo=self.clock().tzinfo)
        )
        self._by_session[row.session_id] = chat

    async def _tried(self, event: str, work: Callable[[], object]) -> None:
        try:
            await self._sessions.in_writer(work)
        except StoreNotUsable:
            journal().error(event, channel=self._channel)


def _nothing() -> None:
    """Stands in the writer's queue behind what is to be written first."""
