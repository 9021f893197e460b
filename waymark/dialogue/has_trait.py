"""Whether a trial is as people ask, beside what it tests: phase 3, open to new people, done from home."""

from __future__ import annotations

from collections.abc import Callable

from waymark.search.distance import TAKING_PEOPLE
from waymark.trials.freshness import last_status
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import SponsorClass, StudyType
from waymark.understanding.sponsors import sponsor_name, sponsors_named
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import TraitAsked, phases_named
from waymark.wording.phrases import phrase
from waymark.wording.traits import field_says, told_of

MAY_BE_UNSAID = frozenset({Trait.RANDOMISED, Trait.OPEN_LABEL, Trait.PLACEBO, Trait.AT_HOME, Trait.TRAVEL})
"""What a field holds of some records alone, or of none: silence of their text is no "no"."""


def is_as_asked(asked: TraitAsked, trial: Trial) -> bool:
    """Whether the record has it; asked for those without it, whether it has it not, or says nothing of it."""
    return _is_so(asked, trial) is not asked.is_without


def name_of(trait: Trait, words: str) -> str:
    """What is asked, in a few words: a phase, or who runs it, as people named it."""
    if trait is Trait.BY_SPONSOR:
        return phrase("dialogue.trait.by_sponsor", name=sponsor_name(words))
    return words if trait is Trait.IN_PHASE else phrase(f"dialogue.trait.{trait.value}")


def _is_so(asked: TraitAsked, trial: Trial) -> bool:
    """Whether a field of the record, or where none holds it its text, tells that it is so."""
    if asked.trait is Trait.IN_PHASE:
        return not phases_named(asked.words).isdisjoint(trial.phases)
    if asked.trait is Trait.BY_SPONSOR:
        return bool(sponsors_named(asked.words, trial))
    is_so = _BY_FIELD.get(asked.trait)
    if is_so:
        return is_so(trial)
    said = field_says(asked.trait, trial)
    return told_of(asked.trait, trial) is not None if said is None else said


def _run_by(*classes: SponsorClass) -> Callable[[Trial], bool]:
    return lambda trial: trial.sponsor is not None and trial.sponsor.sponsor_class in classes


_BY_FIELD: dict[Trait, Callable[[Trial], bool]] = {
    Trait.TAKING_PEOPLE: lambda trial: last_status(trial) in TAKING_PEOPLE,
    Trait.TREATS: lambda trial: trial.study_type is StudyType.INTERVENTIONAL,
    Trait.OBSERVES: lambda trial: trial.study_type is StudyType.OBSERVATIONAL,
    Trait.BY_COMPANY: _run_by(SponsorClass.INDUSTRY),
    Trait.BY_GOVERNMENT: _run_by(SponsorClass.NIH, SponsorClass.FED, SponsorClass.OTHER_GOV),
    Trait.BY_OTHERS: _run_by(SponsorClass.OTHER, SponsorClass.NETWORK),
    Trait.HAS_RESULTS: lambda trial: trial.has_results,
}
