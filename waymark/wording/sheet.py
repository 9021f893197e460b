"""The page for the doctor: facts as told, trials, findings, open questions, dates and versions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from waymark.eligibility.verdicts import Change, Verdict, WarningCode
from waymark.profile.facts import Certainty, Fact
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.wording.cards import freshness_line, short_line
from waymark.wording.criteria import why_fit_text
from waymark.wording.dates import words_for_date
from waymark.wording.details import processed_line
from waymark.wording.facts import summary_for_doctor
from waymark.wording.lists import counted, joined
from waymark.wording.measures import as_written, words_for_measure
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.study import official_url
from waymark.wording.verdicts import words_for_change, words_for_not_sure


def doctor_sheet_text(
    profile: Profile,
    judged: Sequence[tuple[Trial, Verdict]],
    *,
    today: date,
    versions: Mapping[str, str | None],
    left_out: int = 0,
    language: str = "en",
) -> str:
    """One page to print or send; `left_out` trials seen are not on it.

    `versions` are those of Waymark, reader, model and data; None not known.
    """
    lines = [
        phrase("sheet.title", language=language),
        phrase("sheet.purpose", language=language),
        phrase("sheet.made", language=language, date=words_for_date(today, language=language)),
        *_told(profile, language=language),
    ]
    for number, (trial, verdict) in enumerate(judged, start=1):
        lines += _trial(number, trial, verdict, profile, today=today, language=language)
    if left_out:
        lines.append(counted("sheet.left_out", left_out, language=language))
    questions = open_questions(profile, [verdict for _, verdict in judged], language=language)
    lines += _questions(questions, language=language)
    lines.append(phrase("sheet.team", language=language))
    named = [
        phrase("sheet.version", language=language, name=name, version=version)
        for name, version in sorted(versions.items())
        if version
    ]
    if named:
        lines.append(phrase("sheet.versions", language=language, versions=joined(named, language=language)))
    notice = phrase("details.notice", language=language)
    return "\n".join([*lines, phrase("sheet.source", language=language, notice=notice)])


def _told(profile: Profile, *, language: str) -> list[str]:
    clauses = summary_for_doctor(profile, language=language)
    if not clauses:
        return [phrase("sheet.told_nothing", language=language)]
    lines = [phrase("sheet.line", language=language, text=clause) for clause in clauses]
    return [phrase("sheet.told", language=language), *lines]


def _trial(
    number: int, trial: Trial, verdict: Verdict, profile: Profile, *, today: date, language: str
) -> list[str]:
    title = phrase("quote", language=language, words=one_line(trial.brief_title))
    return [
        phrase("sheet.trial", language=language, number=number, nct_id=trial.nct_id),
        phrase("card.title", language=language, quote=title),
        why_fit_text(trial, verdict, profile, today=today, language=language),
        freshness_line(trial, is_stale=WarningCode.STALE_RECORD in verdict.warnings, language=language),
        phrase(f"details.changed.{trial.text_source.value}", language=language),
        processed_line(trial, language=language),
        phrase("details.link", language=language, url=official_url(trial, language=language)),
    ]


def open_questions(profile: Profile, verdicts: Sequence[Verdict], *, language: str = "en") -> tuple[str, ...]:
    """What the person is not sure about, with who would know, and what would have to change."""
    unsure = [
        phrase(
            "sheet.not_sure",
            language=language,
            name=_name_of(fact, language=language),
            who_knows=words_for_not_sure(fact.name, fact.analyte, language=language),
        )
        for fact in profile.facts
        if fact.certainty is Certainty.UNSURE
    ]
    changes = (
        _change_of_line(change, verdict, profile, language=language)
        for verdict in verdicts
        for change in verdict.would_have_to_change
    )
    return tuple(dict.fromkeys([*unsure, *changes]))


def _change_of_line(change: Change, verdict: Verdict, profile: Profile, *, language: str) -> str:
    """What would have to change, and which line asks for it."""
    words = words_for_change(change, profile, language=language)
    found = next((each for each in verdict.findings if each.criterion == change.criterion), None)
    if found is None:
        return words
    line = short_line(found, language=language)
    return phrase("sheet.change_of_line", language=language, words=words, line=line)


def _questions(questions: Sequence[str], *, language: str) -> list[str]:
    if not questions:
        return [phrase("sheet.no_questions", language=language)]
    lines = [phrase("sheet.line", language=language, text=text) for text in questions]
    return [phrase("sheet.questions", language=language), *lines]


def _name_of(fact: Fact, *, language: str) -> str:
    """The value by its own name, where it is one of many."""
    if fact.analyte:
        return words_for_measure(fact.analyte, language=language)
    if isinstance(fact.value, str):
        return as_written(fact.value, language=language)
    return phrase_for(fact.name, language=language)
