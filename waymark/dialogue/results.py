"""Which trials to show now: the best three, or the nearest misses when none may fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from waymark.dialogue.conversation import Conversation, Sources
from waymark.eligibility.verdicts import Fit
from waymark.search.finding import find_trials
from waymark.search.looking import Look
from waymark.search.results import FoundTrial, SearchResult
from waymark.trials.identifiers import NctId

PAGE = 3  # behaviour.md, "Results early": three at a time

MOST_JUDGED = 100
"""Of very many trials, those that are compared with the profile at once: a third of a second."""

FEW = 150
"""Trials that are all compared: about as many as take a fifth of a second when none was read before."""

READ_WHOLE = 4 * PAGE
"""Trials that are all read whole: first their headings and then those that are shown would take as long."""


@dataclass(frozen=True)
class Page:
    """What is shown at once, all that was found, and whether these are only the nearest misses."""

    trials: tuple[FoundTrial, ...] = ()
    found: SearchResult = field(default_factory=SearchResult)
    are_misses: bool = False

    @property
    def may_fit(self) -> int:
        """How many trials may fit: possible and unclear ones."""
        return self.found.total[Fit.POSSIBLE] + self.found.total[Fit.UNCLEAR]


def first_page(conversation: Conversation, sources: Sources) -> Page:
    """The best three; without any that may fit, the three nearest misses; empty when there is none at all."""
    found = search(conversation, sources)
    best = whole(may_fit(found)[:PAGE], sources)
    return Page(best, found) if best else Page(found.results[:PAGE], found, are_misses=True)


def next_page(conversation: Conversation, sources: Sources, *, unlikely: bool = False) -> Page:
    """The next three that were not shown yet; with `unlikely`, of those that are unlikely to fit."""
    found = search(conversation, sources, looks_at_all=unlikely)
    listed = found.results if unlikely else may_fit(found)
    left = tuple(each for each in listed if each.trial.nct_id not in conversation.shown)
    return Page(whole(left[:PAGE], sources), found, are_misses=unlikely)


def search(
    conversation: Conversation, sources: Sources, *, looks_at_all: bool = False, wanted: int | None = None
) -> SearchResult:
    """The trials for the profile, best first, those that are unlikely to fit at the end.

    Of an illness with very many, the nearest that may fit, `wanted` or one page more than were shown already.
    """
    shown = tuple(map(NctId, conversation.shown))
    enough = len(shown) + PAGE if wanted is None else wanted
    look = Look(MOST_JUDGED, wanted=enough, always=shown, few=FEW, whole=READ_WHOLE)
    return find_trials(
        sources.store,
        conversation.profile,
        today=sources.today,
        vocabulary=sources.names,
        judging_vocabulary=sources.reading,
        include_unlikely=True,
        look=None if looks_at_all else look,
    )


def may_fit(found: SearchResult) -> tuple[FoundTrial, ...]:
    """The trials that are possible or unclear; where a distance is told, those within it first."""
    fitting = tuple(each for each in found.results if each.verdict.fit is not Fit.UNLIKELY)
    if not any(each.standing.is_beyond for each in fitting):
        return fitting
    return tuple(sorted(fitting, key=_out_of_reach))


def _out_of_reach(each: FoundTrial) -> tuple[bool, bool, bool]:
    """One that is clearly beyond comes last, one that gives no place before it; no title is contradicted."""
    return (each.standing.is_for_another, each.standing.is_beyond, each.distance is None)


def whole(trials: Sequence[FoundTrial], sources: Sources) -> tuple[FoundTrial, ...]:
    """The same with their whole records, where only the headings were read to put them in order."""
    records = {
        record.trial.nct_id: record.trial
        for record in sources.store.recall([each.trial.nct_id for each in trials])
    }
    return tuple(each._replace(trial=records.get(each.trial.nct_id, each.trial)) for each in trials)
