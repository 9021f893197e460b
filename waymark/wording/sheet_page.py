"""The page for the doctor in parts, so that a website can lay it out on one sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.eligibility.verdicts import CriterionWords, Finding, FindingLabel, Verdict, WarningCode
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import TextSource
from waymark.wording.cards import freshness_line
from waymark.wording.contacts import contact_lines
from waymark.wording.dates import words_for_date
from waymark.wording.details import processed_line
from waymark.wording.facts import summary_for_doctor
from waymark.wording.fields import words_for_field
from waymark.wording.lists import counted, joined, shortened
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.sheet import open_questions
from waymark.wording.study import official_url
from waymark.wording.verdicts import words_for_person_side
from waymark.wording.warnings import words_for_warning

MOST_TRIALS = 3
MOST_LINES = {1: 24, 2: 10, 3: 5}
"""Lines of each trial that one A4 or Letter page can hold, by how many trials are on it."""

LEAST_LINES = 2
MOST_TOLD = 36
MOST_QUESTIONS = 8
USUAL_ROWS = 8
"""Rows of facts (three a row) and questions (two a row) beside which `MOST_LINES` find room."""

SHORT_LINES = 12
SHORT_ROWS = 7
"""At most so many lines, and rows of facts and questions, leave room for larger print."""

MOST_MAILED = 15
"""Facts in an e-mail: programs cut links of more than some 2,000 characters."""

_MOST_CHARACTERS = 110
_ORDER = (
    FindingLabel.NOT_MET,
    FindingLabel.ASK_TEAM,
    FindingLabel.UNKNOWN,
    FindingLabel.MET,
    FindingLabel.NOT_APPLICABLE,
)


@dataclass(frozen=True)
class SheetLine:
    """One finding. `section_words` says whom it is about; `is_records`: it is the registry's own wording."""

    label: FindingLabel
    label_words: str
    section_words: str
    line: str
    is_records: bool
    told: tuple[str, ...]


@dataclass(frozen=True)
class SheetTrial:
    """One trial; `more` says how many lines did not find room, None when all did."""

    nct_id: str
    title: str
    fit: str
    fit_words: str
    warnings: tuple[str, ...]
    lines: tuple[SheetLine, ...]
    more: str | None
    about: tuple[str, ...]
    url: str


@dataclass(frozen=True)
class SheetPage:
    """All that the page says; `more_trials` is None when every trial is on it."""

    made: str
    told: tuple[str, ...]
    trials: tuple[SheetTrial, ...]
    more_trials: str | None
    questions: tuple[str, ...]
    versions: str | None
    source: str

    @property
    def is_short(self) -> bool:
        """Whether one sheet holds it in larger print."""
        rows = -(-len(self.told) // 3) + -(-len(self.questions) // 2)
        return (
            len(self.trials) <= 1
            and rows <= SHORT_ROWS
            and all(len(trial.lines) <= SHORT_LINES for trial in self.trials)
        )


def sheet_page(
    profile: Profile,
    judged: Sequence[tuple[Trial, Verdict]],
    *,
    today: date,
    versions: Mapping[str, str],
    language: str = "en",
) -> SheetPage:
    """The page of at most three trials; what stands against a trial comes before what fits."""
    kept = judged[:MOST_TRIALS]
    told = summary_for_doctor(profile, language=language)
    questions = open_questions(profile, [verdict for _, verdict in kept], language=language)
    told = _first(told, MOST_TOLD, "sheet.page.more_told", language=language)
    questions = _first(questions, MOST_QUESTIONS, "sheet.page.more_questions", language=language)
    room = _room(max(1, len(kept)), told=len(told), questions=len(questions))
    is_more = len(judged) > len(kept)
    notice = phrase("details.notice", language=language)
    return SheetPage(
        made=phrase("sheet.made", language=language, date=words_for_date(today, language=language)),
        told=told,
        trials=tuple(
            _trial(trial, verdict, profile, today=today, room=room, language=language)
            for trial, verdict in kept
        ),
        more_trials=phrase("sheet.page.more_trials", language=language, count=len(kept)) if is_more else None,
        questions=questions,
        versions=_versions(versions, language=language),
        source=phrase("sheet.source", language=language, notice=notice),
    )


def mail_text(page: SheetPage, *, language: str = "en") -> str:
    """What an e-mail can carry in a link: the facts, the trials' numbers and their official pages."""
    trials = [
        phrase("sheet.mail.trial", language=language, nct_id=each.nct_id, fit=each.fit_words, url=each.url)
        for each in page.trials
    ]
    opening = phrase("sheet.mail.opening", language=language)
    clauses = _first(page.told, MOST_MAILED, "sheet.page.more_told", language=language)
    told = [phrase("sheet.line", language=language, text=clause) for clause in clauses]
    return "\n".join([opening, "", *trials, "", *told, "", phrase("sheet.mail.team", language=language)])


def _first(lines: Sequence[str], most: int, key: str, *, language: str) -> tuple[str, ...]:
    """As many as find room, and how many did not."""
    left = len(lines) - most
    return (*lines[:most], *([counted(key, left, language=language)] if left > 0 else ()))


def _room(trials: int, *, told: int, questions: int) -> int:
    """Lines of each trial: the more was told and is open, the fewer."""
    rows = -(-told // 3) + -(-questions // 2)
    return max(LEAST_LINES, MOST_LINES[trials] - -(-max(0, rows - USUAL_ROWS) // trials))


def _trial(
    trial: Trial, verdict: Verdict, profile: Profile, *, today: date, room: int, language: str
) -> SheetTrial:
    findings = sorted(verdict.findings, key=lambda finding: _ORDER.index(finding.label))
    to_ask = contact_lines(trial, language=language)[:1]
    room -= len(to_ask)  # it takes a line's room
    left = len(findings) - room
    is_stale = WarningCode.STALE_RECORD in verdict.warnings
    return SheetTrial(
        nct_id=str(trial.nct_id),
        title=one_line(trial.brief_title),
        fit=verdict.fit.value,
        fit_words=phrase(f"fit_short.{verdict.fit.value}", language=language),
        warnings=tuple(words_for_warning(code, trial, today, language=language) for code in verdict.warnings),
        lines=tuple(
            _line(finding, profile, source=trial.text_source, language=language)
            for finding in findings[:room]
        ),
        more=counted("sheet.page.more_lines", left, language=language) if left > 0 else None,
        about=(
            *(phrase("sheet.page.to_ask", language=language, contact=contact) for contact in to_ask),
            freshness_line(trial, is_stale=is_stale, language=language),
            processed_line(trial, language=language),
        ),
        url=official_url(trial, language=language),
    )


def _line(finding: Finding, profile: Profile, *, source: TextSource, language: str) -> SheetLine:
    criterion = finding.receipt.criterion
    is_text = isinstance(criterion, CriterionWords)
    return SheetLine(
        label=finding.label,
        label_words=phrase_for(finding.label, language=language),
        section_words=phrase("criteria.heading", section=phrase_for(finding.section, language=language)),
        line=(
            shortened(criterion.text, most=_MOST_CHARACTERS)
            if isinstance(criterion, CriterionWords)
            else words_for_field(criterion, language=language)
        ),
        is_records=is_text and source is TextSource.REGISTRY,
        told=tuple(words_for_person_side(finding, profile, language=language)),
    )


def _versions(versions: Mapping[str, str], *, language: str) -> str | None:
    named = [
        phrase("sheet.version", language=language, name=name, version=version)
        for name, version in sorted(versions.items())
    ]
    return (
        phrase("sheet.versions", language=language, versions=joined(named, language=language))
        if named
        else None
    )
