"""Whether a trial is as people ask, beside what it tests: phase 3, open to new people, done from home."""

from __future__ import annotations

from collections.abc import Callable

from waymark.search.distance import TAKING_PEOPLE
from waymark.trials.freshness import last_status
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import Phase, SponsorClass, StudyType
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import TraitAsked
from waymark.wording.traits import told_of

IN_WORDS_ALONE = frozenset({Trait.RANDOMISED, Trait.OPEN_LABEL, Trait.PLACEBO, Trait.AT_HOME, Trait.TRAVEL})
"""What no field of a record holds: silence of its text is no "no"."""


def is_as_asked(asked: TraitAsked, trial: Trial) -> bool:
    """Whether the record has it; asked for those without it, whether it has it not, or says nothing of it."""
    return has(asked.trait, trial) is not asked.is_without


def has(trait: Trait, trial: Trial) -> bool:
    """Whether a field of the record, or where none holds it its text, tells that it is so."""
    is_so = _BY_FIELD.get(trait)
    return is_so(trial) if is_so else told_of(trait, trial) is not None


def _in_phase(phase: Phase) -> Callable[[Trial], bool]:
    return lambda trial: phase in trial.phases


def _run_by(*classes: SponsorClass) -> Callable[[Trial], bool]:
    return lambda trial: trial.sponsor is not None and trial.sponsor.sponsor_class in classes


_BY_FIELD: dict[Trait, Callable[[Trial], bool]] = {
    Trait.EARLY_PHASE1: _in_phase(Phase.EARLY_PHASE1),
    Trait.PHASE1: _in_phase(Phase.PHASE1),
    Trait.PHASE2: _in_phase(Phase.PHASE2),
    Trait.PHASE3: _in_phase(Phase.PHASE3),
    Trait.PHASE4: _in_phase(Phase.PHASE4),
    Trait.TAKING_PEOPLE: lambda trial: last_status(trial) in TAKING_PEOPLE,
    Trait.TREATS: lambda trial: trial.study_type is StudyType.INTERVENTIONAL,
    Trait.OBSERVES: lambda trial: trial.study_type is StudyType.OBSERVATIONAL,
    Trait.BY_COMPANY: _run_by(SponsorClass.INDUSTRY),
    Trait.BY_GOVERNMENT: _run_by(SponsorClass.NIH, SponsorClass.FED, SponsorClass.OTHER_GOV),
    Trait.BY_OTHERS: _run_by(SponsorClass.OTHER, SponsorClass.NETWORK),
    Trait.HAS_RESULTS: lambda trial: trial.has_results,
}
