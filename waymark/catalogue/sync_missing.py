"""What we hold as open and a full listing did not bring: closed since, moved, or gone from the registry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from waymark.catalogue.sync_pages import PageStorer
from waymark.errors import StudyNotListed
from waymark.registry.queries import MOST_IDS, StudyQuery
from waymark.store.sync_state import SyncRun
from waymark.trials.identifiers import NctId


def look_for_missing(run: SyncRun, storer: PageStorer, day: date) -> None:
    """Asks for each by number and stores what comes; one that the registry has not is marked as removed.

    `day` is the registry's day of its data. Raises RegistryFailed; nothing is removed on a failure.
    """
    for numbers in _in_parts(storer.log.open_but_not_listed(run)):
        page = storer.registry.page(StudyQuery(ids=tuple(numbers)))
        given = storer.store_studies(page.studies, run, place=f"{run.query}, by number")
        for nct_id in numbers:
            if nct_id not in given:
                _ask_for(nct_id, run, storer, day)


def _ask_for(nct_id: NctId, run: SyncRun, storer: PageStorer, day: date) -> None:
    try:
        study = storer.registry.study(nct_id)
    except StudyNotListed:
        _remove(nct_id, run, storer, day)
        return
    if nct_id not in storer.store_studies([study], run, place=str(nct_id)):
        _remove(nct_id, run, storer, day)  # the registry has it under another number now


def _remove(nct_id: NctId, run: SyncRun, storer: PageStorer, day: date) -> None:
    storer.log.mark_removed(run, nct_id, day)
    storer.tally.removed += 1


def _in_parts(ids: Sequence[NctId]) -> Iterator[Sequence[NctId]]:
    return (ids[start : start + MOST_IDS] for start in range(0, len(ids), MOST_IDS))
