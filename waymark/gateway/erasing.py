"""Erases a conversation on request, also while an answer to it is still on its way."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta

from waymark.conversations.erasure import ErasureReceipt, Erasures, receipt
from waymark.conversations.session import Consent
from waymark.gateway.journal import hashed, journal
from waymark.gateway.live import Live, LiveSessions
from waymark.gateway.tokens import Clock

WAIT_SECONDS = 1.0
"""How long erasing lets an answer on its way arrive first; one that comes later is erased when it does."""


@dataclass(frozen=True)
class Erasing:
    """Erases here and in the database. `window` is how long copies out of our reach may live on."""

    sessions: LiveSessions
    erasures: Erasures
    clock: Clock
    window: timedelta = timedelta()

    async def erase(self, live: Live) -> ErasureReceipt:
        """Erases a session on request from outside of a turn."""
        live.is_erased = True
        try:
            await asyncio.wait_for(live.lock.acquire(), WAIT_SECONDS)
        except asyncio.TimeoutError:
            return await self.erase_now(live)
        try:
            return await self.erase_now(live)
        finally:
            live.lock.release()

    async def erase_now(self, live: Live) -> ErasureReceipt:
        """Erases a session whose lock the caller holds, or cannot wait for."""
        session = live.session
        await self.sessions.forget(live)
        for kept in (
            session.messages,
            session.held,
            session.kept_back,
            session.waiting,
            session.answers,
            session.buttons,
            session.saved,
        ):
            kept.clear()
        journal().info("session.erased", session=hashed(session.id))
        if session.consent is not Consent.AGREED:
            return receipt(self.clock())
        given = await self.sessions.in_writer(lambda: self.erasures.erase(session.id, self.clock()))
        return replace(given, gone_by=given.erased_at + self.window) if self.window else given

    async def repeat(self) -> None:
        """Erases again whatever came back: an answer that was on its way when its conversation was erased."""
        count = await self.sessions.in_writer(lambda: self.erasures.repeat(self.clock()))
        if count:
            journal().info("session.erased_again", rows=count)
