"""From a profile to a short list: look up the condition, judge each open trial, rank."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.conditions import (
    Closeness,
    Naming,
    carried_illness,
    carried_naming,
    naming_of,
    sibling_naming,
    telling_words,
)
from waymark.search.looking import Look, Waiting, in_chunks, in_order
from waymark.search.placing import Name, PlacedList, placed
from waymark.search.request import SearchRequest, request_of
from waymark.search.results import FoundTrial, SearchResult
from waymark.search.widening import widening_of
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import StudyType
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary


@dataclass(frozen=True)
class _Looked:
    """The trials that were judged, and whether their whole records were read.

    How many were not looked at closely: `left` may fit, `ruled_out` are so by age or sex alone.
    """

    found: list[FoundTrial]
    is_whole: bool = True
    left: int = 0
    ruled_out: int = 0


def find_trials(
    store: TrialStore,
    profile: Profile,
    *,
    today: date,
    vocabulary: Vocabulary,
    include_unlikely: bool = False,
    judging_vocabulary: Vocabulary | None = None,
    look: Look | None = None,
) -> SearchResult:
    """The trials of the profile's condition that were open when last known, judged, best first.

    Without a condition (not told, not sure, declined) nothing is looked up: the result is empty and
    its totals are zero. Trials that are UNLIKELY are counted, and listed only when asked for. Lines
    are judged with `judging_vocabulary`, by default the curated tables alone, so that a verdict does
    not change with what else the store holds. With `look`, no more trials are judged than it says, the
    nearest first; the rest is counted in `not_looked_at`. Raises StoreNotUsable.
    """
    condition = profile.fact(FactName.CONDITION)
    if condition is None or not condition.is_answered:
        return SearchResult()
    judging = judging_vocabulary or standard_vocabulary()
    request = request_of(
        profile, str(condition.value), today=today, vocabulary=vocabulary, judging=judging, look=look
    )
    with store.at_once():
        looked = _found(store, request)
        found = _with_whole_records(store, looked, request)
    trials = [each for each in found if not _is_expanded_access(each.trial)]
    listed = _listed(trials, include_unlikely=include_unlikely)
    return SearchResult(
        results=listed,
        total=_total(trials, looked.ruled_out),
        widened=widening_of([each for each in listed if each.verdict.fit is not Fit.UNLIKELY] or listed),
        expanded_access=_listed([each for each in found if _is_expanded_access(each.trial)]),
        not_looked_at=looked.left,
    )


def _found(store: TrialStore, request: SearchRequest) -> _Looked:
    """The open trials that name the condition in some way; wider ones only when needed."""
    condition = request.condition
    near = store.ids_by_conditions(condition.names | condition.kinds)
    broad = store.ids_by_conditions(condition.broader_names, own_only=True)

    def named(trial: Trial) -> Naming | None:
        return naming_of(trial, condition, request.vocabulary.conditions)

    looked = _looked(store, near | broad, named, request, "named")
    if not any(each.verdict.fit is not Fit.UNLIKELY for each in looked.found):
        generic = store.ids_by_conditions(condition.generic_names, own_only=True)
        looked = _looked(store, near | broad | generic, named, request, "generic")
    if not looked.found:  # never nothing alone, while a trial for another kind of the same illness is open
        looked = _looked(store, broad, lambda trial: sibling_naming(trial, condition), request, "sibling")
    if not looked.found:
        looked = _worded(store, request)
    return looked if looked.found else _carried(store, request)


def _looked(
    store: TrialStore, ids: frozenset[NctId], name: Name, request: SearchRequest, step: str
) -> _Looked:
    """Those of these trials that are named so, judged: all of them, or as many as the request looks at.

    `step` tells one `name` from another, by which they are remembered.
    """
    look = request.look
    if look is None or len(ids) <= look.most_whole:
        namings = ((record, name(record.trial)) for record in store.recall(ids))
        return _Looked([request.judged(record, naming) for record, naming in namings if naming])

    def placed_now(some: Collection[NctId]) -> PlacedList:
        headings = store.headings(some, most=look.most_ordered, near=request.here)
        return placed(headings, name, place=request.place, locate=request.locate, today=request.today)

    listed = store.kept((step, *request.what_places, look.most_ordered), lambda: placed_now(ids))
    queue = _queue(listed, request, look)
    shown_of_the_rest = [each for each in look.always if each in ids and each not in listed.read]
    if shown_of_the_rest:
        queue = [*_queue(placed_now(shown_of_the_rest), request, look), *queue]
    if len(ids) <= look.few:
        return _Looked(_judged_all(store, queue, request), is_whole=False)
    not_read = len(ids) - len(listed.read) - len(shown_of_the_rest)
    return _nearest_judged(store, queue, request, look, not_read)


def _queue(listed: PlacedList, request: SearchRequest, look: Look) -> list[Waiting]:
    return in_order(
        listed,
        request.best_fit,
        first=frozenset(look.always),
        is_beyond=lambda each: request.is_beyond(each.distance),
        findings=lambda each: request.findings.of_trial(each.trial),
    )


def _nearest_judged(
    store: TrialStore, queue: Sequence[Waiting], request: SearchRequest, look: Look, not_read: int
) -> _Looked:
    """The nearest of them judged, a chunk after the other until enough may fit; the rest counted."""
    always = frozenset(look.always)
    open_ones = [each for each in queue if not each.is_ruled_out or each.nct_id in always]
    found: list[FoundTrial] = []
    for chunk in in_chunks(open_ones, look.most):
        found += _judged_all(store, chunk, request)
        if sum(each.verdict.fit is not Fit.UNLIKELY for each in found) >= look.wanted:
            break
    ruled_out = [each for each in queue if each.is_ruled_out and each.nct_id not in always]
    room = max(0, look.most - len(found)) if len(found) == len(open_ones) else 0
    open_left = len(open_ones) - len(found)
    found += _judged_all(store, ruled_out[:room], request)
    left_out = len(ruled_out) - min(room, len(ruled_out))
    return _Looked(found, is_whole=False, left=open_left + not_read, ruled_out=left_out)


def _judged_all(store: TrialStore, waiting: Sequence[Waiting], request: SearchRequest) -> list[FoundTrial]:
    """These trials judged; one that was removed meanwhile is left out."""
    criteria = store.criteria([each.nct_id for each in waiting])
    return [
        request.judged_at(each.placed, criteria[each.nct_id]) for each in waiting if each.nct_id in criteria
    ]


def _with_whole_records(store: TrialStore, looked: _Looked, request: SearchRequest) -> list[FoundTrial]:
    """What was found, best first; those that are shown next are of whole records, not of headings."""
    ordered = sorted(looked.found, key=lambda each: each.standing.key)
    look = request.look
    if look is None or looked.is_whole:
        return ordered
    apart = [each for each in ordered if _is_expanded_access(each.trial) or each.trial.nct_id in look.always]
    listed = [each for each in ordered if not _is_expanded_access(each.trial)]
    may_fit = [each for each in listed if each.verdict.fit is not Fit.UNLIKELY] or listed
    namings = {each.trial.nct_id: each.naming for each in (*apart, *may_fit[: look.wanted])}
    whole = {
        record.trial.nct_id: request.judged(record, namings[record.trial.nct_id])
        for record in store.recall(list(namings))
    }
    return sorted(
        (whole.get(each.trial.nct_id, each) for each in ordered), key=lambda each: each.standing.key
    )


def _worded(store: TrialStore, request: SearchRequest) -> _Looked:
    """The trials with all the condition's words in the title, else in the summary."""
    ids = store.ids_by_words(telling_words(request.condition.standard))
    return _looked(store, ids, lambda _: Naming(Closeness.WORDS), request, "worded")


def _carried(store: TrialStore, request: SearchRequest) -> _Looked:
    """The trials of the illness that a carrier has not: each shows the line in the way."""
    conditions = request.vocabulary.conditions
    sought = carried_illness(request.condition, conditions)
    if sought is None:
        return _Looked([])
    ids = store.ids_by_conditions(sought.names | sought.kinds)
    return _looked(store, ids, lambda trial: carried_naming(trial, sought, conditions), request, "carried")


def _listed(found: Sequence[FoundTrial], *, include_unlikely: bool = False) -> tuple[FoundTrial, ...]:
    return tuple(each for each in found if include_unlikely or each.verdict.fit is not Fit.UNLIKELY)


def _total(found: Sequence[FoundTrial], ruled_out: int) -> MappingProxyType[Fit, int]:
    counted = Counter(each.verdict.fit for each in found)
    counted[Fit.UNLIKELY] += ruled_out
    return MappingProxyType({fit: counted[fit] for fit in Fit})


def _is_expanded_access(trial: Trial) -> bool:
    return trial.study_type is StudyType.EXPANDED_ACCESS
