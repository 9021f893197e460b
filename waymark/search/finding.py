"""From a profile to a short list: look up the condition, judge each open trial, rank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from waymark.eligibility.judging import judge
from waymark.eligibility.verdicts import Fit, WarningCode
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.conditions import (
    Closeness,
    Naming,
    SoughtCondition,
    naming_of,
    sibling_naming,
    sought_condition,
    telling_words,
)
from waymark.search.distance import nearest_site, place_of
from waymark.search.locating import SiteLocator, site_locator
from waymark.search.ranking import standing_of
from waymark.search.reasons import reasons_for
from waymark.search.results import FoundTrial, SearchResult
from waymark.search.widening import widening_of
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import StudyType
from waymark.vocabulary.places import Place
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

KM_IN_A_MILE = 1.609344  # the international mile


@dataclass(frozen=True)
class _Request:
    """One person's search, with all that judging and ranking a trial needs."""

    profile: Profile
    condition: SoughtCondition
    place: Place | None
    most_km: float | None
    today: date
    vocabulary: Vocabulary
    judging: Vocabulary
    locate: SiteLocator


def find_trials(
    store: TrialStore,
    profile: Profile,
    *,
    today: date,
    vocabulary: Vocabulary,
    include_unlikely: bool = False,
    judging_vocabulary: Vocabulary | None = None,
) -> SearchResult:
    """The trials of the profile's condition that were open when last known, judged, best first.

    Without a condition (not told, not sure, declined) nothing is looked up: the result is empty and
    its totals are zero. Trials that are UNLIKELY are counted, and listed only when asked for. Lines
    are judged with `judging_vocabulary`, by default the curated tables alone, so that a verdict does
    not change with what else the store holds. Raises StoreNotUsable.
    """
    condition = profile.fact(FactName.CONDITION)
    if condition is None or not condition.is_answered:
        return SearchResult()
    request = _Request(
        profile=profile,
        condition=sought_condition(str(condition.value), vocabulary.conditions),
        place=place_of(profile, vocabulary.places),
        most_km=_most_km(profile),
        today=today,
        vocabulary=vocabulary,
        judging=judging_vocabulary or standard_vocabulary(),
        locate=site_locator(vocabulary.places),
    )
    found = _found(store, request)
    trials = [each for each in found if not _is_expanded_access(each.trial)]
    listed = _listed(trials, include_unlikely=include_unlikely)
    return SearchResult(
        results=listed,
        total=_total(trials),
        widened=widening_of([each for each in listed if each.verdict.fit is not Fit.UNLIKELY] or listed),
        expanded_access=_listed([each for each in found if _is_expanded_access(each.trial)]),
    )


def _found(store: TrialStore, request: _Request) -> list[FoundTrial]:
    """Every open trial that names the condition in some way, best first; wider ones only when needed."""
    condition = request.condition
    near = store.find_by_conditions(condition.names | condition.kinds, open_only=True)
    broad = store.find_by_conditions(condition.broader_names, open_only=True, own_only=True)
    found = _named((*near, *broad), request)
    if not any(each.verdict.fit is not Fit.UNLIKELY for each in found):
        generic = store.find_by_conditions(condition.generic_names, open_only=True, own_only=True)
        found = _named((*near, *broad, *generic), request)
    if not found:  # never nothing alone, while a trial for another kind of the same illness is open
        namings = ((record, sibling_naming(record.trial, condition)) for record in broad)
        found = [_judged(record, naming, request) for record, naming in namings if naming]
    if not found:
        found = _worded(store, request)
    return sorted(found, key=lambda each: each.standing.key)


def _named(records: Sequence[TrialRecord], request: _Request) -> list[FoundTrial]:
    by_number = {record.trial.nct_id: record for record in records}
    conditions = request.vocabulary.conditions
    namings = ((each, naming_of(each.trial, request.condition, conditions)) for each in by_number.values())
    return [_judged(record, naming, request) for record, naming in namings if naming]


def _worded(store: TrialStore, request: _Request) -> list[FoundTrial]:
    """The trials with all the condition's words in the title, else in the summary."""
    naming = Naming(Closeness.WORDS)
    found = store.find_by_words(telling_words(request.condition.standard))
    return [_judged(record, naming, request) for record in found]


def _judged(record: TrialRecord, naming: Naming, request: _Request) -> FoundTrial:
    trial = record.trial
    verdict = judge(trial, record.criteria, request.profile, today=request.today, vocabulary=request.judging)
    distance = nearest_site(trial, request.place, locate=request.locate) if request.place else None
    standing = standing_of(
        trial,
        verdict,
        naming=naming,
        distance=distance,
        is_stale=WarningCode.STALE_RECORD in verdict.warnings,
        is_beyond=distance is not None and request.most_km is not None and distance.km > request.most_km,
    )
    reasons = reasons_for(naming, standing, distance, trial)
    return FoundTrial(trial, record.criteria, verdict, distance, naming, standing, reasons)


def _listed(found: Sequence[FoundTrial], *, include_unlikely: bool = False) -> tuple[FoundTrial, ...]:
    return tuple(each for each in found if include_unlikely or each.verdict.fit is not Fit.UNLIKELY)


def _total(found: Sequence[FoundTrial]) -> MappingProxyType[Fit, int]:
    counted = Counter(each.verdict.fit for each in found)
    return MappingProxyType({fit: counted[fit] for fit in Fit})


def _is_expanded_access(trial: Trial) -> bool:
    return trial.study_type is StudyType.EXPANDED_ACCESS


def _most_km(profile: Profile) -> float | None:
    """How far the person would go, in km; None when not told."""
    fact = profile.fact(FactName.MAX_DISTANCE_KM)
    if fact is None or not fact.is_answered or isinstance(fact.value, (str, bool)) or fact.value is None:
        return None
    return float(fact.value) * (KM_IN_A_MILE if (fact.unit or "").startswith("mi") else 1.0)
