"""The lines on who can join as they stand, before any fact is told: quoted, by section, in bubbles."""

from __future__ import annotations

from collections.abc import Sequence

from waymark.eligibility.criteria import Criterion, Section
from waymark.trials.trial import Trial
from waymark.wording.phrases import one_line, phrase, phrase_for
from waymark.wording.study import official_url

LINES_A_BUBBLE = 8


def plain_criteria_parts(
    trial: Trial, criteria: Sequence[Criterion], *, language: str = "en"
) -> tuple[str, ...]:
    """Every line whole, eight a bubble, then where the official record is."""
    link = phrase("details.link", language=language, url=official_url(trial, language=language))
    if not criteria:
        return (phrase("criteria.none", language=language), link)
    opening = phrase(f"criteria.opening.{trial.text_source.value}", language=language, nct_id=trial.nct_id)
    parts: list[str] = []
    for section in Section:
        quotes = [_quoted(each, language=language) for each in criteria if each.section is section]
        heading = phrase(
            "criteria.heading", language=language, section=phrase_for(section, language=language)
        )
        for start in range(0, len(quotes), LINES_A_BUBBLE):
            lines = quotes[start : start + LINES_A_BUBBLE]
            parts.append("\n".join([heading, *lines] if start == 0 else lines))
    return (
        f"{opening}\n{parts[0]}",
        *parts[1:],
        "\n".join([phrase("criteria.team", language=language), link]),
    )


def _quoted(criterion: Criterion, *, language: str) -> str:
    quote = phrase("quote", language=language, words=one_line(criterion.text))
    return phrase("criteria.quote", language=language, quote=quote)
