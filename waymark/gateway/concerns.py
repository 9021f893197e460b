"""Emergencies at the door: found in the unmasked words, answered at once, recorded when that is possible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from waymark.conversations.messages import Message
from waymark.conversations.session import Session, Waiting
from waymark.gateway.payloads import concern_payload
from waymark.gateway.replies import Replies
from waymark.gateway.tokens import ButtonIds
from waymark.understanding.safety import SafetyConcern, check_safety
from waymark.wording.phrases import TERMS_VERSION
from waymark.wording.safety import emergency_text

FindCountry = Callable[[str, str], "str | None"]
"""From a session's id and the words just said to the country told, or None."""

Hears = Callable[[str], "SafetyConcern | None"]


@dataclass(frozen=True)
class Concerns:
    """Needs neither Rasa nor a database to answer."""

    button_ids: ButtonIds
    find_country: FindCountry
    hears: Hears

    def read(self, text: str) -> SafetyConcern | None:
        """The concern in these words, by the list or else by ear; None when there is none."""
        return (check_safety(text) or self.hears(text)) if text else None

    def answer(self, session: Session, concern: SafetyConcern, text: str) -> Message:
        """One short message with the number for the country told, and a way to go on."""
        country = self.find_country(session.id, text)
        return Replies(self.button_ids, session).concern(emergency_text(concern, country))

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
