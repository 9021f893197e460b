"""Telegram as a channel of the gateway."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.conversations.messages import Json, Message, Record
from waymark.conversations.session import Session
from waymark.gateway.channels.channel import NotAccepted, Option, Piece, TryLater, Unreachable
from waymark.gateway.channels.chats import Chats
from waymark.gateway.channels.telegram.api import BotApi
from waymark.gateway.channels.telegram.rendering import pieces_of
from waymark.gateway.channels.update import Update


class Telegram:
    """Speaks to one bot's chats."""

    name = "telegram"
    window_hours = 0
    ends_on_stop = False
    confirms_stop = True

    def __init__(self, api: BotApi, chats: Chats) -> None:
        self._api = api
        self._chats = chats

    def pieces(self, chat: str, session: Session, message: Message) -> Sequence[Piece]:
        """The message in Telegram's markup, with an inline keyboard for its buttons."""
        return pieces_of(message, lambda button_id: self._chats.token_of(chat, button_id))

    def pressed(self, chat: str, session: Session, update: Update) -> str | None:
        """The button whose token came back; None when this chat has none of that token."""
        if not update.pressed:
            return None
        buttons = (button_id for button_id in session.buttons)
        return next((item for item in buttons if self._chats.token_of(chat, item) == update.pressed), None)

    def announcement(self) -> Piece | None:
        """None: news itself may be sent at any time."""
        return None

    async def send(self, address: str, piece: Piece) -> None:
        """Sends one piece; where its markup is refused, its plain text."""
        try:
            await self._api.call("sendMessage", _parameters(address, piece))
        except NotAccepted:
            if not piece.is_markup:
                raise
            await self._api.call("sendMessage", _parameters(address, Piece(piece.plain, piece.options)))

    async def show_typing(self, address: str) -> None:
        """Shows “typing…”; that it cannot be shown matters to nobody."""
        await self._quietly("sendChatAction", {"chat_id": int(address), "action": "typing"})

    async def acknowledge(self, callback_query_id: str) -> None:
        """Ends the button's little clock."""
        await self._quietly("answerCallbackQuery", {"callback_query_id": callback_query_id})

    async def _quietly(self, method: str, parameters: Record) -> None:
        try:
            await self._api.call(method, parameters)
        except (TryLater, Unreachable, NotAccepted):
            return


def _parameters(address: str, piece: Piece) -> Record:
    parameters: Record = {
        "chat_id": int(address),
        "text": piece.text,
        "link_preview_options": {"is_disabled": True},
    }
    if piece.is_markup:
        parameters["parse_mode"] = "HTML"
    if piece.options:
        rows: list[Json] = [[_button(option)] for option in piece.options]
        parameters["reply_markup"] = {"inline_keyboard": rows}
    return parameters


def _button(option: Option) -> Record:
    if option.url:
        return {"text": option.title, "url": option.url}
    return {"text": option.title, "callback_data": option.token}
