"""Saved searches on a channel: asked for, confirmed, ended; and their news, sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from waymark.conversations.alerts import AlertStore, NewsRow
from waymark.conversations.messages import Author, Button, Message, MessageType
from waymark.conversations.sealing import SealBroken
from waymark.conversations.session import Answer
from waymark.gateway.channels.chats import Chat, Chats
from waymark.gateway.channels.sending import Sending
from waymark.gateway.choices import OwnPayload, choice_in
from waymark.gateway.freezing import Freezing
from waymark.gateway.journal import journal
from waymark.gateway.live import Live
from waymark.gateway.replies import Replies, new_message_id
from waymark.gateway.services import Services
from waymark.wording.phrases import phrase

PREFIX = "waymark:news_"

T = TypeVar("T")


class NewsButton(str, Enum):
    """What the buttons about a saved search stand for; none of these reaches Rasa."""

    YES = "waymark:news_yes"
    NO = "waymark:news_no"
    CONFIRM = "waymark:news_confirm"
    END = "waymark:news_end"
    KEEP = "waymark:news_keep"


_TYPED = {
    OwnPayload.AGREE: frozenset({NewsButton.YES.value, NewsButton.CONFIRM.value, NewsButton.KEEP.value}),
    OwnPayload.REFUSE: frozenset({NewsButton.NO.value, NewsButton.END.value}),
}


@dataclass(frozen=True)
class SavedSearches:
    """Saved searches of one channel; nothing of them is done unless the deployment turned "reach me" on."""

    channel: str
    services: Services
    chats: Chats
    sending: Sending
    alerts: AlertStore
    freezing: Freezing

    @property
    def is_on(self) -> bool:
        """Whether this deployment lets people be written to."""
        return self.freezing.is_on

    async def ask(self, key: str, live: Live, chat: Chat) -> None:
        """Answers the wish for news with the question, or with why not."""
        if self.is_on:
            await self._add(key, live, await self._question(live, chat))
        else:
            await self._say(key, live, "alerts.is_off_here")

    async def taken_up(self, live: Live) -> Message | None:
        """The same question for a wish that was told in words; None where news is off."""
        chat = await self.chats.of_session(live.session.id) if self.is_on else None
        return None if chat is None else await self._question(live, chat)

    def meant(self, live: Live, text: str) -> str | None:
        """The id of the button that a typed yes or no stands for, right after a question about news."""
        chosen = _TYPED.get(choice_in(text) or OwnPayload.MORE, frozenset())
        shown = live.session.messages[-1].buttons if live.session.messages else ()
        meanings = {button.id: live.session.buttons.get(button.id) for button in shown}
        return next(
            (each for each, meaning in meanings.items() if meaning and meaning.payload in chosen), None
        )

    async def pressed(self, key: str, chat: Chat, live: Live, payload: str) -> None:
        """Does what a button about news stands for; the same update again does nothing more."""
        if key in live.session.answers:
            return
        title = next((each.title for each in live.session.buttons.values() if each.payload == payload), "")
        live.session.add(Message(id=new_message_id(), text=title, author=Author.PERSON))
        if payload == NewsButton.YES and self.is_on:
            await self._freeze(chat, live)
            await self._say(key, live, "alerts.confirm", NewsButton.CONFIRM, NewsButton.NO)
        elif payload == NewsButton.CONFIRM and self.is_on:
            is_confirmed = await self._in_writer(lambda: self.alerts.confirm(chat.key, self.freezing.end()))
            await self._say(key, live, "alerts.is_on" if is_confirmed else "alerts.nothing_to_confirm")
        elif payload == NewsButton.KEEP:
            await self._say(key, live, "alerts.is_on")
        else:
            await self.end(chat)
            await self._say(key, live, "alerts.ended" if payload == NewsButton.END else "alerts.not_now")

    async def end(self, chat: Chat) -> None:
        """Deletes the chat's saved search, its address and its news."""
        if await self._in_writer(lambda: self.alerts.end(chat.key)):
            journal().info("alert.ended", channel=self.channel)

    async def send_due(self) -> None:
        """Sends the news that waits, each once; what cannot be sent now waits on."""
        for row in await self._in_writer(lambda: self.alerts.news(self.channel)):
            await self._send(row)

    async def _send(self, row: NewsRow) -> None:
        try:
            address, words = self._opened(row.address), self._opened(row.words)
        except SealBroken:
            await self._in_writer(lambda: self.alerts.sent(row.id))
            return
        kept = await self._in_writer(lambda: self.chats.store.find(row.chat))
        chat = self.chats.met(address, kept)
        if await self.sending.tell(chat, words):
            self.sending.sent.told(row)
            await self._in_writer(lambda: self.alerts.sent(row.id))
        elif not row.is_announced and await self.sending.announce(chat):
            await self._in_writer(lambda: self.alerts.announced(row.id))

    async def _freeze(self, chat: Chat, live: Live) -> None:
        """Writes down the facts as they are now and how every trial stands, until the second yes."""
        row = await self.freezing.row(
            live.session.id, key=chat.key, channel=self.channel, address=chat.address
        )
        await self._in_writer(lambda: self.alerts.ask(row))

    def _is_confirmed(self, chat: Chat) -> bool:
        row = self.alerts.find(chat.key)
        return row is not None and row.is_confirmed

    async def _question(self, live: Live, chat: Chat) -> Message:
        if await self._in_writer(lambda: self._is_confirmed(chat)):
            return self._message(live, "alerts.already_on", NewsButton.END, NewsButton.KEEP)
        if not await self.freezing.has_condition(live.session.id):
            return self._message(live, "alerts.no_condition")
        return self._message(live, "alerts.ask", NewsButton.YES, NewsButton.NO)

    async def _say(self, key: str, live: Live, phrase_key: str, *buttons: NewsButton) -> None:
        await self._add(key, live, self._message(live, phrase_key, *buttons))

    async def _add(self, key: str, live: Live, message: Message) -> None:
        if key in live.session.answers:
            return
        live.session.add(message)
        live.session.answers[key] = Answer((message.id,))
        await self.services.sessions.save(live)

    def _message(self, live: Live, phrase_key: str, *buttons: NewsButton) -> Message:
        replies = Replies(self.services.button_ids, live.session)
        made: list[Button] = [
            replies.button(button.value, phrase(f"alerts.buttons.{button.value.removeprefix('waymark:')}"))
            for button in buttons
        ]
        kind = MessageType.BUTTONS if made else MessageType.NOTICE
        return Message(id=new_message_id(), text=phrase(phrase_key), type=kind, buttons=tuple(made))

    def _opened(self, sealed: str) -> str:
        return self.freezing.seal.opened(sealed)

    async def _in_writer(self, work: Callable[[], T]) -> T:
        return await self.services.sessions.in_writer(work)
