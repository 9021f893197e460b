"""Intents that the same next step answers count together: a doubt between them is none."""

from __future__ import annotations

from collections.abc import Mapping

SAME_STEP = (
    frozenset({"correct_fact", "find_trials", "inform"}),
    frozenset({"not_sure", "rather_not_say"}),
)
"""As the rules in data/rules have them. Self-harm and emergencies stay apart: only the one stops."""


def counted_together(confidences: Mapping[str, float]) -> dict[str, float]:
    """The confidences, where the likeliest of those with one next step has what all of them had.

    "46, sickle cell, looking for studies" is half `inform` and half `find_trials`: neither was followed.
    """
    counted = dict(confidences)
    for step in SAME_STEP:
        present = [name for name in confidences if name in step]
        if present:
            counted |= _given_to_the_likeliest(present, confidences)
    return counted


def _given_to_the_likeliest(present: list[str], confidences: Mapping[str, float]) -> dict[str, float]:
    total = sum(confidences[name] for name in present)
    return {**dict.fromkeys(present, 0.0), max(present, key=confidences.__getitem__): total}
