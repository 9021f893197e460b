"""From a study to a record for the store: parsed, its criteria read."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from waymark.eligibility.criteria import READER_VERSION, Criterion
from waymark.eligibility.reading import read_criteria
from waymark.store.records import TrialRecord
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

ReadCriteria = Callable[[str | None], tuple[Criterion, ...]]

# Few texts repeat, and those often: of 8,189 records 434 say "No eligibility criteria". One read takes 17 kB.
TEXTS_REMEMBERED = 200


def criteria_reader(vocabulary: Vocabulary) -> ReadCriteria:
    """Reads a text into criteria, the same text only once."""

    @lru_cache(maxsize=TEXTS_REMEMBERED)
    def read(text: str | None) -> tuple[Criterion, ...]:
        return read_criteria(text, vocabulary)

    return read


def trial_record(trial: Trial, *, raw_json: str, source: str, read: ReadCriteria) -> TrialRecord:
    """A trial as today's reader reads it."""
    return TrialRecord(trial, read(trial.eligibility.criteria), READER_VERSION, raw_json, source)
