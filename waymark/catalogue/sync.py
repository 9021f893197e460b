"""Fills the store from the registry, condition by condition, and goes on where a killed run stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from waymark.catalogue.reading import ReadCriteria, criteria_reader
from waymark.catalogue.report import LoadReport
from waymark.catalogue.storing import Tally
from waymark.catalogue.sync_missing import look_for_missing
from waymark.catalogue.sync_pages import PageStorer, tell_failed
from waymark.errors import PageTokenRefused, RegistryFailed
from waymark.registry.answers import DataVersion, Page
from waymark.registry.client import RegistryClient
from waymark.registry.queries import ASKED_STATUSES, StudyQuery
from waymark.store.sync_state import SyncLog, SyncMode, SyncRun, SyncState
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import Vocabulary

EVERYTHING = "all"  # in place of a condition: every condition
OVERLAP = timedelta(days=1)  # the registry posts updates by day, and its day is not everybody's
MOST_DAYS_BETWEEN_FULL = 7  # a listing of updates alone never says that a trial is gone
MOST_PAGES = 10_000
MOST_BEGINNINGS = 3  # of one query in one sync, when the registry refuses its page tokens

Progress = Callable[[str, int, "int | None"], None]
"""Takes the condition, the studies received of it, and how many there are (None: not said)."""


@dataclass
class Sync:
    """One sync of some conditions. `loaded_at` is the time stored with each record."""

    registry: RegistryClient
    store: TrialStore
    log: SyncLog
    vocabulary: Vocabulary
    loaded_at: datetime | None = None
    progress: Progress | None = None
    tally: Tally = field(default_factory=Tally)

    def run(self, conditions: Sequence[str], *, is_full: bool = False) -> LoadReport:
        """Syncs each condition and gives back the counts; one that fails costs only itself.

        Raises StoreNotUsable: what was stored until then stays, and the next sync goes on from there.
        """
        self._read: ReadCriteria = criteria_reader(self.vocabulary)
        try:
            version = self.registry.data_version()
        except RegistryFailed as failure:
            tell_failed("the registry", failure, self.tally)
            return self.tally.report()
        for condition in dict.fromkeys(" ".join(name.lower().split()) for name in conditions):
            self._condition(condition, version, is_full=is_full)
        self.store.pack_headings()
        self.store.count_rows()
        return self.tally.report()

    def _condition(self, condition: str, version: DataVersion, *, is_full: bool) -> None:
        run = run_to_make(condition, self.log.state(condition), version, is_full=is_full)
        storer = PageStorer(
            self.registry, self.store, self.log, self._read, self.tally, loaded_at=self.loaded_at
        )
        try:
            run = self._list(run, storer)
            if run.mode is SyncMode.FULL:
                look_for_missing(run, storer, version.day)
        except RegistryFailed as failure:
            tell_failed(f"{condition}, page {storer.pages + 1}", failure, self.tally)
        else:
            self.log.finish(run)

    def _list(self, run: SyncRun, storer: PageStorer) -> SyncRun:
        """Stores what is left of the listing; gives back the run after its last page."""
        for _ in range(MOST_BEGINNINGS):
            try:
                return self._pages(run, storer)
            except PageTokenRefused:
                run = replace(run, page_token=None, pages=0, received=0)
        raise RegistryFailed("The registry refuses its own page tokens, each time again.")

    def _pages(self, run: SyncRun, storer: PageStorer) -> SyncRun:
        query = query_of(run)
        tokens: set[str] = set()
        total: int | None = None
        storer.pages = run.pages
        while run.pages == 0 or run.page_token:
            page = self.registry.page(query, run.page_token)
            _guard(page, tokens, run.pages)
            run = storer.store(page, run)
            total = page.total if page.total is not None else total
            if run.pages == 1:
                self.store.count_rows()  # a first sync takes hours, and people search meanwhile
            if self.progress:
                self.progress(run.query, run.received, total)
        if total is not None and run.received < total:
            self.log.save(replace(run, page_token=None, pages=0, received=0))
            raise RegistryFailed(f"The registry announced {total} studies and gave {run.received}.")
        return run


def run_to_make(query: str, state: SyncState, version: DataVersion, *, is_full: bool) -> SyncRun:
    """The run under way, when the registry's data are still those it began with, or else a new one.

    The first is full, and so is one a week after the last full one: only a full run finds removals.
    """
    under_way = state.run
    if under_way and under_way.data == version.timestamp and not (is_full and under_way.since):
        return under_way
    number = state.last_number + 1
    if is_full or state.completed_data is None or _is_full_due(state, version):
        return SyncRun(query, number, SyncMode.FULL, version.timestamp)
    since = min(_day(state.completed_data), version.day) - OVERLAP
    return SyncRun(query, number, SyncMode.INCREMENTAL, version.timestamp, since)


def query_of(run: SyncRun) -> StudyQuery:
    """What a run asks for: what is open, or whatever was updated since."""
    condition = None if run.query == EVERYTHING else run.query
    if run.since is None:
        return StudyQuery(condition, ASKED_STATUSES)
    return StudyQuery(condition, updated_since=run.since)


def _is_full_due(state: SyncState, version: DataVersion) -> bool:
    last = state.completed_full_data
    return last is None or (version.day - _day(last)).days >= MOST_DAYS_BETWEEN_FULL


def _day(timestamp: str) -> date:
    return datetime.fromisoformat(timestamp).date()


def _guard(page: Page, tokens: set[str], pages: int) -> None:
    """Refuses a listing that goes in circles or does not end. Raises RegistryFailed."""
    if page.next_token in tokens:
        raise RegistryFailed("The registry names a page as the next that it has given already.")
    if pages >= MOST_PAGES:
        raise RegistryFailed(f"The registry's listing does not end after {MOST_PAGES} pages.")
    if page.next_token:
        tokens.add(page.next_token)
