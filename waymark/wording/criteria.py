"""Every line on who can join, with its finding and both sides of its receipt."""

from __future__ import annotations

from datetime import date

from waymark.eligibility.criteria import Section
from waymark.eligibility.verdicts import CriterionWords, Finding, Verdict, WarningCode
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.wording.cards import open_lines, short_line
from waymark.wording.people import person_of
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.verdicts import (
    words_for_change,
    words_for_fit,
    words_for_person_side,
    words_for_rule,
    words_for_trial_side,
)
from waymark.wording.warnings import words_for_warning

_LINES_A_BUBBLE = 6


def why_fit_text(
    trial: Trial, verdict: Verdict, profile: Profile, *, today: date, language: str = "en"
) -> str:
    """Why this answer: the warnings, the fit, then every line."""
    warnings = [words_for_warning(code, trial, today, language=language) for code in verdict.warnings]
    fit = words_for_fit(verdict.fit, profile, language=language)
    return "\n".join([*warnings, fit, criteria_text(trial, verdict, profile, language=language)])


def why_fit_parts(
    trial: Trial, verdict: Verdict, profile: Profile, *, today: date, language: str = "en"
) -> tuple[str, ...]:
    """The same in bubbles: the fit, then the lines section by section, a few at a time."""
    stale = WarningCode.STALE_RECORD
    warnings = [
        phrase("warning.STALE_RECORD.short", language=language)
        if code is stale
        else words_for_warning(code, trial, today, language=language)
        for code in verdict.warnings
    ]
    lines = criteria_text(trial, verdict, profile, language=language).split("\n")
    opening = [*warnings, words_for_fit(verdict.fit, profile, language=language), lines[0]]
    bubbles: list[list[str]] = [opening]
    for line in lines[1:]:
        is_heading = not line.startswith("-")
        if is_heading or len(bubbles[-1]) >= _LINES_A_BUBBLE:
            bubbles.append([])
        bubbles[-1].append(line)
    return tuple("\n".join(bubble) for bubble in bubbles)


def not_known_parts(
    trial: Trial, verdict: Verdict, profile: Profile, *, language: str = "en"
) -> tuple[str, ...]:
    """Each line that is not known yet, a few at a time, and who could tell; or that none is left open."""
    lines = [_line(finding, trial, profile, language=language) for finding in open_lines(verdict)]
    forms = person_of(profile, language=language).forms()
    if not lines:
        return (phrase("not_known.nothing", language=language, nct_id=trial.nct_id, **forms),)
    opening = phrase("not_known.opening", language=language, nct_id=trial.nct_id, **forms)
    lines = [opening, *lines]
    size = _LINES_A_BUBBLE + 1
    bubbles = ["\n".join(lines[first : first + size]) for first in range(0, len(lines), size)]
    return (*bubbles, phrase("not_known.works", language=language))


def criteria_text(trial: Trial, verdict: Verdict, profile: Profile, *, language: str = "en") -> str:
    """All lines by section, the record's own words told apart from ours."""
    if not verdict.findings:
        return phrase("criteria.none", language=language)
    source = trial.text_source.value
    lines = [phrase(f"criteria.opening.{source}", language=language, nct_id=trial.nct_id)]
    for section in Section:
        findings = [finding for finding in verdict.findings if finding.section is section]
        if findings:
            name = phrase_for(section, language=language)
            lines.append(phrase("criteria.heading", language=language, section=name))
            lines += [_line(finding, trial, profile, language=language) for finding in findings]
    return "\n".join([*lines, phrase("criteria.team", language=language)])


def what_would_change_text(trial: Trial, verdict: Verdict, profile: Profile, *, language: str = "en") -> str:
    """What would have to change, each with the line it is about; says so when nothing would."""
    changes = verdict.would_have_to_change
    if not changes:
        return phrase("would_change.nothing", language=language, nct_id=trial.nct_id)
    abouts = {finding.criterion: short_line(finding, language=language) for finding in verdict.findings}
    lines = [phrase("would_change.opening", language=language, nct_id=trial.nct_id)]
    for change in changes:
        words = words_for_change(change, profile, language=language)
        about = abouts.get(change.criterion, change.criterion)
        lines.append(phrase("would_change.line", language=language, change=words, about=about))
    return "\n".join(lines)


def _line(finding: Finding, trial: Trial, profile: Profile, *, language: str) -> str:
    label = phrase_for(finding.label, language=language)
    reason = words_for_rule(finding, profile, language=language)
    criterion = finding.receipt.criterion
    if isinstance(criterion, CriterionWords):
        quote = phrase("quote", language=language, words=one_line(criterion.text))
        line = phrase("criteria.line", language=language, quote=quote, label=label, reason=reason)
    else:
        field = words_for_trial_side(finding, text_source=trial.text_source, language=language)
        line = phrase("criteria.field_line", language=language, field=field, label=label, reason=reason)
    told = words_for_person_side(finding, profile, language=language)
    return " ".join([line, *told])
