"""Something built from what the store holds, built again once the store holds something else."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock, Thread
from typing import Generic, TypeVar

from waymark.errors import StoreNotUsable

PAUSE = 5.0  # times as long as building took: while records keep coming in, a sixth of the time goes to it
PAUSE_BESIDE = 24.0  # the same where others work beside it: of a hundred searches four meet it

SECONDS_AT_A_TIME = 0.0001
"""Python's own five milliseconds made a search beside the building take eight times as long."""

Source = TypeVar("Source")
Built = TypeVar("Built")


def at_once(work: Callable[[], None]) -> None:
    """Whoever asks waits."""
    work()


def beside(work: Callable[[], None]) -> None:
    """In a thread of its own, which gives way; whoever asks gets what was built before."""
    Thread(target=_giving_way, args=(work,), daemon=True).start()


def _giving_way(work: Callable[[], None]) -> None:
    """Hands Python over to the other threads often.

    SQLite lets go of it for every row that it reads: a search of a thousand rows waits as many times.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(SECONDS_AT_A_TIME)
    try:
        work()
    finally:
        sys.setswitchinterval(before)


@dataclass
class Renewed(Generic[Source, Built]):
    """`edition` is cheap and differs after any change; `source` is what is built from. Safe for threads.

    `renew` runs the work of building again, at most once in `pause` times as long as it took.
    """

    edition: Callable[[], int]
    source: Callable[[], Source]
    build: Callable[[Source], Built]
    clock: Callable[[], float] = time.monotonic
    renew: Callable[[Callable[[], None]], None] = at_once
    pause: float = PAUSE
    _lock: Lock = field(default_factory=Lock, init=False)
    _kept: _Kept[Source, Built] | None = field(default=None, init=False)
    _is_renewing: bool = field(default=False, init=False)

    def get(self) -> Built:
        """What was built, renewed when it is due. Raises StoreNotUsable only when nothing was built yet."""
        with self._lock:
            kept = self._kept
            if kept is None:
                kept = self._kept = self._built(self.edition(), self.source(), pause=0.0)
            edition = self._changed(kept)
            self._is_renewing = self._is_renewing or edition is not None
        if edition is not None:
            self.renew(lambda: self._renew(kept, edition))
        with self._lock:
            return (self._kept or kept).built

    def _changed(self, kept: _Kept[Source, Built]) -> int | None:
        """The store's edition, when it is another one and it is time to look."""
        if self._is_renewing or self.clock() < kept.due:
            return None
        try:
            edition = self.edition()
        except StoreNotUsable:
            return None  # a database that is away for a moment must not silence what was built before
        return None if edition == kept.edition else edition

    def _renew(self, kept: _Kept[Source, Built], edition: int) -> None:
        began = self.clock()
        try:
            source = self.source()
            if source != kept.source:
                kept = self._built(edition, source, pause=self.pause)
            else:  # finding that out took its time as well
                kept = _Kept(edition, source, kept.built, self.clock() + self.pause * (self.clock() - began))
        except StoreNotUsable:
            pass
        finally:
            with self._lock:
                self._kept, self._is_renewing = kept, False

    def _built(self, edition: int, source: Source, *, pause: float) -> _Kept[Source, Built]:
        began = self.clock()
        built = self.build(source)
        ended = self.clock()
        return _Kept(edition, source, built, ended + pause * (ended - began))


@dataclass(frozen=True)
class _Kept(Generic[Source, Built]):
    """What was built, from what; `due` is the time on the clock before which it stays as it is."""

    edition: int
    source: Source
    built: Built
    due: float
