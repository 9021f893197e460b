"""How a trial is built, in plain words: whether chance makes its groups, and who knows what is given."""

from __future__ import annotations

from waymark.trials.design import Design
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import Allocation, StudyType
from waymark.wording.lists import joined
from waymark.wording.phrases import phrase, phrase_for


def design_lines(trial: Trial, *, language: str = "en") -> list[str]:
    """Its groups and who knows who gets what, or that the record does not say; empty of what is no trial."""
    if trial.study_type is not StudyType.INTERVENTIONAL:
        return []
    return [groups_line(trial, language=language), blinding_line(trial, language=language)]


def groups_line(trial: Trial, *, language: str = "en") -> str:
    """ "Groups: made by chance, side by side." """
    groups = groups_words(trial.design, language=language) or phrase("not_said", language=language)
    return phrase("details.groups", language=language, groups=groups)


def groups_words(design: Design, *, language: str = "en") -> str:
    """How its groups are made and how they stand to one another; empty when the record says neither."""
    parts = (design.allocation, design.intervention_model)
    if design.intervention_model and design.allocation is Allocation.NA:
        parts = (None, design.intervention_model)
    return ", ".join(dict.fromkeys(phrase_for(part, language=language) for part in parts if part))


def blinding_line(trial: Trial, *, language: str = "en") -> str:
    """ "Who knows who gets what: all but one side. Not told: those who judge the results." """
    masking = blinding_words(trial.design, language=language) or phrase("not_said", language=language)
    who = joined([phrase_for(each, language=language) for each in trial.design.who_masked], language=language)
    if who:
        return phrase("details.blinding_of", language=language, masking=masking, who=who)
    return phrase("details.blinding", language=language, masking=masking)


def blinding_words(design: Design, *, language: str = "en") -> str:
    """Who knows who gets what; empty when the record does not say."""
    return phrase_for(design.masking, language=language) if design.masking else ""
