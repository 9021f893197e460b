"""Reads where a conversation stands from what Rasa kept; a website shows it beside the talk."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache

from sqlalchemy.engine import Engine

from waymark.conversations.session import Session
from waymark.conversations.slots_kept import slots_kept
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.memory import conversation_from_slots
from waymark.dialogue.standing import Standing, standing_of
from waymark.errors import WaymarkError
from waymark.gateway.journal import hashed, journal
from waymark.settings import Settings
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store
from waymark.wording.phrases import TERMS_VERSION

SLOTS = ("facts", "open_question", "asked", "shown_trials", "focus_trial")


@dataclass(frozen=True)
class Standings:
    """Looks in a thread of its own; a database that does not answer gives an empty standing."""

    engine: Engine
    settings: Settings
    today: Callable[[], date]

    async def record(self, session: Session) -> dict[str, object]:
        """The object STANDING of docs/reference/schemas."""
        standing = await self._standing(session)
        return {**asdict(standing), "saved": list(session.saved)}

    def conversation(self, session_id: str) -> tuple[Conversation, dict[str, object]]:
        """The conversation and its versions, as Rasa kept them. Raises StoreNotUsable."""
        slots = slots_kept(self.engine, session_id, (*SLOTS, "versions"))
        versions = slots.get("versions")
        return conversation_from_slots(slots, turn=0), versions if isinstance(versions, dict) else {}

    def sources(self) -> Sources:
        """What trials are judged anew from. Raises StoreNotUsable."""
        words = standard_vocabulary()
        store = kept_trial_store(self.settings.trials_database)
        return Sources(store, words, words, self.today(), self.settings.max_questions)

    async def _standing(self, session: Session) -> Standing:
        if not session.has_agreed_to(TERMS_VERSION):
            return Standing()
        try:
            return await asyncio.to_thread(self._look, session.id)
        except (WaymarkError, ValueError, KeyError, TypeError) as error:
            journal().error("standing.not_read", session=hashed(session.id), error=type(error).__name__)
            return Standing()

    def prepare(self) -> None:
        """Builds the tables of names (half a second), so that no answer waits for them."""
        standard_vocabulary()

    def _look(self, session_id: str) -> Standing:
        conversation, _ = self.conversation(session_id)
        if not conversation.asked and not conversation.profile.facts:
            return Standing()
        return standing_of(conversation, most=self.settings.max_questions, vocabulary=standard_vocabulary())


@lru_cache(maxsize=1)
def kept_trial_store(url: str) -> TrialStore:
    """Opened when first asked for, and kept: anyone may ask that often."""
    return open_trial_store(url)
