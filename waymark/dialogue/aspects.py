"""One part of a trial, as it was asked for: each a few bubbles, from the record alone."""

from __future__ import annotations

from waymark.dialogue.conversation import Conversation, Sources
from waymark.dialogue.judged import JudgedTrial
from waymark.eligibility.verdicts import WarningCode
from waymark.search.similar import similar_trials
from waymark.understanding.requests import Request
from waymark.wording.cards import freshness_line
from waymark.wording.details import for_whom_lines, processed_line
from waymark.wording.trials import (
    details_parts,
    figures_text,
    not_known_parts,
    pain_text,
    placebo_text,
    plain_criteria_parts,
    results_text,
    safety_text,
    similar_text,
    taking_part_parts,
    why_fit_parts,
)
from waymark.wording.warnings import words_for_warning


def parts_of(
    asked: Request | None, trial: JudgedTrial, conversation: Conversation, sources: Sources
) -> tuple[str, ...]:
    """The bubbles that answer; everything the record says when no part was named."""
    of = _PARTS.get(asked, _whole) if asked else _whole
    return of(trial, conversation, sources)


def _whole(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    record = trial.found.record
    return details_parts(
        record.trial,
        today=sources.today,
        criteria=record.criteria,
        warnings=trial.verdict.warnings,
        twins=trial.found.twins,
    )


def _criteria(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    """With the findings, once something was told."""
    if conversation.profile.facts:
        return why_fit_parts(trial.trial, trial.verdict, conversation.profile, today=sources.today)
    return plain_criteria_parts(trial.trial, trial.found.record.criteria)


def _taking_part(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return taking_part_parts(trial.trial)


def _pain(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return (pain_text(trial.trial),)


def _safety(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return (safety_text(trial.trial),)


def _placebo(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return (placebo_text(trial.trial),)


def _not_known(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    """For this person, not for medicine: whether it works and is safe is what the trial is for."""
    return not_known_parts(trial.trial, trial.verdict, conversation.profile)


def _similar(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return (similar_text(similar_trials(sources.store, trial.trial)),)


def _results(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return (results_text(trial.trial),)


def _for_whom(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return ("\n".join(for_whom_lines(trial.trial, trial.found.record.criteria)),)


def _figures(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    return (figures_text(trial.trial),)


def _freshness(trial: JudgedTrial, conversation: Conversation, sources: Sources) -> tuple[str, ...]:
    """Its warnings, its status with its day, and on which day we read it."""
    warnings = [words_for_warning(code, trial.trial, sources.today) for code in trial.verdict.warnings]
    is_stale = WarningCode.STALE_RECORD in trial.verdict.warnings
    fresh = freshness_line(trial.trial, is_stale=is_stale)
    return ("\n".join([*warnings, fresh, processed_line(trial.trial)]),)


_PARTS = {
    Request.CRITERIA: _criteria,
    Request.TAKING_PART_MEANS: _taking_part,
    Request.PAIN: _pain,
    Request.SAFETY: _safety,
    Request.PLACEBO: _placebo,
    Request.NOT_KNOWN: _not_known,
    Request.SIMILAR: _similar,
    Request.RESULTS: _results,
    Request.FOR_WHOM: _for_whom,
    Request.NUMBERS: _figures,
    Request.FRESHNESS: _freshness,
}
