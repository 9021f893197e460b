"""Moves a conversation between a website and a phone, and back, by a code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from waymark.conversations.resume_codes import ResumeCodes
from waymark.conversations.session import Answer
from waymark.gateway.channels.chats import Chat, Chats
from waymark.gateway.channels.sending import Sending
from waymark.gateway.live import Live
from waymark.gateway.refusals import Refusal
from waymark.gateway.replies import Replies
from waymark.gateway.services import Services
from waymark.gateway.tokens import Clock

T = TypeVar("T")

MOST_WRONG = 5
"""Wrong codes from one chat; then it must wait until the gateway has forgotten it."""


@dataclass(frozen=True)
class Moving:
    """Codes of one channel; off unless the deployment turned "reach me" on."""

    channel: str
    services: Services
    chats: Chats
    sending: Sending
    codes: ResumeCodes
    clock: Clock

    async def give_code(self, key: str, live: Live) -> None:
        """Says a code with which the conversation goes on elsewhere."""
        if key in live.session.answers:
            return
        replies = Replies(self.services.button_ids, live.session)
        if self.services.settings.reach_me:
            code = await self._in_order(lambda: self.codes.issue(live.session.id, self.clock()))
            message = replies.notice("channels.code", code=code)
        else:
            message = replies.notice("channels.no_code")
        live.session.add(message)
        live.session.answers[key] = Answer((message.id,))
        await self.services.sessions.save(live)

    async def take_over(self, chat: Chat, live: Live, code: str) -> None:
        """Goes on here with the conversation of the code; one that is wrong, used or old is said to be."""
        moved = await self._moved(chat, code)
        if moved is None:
            chat.wrong_codes += 1
            void = Replies(self.services.button_ids, live.session).notice("channels.code_is_void")
            await self.sending.say(chat, live.session, void)
            return
        await self._bind(chat, moved)
        replies = Replies(self.services.button_ids, moved.session)
        moved.session.add(replies.notice(f"channels.{self.channel}.privacy"))
        moved.session.add(replies.notice("channels.moved"))
        await self.services.sessions.save(moved)
        await self.sending.catch_up(chat, moved.session)

    async def _moved(self, chat: Chat, code: str) -> Live | None:
        if not self.services.settings.reach_me or chat.wrong_codes >= MOST_WRONG:
            return None
        session_id = await self._in_order(lambda: self.codes.redeem(code, self.clock()))
        try:
            return await self.services.sessions.find(session_id) if session_id else None
        except Refusal:
            return None

    async def _bind(self, chat: Chat, moved: Live) -> None:
        """The conversation is this chat's now; what was said before stays where it was said."""
        other = await self.chats.of_session(moved.session.id)
        if other is not None and other is not chat:
            await self.chats.forget(other)
        moved.session.channel = self.channel
        self.chats.begin(chat, moved.session)
        own = [message.id for message in moved.session.messages]
        chat.sent_through = own[-1] if own else None

    async def _in_order(self, work: Callable[[], T]) -> T:
        return await self.services.sessions.in_writer(work)
