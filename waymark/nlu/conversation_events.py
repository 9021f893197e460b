"""Rasa's events in SQL, with the file kept open between turns and no count of what was just read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

WAIT_SECONDS = 5
"""For another process that writes to the same file."""

_KEPT = "waymark_kept_events"


class ConversationEvents(SQLTrackerStore):
    """As `tracker_store` of endpoints.yml: Rasa's own store and tables, at less cost a turn.

    Rasa opens a SQLite file anew for each question, and counts a conversation's events before it adds some.
    Nobody else adds any while a turn holds the conversation's lock, so those read at its start are all.
    """

    def __init__(self, host: str, **named: Any) -> None:
        super().__init__(host=host, **named)
        self.engine: Engine
        if self.engine.dialect.name == "sqlite" and self.engine.url.database:
            self.engine = create_engine(
                self.engine.url,
                poolclass=QueuePool,
                connect_args={"check_same_thread": False, "timeout": WAIT_SECONDS},
            )
            self.sessionmaker = sessionmaker(bind=self.engine)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation since its last start; None when there is none."""
        tracker = await super().retrieve(sender_id)
        if tracker is not None:
            _note_kept(tracker)
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Adds the events that are not kept yet."""
        await super().save(tracker)
        _note_kept(tracker)

    def _additional_events(self, session: Session, tracker: DialogueStateTracker) -> Iterator[Event]:
        kept = vars(tracker).get(_KEPT)
        if kept is None:
            added: Iterator[Event] = super()._additional_events(session, tracker)
            return added
        return islice(tracker.events, kept, None)


def _note_kept(tracker: DialogueStateTracker) -> None:
    """Trackers have no hash, so how many of its events are kept is noted on the tracker itself."""
    vars(tracker)[_KEPT] = len(tracker.events)
