"""Reads stored records again when the reader has changed; the registry is not needed for that."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from waymark.catalogue.load import BATCH
from waymark.catalogue.reading import ReadCriteria, criteria_reader, trial_record
from waymark.catalogue.report import LoadReport, Problem
from waymark.catalogue.storing import Tally
from waymark.eligibility.criteria import READER_VERSION
from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary


def reread(
    store: TrialStore,
    *,
    vocabulary: Vocabulary,
    everything: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> LoadReport:
    """Parses and reads again each record that another reader version read, or all of them.

    `changed` counts trials whose facts or criteria are other than before. A record that can no longer
    be parsed stays as it is and is named. `progress` takes records done and records in all.
    """
    ids = store.nct_ids() if everything else store.read_by_another(READER_VERSION)
    tally = Tally()
    read = criteria_reader(vocabulary)
    for start in range(0, len(ids), BATCH):
        _reread_batch(ids[start : start + BATCH], store, tally, read)
        if progress:
            progress(min(start + BATCH, len(ids)), len(ids))
    return tally.report()


def _reread_batch(ids: Sequence[NctId], store: TrialStore, tally: Tally, read: ReadCriteria) -> None:
    before = {record.trial.nct_id: record for record in store.get_many(ids, with_raw=True)}
    parsed = [(trial, stored) for stored in before.values() if (trial := _parsed_again(stored, tally))]
    criteria = read(trial.eligibility.criteria for trial, _ in parsed)
    after = [
        trial_record(trial, raw_json=stored.raw_json, source=stored.source, criteria=criteria)
        for trial, stored in parsed
    ]
    failed = {failure.nct_id: failure.reason for failure in store.replace(after)}
    for record in after:
        nct_id = record.trial.nct_id
        if nct_id in failed:
            _tell(record, "record", f"not stored: {failed[nct_id]}", tally)
        elif replace(record, reader_version="") == replace(before[nct_id], reader_version=""):
            tally.unchanged += 1
        else:
            tally.changed += 1


def _parsed_again(stored: TrialRecord, tally: Tally) -> Trial | None:
    try:
        trial = parse_study(json.loads(stored.raw_json))
    except StudyNotReadable as error:
        _tell(stored, error.field, error.reason, tally)
        return None
    return replace(trial, removed_on=stored.trial.removed_on)


def _tell(stored: TrialRecord, field: str, reason: str, tally: Tally) -> None:
    tally.unreadable += 1
    problem = Problem(stored.source, str(stored.trial.nct_id), field, reason, is_kept=True)
    tally.problems.append(problem)
