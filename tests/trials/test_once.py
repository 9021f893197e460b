"""A property worked out once."""

from __future__ import annotations

from dataclasses import dataclass, field

from waymark.trials.once import once


@dataclass(frozen=True)
class Sum:
    parts: tuple[int, ...]
    asked: list[str] = field(default_factory=list, compare=False)

    @once
    def total(self) -> int:
        """All parts together."""
        self.asked.append("total")
        return sum(self.parts)


def test_it_is_worked_out_once_for_each() -> None:
    one, other = Sum((1, 2)), Sum((1, 2))
    assert (one.total, one.total, other.total) == (3, 3, 3)
    assert (one.asked, other.asked) == (["total"], ["total"])
    assert one == other


def test_it_tells_what_it_is() -> None:
    assert Sum.total.__doc__ == "All parts together."
