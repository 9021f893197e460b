"""Before consent: questions of this chat are answered, and every other message waits in memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from waymark.conversations.messages import Message
from waymark.conversations.session import Consent, Held, Session, Waiting
from waymark.gateway.choices import OwnPayload
from waymark.gateway.payloads import FIND_TRIALS, consent_payload
from waymark.gateway.replies import Replies
from waymark.gateway.tokens import ButtonIds, Clock
from waymark.understanding.asked_first import AskedFirst, asked_first
from waymark.understanding.languages import language_of
from waymark.wording.languages import only_english_text
from waymark.wording.phrases import TERMS_VERSION

MOST_HELD = 10
"""Messages that wait for consent in one session; beyond it only the question is asked again."""


@dataclass(frozen=True)
class Consenting:
    """Answers a person who has not agreed yet."""

    button_ids: ButtonIds
    clock: Clock
    hold_at_most: timedelta
    ways_to_a_person: str | None = None

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
        return self._not_agreed(session, text, replies)

    def _not_agreed(self, session: Session, text: str, replies: Replies) -> list[Message]:
        """What these words ask of this chat is answered; whatever else they say waits, or goes after a no."""
        asked, language = asked_first(text), _language_to_name(session, text)
        lines = [self._answered(topic, replies) for topic in asked.topics]
        if language is not None:
            lines.append(replies.only_english(language))
        if session.consent is Consent.REFUSED:
            session.forget_words()
            return [*lines, replies.refused_still() if asked.topics else replies.refused()]
        if asked.is_all:
            return [*lines, replies.question_stands()]
        return [*lines, self._hold(session, text, replies)]

    def _answered(self, topic: AskedFirst, replies: Replies) -> Message:
        if topic is AskedFirst.PERSON and self.ways_to_a_person:
            return replies.notice("before_agreeing.ways", ways=self.ways_to_a_person)
        return replies.notice(f"before_agreeing.{topic.value}")

    def keep_back(self, session: Session, text: str) -> None:
        """What raised an alarm counts once the person goes on; before agreeing it waits as all else does."""
        if session.has_agreed_to(TERMS_VERSION):
            session.keep_back(text)
        elif session.consent is not Consent.REFUSED and len(session.held) < MOST_HELD:
            session.held.append(Held(text, self.clock(), has_alarmed=True))

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


def _language_to_name(session: Session, text: str) -> str | None:
    """The other language of these words; None for English, and where its line was said before."""
    language = language_of(text)
    if language is None:
        return None
    line = only_english_text(language)
    return None if any(message.text == line for message in session.messages) else language
