"""The page for the doctor: what was told, and every trial seen, judged anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from waymark.catalogue.by_number import find_by_number
from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial, judged
from waymark.errors import TrialNotFound
from waymark.wording.sheet_page import SheetPage, sheet_page
from waymark.wording.trials import doctor_questions_parts, doctor_sheet_text

MOST_TRIALS = 3
"""A page can be read; the one spoken of last comes first."""


def sheet_text(conversation: Conversation, sources: Sources, *, versions: Mapping[str, str | None]) -> str:
    """One page. A trial spoken of but never listed is on it too; `versions` is slot `versions`."""
    focus = (conversation.focus,) if conversation.focus else ()
    seen = list(dict.fromkeys((*focus, *conversation.shown)))
    numbers = seen[:MOST_TRIALS]
    trials = [judged(find_by_number(sources.store, nct_id), conversation, sources) for nct_id in numbers]
    return doctor_sheet_text(
        conversation.profile,
        [(each.trial, each.verdict) for each in trials],
        today=sources.today,
        left_out=len(seen) - len(numbers),
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


def questions_for_doctor(conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    """What to ask about the trial spoken of, else the first one shown; without any, of any trial."""
    number = conversation.focus or next(iter(conversation.shown), None)
    if number is None:
        return doctor_questions_parts(None, None, conversation.profile)
    trial = judged(find_by_number(sources.store, number), conversation, sources)
    return doctor_questions_parts(trial.trial, trial.verdict, conversation.profile)
