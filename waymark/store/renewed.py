"""Something built from what the store holds, built again once the store holds something else."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Generic, TypeVar

from waymark.errors import StoreNotUsable

PAUSE = 5.0  # times as long as building took: while records keep coming in, a sixth of the time goes to it

Source = TypeVar("Source")
Built = TypeVar("Built")


@dataclass
class Renewed(Generic[Source, Built]):
    """`edition` is cheap and differs after any change; `source` is what is built from. Safe for threads."""

    edition: Callable[[], int]
    source: Callable[[], Source]
    build: Callable[[Source], Built]
    clock: Callable[[], float] = time.monotonic
    _lock: Lock = field(default_factory=Lock, init=False)
    _kept: _Kept[Source, Built] | None = field(default=None, init=False)

    def get(self) -> Built:
        """What was built, renewed when it is due. Raises StoreNotUsable only when nothing was built yet."""
        with self._lock:
            kept = self._kept
            if kept is None:
                kept = self._kept = self._built(self.edition(), self.source(), pause=0.0)
            elif self.clock() >= kept.due:
                kept = self._kept = self._looked_after(kept)
            return kept.built

    def _looked_after(self, kept: _Kept[Source, Built]) -> _Kept[Source, Built]:
        try:
            edition = self.edition()
            if edition == kept.edition:
                return kept
            source = self.source()
        except StoreNotUsable:
            return kept  # a database that is away for a moment must not silence what was built before
        if source == kept.source:
            return _Kept(edition, source, kept.built, kept.due)
        return self._built(edition, source, pause=PAUSE)

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
