"""What a new fact changed in the list a person has seen."""

from __future__ import annotations

from dataclasses import dataclass

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.results import Page
from waymark.eligibility.verdicts import Fit
from waymark.trials.identifiers import NctId


@dataclass(frozen=True)
class FitChange:
    """One trial. `before` None: it was not shown; `now` None: it is not about this illness any more."""

    nct_id: NctId
    before: Fit | None
    now: Fit | None


def changes_since_shown(conversation: Conversation, page: Page) -> tuple[FitChange, ...]:
    """Shown trials whose fit is another now, and those new on the page; empty when nothing changed."""
    now = {found.trial.nct_id: found.verdict.fit for found in page.found.results}
    before = {nct_id: conversation.fits.get(nct_id) for nct_id in conversation.shown}
    page_of = (found.trial.nct_id for found in page.trials)
    changes = (
        FitChange(nct_id, before.get(nct_id), now.get(nct_id))
        for nct_id in dict.fromkeys((*conversation.shown, *page_of))
    )
    return tuple(change for change in changes if change.before is not change.now)
