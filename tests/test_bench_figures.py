"""The one table of all benches holds what their own tables say."""

from __future__ import annotations

from bench.__main__ import figures_in


def test_each_cell_with_a_number_is_a_figure() -> None:
    lines = ["20 trials", "| kind | p50 | note |", "|-|-|-|", "| rare | 1.5 / 3 | none |", "done"]
    assert dict(figures_in(lines)) == {"rare, p50": "1.5 / 3"}


def test_several_tables_are_told_apart_by_the_line_before() -> None:
    table = ["| kind | ms |", "|---|---:|", "| rare | 1 |"]
    lines = ["10 trials; fast", *table, "", "20 trials; slow", "more: words", *table]
    assert dict(figures_in(lines)) == {"10 trials, rare, ms": "1", "more, rare, ms": "1"}
