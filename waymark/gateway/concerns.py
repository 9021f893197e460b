"""Emergencies at the door: found in the unmasked words, answered at once, recorded when that is possible."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from waymark.conversations.messages import Author, Message
from waymark.conversations.session import Session, Waiting
from waymark.gateway.payloads import concern_payload
from waymark.gateway.replies import Replies
from waymark.gateway.tokens import ButtonIds
from waymark.hearing.ear import Heard
from waymark.understanding.bare_names import is_bare_name, is_same_name
from waymark.understanding.safety import SafetyConcern
from waymark.wording.phrases import TERMS_VERSION
from waymark.wording.safety import emergency_text, line_beside_text

FindCountry = Callable[[str, str], "str | None"]
"""From a session's id and the words just said to the country told, or None."""

Listens = Callable[[str], "Heard | None"]

NOT_AGAIN_WITHIN = 10
"""Messages, of both sides, in which a line beside the answer is not said again."""

MOST_READ = 1000
"""Verdicts remembered, each by a digest of its words: a message that waits for its turn is read again."""


@dataclass(frozen=True)
class Concerns:
    """Needs neither Rasa nor a database to answer."""

    button_ids: ButtonIds
    find_country: FindCountry
    listens: Listens
    verdicts: dict[bytes, Heard | None] = field(default_factory=dict, repr=False)

    def read(self, text: str) -> SafetyConcern | None:
        """The concern in these words, by the list or else by ear; None when there is none."""
        heard = self._heard(text)
        return heard.concern if heard and heard.is_plain else None

    def beside(self, session: Session, text: str) -> tuple[Message, ...]:
        """A line of help before the answer to words that only nearly sound like a concern; mostly none.

        A bare name gets none, as people answer with it, and no line is said again within a few messages.
        """
        heard = self._heard(text)
        if heard is None or heard.is_plain or is_bare_name(text):
            return ()
        line = line_beside_text(heard.concern, self.find_country(session.id, text))
        if any(message.text == line for message in session.messages[-NOT_AGAIN_WITHIN:]):
            return ()
        return (Replies(self.button_ids, session).line(line),)

    def _heard(self, text: str) -> Heard | None:
        """Listening takes a hundred times as long as all else at the door: the same words are read once."""
        if not text:
            return None
        digest = hashlib.sha256(text.encode("utf-8", "replace")).digest()
        if digest not in self.verdicts:
            while len(self.verdicts) >= MOST_READ:
                del self.verdicts[next(iter(self.verdicts))]
            self.verdicts[digest] = self.listens(text)
        return self.verdicts[digest]

    def answer(self, session: Session, concern: SafetyConcern, text: str) -> Message:
        """One short message with the number for the country told, and a way to go on."""
        country = self.find_country(session.id, text)
        return Replies(self.button_ids, session).concern(emergency_text(concern, country))

    @staticmethod
    def is_meant_as_answer(session: Session, concern: SafetyConcern, shown: str) -> bool:
        """Whether a bare name, "fever", is said again after the line was given for it and the person went on.

        Then the line is said once more, and the dialogue answers too: who looks for trials for it comes on.
        """
        if concern is not SafetyConcern.MEDICAL or session.is_paused or not is_bare_name(shown):
            return False
        said = (item.text for item in session.messages if item.author is Author.PERSON)
        return session.has_agreed_to(TERMS_VERSION) and any(is_same_name(words, shown) for words in said)

    @staticmethod
    def remember(session: Session, concern: SafetyConcern, *, is_first_under_way: bool) -> None:
        """Puts the record for Rasa before all that still waits, and says nothing more until asked."""
        session.is_paused = True
        if not session.has_agreed_to(TERMS_VERSION):
            return
        place = next(
            (place for place, item in enumerate(session.waiting) if not item.is_quiet), len(session.waiting)
        )
        if is_first_under_way and session.waiting:
            place = max(place, 1)
        session.waiting.insert(place, Waiting(concern_payload(concern), is_quiet=True))
