"""Loads files of registry records into the store, in batches; a bad record costs only itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from waymark.catalogue.files import FileCutShort, FoundStudy, Progress, UnreadableLine, studies_in
from waymark.catalogue.reading import ReadCriteria, criteria_reader, trial_record
from waymark.catalogue.report import LoadReport, Problem
from waymark.eligibility.criteria import READER_VERSION
from waymark.errors import StudyNotReadable
from waymark.registry.parse import read_study
from waymark.store.records import RecordFailure, StoredVersion, TrialRecord, canonical_json, content_hash
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

BATCH = 200  # records in one transaction, and at most in memory


@dataclass(frozen=True)
class ParsedRecord:
    """A study that could be parsed, its criteria not yet read."""

    trial: Trial
    raw_json: str
    source: str


@dataclass
class Tally:
    """The counts of a load while it runs."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    unreadable: int = 0
    files_failed: int = 0
    problems: list[Problem] = field(default_factory=list)

    def report(self) -> LoadReport:
        """The counts as they stand."""
        return LoadReport(
            new=self.new,
            changed=self.changed,
            unchanged=self.unchanged,
            unreadable=self.unreadable,
            problems=tuple(self.problems),
            files_failed=self.files_failed,
        )


def load_files(
    paths: Sequence[Path],
    store: TrialStore,
    *,
    vocabulary: Vocabulary,
    progress: Progress | None = None,
    loaded_at: datetime | None = None,
) -> LoadReport:
    """Loads every file and gives back the counts, with each problem by file and line.

    A record that cannot be read never replaces the one stored before; a file that cannot be opened,
    or not to its end, costs only what could not be read of it. Raises StoreNotUsable.
    """
    tally = Tally()
    read = criteria_reader(vocabulary)
    records = (record for path in paths for record in _records_in(path, tally, progress))
    for batch in _batches(records):
        _store(batch, store, tally, read=read, loaded_at=loaded_at)
    return tally.report()


def _records_in(path: Path, tally: Tally, progress: Progress | None) -> Iterator[ParsedRecord]:
    seen: dict[NctId, str] = {}
    try:
        for found in studies_in(path, progress):
            record = _parsed(found, tally)
            if record:
                _tell_repetition(record, seen, tally)
                yield record
    except FileCutShort as error:
        tally.files_failed += 1
        tally.problems.append(Problem(error.source, None, "file", error.reason))


def _parsed(found: FoundStudy | UnreadableLine, tally: Tally) -> ParsedRecord | None:
    if isinstance(found, UnreadableLine):
        _unreadable(Problem(found.source, None, "line", found.reason), tally)
        return None
    try:
        parsed = read_study(found.study)
        raw_json = canonical_json(found.study)
    except StudyNotReadable as error:
        _unreadable(Problem(found.source, error.nct_id, error.field, error.reason), tally)
        return None
    nct_id = str(parsed.trial.nct_id)
    for left_out in parsed.problems:
        problem = Problem(found.source, nct_id, left_out.field, left_out.reason, is_kept=True)
        tally.problems.append(problem)
    return ParsedRecord(parsed.trial, raw_json, found.source)


def _unreadable(problem: Problem, tally: Tally) -> None:
    tally.unreadable += 1
    tally.problems.append(problem)


def _tell_repetition(record: ParsedRecord, seen: dict[NctId, str], tally: Tally) -> None:
    nct_id, content = record.trial.nct_id, content_hash(record.raw_json)
    if seen.setdefault(nct_id, content) != content:
        reason = "the file has this trial twice with different content; the later one holds"
        tally.problems.append(Problem(record.source, str(nct_id), "nctId", reason, is_kept=True))
        seen[nct_id] = content


def _batches(records: Iterable[ParsedRecord]) -> Iterator[list[ParsedRecord]]:
    waiting = iter(records)
    while batch := list(islice(waiting, BATCH)):
        yield batch


def _store(
    batch: Sequence[ParsedRecord],
    store: TrialStore,
    tally: Tally,
    *,
    read: ReadCriteria,
    loaded_at: datetime | None,
) -> None:
    stored = store.versions({record.trial.nct_id for record in batch})
    fresh = [record for record in batch if not _is_stored(record, stored.get(record.trial.nct_id))]
    repeated = {record.trial.nct_id for record in fresh}
    # A record that comes again in the batch after another content of it must take its turn.
    waiting = [record for record in batch if record.trial.nct_id in repeated]
    counts = store.upsert([_read(record, read) for record in waiting], loaded_at=loaded_at)
    tally.new += counts.new
    tally.changed += counts.changed
    tally.unchanged += counts.unchanged + len(batch) - len(waiting)
    for failure in counts.failures:
        _tell_failure(failure, [r for r in waiting if r.trial.nct_id == failure.nct_id], tally)


def _is_stored(record: ParsedRecord, version: StoredVersion | None) -> bool:
    return (
        version is not None
        and version.reader_version == READER_VERSION
        and version.content_hash == content_hash(record.raw_json)
    )


def _read(record: ParsedRecord, read: ReadCriteria) -> TrialRecord:
    return trial_record(record.trial, raw_json=record.raw_json, source=record.source, read=read)


def _tell_failure(failure: RecordFailure, records: Sequence[ParsedRecord], tally: Tally) -> None:
    for record in records:
        problem = Problem(record.source, str(failure.nct_id), "record", f"not stored: {failure.reason}")
        _unreadable(problem, tally)
