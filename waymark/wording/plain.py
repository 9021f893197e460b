"""Our own plain sentence about a trial, composed from its structured fields alone."""

from __future__ import annotations

from waymark.trials.trial import Trial
from waymark.trials.vocabulary import Phase, StudyType
from waymark.wording.lists import joined, joined_some, shortened
from waymark.wording.phrases import one_line, phrase, phrase_for, sentence

_SAFETY_FIRST = frozenset({Phase.EARLY_PHASE1, Phase.PHASE1})
_SHAPES = {StudyType.OBSERVATIONAL: "watches", StudyType.EXPANDED_ACCESS: "access"}


def plain_sentence(trial: Trial, *, most: int = 3, language: str = "en") -> str:
    """What is being studied and in whom, `most` of each named. Says nothing on whether it helps."""
    shape = _SHAPES.get(trial.study_type, "tests") if trial.study_type else "tests"
    what = what_is_studied(trial, most=most, language=language)
    conditions = [one_line(condition) for condition in trial.conditions]
    if not trial.interventions and conditions and shape == "tests":
        named = joined_some(conditions, most=most, language=language)
        return phrase("plain.tests_unnamed", language=language, conditions=named)
    if not conditions:
        return phrase(f"plain.{shape}_any", language=language, what=what)
    named = joined_some(conditions, most=most, language=language)
    return phrase(f"plain.{shape}", language=language, what=what, conditions=named)


def what_is_studied(trial: Trial, *, most: int = 3, language: str = "en") -> str:
    """ "a change to genes (name as in the record)", for so many interventions; a kind is said once."""
    named = []
    before = None
    for intervention in trial.interventions:
        name = shortened(intervention.name, most=90)
        if intervention.type and intervention.type is not before:
            kind = phrase_for(intervention.type, language=language)
            name = phrase("plain.named", language=language, kind=kind, name=name)
        before = intervention.type
        named.append(name)
    if not named:
        return phrase("plain.something", language=language)
    return joined_some(named, most=most, language=language)


def phase_words(trial: Trial, *, language: str = "en") -> str:
    """The trial's phases in plain words; "the record does not say" when it gives none."""
    if not trial.phases:
        return phrase("not_said", language=language)
    return joined([phrase_for(phase, language=language) for phase in trial.phases], language=language)


def first_aim(trial: Trial, *, language: str = "en") -> list[str]:
    """For an early phase, the line that its first aim is safety; empty for any other."""
    if not _SAFETY_FIRST.intersection(trial.phases):
        return []
    names = [phrase(f"phase_name.{phase.value}", language=language) for phase in trial.phases]
    phase = sentence(joined(names, language=language))
    return [phrase("card.first_aim", language=language, phase=phase)]
