"""Sends what was said in a conversation to its chat: in order, each piece once, however long it takes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from waymark.conversations.messages import Author, Message
from waymark.conversations.session import Session
from waymark.gateway.channels.channel import (
    Channel,
    NotAccepted,
    Piece,
    TryLater,
    Unreachable,
    WindowClosed,
)
from waymark.gateway.channels.chats import Chat, Chats
from waymark.gateway.channels.sent_log import SentLog
from waymark.gateway.journal import journal

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
Pause = Callable[[float], Awaitable[None]]


@dataclass(frozen=True)
class Sending:
    """Sends for one channel. `pause` waits that many seconds."""

    channel: Channel
    chats: Chats
    sent: SentLog
    pause: Pause = asyncio.sleep
    on_lost: list[Callable[[Chat], Awaitable[None]]] = field(default_factory=list)

    async def catch_up(self, chat: Chat, session: Session) -> None:
        """Sends every message of ours that was not sent yet.

        Noted after each piece, and none is sent before its conversation is written down: a gateway that is
        killed goes on with the next one.
        """
        async with chat.sending:
            if chat.session_id != session.id or not _unsent(session, chat):
                return
            await self.chats.keep(chat, session, is_behind=True)
            try:
                while chat.session_id == session.id and (unsent := _unsent(session, chat)):
                    await self.chats.written()
                    await self._send_message(chat, session, unsent[0])
            except WindowClosed:  # what is not sent waits until the person writes again
                journal().info("window.closed", channel=self.channel.name)
            except Unreachable:
                await self._lost(chat)

    async def say(self, chat: Chat, session: Session, message: Message, *, is_last: bool = False) -> None:
        """Sends a message that stands in no history, as after erasing.

        `is_last`: also to a chat that was stopped, as the answer to an emergency told there.
        """
        async with chat.sending:
            try:
                for piece in self.channel.pieces(chat.key, session, message):
                    await self._deliver(chat, piece, is_last=is_last)
            except WindowClosed:
                journal().info("window.closed", channel=self.channel.name)
            except Unreachable:
                await self._lost(chat)

    async def tell(self, chat: Chat, words: str) -> bool:
        """Sends news that the person asked for, on our own; whether it is settled.

        It is not where the platform lets us write only after the person did, and that was too long ago. A
        chat that cannot be reached any more is settled: its saved search ends with the chat.
        """
        message = Message(id="news", text=words)
        session = Session(id="news", expires_at=self.chats.clock(), channel=self.channel.name)
        async with chat.sending:
            try:
                for piece in self.channel.pieces(chat.key, session, message):
                    await self._deliver(chat, piece)
            except WindowClosed:
                return False
            except Unreachable:
                await self._lost(chat)
        return True

    async def announce(self, chat: Chat) -> bool:
        """Sends the template that tells of news; False when the channel has none."""
        piece = self.channel.announcement()
        if piece is None:
            return False
        async with chat.sending:
            try:
                await self._deliver(chat, piece)
            except Unreachable:
                await self._lost(chat)
            except WindowClosed:
                return False
        return True

    async def _send_message(self, chat: Chat, session: Session, message: Message) -> None:
        pieces = self.channel.pieces(chat.key, session, message)
        chat.sent_pieces = max(chat.sent_pieces, self.sent.taken_before(message.id))
        for piece in pieces[chat.sent_pieces :]:
            await self._deliver(chat, piece)
            chat.sent_pieces += 1
            self.sent.taken(message.id, chat.sent_pieces)
            if chat.sent_pieces < len(pieces):
                await self.chats.keep(chat, session, is_behind=True)
        if chat.session_id == session.id:
            chat.sent_through, chat.sent_pieces = message.id, 0
            await self.chats.keep(chat, session, is_behind=bool(_unsent(session, chat)))

    async def _deliver(self, chat: Chat, piece: Piece, *, is_last: bool = False) -> None:
        """Tries until the platform takes the piece, or never will. Raises WindowClosed, Unreachable."""
        wait = FIRST_PAUSE
        while is_last or not chat.is_stopped:
            if not piece.template and self._is_window_closed(chat):
                raise WindowClosed("24 hours are over")
            try:
                await self.channel.send(chat.address, piece)
                return
            except NotAccepted as error:
                journal().error("piece.not_accepted", channel=self.channel.name, reason=str(error))
                return
            except TryLater as error:
                journal().warning("piece.later", channel=self.channel.name, reason=str(error))
                await self.pause(wait if error.seconds is None else error.seconds)
                wait = min(wait * 2, LONGEST_PAUSE) if error.seconds is None else wait

    def _is_window_closed(self, chat: Chat) -> bool:
        if not self.channel.window_hours:
            return False
        return chat.window_until is None or self.chats.clock() >= chat.window_until

    async def _lost(self, chat: Chat) -> None:
        """Nothing can be sent there any more: the address goes, and the saved search with it."""
        journal().info("chat.unreachable", channel=self.channel.name)
        await self.chats.forget(chat)
        for tell in self.on_lost:
            await tell(chat)


def _unsent(session: Session, chat: Chat) -> list[Message]:
    """Our messages after the last one sent; when that one left the history, those after the person's last."""
    ids = [message.id for message in session.messages]
    if chat.sent_through is None:
        start = 0
    elif chat.sent_through in ids:
        start = ids.index(chat.sent_through) + 1
    else:
        own = [n for n, message in enumerate(session.messages) if message.author is Author.PERSON]
        start = own[-1] + 1 if own else 0
    return [message for message in session.messages[start:] if message.author is Author.WAYMARK]
