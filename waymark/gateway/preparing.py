"""What a gateway loads before anybody speaks: one after the other, each in the room the last one left."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from waymark.gateway.journal import journal
from waymark.processes.memory import give_back


def prepare(steps: Sequence[Callable[[], object]]) -> None:
    """Takes the steps; one that fails is taken when it is needed, and the others are not kept from it."""
    for step in steps:
        try:
            step()
        except Exception as error:  # whatever it is, it comes again where it can be answered
            journal().error("not_prepared", step=step.__qualname__, error=type(error).__name__)
    give_back()
