"""A trial in a few plain sentences, for whom the card says too much at once."""

from __future__ import annotations

from waymark.eligibility.verdicts import Verdict, WarningCode
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.wording.cards import open_lines
from waymark.wording.lists import counted
from waymark.wording.people import person_of
from waymark.wording.phrases import phrase, sentence
from waymark.wording.places import NearestSite, where_line
from waymark.wording.plain import plain_sentence


def in_short_text(
    trial: Trial,
    verdict: Verdict,
    profile: Profile,
    *,
    number: int,
    distance: NearestSite | None = None,
    language: str = "en",
) -> str:
    """What is studied, where, how it looks so far, what is open, and that its record may be out of date."""
    forms = person_of(profile, language=language).forms()
    unknown = len(open_lines(verdict))
    parts = [
        phrase("card.number", language=language, number=number, nct_id=trial.nct_id) + ":",
        sentence(plain_sentence(trial, most=1, language=language)),
        where_line(trial, distance, is_short=True, language=language),
        phrase(f"in_short.{verdict.fit.value}", language=language, **forms),
    ]
    if unknown:
        parts.append(counted("in_short.unknown", unknown, language=language))
    if WarningCode.STALE_RECORD in verdict.warnings:
        parts.append(phrase("in_short.stale", language=language))
    return " ".join(parts)
