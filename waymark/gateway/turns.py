"""One turn at the public door: safety first, then consent, then the dialogue."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace

from waymark.conversations.messages import Author, Message
from waymark.conversations.session import Answer, Session
from waymark.errors import StoreNotUsable
from waymark.gateway.choices import OwnPayload
from waymark.gateway.concerns import Concerns
from waymark.gateway.consenting import Consenting
from waymark.gateway.delivery import Delivery
from waymark.gateway.erasing import Erasing
from waymark.gateway.journal import hashed, journal
from waymark.gateway.kept_back import KeptBack
from waymark.gateway.live import Live, LiveSessions, Outcome
from waymark.gateway.meant import Meant, as_button, is_asked_to_erase
from waymark.gateway.payloads import DELETE_MY_DATA, FIND_TRIALS
from waymark.gateway.rates import Rates
from waymark.gateway.reading import Said
from waymark.gateway.refusals import Refusal, malformed, not_known
from waymark.gateway.replies import Replies, new_message_id
from waymark.gateway.tokens import ButtonIds
from waymark.gateway.typed_text import clean, neutralised
from waymark.gateway.wishes import Wishes
from waymark.understanding.masking import mask_identifiers
from waymark.understanding.safety import SafetyConcern
from waymark.wording.phrases import TERMS_VERSION

MOST_ANSWERS = 200
"""Client messages remembered, so that the same one again gets the same answer."""

KEEP_AGAIN_SECONDS = 1.0
"""Between two tries to write down an emergency, which was answered already."""

_ONCE_AGREED = {
    OwnPayload.AGREE: FIND_TRIALS,
    OwnPayload.GO_ON: FIND_TRIALS,
    OwnPayload.REFUSE: DELETE_MY_DATA,
}


@dataclass(frozen=True)
class Turns:
    """Takes turns; `patience` is how many seconds one may take before the person is told that it goes on."""

    sessions: LiveSessions
    delivery: Delivery
    concerns: Concerns
    consenting: Consenting
    kept_back: KeptBack
    erasing: Erasing
    rates: Rates
    wishes: Wishes
    button_ids: ButtonIds
    message_limit: int
    patience: float

    async def take(self, live: Live, said: Said) -> Outcome | None:
        """The answer; None while it is still being made. The same client message again gets the same answer.

        Raises Refusal 400, 409, 413 or 429; but an emergency is answered before any of these. Refusal 503
        when it is not even kept in time: whoever was told that it is would not say it again.
        """
        turn = live.turns.get(said.client_message_id)
        answer = live.session.answers.get(said.client_message_id) if turn is None else None
        if answer is not None:
            return Outcome(live.session.said_again(answer), answer.is_waiting)
        if turn is None:
            begun = self._begin(live, said)
            if isinstance(begun, Outcome):
                return begun
            turn = self._run(live, said.client_message_id, begun)
        done, _ = await asyncio.wait({turn}, timeout=self.patience)
        if done:
            return turn.result()
        if not said.is_kept and said.client_message_id not in live.kept:
            raise Refusal(503, "unavailable", retry_after=2)
        return None

    def _begin(self, live: Live, said: Said) -> Coroutine[None, None, Outcome] | Outcome:
        typed = clean(said.text or "")
        concern = self.concerns.read(typed)
        try:
            self.rates.check_crowd()
            self.rates.count_message(live.session.id)
            meant = self._meaning(live.session, said, typed)
        except Refusal:
            if concern is None:
                raise
            self.consenting.keep_back(live.session, _masked(typed)[: self.message_limit])
            return Outcome((self.concerns.answer(live.session, concern, typed),))
        if concern is None:
            beside = self.concerns.beside(live.session, typed)
            return self._turn(live, said.client_message_id, meant, *beside)
        reply = self.concerns.answer(live.session, concern, typed)
        is_free = not live.lock.locked()
        if is_free and self.concerns.is_meant_as_answer(live.session, concern, meant.shown):
            return self._answered_too(live, said.client_message_id, meant, reply)
        return self._concerned(live, said.client_message_id, meant, concern, reply)

    def _meaning(self, session: Session, said: Said, typed: str) -> Meant:
        if said.button_id is not None:
            self.button_ids.check(session.id, said.button_id)
            button = session.buttons.get(said.button_id)
            if button is None:
                raise Refusal(409, "button_expired")
            return Meant(said, button.title, button.payload)
        if len(said.text or "") > self.message_limit:
            raise Refusal(413, "too_long")
        if not typed:
            raise malformed()
        return Meant(said, _masked(typed) or "?", typed=typed)

    def _run(self, live: Live, key: str, work: Coroutine[None, None, Outcome]) -> asyncio.Task[Outcome]:
        turn = asyncio.create_task(work)
        live.turns[key] = turn

        def ended(task: asyncio.Task[Outcome]) -> None:
            live.turns.pop(key, None)
            live.kept.discard(key)
            error = None if task.cancelled() else task.exception()
            if error is not None and not isinstance(error, Refusal):
                name = type(error).__name__
                journal().error("turn.failed", session=hashed(live.session.id), error=name)

        turn.add_done_callback(ended)
        return turn

    def _concerned(
        self, live: Live, key: str, meant: Meant, concern: SafetyConcern, reply: Message
    ) -> Outcome:
        """Answers beside any turn under way: an emergency waits for no lock, dialogue or database."""
        session = live.session
        outcome = Outcome((reply,))

        def put_down() -> None:
            _show_person(live.session, meant)
            self.concerns.remember(live.session, concern, is_first_under_way=live.lock.locked())
            self.consenting.keep_back(live.session, meant.shown)
            _remember(live.session, key, outcome)
            live.session.add(reply)

        put_down()
        journal().warning("safety.answered", session=hashed(session.id), concern=concern.value)
        self._run(live, f"{key}/keep", self._keep_concern(live, key, outcome, put_down))
        return outcome

    async def _keep_concern(
        self, live: Live, key: str, outcome: Outcome, put_down: Callable[[], None]
    ) -> Outcome:
        """Puts it down again where another gateway knew more of the conversation, until it is written."""
        while True:
            with suppress(Refusal, StoreNotUsable):
                async with self.sessions.change(live):
                    if key not in live.session.answers:
                        put_down()
                    if await self.sessions.save(live):
                        return outcome
            await asyncio.sleep(KEEP_AGAIN_SECONDS)

    async def _answered_too(self, live: Live, key: str, meant: Meant, line: Message) -> Outcome:
        """The line of an emergency, and behind it what the dialogue says; the line alone where that fails."""
        journal().warning("safety.answered_again", session=hashed(live.session.id))
        try:
            return await self._turn(live, key, meant, line)
        except Refusal:
            return Outcome((line,))

    async def _turn(self, live: Live, key: str, meant: Meant, *lines: Message) -> Outcome:
        with self.rates.one_turn():
            return await self._in_order(live, key, meant, *lines)

    async def _in_order(self, live: Live, key: str, meant: Meant, *lines: Message) -> Outcome:
        """`lines` stand before what is said in answer."""
        async with self._place(live):
            if live.is_taken_over and live.session.waiting:
                await self.delivery.deliver(live)  # what another gateway left comes before what is said now
            if live.is_erased:
                raise not_known()
            session = live.session
            before = session.answers.get(key)
            if before is not None:  # another gateway took it while this one waited
                return Outcome(session.said_again(before), before.is_waiting)
            meant = as_button(session, meant)
            if meant.payload == OwnPayload.ERASE:
                return await self._erase(live)
            if is_asked_to_erase(session):
                lines = (*lines, Replies(self.button_ids, session).notice("gateway.not_erased"))
            taken = await self._taken(live, key, meant, *lines)
            if not taken.is_waiting:
                return taken
            outcome = await self._delivered(live)
            outcome = replace(outcome, messages=(*lines, *outcome.messages))
            _remember(session, key, outcome)
            return await self._kept(live, outcome)

    async def _taken(self, live: Live, key: str, meant: Meant, *lines: Message) -> Outcome:
        """The gateway's own answer, or that the dialogue's is awaited, whatever ends from now on.

        Raises Refusal 503 when they could not be written down; then nothing was said.
        """
        session, before = live.session, live.session.copy()
        session.is_paused, waiting = False, len(session.waiting)
        _show_person(session, meant)
        for line in lines:
            session.add(line)
        own = await self._asked_apart(live, meant) or self._own_answer(session, meant)
        self.kept_back.bring_along(session, since=waiting)
        for message in own:
            session.add(message)
        outcome = Outcome((*lines, *own), is_waiting=not own)
        _remember(session, key, outcome)
        if outcome.is_waiting:
            self.delivery.listen_ahead(session)
        if not await self.sessions.save(live):
            live.session = before
            raise Refusal(503, "unavailable", retry_after=2)
        live.kept.add(key)
        return outcome

    async def _asked_apart(self, live: Live, meant: Meant) -> list[Message]:
        """The answer to what belongs to no search for trials: where news of it may be sent."""
        if not live.session.has_agreed_to(TERMS_VERSION):
            return []
        return await self.wishes.answered(live, meant.typed, meant.payload)

    @asynccontextmanager
    async def _place(self, live: Live) -> AsyncIterator[None]:
        """This turn's place in the conversation. Raises Refusal 503 where nothing could be kept."""
        try:
            async with self.sessions.turn(live):
                yield
        except StoreNotUsable:
            raise Refusal(503, "unavailable", retry_after=2) from None

    def _own_answer(self, session: Session, meant: Meant) -> list[Message]:
        """What the gateway says itself; empty when the dialogue is to answer what now waits for it."""
        if not session.has_agreed_to(TERMS_VERSION):
            return self.consenting.answer(session, text=meant.shown, payload=meant.payload)
        if meant.payload == OwnPayload.MORE:
            return [Replies(self.button_ids, session).more(has_agreed=True)]
        if meant.payload is None:
            session.waiting.append(meant.waiting(meant.shown))
        else:
            payload = _ONCE_AGREED.get(OwnPayload(meant.payload)) if _is_own(meant.payload) else meant.payload
            session.waiting.append(meant.waiting(payload or FIND_TRIALS, meant.shown))
        return []

    async def _delivered(self, live: Live) -> Outcome:
        """The dialogue's answers, and kind words when some are still to come."""
        delivered = await self.delivery.deliver(live)
        if live.is_erased:
            await self.erasing.repeat()
            raise not_known()
        if not delivered.is_waiting:
            return Outcome(delivered.messages)
        kind = Replies(self.button_ids, live.session).notice("gateway.kind_words")
        live.session.add(kind)
        return Outcome((*delivered.messages, kind), is_waiting=True)

    async def _kept(self, live: Live, outcome: Outcome) -> Outcome:
        """The outcome once it is written down; where another gateway took over, its answer counts."""
        return outcome if await self.sessions.save(live) else Outcome((), is_waiting=True)

    async def _erase(self, live: Live) -> Outcome:
        """Erasing by a button in the conversation: the receipt is the last thing said."""
        receipt = await self.erasing.erase_now(live)
        notice = Replies(self.button_ids, live.session).erased(receipt)
        return Outcome((notice,), erased=receipt)


def _masked(typed: str) -> str:
    """What somebody typed, without identifiers and commands."""
    return neutralised(mask_identifiers(neutralised(typed)))


def _show_person(session: Session, meant: Meant) -> None:
    session.add(Message(id=new_message_id(), text=meant.shown, author=Author.PERSON))


def _remember(session: Session, key: str, outcome: Outcome) -> None:
    """The same client message again is to get the same answer."""
    ids = tuple(message.id for message in outcome.messages)
    session.answers[key] = Answer(ids, outcome.is_waiting)
    while len(session.answers) > MOST_ANSWERS:
        del session.answers[next(iter(session.answers))]


def _is_own(payload: str) -> bool:
    return payload in {item.value for item in OwnPayload}
