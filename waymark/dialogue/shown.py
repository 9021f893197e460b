"""The records of the trials that were shown, each with its number in the list."""

from __future__ import annotations

from collections.abc import Iterator

from waymark.dialogue.conversation import Conversation
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore


def records_shown(
    conversation: Conversation, store: TrialStore, *, after: int = 0
) -> Iterator[tuple[int, TrialRecord]]:
    """The number of each trial shown and its record, without the first `after`; one removed is left out."""
    asked = conversation.shown[after:]
    records = {record.trial.nct_id: record for record in store.recall(asked)}
    for number, nct_id in enumerate(asked, start=after + 1):
        if nct_id in records:
            yield number, records[nct_id]
