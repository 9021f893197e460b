"""One page of the registry put into the store, together with where the sync then stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from waymark.catalogue.files import FoundStudy
from waymark.catalogue.reading import ReadCriteria
from waymark.catalogue.report import Problem
from waymark.catalogue.storing import ParsedRecord, Tally, parsed, store_records
from waymark.errors import RegistryFailed
from waymark.registry.answers import Page
from waymark.registry.client import RegistryClient
from waymark.registry.queries import ASKED_STATUSES
from waymark.store.records import TrialRecord, UpsertCounts
from waymark.store.sync_state import SyncLog, SyncRun
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId


@dataclass
class PageStorer:
    """Stores the pages of one query; `pages` counts those of the run."""

    registry: RegistryClient
    store_: TrialStore
    log: SyncLog
    read: ReadCriteria
    tally: Tally
    loaded_at: datetime | None = None
    pages: int = 0

    def store(self, page: Page, run: SyncRun) -> SyncRun:
        """Stores a page of the listing; gives back the run after it."""
        after = replace(
            run,
            page_token=page.next_token,
            pages=run.pages + 1,
            received=run.received + len(page.studies),
        )
        self.store_studies(page.studies, after, place=f"{run.query}, page {after.pages}")
        self.pages = after.pages
        return after

    def store_studies(self, studies: Sequence[object], run: SyncRun, *, place: str) -> frozenset[NctId]:
        """Stores some studies in one transaction with the run; gives back the numbers they have.

        A closed trial that we do not hold is left out: nobody can join it.
        """
        listed: set[NctId] = set()
        records = list(self._parsed(studies, listed, place))
        held = self.log.held([record.trial.nct_id for record in records])
        wanted = [record for record in records if _is_wanted(record, held)]
        left_out = {record.trial.nct_id for record in records} - {record.trial.nct_id for record in wanted}
        stored = self.store_.versions({record.trial.nct_id for record in wanted})

        def write(fresh: Sequence[TrialRecord]) -> UpsertCounts:
            return self.log.store_page(run, fresh, listed - left_out, loaded_at=self.loaded_at)

        read_before = self.store_.read_before
        store_records(wanted, stored, self.tally, read=self.read, write=write, read_before=read_before)
        return frozenset(listed)

    def _parsed(self, studies: Sequence[object], listed: set[NctId], place: str) -> Iterator[ParsedRecord]:
        for number, study in enumerate(studies, start=1):
            told = len(self.tally.problems)
            record = parsed(FoundStudy(f"{place}#{number}", study), self.tally)
            if record:
                listed.add(record.trial.nct_id)
                yield replace(record, source=self.registry.address_of(record.trial.nct_id))
            else:
                named = (problem.nct_id for problem in self.tally.problems[told:])
                listed.update(NctId(nct_id) for nct_id in named if nct_id)


def tell_failed(source: str, failure: RegistryFailed, tally: Tally) -> None:
    """Counts a page that could not be had; the rest of its query waits for the next sync."""
    tally.files_failed += 1
    tally.problems.append(Problem(source, None, "page", str(failure)))


def _is_wanted(record: ParsedRecord, held: frozenset[NctId]) -> bool:
    return record.trial.overall_status in ASKED_STATUSES or record.trial.nct_id in held
