"""Rasa's events in SQL, with the file kept open between turns."""

from __future__ import annotations

from typing import Any

from rasa.core.tracker_store import SQLTrackerStore
from sqlalchemy import create_engine
from sqlalchemy.engine import Engine
from sqlalchemy.engine.url import make_url
from sqlalchemy.orm import sessionmaker
from sqlalchemy.pool import QueuePool

from waymark.store.engine import give_up_who_is_gone, patient

WAIT_SECONDS = 5
"""For another process that writes to the same file."""


class ConversationEvents(SQLTrackerStore):
    """As `tracker_store` of endpoints.yml: Rasa's own store and tables, at less cost a turn.

    Rasa opens a SQLite file anew for each question, and waits a quarter of an hour for a PostgreSQL whose
    host is gone.
    """

    def __init__(self, host: str, **named: Any) -> None:
        address = patient(make_url(host)).render_as_string(hide_password=False)
        super().__init__(host=address, **named)
        self.engine: Engine
        give_up_who_is_gone(self.engine)
        if self.engine.dialect.name == "sqlite" and self.engine.url.database:
            self.engine = create_engine(
                self.engine.url,
                poolclass=QueuePool,
                connect_args={"check_same_thread": False, "timeout": WAIT_SECONDS},
            )
            self.sessionmaker = sessionmaker(bind=self.engine)
