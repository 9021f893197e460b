"""Prints what filling the store gave."""

from __future__ import annotations

from collections.abc import Sequence

import click

from waymark.catalogue.report import LoadReport, Problem
from waymark.cli.output import print_json

_MOST_PROBLEMS_SHOWN = 20
_FAILED = frozenset({"file", "page"})  # what could not be read at all


def print_report(report: LoadReport, *, as_json: bool) -> None:
    """The report on stdout, as JSON or as a summary with the first problems on stderr.

    The JSON holds every problem; on stderr a file or page that failed is still named.
    """
    if as_json:
        print_json(report.to_record())
        _tell([problem for problem in report.problems if problem.field in _FAILED])
        return
    click.echo(
        f"{report.new} new, {report.changed} changed, {report.unchanged} unchanged, "
        f"{report.unreadable} unreadable, {report.removed} removed"
    )
    _tell(report.problems)


def _tell(problems: Sequence[Problem]) -> None:
    for problem in problems[:_MOST_PROBLEMS_SHOWN]:
        kept = " (kept without it)" if problem.is_kept else ""
        name = f"{problem.nct_id}: " if problem.nct_id else ""
        part = "" if problem.field in _FAILED else f"{problem.field}: "
        click.echo(f"  {problem.source}: {name}{part}{problem.reason}{kept}", err=True)
    hidden = len(problems) - _MOST_PROBLEMS_SHOWN
    if hidden > 0:
        click.echo(f"  and {hidden} more; --json lists them all", err=True)
