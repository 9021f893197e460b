"""What changed in a record, as people read it."""

from __future__ import annotations

import pytest

from waymark.trials.revisions import ChangedPart, RecordChange
from waymark.wording.revisions import words_for_record_change


@pytest.mark.parametrize(
    ("part", "before", "after", "words"),
    [
        (
            "status",
            "RECRUITING",
            "SUSPENDED",
            "- status: before, open, and people can join now; then, on hold",
        ),
        ("maximum_age", "16 Years", None, "- oldest age: before, 16 years; then, not given."),
        ("completion", "2025-05-30 ESTIMATED", "2026-05", "before, 30 May 2025 (estimated); then, May 2026."),
        ("enrollment", "10 ESTIMATED", "8 ACTUAL", "before, 10 (estimated); then, 8 (actual)."),
        ("phase", "PHASE1", "PHASE1/PHASE2", "before, phase 1; then, phase 1 and phase 2."),
        ("criterion", "* HIV;", None, "- No longer there, line on who can join: “* HIV”."),
        ("site_closed", None, "Clinic, Hull", "- A place no longer takes people: Clinic, Hull."),
        ("contact", None, "Dr. Li", "- New contact: Dr. Li."),
        ("results", "no", "yes", "- results are posted: before, no; then, yes."),
    ],
)
def test_each_change_is_said_with_both_sides(
    part: str, before: str | None, after: str | None, words: str
) -> None:
    assert words in words_for_record_change(RecordChange(ChangedPart(part), before, after))


@pytest.mark.parametrize("part", list(ChangedPart))
def test_every_part_can_be_said_to_be_gone(part: ChangedPart) -> None:
    assert "{" not in words_for_record_change(RecordChange(part, None, None))
