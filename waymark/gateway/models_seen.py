"""Which dialogue models answer, as each Rasa names its own: while two do, people are answered differently."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from waymark.gateway.journal import journal

LATELY_SECONDS = 60.0


def tell(models: Collection[str]) -> None:
    """Into the log."""
    journal().warning("rasa.models_differ", models=sorted(models))


@dataclass
class ModelsSeen:
    """Told once for each new set of models; during a rolling restart two are in order."""

    tell: Callable[[Collection[str]], None] = tell
    clock: Callable[[], float] = time.monotonic
    _last: dict[str, float] = field(default_factory=dict, init=False)
    _told: frozenset[str] = field(default=frozenset(), init=False)

    def note(self, model: str | None) -> None:
        """That this model has answered now; None when the Rasa named none."""
        if not model:
            return
        self._last[model] = self.clock()
        lately = self.lately()
        if len(lately) > 1 and lately != self._told:
            self.tell(lately)
        self._told = lately

    def lately(self) -> frozenset[str]:
        """The models that answered within the last minute."""
        since = self.clock() - LATELY_SECONDS
        self._last = {model: moment for model, moment in self._last.items() if moment > since}
        return frozenset(self._last)
