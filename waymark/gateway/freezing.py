"""Freezes what was told so far into a saved search that waits for a second yes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from waymark.alerts.judging import AlertJudge
from waymark.conversations.alerts import AlertRow
from waymark.conversations.sealing import Seal
from waymark.gateway.services import Services
from waymark.gateway.tokens import Clock
from waymark.profile.facts import FactName

CONFIRM_WITHIN = timedelta(days=1)

MakeJudge = Callable[[], AlertJudge]


@dataclass(frozen=True)
class Freezing:
    """For every way by which a person can be told."""

    services: Services
    seal: Seal
    clock: Clock
    make_judge: MakeJudge

    @property
    def is_on(self) -> bool:
        """Whether this deployment lets people be written to."""
        return self.services.settings.reach_me

    def end(self) -> datetime:
        """When a search that is confirmed now ends by itself; UTC without a zone."""
        return self._now() + timedelta(days=self.services.settings.alert_days)

    async def has_condition(self, session_id: str) -> bool:
        """Whether the conversation holds what a search needs."""
        return await asyncio.to_thread(self._has_condition, session_id)

    async def row(self, session_id: str, *, key: str, channel: str, address: str) -> AlertRow:
        """The facts as they are now and how every trial stands. `key` names the address."""
        return await asyncio.to_thread(self._row, session_id, key, channel, address)

    def _row(self, session_id: str, key: str, channel: str, address: str) -> AlertRow:
        conversation, _ = self.services.standings.conversation(session_id)
        judge = self.make_judge()
        return AlertRow(
            chat=key,
            channel=channel,
            address=self.seal.closed(address),
            facts=judge.facts_of(conversation.profile),
            seen=judge.first_seen(conversation.profile),
            checked_at=self._now(),
            expires_at=self._now() + CONFIRM_WITHIN,
        )

    def _has_condition(self, session_id: str) -> bool:
        conversation, _ = self.services.standings.conversation(session_id)
        condition = conversation.profile.fact(FactName.CONDITION)
        return condition is not None and condition.is_answered

    def _now(self) -> datetime:
        return self.clock().replace(tzinfo=None, microsecond=0)
