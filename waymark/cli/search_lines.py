"""A search result as plain lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.results import FoundTrial, SearchResult
from waymark.search.words import words_for_reasons, words_for_step
from waymark.wording.lists import counted
from waymark.wording.phrases import phrase
from waymark.wording.places import rounded_km
from waymark.wording.warnings import words_for_warning


def lines_of(result: SearchResult, profile: Profile, *, today: date, limit: int | None) -> Iterator[str]:
    """What was found: widening steps, trials with warnings and reasons, the totals."""
    if not result.results:
        yield from _nothing(result, profile)
    for step in result.widened:
        yield words_for_step(step)
    for number, found in enumerate(result.results[:limit], start=1):
        yield from _trial(number, found, today)
    if result.expanded_access:
        yield phrase("search.expanded_access")
    for number, found in enumerate(result.expanded_access[:limit], start=1):
        yield from _trial(number, found, today)
    total = result.total
    yield phrase(
        "search.total",
        possible=total[Fit.POSSIBLE],
        unclear=total[Fit.UNCLEAR],
        unlikely=total[Fit.UNLIKELY],
    )


def _nothing(result: SearchResult, profile: Profile) -> Iterator[str]:
    condition = profile.fact(FactName.CONDITION)
    unlikely = result.total[Fit.UNLIKELY]
    if condition is None or not condition.is_answered:
        yield phrase("search.no_condition")
    elif unlikely:
        yield counted("search.only_unlikely", unlikely)
    else:
        yield phrase("search.nothing")


def _trial(number: int, found: FoundTrial, today: date) -> Iterator[str]:
    trial = found.trial
    yield phrase(
        "search.item",
        number=number,
        nct_id=trial.nct_id,
        fit=found.verdict.fit.value,
        title=trial.brief_title,
    )
    for code in found.verdict.warnings:
        yield f"   {words_for_warning(code, trial, today)}"
    for words in words_for_reasons(found):
        yield f"   {words}"
    if found.distance and found.distance.place:
        yield f"   {phrase('search.where', place=found.distance.place, km=rounded_km(found.distance.km))}"
