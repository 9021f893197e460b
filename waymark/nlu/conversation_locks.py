"""One message at a time in a conversation: in memory for one Rasa, through Redis for several."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from rasa.core.lock import TicketLock
from rasa.core.lock_store import InMemoryLockStore
from rasa.utils.endpoints import EndpointConfig

from waymark.store.shared_locks import held, open_redis

WAIT_SECONDS = 25.0
"""Shorter than the gateway waits for Rasa, so that it hears of it."""


class ConversationLocks(InMemoryLockStore):
    """As `lock_store` of endpoints.yml, with a `url` that may be empty.

    Rasa's own store for Redis reads and writes its tickets in steps, and after a crash keeps a conversation
    closed for a minute; this one lets go within seconds.
    """

    def __init__(self, endpoint_config: EndpointConfig) -> None:
        super().__init__()
        self._redis = open_redis(endpoint_config.url) if endpoint_config.url else None

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = 60, wait_time_in_seconds: float = 0.05
    ) -> AsyncIterator[TicketLock]:
        """Holds the conversation. Raises LocksAway, LockNotFree."""
        if self._redis is None:
            async with super().lock(conversation_id, lock_lifetime, wait_time_in_seconds) as ticket:
                yield ticket
            return
        async with held(self._redis, f"waymark:rasa:{conversation_id}", wait_seconds=WAIT_SECONDS):
            yield TicketLock(conversation_id)
