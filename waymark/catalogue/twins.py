"""Trials of the store that seem to be one trial, listed under two numbers."""

from __future__ import annotations

from collections.abc import Iterator

from waymark.catalogue.aliases import KNOWN_ALIASES
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.trials.twins import seem_twins, twin_key


def twins_of(store: TrialStore, trial: Trial) -> tuple[NctId, ...]:
    """The other numbers this trial seems to be listed under, in order; empty when there is none.

    Each is a record of its own in the store, and names this one in turn. Raises StoreNotUsable.
    """
    key = twin_key(trial)
    alike = store.with_twin_key(key) if key else ()
    found = {record.trial.nct_id for record in alike if seem_twins(trial, record.trial)}
    found |= {record.trial.nct_id for record in store.get_many(list(_known(trial.nct_id)))}
    return tuple(sorted(found))


def _known(nct_id: NctId) -> Iterator[NctId]:
    """The other side of each alias in our own table, whichever side this number is on."""
    for former, alias in KNOWN_ALIASES.items():
        if nct_id == former:
            yield alias.current
        if nct_id == alias.current:
            yield former
