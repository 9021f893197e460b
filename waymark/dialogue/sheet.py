"""The page for the doctor: what was told, and every trial seen, judged anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from waymark.catalogue.by_number import find_by_number
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial, judged
from waymark.errors import TrialNotFound
from waymark.wording.sheet_page import SheetPage, sheet_page
from waymark.wording.trials import doctor_sheet_text


def sheet_text(conversation: Conversation, sources: Sources, *, versions: Mapping[str, str | None]) -> str:
    """One page. A trial spoken of but never listed is on it too; `versions` is slot `versions`."""
    numbers = dict.fromkeys((*conversation.shown, *((conversation.focus,) if conversation.focus else ())))
    trials = [judged(find_by_number(sources.store, nct_id), conversation, sources) for nct_id in numbers]
    return doctor_sheet_text(
        conversation.profile,
        [(each.trial, each.verdict) for each in trials],
        today=sources.today,
        versions={name: version for name, version in versions.items() if version},
    )


def page_of(
    conversation: Conversation,
    sources: Sources,
    *,
    saved: Sequence[str],
    versions: Mapping[str, object],
) -> SheetPage:
    """The same page in parts, for a website: of the trials put aside, else of those shown."""
    shown = dict.fromkeys((*conversation.shown, *((conversation.focus,) if conversation.focus else ())))
    trials = _judged(saved or [str(nct_id) for nct_id in shown], conversation, sources)
    return sheet_page(
        conversation.profile,
        [(each.trial, each.verdict) for each in trials],
        today=sources.today,
        versions={name: str(version) for name, version in versions.items() if version},
    )


def _judged(numbers: Sequence[str], conversation: Conversation, sources: Sources) -> list[JudgedTrial]:
    """The trials as they stand now; one that the store has no more is left out."""
    found = []
    for number in numbers:
        try:
            found.append(judged(find_by_number(sources.store, number), conversation, sources))
        except TrialNotFound:
            continue
    return found
