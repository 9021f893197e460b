"""Before consent: general information, and every message waits in memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from waymark.conversations.messages import Message
from waymark.conversations.session import Consent, Held, Session, Waiting
from waymark.gateway.choices import OwnPayload
from waymark.gateway.payloads import FIND_TRIALS, consent_payload
from waymark.gateway.replies import Replies
from waymark.gateway.tokens import ButtonIds, Clock
from waymark.wording.phrases import TERMS_VERSION

MOST_HELD = 10
"""Messages that wait for consent in one session; beyond it only the question is asked again."""


@dataclass(frozen=True)
class Consenting:
    """Answers a person who has not agreed yet."""

    button_ids: ButtonIds
    clock: Clock
    hold_at_most: timedelta

    def answer(self, session: Session, *, text: str, payload: str | None) -> list[Message]:
        """What to say; an empty list once the person has agreed, and the dialogue can begin."""
        replies = Replies(self.button_ids, session)
        if payload == OwnPayload.AGREE:
            self._agree(session)
            return []
        if payload == OwnPayload.MORE:
            return [replies.more(has_agreed=False)]
        if payload == OwnPayload.REFUSE:
            session.consent = Consent.REFUSED
        if payload == OwnPayload.GO_ON:
            return [replies.opening()]
        if session.consent is Consent.REFUSED:
            session.forget_words()
            return [replies.refused()]
        return [self._hold(session, text, replies)]

    def _agree(self, session: Session) -> None:
        """What waited now counts; with nothing waiting, the first question is asked."""
        session.drop_stale(self.clock(), self.hold_at_most)
        session.consent = Consent.AGREED
        session.terms = TERMS_VERSION
        given = consent_payload(terms=TERMS_VERSION, given_at=self.clock())
        session.waiting.append(Waiting(given, is_quiet=True))
        session.waiting += [Waiting(text) for text in session.take_held() or [FIND_TRIALS]]

    def _hold(self, session: Session, text: str, replies: Replies) -> Message:
        """The words wait, and the question of consent is asked again."""
        if len(session.held) < MOST_HELD:
            session.held.append(Held(text, self.clock()))
        return replies.terms_changed() if session.consent is Consent.AGREED else replies.asked_again()
