"""A child who writes alone: what was said goes at once, and nothing is kept until a guardian takes part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.conversations.erasure import Erasures
from waymark.conversations.messages import Json
from waymark.conversations.session import Waiting
from waymark.gateway.journal import hashed, journal
from waymark.gateway.live import Live, LiveSessions
from waymark.gateway.payloads import consent_payload
from waymark.gateway.rendering import code_of
from waymark.gateway.tokens import Clock
from waymark.wording.phrases import TERMS_VERSION

GUARDIAN_NEEDED = "GUARDIAN_NEEDED"
"""The code of the notice by which the dialogue says that a child under 16 writes alone."""


@dataclass(frozen=True)
class Guardians:
    """Keeps nothing of a child (COPPA; GDPR, Article 8)."""

    sessions: LiveSessions
    erasures: Erasures
    clock: Clock

    async def forget_child(self, live: Live) -> bool:
        """Forgets the person's words and Rasa's events; consent alone is recorded again.

        The session is written first, so that the file is rewritten when it holds the words no more. False
        when it cannot be written: then nothing is forgotten yet, and it is to be done again.
        """
        session = live.session
        session.forget_words()
        given = consent_payload(terms=TERMS_VERSION, given_at=self.clock())
        session.waiting.insert(0, Waiting(given, is_quiet=True))
        if not await self.sessions.save(live):
            return False
        await self.sessions.in_writer(lambda: self.erasures.erase_dialogue(session.id))
        journal().info("child.forgotten", session=hashed(session.id))
        return True


def needs_guardian(answer: Sequence[Json]) -> bool:
    """Whether the dialogue found that a child writes alone."""
    return GUARDIAN_NEEDED in map(code_of, answer)
