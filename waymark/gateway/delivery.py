"""Brings waiting messages to Rasa in their order, and Rasa's answers into the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from structlog.stdlib import BoundLogger

from waymark.conversations.messages import Json, Message, MessageType, Record
from waymark.conversations.session import WEBSITE, Session, Waiting
from waymark.gateway.guardians import Guardians, needs_guardian
from waymark.gateway.journal import hashed, journal
from waymark.gateway.live import Live, LiveSessions
from waymark.gateway.rasa import NoAnswer, Rasa
from waymark.gateway.rendering import Rendering
from waymark.gateway.replies import Replies, new_message_id
from waymark.gateway.rows_ahead import RowsAhead
from waymark.gateway.tokens import ButtonIds
from waymark.gateway.wishes import Wishes

MOST_ATTEMPTS = 3
"""Times that a message is tried when Rasa runs, yet says nothing to it."""


SheetLink = Callable[[Session], "str | None"]
"""The whole address of the page for the doctor; None where the page is offered in another way."""


@dataclass(frozen=True)
class Delivered:
    """What was said in answer; `is_waiting` when some messages could not be brought."""

    messages: tuple[Message, ...]
    is_waiting: bool


@dataclass(frozen=True)
class Delivery:
    """Delivers for a session whose lock the caller holds."""

    rasa: Rasa
    sessions: LiveSessions
    button_ids: ButtonIds
    guardians: Guardians
    wishes: Wishes
    sheet_link: SheetLink
    rows: RowsAhead

    async def deliver(self, live: Live) -> Delivered:
        """Brings what waits, until nothing does or Rasa does not answer; a paused session stays quiet.

        A message leaves the queue only with its answer, so nothing is lost when a process stops. The last
        answer is the caller's to save, before anybody reads it.
        """
        session = live.session
        said: list[Message] = []
        while session.waiting and not (session.is_paused and not session.waiting[0].is_quiet):
            item = session.waiting[0]
            try:
                answer = await self._answer_to(session, item)
            except NoAnswer as error:
                self._log(session).warning("rasa.no_answer", reason=str(error), attempts=item.attempts)
                return Delivered(tuple(said), is_waiting=True)
            if live.is_erased:
                return Delivered((), is_waiting=False)
            session.waiting.remove(item)
            if needs_guardian(answer) and not await self.guardians.forget_child(live):
                return Delivered((), is_waiting=True)
            messages = await self.wishes.taken_up(live, answer) or self._rendered(session, item, answer)
            said += messages
            for message in messages:
                session.add(message)
            if session.waiting and not await self.sessions.save(live):
                return Delivered((), is_waiting=True)
        return Delivered(tuple(said), is_waiting=False)

    def listen_ahead(self, session: Session) -> None:
        """Begins what needs no disk, while the message that came last is written down."""
        self.rows.begin(session.waiting[-1].text)

    async def _answer_to(self, session: Session, item: Waiting) -> Sequence[Json]:
        """Rasa's answer, empty when the message is given up. Raises NoAnswer when it must wait."""
        try:
            return await self._said(session, item)
        except NoAnswer as error:
            item.attempts += error.is_silence
            item.is_again = True
            if item.attempts < MOST_ATTEMPTS:
                raise
            self._log(session).error("message.given_up")
            return []

    async def _said(self, session: Session, item: Waiting) -> Sequence[Json]:
        """Where the way to one Rasa was cut off, another is asked at once. Raises NoAnswer."""
        try:
            return await self._brought(session, item)
        except NoAnswer as error:
            if not error.is_cut or item.is_again:
                raise
        item.is_again = True
        return await self._brought(session, item)

    async def _brought(self, session: Session, item: Waiting) -> Sequence[Json]:
        metadata, rows = _metadata(session, item), await self.rows.of(item.text)
        return await self.rasa.say(session.id, item.text, metadata, rows=rows, is_quiet=item.is_quiet)

    def _rendered(self, session: Session, item: Waiting, answer: Sequence[Json]) -> Sequence[Message]:
        """The messages to show: none for a quiet one, kind words for one that was given up."""
        if item.is_quiet:
            return []
        replies = Replies(self.button_ids, session)
        if not answer:
            return [replies.notice("gateway.given_up")]
        rendering = Rendering(new_message_id, replies.button, is_in_bubbles=session.channel == WEBSITE)
        messages = rendering.render(answer)
        return [part for message in messages for part in self._with_link(session, message, replies)]

    def _with_link(self, session: Session, message: Message, replies: Replies) -> Sequence[Message]:
        """A page for the doctor with the address at which it prints, where nothing else shows that."""
        link = self.sheet_link(session) if message.type is MessageType.SHEET else None
        return [message] if link is None else [message, replies.notice("channels.sheet_link", link=link)]

    @staticmethod
    def _log(session: Session) -> BoundLogger:
        return journal().bind(session=hashed(session.id))


def _metadata(session: Session, item: Waiting) -> Record:
    """What Rasa keeps beside the message."""
    metadata: Record = {"channel": session.channel, "locale": "en", "message_id": item.id}
    if item.is_quiet:
        metadata["is_quiet"] = True
    if item.told_before is not None:
        metadata["told_before"] = item.told_before
    return metadata if item.title is None else {**metadata, "button_title": item.title}
