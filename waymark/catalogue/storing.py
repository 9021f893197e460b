"""What filling the store has in common, be it from files or from the registry: parsing, counting, storing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from waymark.catalogue.files import FoundStudy, UnreadableLine
from waymark.catalogue.reading import ReadCriteria, trial_record
from waymark.catalogue.report import LoadReport, Problem
from waymark.eligibility.criteria import READER_VERSION
from waymark.errors import StudyNotReadable
from waymark.registry.parse import read_study
from waymark.store.reading import Criteria
from waymark.store.records import (
    RecordFailure,
    StoredVersion,
    TrialRecord,
    UpsertCounts,
    canonical_json,
    content_hash,
)
from waymark.store.writing import is_written_anew
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial

ReadBefore = Callable[[Mapping[NctId, str], str], Mapping[str, Criteria]]
"""Of these texts, those that stand in the store as that version of the reader read them."""


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
    removed: int = 0
    files_failed: int = 0
    problems: list[Problem] = field(default_factory=list)

    def report(self) -> LoadReport:
        """The counts as they stand."""
        return LoadReport(
            new=self.new,
            changed=self.changed,
            unchanged=self.unchanged,
            unreadable=self.unreadable,
            removed=self.removed,
            problems=tuple(self.problems),
            files_failed=self.files_failed,
        )


def parsed(found: FoundStudy | UnreadableLine, tally: Tally) -> ParsedRecord | None:
    """The record of a study; None when it cannot be read, which the tally then names."""
    if isinstance(found, UnreadableLine):
        unreadable(Problem(found.source, None, "line", found.reason), tally)
        return None
    try:
        read = read_study(found.study)
        raw_json = canonical_json(found.study)
    except StudyNotReadable as error:
        unreadable(Problem(found.source, error.nct_id, error.field, error.reason), tally)
        return None
    nct_id = str(read.trial.nct_id)
    for left_out in read.problems:
        problem = Problem(found.source, nct_id, left_out.field, left_out.reason, is_kept=True)
        tally.problems.append(problem)
    return ParsedRecord(read.trial, raw_json, found.source)


def unreadable(problem: Problem, tally: Tally) -> None:
    """Counts a record that could not be read or stored, and names it."""
    tally.unreadable += 1
    tally.problems.append(problem)


def store_records(
    batch: Sequence[ParsedRecord],
    stored: Mapping[NctId, StoredVersion],
    tally: Tally,
    *,
    read: ReadCriteria,
    write: Callable[[Sequence[TrialRecord]], UpsertCounts],
    read_before: ReadBefore | None = None,
) -> None:
    """Reads the criteria of what `stored` does not hold already, writes it at once, and counts everything.

    With `read_before` a text that stands in the store as this reader read it is not read once more: most
    changes of a record are to its dates, places and contacts.
    """
    fresh = [record for record in batch if not _is_stored(record, stored.get(record.trial.nct_id))]
    repeated = {record.trial.nct_id for record in fresh}
    # A record that comes again in the batch after another content of it must take its turn.
    waiting = [record for record in batch if record.trial.nct_id in repeated]
    known = _read_before(waiting, stored, read_before) if read_before else {}
    texts = [record.trial.eligibility.criteria for record in waiting]
    read_now = read(text for text in texts if text not in known)
    criteria = dict([*read_now.items(), *known.items()])
    counts = write(
        [
            trial_record(record.trial, raw_json=record.raw_json, source=record.source, criteria=criteria)
            for record in waiting
        ]
    )
    tally.new += counts.new
    tally.changed += counts.changed
    tally.unchanged += counts.unchanged + len(batch) - len(waiting)
    for failure in counts.failures:
        _tell_failure(failure, [r for r in waiting if r.trial.nct_id == failure.nct_id], tally)


def _is_stored(record: ParsedRecord, version: StoredVersion | None) -> bool:
    trial = record.trial
    given = StoredVersion(
        content_hash(record.raw_json), READER_VERSION, trial.text_source, trial.data_processed
    )
    if version is None or version.content_hash != given.content_hash:
        return False
    return not is_written_anew(version, given)


def _read_before(
    records: Sequence[ParsedRecord], stored: Mapping[NctId, StoredVersion], read_before: ReadBefore
) -> Mapping[str, Criteria]:
    """By text, the criteria of those that stand in the store in the words of the same source."""
    texts = {
        record.trial.nct_id: record.trial.eligibility.criteria
        for record in records
        if record.trial.eligibility.criteria and _is_of_source(record, stored.get(record.trial.nct_id))
    }
    return read_before(texts, READER_VERSION) if texts else {}


def _is_of_source(record: ParsedRecord, version: StoredVersion | None) -> bool:
    return version is not None and version.text_source is record.trial.text_source


def _tell_failure(failure: RecordFailure, records: Sequence[ParsedRecord], tally: Tally) -> None:
    for record in records:
        problem = Problem(record.source, str(failure.nct_id), "record", f"not stored: {failure.reason}")
        unreadable(problem, tally)
