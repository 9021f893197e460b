"""Loads files of registry records into the store, in batches; a bad record costs only itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

from waymark.catalogue.files import FileCutShort, Progress, studies_in
from waymark.catalogue.reading import criteria_reader
from waymark.catalogue.report import LoadReport, Problem
from waymark.catalogue.storing import ParsedRecord, Tally, parsed, store_records
from waymark.store.records import content_hash
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.vocabulary.vocabulary import Vocabulary

BATCH = 200  # records in one transaction, and at most in memory


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
    write = partial(store.upsert, loaded_at=loaded_at)
    records = (record for path in paths for record in _records_in(path, tally, progress))
    for batch in _batches(records):
        stored = store.versions({record.trial.nct_id for record in batch})
        store_records(batch, stored, tally, read=read, write=write, read_before=store.read_before)
    store.pack_headings()
    store.count_rows()
    return tally.report()


def _records_in(path: Path, tally: Tally, progress: Progress | None) -> Iterator[ParsedRecord]:
    seen: dict[NctId, str] = {}
    try:
        for found in studies_in(path, progress):
            record = parsed(found, tally)
            if record:
                _tell_repetition(record, seen, tally)
                yield record
    except FileCutShort as error:
        tally.files_failed += 1
        tally.problems.append(Problem(error.source, None, "file", error.reason))


def _tell_repetition(record: ParsedRecord, seen: dict[NctId, str], tally: Tally) -> None:
    nct_id, content = record.trial.nct_id, content_hash(record.raw_json)
    if seen.setdefault(nct_id, content) != content:
        reason = "the file has this trial twice with different content; the newer one holds"
        tally.problems.append(Problem(record.source, str(nct_id), "nctId", reason, is_kept=True))
        seen[nct_id] = content


def _batches(records: Iterable[ParsedRecord]) -> Iterator[list[ParsedRecord]]:
    waiting = iter(records)
    while batch := list(islice(waiting, BATCH)):
        yield batch
