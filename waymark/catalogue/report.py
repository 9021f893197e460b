"""What filling the store gives back: counts, and each problem by name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing that could not be read. `is_kept` says that the record is in the store all the same.

    `source` is a file and, in it, the line ("f.jsonl:12") or the study of a page ("page.json#3"); of a
    sync, the condition and its page ("thalassemia, page 2#3").
    """

    source: str
    nct_id: str | None
    field: str
    reason: str
    is_kept: bool = False


@dataclass(frozen=True)
class LoadReport:
    """Counts of records, as contracts.md has them; `files_failed` files and pages not read to their end."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    unreadable: int = 0
    removed: int = 0
    problems: tuple[Problem, ...] = ()
    files_failed: int = 0

    def to_record(self) -> dict[str, object]:
        """The report as `waymark load --json` prints it."""
        return {
            "new": self.new,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "unreadable": self.unreadable,
            "removed": self.removed,
            "problems": [_to_record(problem) for problem in self.problems],
        }


def _to_record(problem: Problem) -> dict[str, object]:
    return {
        "source": problem.source,
        "nct_id": problem.nct_id,
        "field": problem.field,
        "reason": problem.reason,
        "kept": problem.is_kept,
    }
