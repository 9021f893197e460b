"""The trials that were shown, each with its number in the list: their records, and their titles."""

from __future__ import annotations

from collections.abc import Iterator

from waymark.dialogue.conversation import Conversation
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.wording.lists import counted, shortened
from waymark.wording.phrases import one_line, phrase

_MOST_TITLE = 100


def records_shown(
    conversation: Conversation, store: TrialStore, *, after: int = 0
) -> Iterator[tuple[int, TrialRecord]]:
    """The number of each trial shown and its record, without the first `after`; one removed is left out."""
    asked = conversation.shown[after:]
    records = {record.trial.nct_id: record for record in store.recall(asked)}
    for number, nct_id in enumerate(asked, start=after + 1):
        if nct_id in records:
            yield number, records[nct_id]


def words_for_seen(conversation: Conversation, store: TrialStore) -> str:
    """How many were shown, and the title of each."""
    lines = [counted("dialogue.page.seen", len(conversation.shown))]
    for number, record in records_shown(conversation, store):
        title = phrase("quote", words=shortened(one_line(record.trial.brief_title), most=_MOST_TITLE))
        nct_id = record.trial.nct_id
        lines.append(phrase("dialogue.trait_of_one", number=number, nct_id=nct_id, told=title))
    return "\n".join(lines)
