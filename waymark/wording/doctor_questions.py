"""Questions to take along: what is open for this person, then what to ask of any trial."""

from __future__ import annotations

from waymark.eligibility.verdicts import CriterionWords, FindingLabel, Verdict
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.wording.lists import shortened
from waymark.wording.people import person_of
from waymark.wording.phrases import phrase

_MOST_OPEN = 4
_OPEN = (FindingLabel.ASK_TEAM, FindingLabel.UNKNOWN, FindingLabel.NOT_MET)
_MOST_QUOTE = 140


def doctor_questions_parts(
    trial: Trial | None, verdict: Verdict | None, profile: Profile, *, language: str = "en"
) -> tuple[str, ...]:
    """The open lines of the trial spoken of as questions, when there is one; then the general ones."""
    forms = person_of(profile, language=language).forms()
    general = "\n".join(
        [
            phrase("doctor_questions.general", language=language),
            *(
                phrase("sheet.line", language=language, text=phrase(f"doctor_questions.{name}", **forms))
                for name in ("current", "fits", "changes", "risks", "costs", "leave")
            ),
        ]
    )
    if trial is None or verdict is None:
        return (general,)
    lines = _open_lines(verdict, language=language)
    if not lines:
        return (general,)
    opening = phrase("doctor_questions.opening", language=language, nct_id=trial.nct_id, **forms)
    return ("\n".join([opening, *lines]), general)


def _open_lines(verdict: Verdict, *, language: str) -> list[str]:
    findings = sorted(
        (finding for finding in verdict.findings if finding.label in _OPEN),
        key=lambda finding: _OPEN.index(finding.label),
    )
    texts = (
        finding.receipt.criterion.text
        for finding in findings
        if isinstance(finding.receipt.criterion, CriterionWords)
    )
    quotes = (phrase("quote", language=language, words=shortened(text, most=_MOST_QUOTE)) for text in texts)
    return [phrase("criteria.quote", language=language, quote=quote) for quote in list(quotes)[:_MOST_OPEN]]
