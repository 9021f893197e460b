"""Keeps what was read lately of records in memory, each as long as the database holds that very content."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from threading import Lock
from typing import Generic, TypeVar

from waymark.store.records import TrialRecord

MOST_REMEMBERED = 2_000  # records; about 60 kB each

# What tells one stored content of a record from another: see `reading.marks_of`.
Mark = tuple[object, ...]


Kept = TypeVar("Kept")


class Remembered(Generic[Kept]):
    """Something of each record, by its number and mark. Safe to use from several threads."""

    def __init__(self, most: int = MOST_REMEMBERED) -> None:
        self._most = most
        self._kept: OrderedDict[str, tuple[Mark, Kept]] = OrderedDict()
        self._lock = Lock()

    def recall(self, marks: Mapping[str, Mark]) -> dict[str, Kept]:
        """Those of these numbers that are kept with exactly this mark."""
        with self._lock:
            found = {nct_id: self._kept[nct_id][1] for nct_id in marks if self._is_kept(nct_id, marks)}
            for nct_id in found:
                self._kept.move_to_end(nct_id)
            return found

    def put(self, read: Mapping[str, Kept], marks: Mapping[str, Mark]) -> None:
        """Keeps what was read in place of the least lately used, but of no other among `marks`.

        One search over more trials than may be kept so leaves the rest in place for the next.
        """
        with self._lock:
            for nct_id, kept in read.items():
                self._kept.pop(nct_id, None)
                if nct_id in marks and self._has_room(marks):
                    self._kept[nct_id] = (marks[nct_id], kept)

    def _is_kept(self, nct_id: str, marks: Mapping[str, Mark]) -> bool:
        return nct_id in self._kept and self._kept[nct_id][0] == marks[nct_id]

    def _has_room(self, needed: Collection[str]) -> bool:
        if len(self._kept) < self._most:
            return True
        oldest = next(iter(self._kept), None)
        if oldest is None or oldest in needed:
            return False
        del self._kept[oldest]
        return True


class RememberedRecords(Remembered[TrialRecord]):
    """Whole records."""

    def keep(self, records: Iterable[TrialRecord], marks: Mapping[str, Mark]) -> None:
        """See `put`."""
        self.put({str(record.trial.nct_id): record for record in records}, marks)
