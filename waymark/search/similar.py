"""Other studies in the store of the same kind of thing for the same condition; open or not."""

from __future__ import annotations

from waymark.store.trials import TrialStore
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import InterventionType

_TOO_WIDE = frozenset({InterventionType.DRUG, InterventionType.OTHER, InterventionType.PROCEDURE})
"""Two drugs for one illness are not alike: these need a word of their names in common."""
_SHORTEST_WORD = 5


def similar_trials(store: TrialStore, trial: Trial) -> tuple[Trial, ...]:
    """Those whose record names the same condition and studies the same kind of thing, by number."""
    if not trial.conditions or not trial.interventions:
        return ()
    records = store.find_by_conditions({name.casefold() for name in trial.conditions}, own_only=True)
    others = (record.trial for record in records if record.trial.nct_id != trial.nct_id)
    return tuple(other for other in others if _studies_the_same(trial, other))


def _studies_the_same(one: Trial, other: Trial) -> bool:
    kinds = _kinds(one) & _kinds(other)
    return bool(kinds - _TOO_WIDE) or (bool(kinds) and bool(_words(one) & _words(other)))


def _kinds(trial: Trial) -> set[InterventionType]:
    return {each.type for each in trial.interventions if each.type is not None}


def _words(trial: Trial) -> set[str]:
    names = " ".join(each.name for each in trial.interventions).casefold()
    return {word for word in names.split() if len(word) >= _SHORTEST_WORD and word != "placebo"}
