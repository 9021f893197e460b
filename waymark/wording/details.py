"""What a trial is, before any fact is told: all from its record, with what we changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from waymark.eligibility.criteria import Criterion, Section
from waymark.eligibility.verdicts import WarningCode
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.wording.cards import freshness_line
from waymark.wording.dates import words_for_date
from waymark.wording.design import design_lines
from waymark.wording.lists import joined, joined_some, shortened
from waymark.wording.phrases import one_line, phrase
from waymark.wording.plain import plain_sentence
from waymark.wording.study import (
    ages_words,
    dates_line,
    enrollment_line,
    kind_line,
    official_url,
    sex_lines,
    sex_words,
    sites_line,
    sponsor_lines,
)
from waymark.wording.warnings import words_for_warning

_MOST_LINES = 6


def details_parts(
    trial: Trial,
    *,
    today: date,
    criteria: Sequence[Criterion] = (),
    warnings: Sequence[WarningCode] = (),
    twins: Sequence[NctId] = (),
    language: str = "en",
) -> tuple[str, ...]:
    """All that the record says of the trial, in four bubbles: what it is, its figures, for whom, its source.

    `twins` are other numbers under which the same trial seems to be listed.
    """
    return (
        "\n".join(
            [
                *[words_for_warning(code, trial, today, language=language) for code in warnings],
                *twin_lines(twins, language=language),
                phrase("card.source", language=language, nct_id=trial.nct_id),
                phrase("card.plain", language=language, sentence=plain_sentence(trial, language=language)),
                *_titles(trial, language=language),
            ]
        ),
        figures_text(trial, language=language),
        "\n".join(for_whom_lines(trial, criteria, language=language)),
        "\n".join(
            [
                freshness_line(trial, is_stale=WarningCode.STALE_RECORD in warnings, language=language),
                *origin_lines(trial, language=language),
            ]
        ),
    )


def details_text(
    trial: Trial,
    *,
    today: date,
    criteria: Sequence[Criterion] = (),
    warnings: Sequence[WarningCode] = (),
    twins: Sequence[NctId] = (),
    language: str = "en",
) -> str:
    """The same as one text."""
    parts = details_parts(
        trial, today=today, criteria=criteria, warnings=warnings, twins=twins, language=language
    )
    return "\n".join(parts)


def figures_text(trial: Trial, *, language: str = "en") -> str:
    """The quick facts: kind and phase, its design, who runs it, people, ages, sex, places and dates."""
    return "\n".join(
        [
            kind_line(trial, language=language),
            *design_lines(trial, language=language),
            *sponsor_lines(trial, language=language),
            enrollment_line(trial, language=language),
            phrase("details.ages", language=language, ages=ages_words(trial.eligibility, language=language)),
            *sex_lines(trial.eligibility, language=language),
            sites_line(trial, language=language),
            *dates_line(trial, language=language),
        ]
    )


def results_text(trial: Trial, *, language: str = "en") -> str:
    """Whether results are posted, and where."""
    key = "details.results" if trial.has_results else "details.no_results"
    link = phrase("details.link", language=language, url=official_url(trial, language=language))
    return "\n".join([phrase(key, language=language), link])


def twin_lines(twins: Sequence[NctId], *, language: str = "en") -> list[str]:
    """That the trial seems to be listed under other numbers too; empty when it is not."""
    if not twins:
        return []
    return [phrase("details.twins", language=language, numbers=joined(twins, language=language))]


def origin_lines(trial: Trial, *, language: str = "en") -> list[str]:
    """Where it is all from: results, the copy's day, what we changed, the notice, the official page."""
    results = "details.results" if trial.has_results else "details.no_results"
    return [
        phrase(results, language=language),
        processed_line(trial, language=language),
        phrase(f"details.changed.{trial.text_source.value}", language=language),
        phrase("details.notice", language=language),
        phrase("details.link", language=language, url=official_url(trial, language=language)),
    ]


def processed_line(trial: Trial, *, language: str = "en") -> str:
    """On which day the registry processed what we show, as its terms ask us to say."""
    if trial.data_processed is None:
        return phrase("details.read_unknown", language=language)
    day = words_for_date(trial.data_processed, language=language)
    return phrase("details.processed", language=language, date=day)


def for_whom_lines(trial: Trial, criteria: Sequence[Criterion], *, language: str = "en") -> list[str]:
    """Who it is for by its fields, then what its lines ask for and whom they keep out."""
    ages = ages_words(trial.eligibility, language=language)
    sex = sex_words(trial.eligibility, language=language)
    conditions = joined_some([one_line(name) for name in trial.conditions], most=3, language=language)
    key = "details.for_whom" if conditions else "details.for_whom_no_condition"
    lines = [phrase(key, language=language, ages=ages, sex=sex, conditions=conditions)]
    if trial.eligibility.healthy_volunteers:
        lines.append(phrase("details.healthy", language=language))
    if not trial.eligibility.criteria:
        return [*lines, phrase("details.no_criteria", language=language)]
    for section, key in ((Section.INCLUSION, "details.asks"), (Section.EXCLUSION, "details.not_for")):
        quotes = _quotes(criteria, section, language=language)
        if quotes:
            named = joined_some(quotes, most=_MOST_LINES, language=language)
            lines.append(phrase(f"{key}.{trial.text_source.value}", language=language, lines=named))
    return lines


def _quotes(criteria: Sequence[Criterion], section: Section, *, language: str) -> list[str]:
    lines = (criterion.text for criterion in criteria if criterion.section is section)
    cut = (shortened(text, most=160).rstrip(" ;.") for text in lines)
    return [phrase("quote", language=language, words=words) for words in cut]


def _titles(trial: Trial, *, language: str) -> list[str]:
    titles = dict.fromkeys(one_line(title) for title in (trial.brief_title, trial.official_title) if title)
    quotes = [phrase("quote", language=language, words=title) for title in titles]
    return [phrase("card.title", language=language, quote=quote) for quote in quotes]
