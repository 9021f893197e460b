"""The page for the doctor: what was told, and every trial seen, judged anew."""

from __future__ import annotations

from collections.abc import Mapping

from waymark.catalogue.by_number import find_by_number
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import judged
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
