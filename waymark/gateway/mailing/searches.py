"""Saved searches by e-mail: asked for, confirmed by a code or a link, ended; and their news, sent."""

from __future__ import annotations

import asyncio
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from waymark.conversations.alerts import BY_MAIL, AlertRow, AlertStore, NewsRow
from waymark.conversations.messages import Author, Message, MessageType
from waymark.conversations.sealing import SealBroken
from waymark.conversations.session import Session
from waymark.gateway.channels.sent_log import SentLog
from waymark.gateway.choices import OwnPayload, choice_in
from waymark.gateway.freezing import CONFIRM_WITHIN, Freezing
from waymark.gateway.journal import journal
from waymark.gateway.live import Live
from waymark.gateway.mailing.letters import Letters, address_in
from waymark.gateway.replies import Replies, new_message_id
from waymark.gateway.services import Services
from waymark.mail import AddressNotTaken, MailNotTaken, MailRefused, MailServer
from waymark.wording.phrases import phrase

ASKED_ADDRESS = "waymark:mail_not_now"
ASKED_CODE = "waymark:mail_forget"
"""The two buttons that say no; each tells what was asked above it. The search's key follows the second."""

MOST_LETTERS = 3
"""Addresses that one conversation may have written to."""

MOST_WRONG = 5
AGAIN_AFTER = timedelta(hours=1)
_CODE = re.compile(r"\D*(\d\D?\d\D?\d\D?\d\D?\d\D?\d)\D*")

T = TypeVar("T")


