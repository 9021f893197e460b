"""Which trials to show now: the best three, or the nearest misses when none may fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.wished_places import placed_as_wished
from waymark.dialogue.wishes import missing_of
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
    """What is shown at once, all that was found, and whether these are only the nearest misses.

    `as_wished` counts those that are as the wishes want them, `left_out` those that may fit and are not;
    without a wish nothing is left out.
    """

    trials: tuple[FoundTrial, ...] = ()
    found: SearchResult = field(default_factory=SearchResult)
    are_misses: bool = False
    as_wished: int = 0
    left_out: int = 0

    @property
    def may_fit(self) -> int:
        """How many trials may fit: possible and unclear ones."""
        return self.found.total[Fit.POSSIBLE] + self.found.total[Fit.UNCLEAR]


def first_page(conversation: Conversation, sources: Sources) -> Page:
    """The best three; without any that may fit, the three nearest misses; empty when there is none at all."""
    found = search(conversation, sources, wanted=_wanted(conversation))
    wished = _wished(may_fit(found), conversation, sources)
    best = whole(wished.listed[:PAGE], sources)
    if not best:
        return Page(found.results[:PAGE], found, are_misses=True)
    best = tuple(placed_as_wished(each, conversation, sources) for each in best)
    return Page(best, found, as_wished=wished.count, left_out=wished.left_out)


def next_page(conversation: Conversation, sources: Sources, *, unlikely: bool = False) -> Page:
    """The next three that were not shown yet; with `unlikely`, of those that are unlikely to fit."""
    found = search(conversation, sources, looks_at_all=unlikely, wanted=_wanted(conversation))
    if unlikely:
        misses = tuple(each for each in found.results if each.verdict.fit is Fit.UNLIKELY)
        left = _not_shown(misses, conversation)
        return Page(whole(left[:PAGE], sources), found, are_misses=True)
    fitting = may_fit(found)
    wished = _wished(fitting, conversation, sources)
    left = _not_shown(wished.listed, conversation)
    others = _not_shown(fitting, conversation)
    next_ones = tuple(placed_as_wished(each, conversation, sources) for each in whole(left[:PAGE], sources))
    return Page(next_ones, found, as_wished=wished.count, left_out=len(others) - len(left))


def before_last_page(conversation: Conversation) -> int:
    """How many trials were shown before the page that was shown last."""
    return (len(conversation.shown) - 1) // PAGE * PAGE


def _not_shown(listed: Sequence[FoundTrial], conversation: Conversation) -> tuple[FoundTrial, ...]:
    return tuple(each for each in listed if each.trial.nct_id not in conversation.shown)


def _wanted(conversation: Conversation) -> int | None:
    """How many trials are compared: for a wish as many as can be at once."""
    return MOST_JUDGED if conversation.wishes else None


@dataclass(frozen=True)
class _Wished:
    """The trials to list; `count` are as wished, 0 when none is and all are listed."""

    listed: tuple[FoundTrial, ...]
    count: int = 0
    left_out: int = 0


def _wished(fitting: tuple[FoundTrial, ...], conversation: Conversation, sources: Sources) -> _Wished:
    """Those that are as all wishes want them; where none is, all of them, those first that come nearest."""
    if not conversation.wishes:
        return _Wished(fitting)
    missed = [(len(missing_of(each.trial, conversation, sources)), each) for each in whole(fitting, sources)]
    listed = tuple(each for missing, each in missed if not missing)
    if listed:
        return _Wished(listed, len(listed), len(fitting) - len(listed))
    return _Wished(tuple(each for _, each in sorted(missed, key=lambda pair: pair[0])))


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
