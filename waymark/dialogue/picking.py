"""Those trials of the whole list for which something holds: seen before, with their numbers, or new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.results import MOST_JUDGED, PAGE, may_fit, search, whole
from waymark.dialogue.shown import records_shown
from waymark.search.results import FoundTrial
from waymark.trials.trial import Trial
from waymark.wording.lists import counted


@dataclass(frozen=True)
class Picked:
    """`seen` were shown under these numbers, `new` may fit and were not; chosen among `of` trials.

    `are_shown`: chosen among those shown alone; `unseen` counts the others for which it holds as well.
    """

    seen: tuple[tuple[int, Trial], ...]
    new: tuple[FoundTrial, ...]
    of: int
    unseen: int = 0
    are_shown: bool = False

    @property
    def count(self) -> int:
        """How many there are in all."""
        return len(self.seen) + len(self.new)

    @property
    def next(self) -> tuple[FoundTrial, ...]:
        """The first of the new ones, as many as are shown at once."""
        return self.new[:PAGE]

    def of_shown(self, shown: int) -> Picked:
        """Where it holds of some that were shown, these alone, among so many."""
        if not self.seen:
            return self
        return Picked(self.seen, (), shown, unseen=len(self.new), are_shown=True)

    @property
    def those(self) -> str:
        """The key of the phrase that says among which trials."""
        return "dialogue.uses.of_shown" if self.are_shown else "dialogue.uses.of_all"


def picked(conversation: Conversation, sources: Sources, holds: Callable[[Trial], bool]) -> Picked:
    """Of the trials that may fit, as many as are compared at once, and of all that were shown."""
    found = may_fit(search(conversation, sources, wanted=MOST_JUDGED))
    left = [each for each in found if each.trial.nct_id not in conversation.shown]
    seen = [(number, record.trial) for number, record in records_shown(conversation, sources.store)]
    return Picked(
        seen=tuple((number, trial) for number, trial in seen if holds(trial)),
        new=tuple(each for each in whole(left, sources) if holds(each.trial)),
        of=len(seen) + len(left),
    )


def words_for_unseen(found: Picked, words: str, *, is_without: bool = False) -> list[str]:
    """Of which kind the cards are that follow; or how to see those that are left for later."""
    if found.new:
        return [counted("dialogue.uses.new", len(found.next))]
    if not found.unseen:
        return []
    key = "dialogue.uses.left_without" if is_without else "dialogue.uses.left"
    return [counted(key, found.unseen, words=words)]
