"""From a study to a record for the store: parsed, its criteria read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from waymark.eligibility.criteria import READER_VERSION
from waymark.eligibility.reading import read_many
from waymark.store.reading import Criteria
from waymark.store.records import TrialRecord
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

ReadCriteria = Callable[[Iterable["str | None"]], Mapping["str | None", Criteria]]
"""What each of some texts says; the more of them, the less time each takes."""


def criteria_reader(vocabulary: Vocabulary) -> ReadCriteria:
    """Reads texts into criteria; the same text among them only once."""

    def read(texts: Iterable[str | None]) -> Mapping[str | None, Criteria]:
        each = tuple(dict.fromkeys(texts))
        return dict(zip(each, read_many(each, vocabulary), strict=True))

    return read


def trial_record(
    trial: Trial, *, raw_json: str, source: str, criteria: Mapping[str | None, Criteria]
) -> TrialRecord:
    """A trial as today's reader reads it; its text is among those of the criteria."""
    return TrialRecord(trial, criteria[trial.eligibility.criteria], READER_VERSION, raw_json, source)
