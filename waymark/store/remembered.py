"""Keeps what was read lately of records in memory, each as long as the database holds that very content."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sized
from dataclasses import dataclass, replace
from threading import Lock
from typing import Generic, TypeVar, cast

from waymark.store.records import TrialRecord

MOST_REMEMBERED = 2_000  # records; about 60 kB each

# What tells one stored content of a record from another: see `reading.marks_of`.
Mark = tuple[object, ...]


Kept = TypeVar("Kept")
List = TypeVar("List", bound=Sized)


@dataclass(frozen=True)
class _Entry(Generic[Kept]):
    """`edition` is the store's in which the mark was last seen to hold; None when that is not known."""

    mark: Mark
    kept: Kept
    edition: int | None


class Remembered(Generic[Kept]):
    """Something of each record, by its number and mark. Safe to use from several threads."""

    def __init__(self, most: int = MOST_REMEMBERED) -> None:
        self._most = most
        self._kept: OrderedDict[str, _Entry[Kept]] = OrderedDict()
        self._lock = Lock()

    def unchanged(self, ids: Iterable[str], edition: int) -> dict[str, Kept]:
        """Those of these numbers whose mark was seen to hold in this edition: no record was written since."""
        with self._lock:
            entries = ((nct_id, self._kept.get(nct_id)) for nct_id in ids)
            found = {nct_id: one.kept for nct_id, one in entries if one and one.edition == edition}
            for nct_id in found:
                self._kept.move_to_end(nct_id)
            return found

    def recall(self, marks: Mapping[str, Mark], edition: int | None = None) -> dict[str, Kept]:
        """Those of these numbers that are kept with exactly this mark, which holds in that edition."""
        with self._lock:
            found = {}
            for nct_id, mark in marks.items():
                entry = self._kept.get(nct_id)
                if entry is not None and entry.mark == mark:
                    self._kept[nct_id] = replace(entry, edition=edition)
                    self._kept.move_to_end(nct_id)
                    found[nct_id] = entry.kept
            return found

    def put(self, read: Mapping[str, Kept], marks: Mapping[str, Mark], edition: int | None = None) -> None:
        """Keeps what was read in place of the least lately used, but of no other among `marks`.

        One search over more trials than may be kept so leaves the rest in place for the next.
        """
        with self._lock:
            for nct_id, kept in read.items():
                self._kept.pop(nct_id, None)
                if nct_id in marks and self._has_room(marks):
                    self._kept[nct_id] = _Entry(marks[nct_id], kept, edition)

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

    def keep(
        self, records: Iterable[TrialRecord], marks: Mapping[str, Mark], edition: int | None = None
    ) -> None:
        """See `put`."""
        self.put({str(record.trial.nct_id): record for record in records}, marks, edition)


class RememberedLists:
    """The lists asked for last, each as long as nothing is written to the store. Safe for threads.

    `most` is of what stands in all of them together; a list longer than that is not kept.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._edition: int | None = None
        self._kept: OrderedDict[Hashable, Sized] = OrderedDict()
        self._lock = Lock()

    def get(self, edition: int, key: Hashable, work_out: Callable[[], List]) -> List:
        """The list of that key in that edition of the store, else what is worked out now."""
        with self._lock:
            if edition != self._edition:  # nobody asks for what was before
                self._edition = edition
                self._kept.clear()
            if key in self._kept:
                self._kept.move_to_end(key)
                return cast("List", self._kept[key])
        found = work_out()
        with self._lock:
            if edition == self._edition:
                self._kept[key] = found
                self._let_go()
        return found

    def _let_go(self) -> None:
        held = sum(1 + len(one) for one in self._kept.values())
        while held > self._most:
            _, gone = self._kept.popitem(last=False)
            held -= 1 + len(gone)
