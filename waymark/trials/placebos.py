"""Whether a trial gives a placebo or a sham, as its groups and what they get tell."""

from __future__ import annotations

import re

from waymark.trials.trial import Arm, Trial
from waymark.trials.vocabulary import ArmType

_NAMED = re.compile(r"\bplacebos?\b|\bsham\b", re.I)
_KINDS = (ArmType.PLACEBO_COMPARATOR, ArmType.SHAM_COMPARATOR)


def gets_a_placebo(arm: Arm) -> bool:
    """Whether this group is one with a placebo or a sham, by its kind or its name."""
    return arm.type in _KINDS or _NAMED.search(arm.label) is not None


def has_a_placebo(trial: Trial) -> bool | None:
    """Whether any of its people get one; None where neither groups nor design settle it.

    A blinded trial may hide what is given behind a dummy that no group is named for, so that only of one
    whose people know what they get, and whose groups all have a kind, it is said that none do.
    """
    if any(map(gets_a_placebo, trial.arms)) or placebos_given(trial):
        return True
    are_kinds_known = bool(trial.arms) and all(arm.type for arm in trial.arms)
    return False if are_kinds_known and trial.design.is_open_label else None


def placebos_given(trial: Trial) -> list[str]:
    """What the record lists as given and names a placebo or a sham, each once."""
    given = [each.name for each in trial.interventions]
    given += [name for arm in trial.arms for name in arm.intervention_names]
    return [name for name in dict.fromkeys(given) if _NAMED.search(name)]
