"""Bar charts as shapes for an SVG; a table with the same numbers stands under each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

WIDTH, BAR, GAP, LABEL = 640, 20, 8, 220


@dataclass(frozen=True)
class Bar:
    """One bar: where it stands, how long it is, and its words."""

    y: int
    length: int
    name: str
    count: int


@dataclass(frozen=True)
class Chart:
    bars: tuple[Bar, ...]
    height: int
    width: int = WIDTH
    label: int = LABEL
    thickness: int = BAR


def bars(counts: Mapping[str, int], most: int = 20) -> Chart:
    """A bar for each of the first names; the longest fills the width."""
    shown = list(counts.items())[:most]
    longest = max((count for _, count in shown), default=0) or 1
    room = WIDTH - LABEL - 60
    made = tuple(
        Bar(place * (BAR + GAP), round(room * count / longest), name, count)
        for place, (name, count) in enumerate(shown)
    )
    return Chart(made, max(len(shown) * (BAR + GAP), 1))