@dataclass(frozen=True)
class MailSearches:
    """Of this deployment; the address is sealed, and the conversation keeps no word of it."""

    services: Services
    alerts: AlertStore
    freezing: Freezing
    letters: Letters
    server: MailServer
    sent: SentLog

    async def taken_up(self, live: Live) -> Message | None:
        """The question for the address; None where people are not written to."""
        if not self.freezing.is_on:
            return None
        if not await self.freezing.has_condition(live.session.id):
            return self._notice("alerts.no_condition")
        return self._asking(live.session, "alerts.mail.ask", ASKED_ADDRESS, "not_now")

    async def answered(self, live: Live, typed: str, payload: str | None) -> list[Message]:
        """What is said to a no, an address or a code; nothing to anything else."""
        asked, _, key = (payload or _asked(live.session)).partition(" ")
        if asked == ASKED_ADDRESS:
            return await self._address(live, typed, is_no=payload is not None or _is_no(typed))
        if asked == ASKED_CODE:
            return await self._code(live, key, typed, is_no=payload is not None or _is_no(typed))
        return []

    async def confirm(self, key: str) -> bool:
        """The second yes; False when there is nothing to confirm any more."""
        return await self._in_writer(lambda: self.alerts.confirm(key, self.freezing.end()))

    async def end(self, key: str) -> None:
        """Deletes the search, its address and its news."""
        if await self._in_writer(lambda: self.alerts.end(key)):
            journal().info("alert.ended", channel=BY_MAIL)

    async def send_due(self) -> None:
        """Sends the letters that wait, each once; what the server does not take now waits on."""
        for row in await self._in_writer(lambda: self.alerts.news(BY_MAIL)):
            try:
                await self._send(row)
            except MailNotTaken as error:
                journal().warning("letter.later", reason=str(error))
                return

    async def _send(self, row: NewsRow) -> None:
        try:
            to, words = self.freezing.seal.opened(row.address), self.freezing.seal.opened(row.words)
            letter = self.letters.letter(news_id=row.id, key=row.chat, to=to, words=words)
            await asyncio.to_thread(self.server.send, letter)
            self.sent.told(row)
        except AddressNotTaken:
            await self.end(row.chat)
        except (MailRefused, SealBroken) as error:
            journal().error("letter.dropped", error=type(error).__name__)
        await self._in_writer(lambda: self.alerts.sent(row.id))

    async def _address(self, live: Live, typed: str, *, is_no: bool) -> list[Message]:
        address = address_in(typed)
        if is_no:
            return [self._notice("alerts.not_now")]
        if address is None:
            repeated = self._asking(live.session, "alerts.mail.no_address", ASKED_ADDRESS, "not_now")
            return [repeated] if "@" in typed else []
        if _letters(live.session) >= MOST_LETTERS:
            return [self._notice("alerts.mail.enough")]
        key = self.freezing.seal.hashed("chat", BY_MAIL, address.casefold())
        await self._freeze(live, key, address)
        return [self._asking(live.session, "alerts.mail.sent", f"{ASKED_CODE} {key}", "forget")]

    async def _code(self, live: Live, key: str, typed: str, *, is_no: bool) -> list[Message]:
        """After too many wrong codes the search is forgotten; nobody finds one of a million by trying."""
        found = _CODE.fullmatch(typed)
        if not is_no and found is None:
            return []
        row = await self._in_writer(lambda: self.alerts.find(key))
        is_open = row is not None and not row.is_confirmed
        if is_no:
            await self._forget(key, is_open=is_open)
            return [self._notice("alerts.not_now")]
        if row is None or not is_open:
            return [self._notice("alerts.nothing_to_confirm")]
        digits = re.sub(r"\D", "", typed)
        if hmac.compare_digest(digits, self._code_of(row)):
            await self.confirm(key)
            return [self._notice("alerts.mail.is_on")]
        if _wrong(live.session) >= MOST_WRONG:
            await self._forget(key, is_open=True)
            return [self._notice("alerts.nothing_to_confirm")]
        return [self._asking(live.session, "alerts.mail.wrong_code", f"{ASKED_CODE} {key}", "forget")]

    async def _forget(self, key: str, *, is_open: bool) -> None:
        if is_open:
            await self.end(key)

    async def _freeze(self, live: Live, key: str, address: str) -> None:
        """Writes the search down with its letter; an address that was written to just now is left in peace.

        What is said is the same in every case: nobody learns whether an address has a search here.
        """
        known = await self._in_writer(lambda: self.alerts.find(key))
        row = await self.freezing.row(live.session.id, key=key, channel=BY_MAIL, address=address)
        if known is not None and known.is_confirmed:
            await self._say_already(known)
        elif known is None or row.checked_at - known.checked_at >= AGAIN_AFTER:
            words = phrase(
                "alerts.mail.confirm",
                code=self._code_of(row),
                link=self.letters.confirm_link(key, within=CONFIRM_WITHIN),
            )
            sealed = self.freezing.seal.closed(words)
            await self._in_writer(lambda: self.alerts.ask(row, sealed))

    async def _say_already(self, known: AlertRow) -> None:
        now = self.freezing.clock().replace(tzinfo=None)
        if known.told_on != now.date():
            words = self.freezing.seal.closed(phrase("alerts.mail.already"))
            await self._in_writer(
                lambda: self.alerts.tell(known, known.seen, words, today=now.date(), now=known.checked_at)
            )

    def _code_of(self, row: AlertRow) -> str:
        """Six digits that only we can tell, other ones for each asking."""
        made = self.freezing.seal.hashed("code", row.chat, row.checked_at.isoformat())
        return f"{int(made, 16) % 1_000_000:06d}"

    def _notice(self, key: str) -> Message:
        return Message(id=new_message_id(), text=phrase(key), type=MessageType.NOTICE)

    def _asking(self, session: Session, key: str, payload: str, title: str) -> Message:
        button = Replies(self.services.button_ids, session).button(payload, phrase(f"alerts.mail.{title}"))
        return Message(id=new_message_id(), text=phrase(key), type=MessageType.BUTTONS, buttons=(button,))

    async def _in_writer(self, work: Callable[[], T]) -> T:
        return await self.services.sessions.in_writer(work)


def _asked(session: Session) -> str:
    """What the button under our newest message stands for; empty when it has none."""
    ours = [message for message in session.messages if message.author is Author.WAYMARK]
    buttons = ours[-1].buttons if ours else ()
    meaning = session.buttons.get(buttons[0].id) if buttons else None
    return meaning.payload if meaning else ""


def _letters(session: Session) -> int:
    return sum(message.text == phrase("alerts.mail.sent") for message in session.messages)


def _wrong(session: Session) -> int:
    return sum(message.text == phrase("alerts.mail.wrong_code") for message in session.messages)


def _is_no(typed: str) -> bool:
    return choice_in(typed) is OwnPayload.REFUSE
