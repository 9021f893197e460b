"""The page for the doctor: a short-lived address, and what stands on it, judged at the moment it opens."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from waymark.conversations.session import Session
from waymark.dialogue.sheet import page_of
from waymark.gateway.live import LiveSessions
from waymark.gateway.refusals import Refusal
from waymark.gateway.standing import Standings
from waymark.gateway.tokens import SheetLinks
from waymark.wording.phrases import phrase
from waymark.wording.sheet_page import SheetPage, mail_text


@dataclass(frozen=True)
class Sheets:
    """Makes sheets. Its methods raise Refusal 401, 409 with nothing to print, and StoreNotUsable."""

    links: SheetLinks
    sessions: LiveSessions
    standings: Standings

    async def open(self, session: Session) -> dict[str, object]:
        """The address of the page, when it closes, and what an e-mail about it says."""
        page = await self.page(session)
        link, expires_at = self.links.issue(session.id)
        mail = {"subject": phrase("sheet.mail.subject"), "body": mail_text(page)}
        return {"url": f"/sheet/{link}", "expires_at": expires_at.isoformat(), "mail": mail}

    async def at(self, link: str) -> SheetPage:
        """The page behind an address, as long as it is open and its conversation is not erased."""
        live = await self.sessions.find(self.links.read(link))
        return await self.page(live.session)

    async def page(self, session: Session) -> SheetPage:
        """The facts as told and the trials put aside, else those shown."""
        page = await asyncio.to_thread(self._page, session.id, tuple(session.saved))
        if not page.told and not page.trials:
            raise Refusal(409, "nothing_to_print")
        return page

    def _page(self, session_id: str, saved: tuple[str, ...]) -> SheetPage:
        conversation, versions = self.standings.conversation(session_id)
        return page_of(conversation, self.standings.sources(), saved=saved, versions=versions)
