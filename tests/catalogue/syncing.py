"""A store that is filled from a stand-in of the registry, and what it then holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timezone
from pathlib import Path

from sqlalchemy import select

from tests.registry_server.server import RegistryServer
from waymark.catalogue.report import LoadReport
from waymark.catalogue.sync import Progress, Sync
from waymark.registry.client import Limits, RegistryClient
from waymark.registry.waiting import Pace
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord
from waymark.store.sync_state import SyncLog
from waymark.store.tables import metadata
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.vocabulary.vocabulary import standard_vocabulary

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=timezone.utc)


class Catalogue:
    """A trial store and a registry to fill it from; no wait is slept."""

    def __init__(self, folder: Path, registry: RegistryServer) -> None:
        self.url = f"sqlite:///{folder / 'trials.db'}"
        self.registry = registry
        self.store = TrialStore(open_engine(self.url))
        self.log = SyncLog(open_engine(self.url))

    def sync(
        self,
        *conditions: str,
        full: bool = False,
        limits: Limits | None = None,
        progress: Progress | None = None,
    ) -> LoadReport:
        clock = iter(range(10**9))
        pace = Pace(60, lambda: float(next(clock)), lambda _: None)
        client = RegistryClient(self.registry.url, pace, limits or Limits(), sleep=lambda _: None)
        sync = Sync(client, self.store, self.log, standard_vocabulary(), NOW, progress)
        return sync.run(conditions or ("thalassemia",), is_full=full)

    def trial(self, number: int) -> TrialRecord:
        record = self.store.get(NctId(f"NCT{number:08d}"))
        assert record is not None
        return record

    def listed(self, condition: str = "thalassemia") -> list[int]:
        """The numbers of the trials that a search may show."""
        found = self.store.find_by_conditions({condition}, open_only=True)
        return [int(record.trial.nct_id[3:]) for record in found]


def counts(report: LoadReport) -> tuple[int, int, int, int, int]:
    """new, changed, unchanged, unreadable, removed"""
    return (report.new, report.changed, report.unchanged, report.unreadable, report.removed)


def reasons(report: LoadReport) -> list[str]:
    return [problem.reason for problem in report.problems]


def dump(
    url: str, *, without: Iterable[str] = ("loaded_at", "first_seen", "replaced_at", "number")
) -> list[str]:
    """Every row of every table in order, but times of loading and the count of changes."""
    engine = open_engine(url)
    lines: list[str] = []
    with engine.connect() as connection:
        for table in metadata.sorted_tables:
            columns = [column for column in table.columns if column.name not in set(without)]
            rows = connection.execute(select(*columns)) if columns else ()
            lines += sorted(f"{table.name}: {tuple(row)!r}" for row in rows)
    return lines
