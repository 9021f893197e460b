"""A search's reasons and steps in plain words."""

from __future__ import annotations

from waymark.search.results import FoundTrial
from waymark.search.widening import BROADER, CARRIED
from waymark.wording.phrases import phrase


def words_for_reasons(found: FoundTrial, *, language: str = "en") -> tuple[str, ...]:
    """Why this trial stands where it does, one sentence each, the weightiest first."""
    return tuple(phrase(f"search.reason.{reason}", language=language) for reason in found.reasons)


def words_for_step(step: str, *, language: str = "en") -> str:
    """What a widening step means; a step to another condition names it."""
    kind, _, condition = step.partition(":")
    values = {"condition": condition} if kind in (BROADER, CARRIED) else {}
    return phrase(f"search.widened.{kind}", language=language, **values)
