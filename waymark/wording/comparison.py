"""Two trials side by side, with no word on which is better."""

from __future__ import annotations

from datetime import date

from waymark.eligibility.verdicts import FindingLabel, Verdict
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import StudyType
from waymark.wording.cards import findings_labelled, open_lines
from waymark.wording.dates import words_for_date
from waymark.wording.design import blinding_words, groups_words
from waymark.wording.lists import joined
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.places import listed_places, places_of
from waymark.wording.plain import what_is_studied
from waymark.wording.study import ages_words
from waymark.wording.warnings import words_for_warning

Judged = tuple[Trial, Verdict]


def comparison_text(first: Judged, second: Judged, *, today: date, language: str = "en") -> str:
    """One line a point, the first trial's before the second's; warnings stand first."""
    lines = [phrase("comparison.opening", language=language, first=first[0].nct_id, second=second[0].nct_id)]
    for trial, verdict in (first, second):
        for code in verdict.warnings:
            warning = words_for_warning(code, trial, today, language=language)
            lines.append(
                phrase("comparison.warning", language=language, nct_id=trial.nct_id, warning=warning)
            )
    for name, one in _points(*first, language=language).items():
        other = _points(*second, language=language)[name]
        title = phrase(f"comparison.{name}", language=language)
        lines.append(phrase("comparison.row", language=language, name=title, first=one, second=other))
    return "\n".join([*lines, phrase("comparison.closing", language=language)])


def _points(trial: Trial, verdict: Verdict, *, language: str) -> dict[str, str]:
    not_said = phrase("not_said", language=language)
    enrollment = trial.enrollment
    updated = trial.dates.last_update_posted
    return {
        "fit": phrase(f"fit_short.{verdict.fit.value}", language=language),
        "counts": _counts(verdict, language=language),
        "studied": _studied(trial, language=language),
        "phase": _phases(trial, language=language) or not_said,
        "groups": groups_words(trial.design, language=language) or not_said,
        "blinding": blinding_words(trial.design, language=language) or not_said,
        "ages": ages_words(trial.eligibility, language=language),
        "enrollment": str(enrollment.count) if enrollment and not enrollment.is_placeholder else not_said,
        "sponsor": one_line(trial.sponsor.name) if trial.sponsor else not_said,
        "places": listed_places(places_of(trial), language=language) or not_said,
        "status": phrase_for(trial.overall_status, language=language) if trial.overall_status else not_said,
        "updated": words_for_date(updated, language=language) if updated else not_said,
    }


def _studied(trial: Trial, *, language: str) -> str:
    """What is given or done; of a study that only watches, that it tests nothing new."""
    if trial.study_type is StudyType.OBSERVATIONAL:
        return phrase("comparison.watches", language=language)
    return what_is_studied(trial, language=language)


def _phases(trial: Trial, *, language: str) -> str:
    return joined([phrase(f"phase_name.{phase.value}", language=language) for phase in trial.phases])


def _counts(verdict: Verdict, *, language: str) -> str:
    return phrase(
        "comparison.counts_value",
        language=language,
        met=len(findings_labelled(verdict, FindingLabel.MET)),
        against=len(findings_labelled(verdict, FindingLabel.NOT_MET)),
        unknown=len(open_lines(verdict)),
    )
