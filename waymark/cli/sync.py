"""`waymark sync`: fills the trial store from the registry, once or again and again."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone

import click
from tqdm import tqdm

from waymark import wiring
from waymark.catalogue.report import LoadReport
from waymark.catalogue.sync import Progress
from waymark.cli.options import database_option
from waymark.cli.reports import print_report


@click.command(name="sync")
@click.option("--condition", "conditions", multiple=True, metavar="C", help='A condition, or "all"; repeat.')
@click.option("--full", "is_full", is_flag=True, help="Everything again, not only what was updated.")
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print the counts and problems as JSON.")
@click.option("--progress/--no-progress", default=None, help="Show a bar; by default only in a terminal.")
def command(
    conditions: tuple[str, ...], is_full: bool, database: str | None, as_json: bool, progress: bool | None
) -> None:
    """Fill the trial store from the registry, and go on where a stopped sync was."""
    with _bar(is_shown=sys.stderr.isatty() if progress is None else progress) as advance:
        report = sync_once(conditions, is_full=is_full, database=database, progress=advance)
    print_report(report, as_json=as_json)
    if report.files_failed:
        sys.exit(1)


def sync_once(
    conditions: tuple[str, ...], *, is_full: bool, database: str | None, progress: Progress | None = None
) -> LoadReport:
    """One sync of these conditions, or of the settings' own when there are none."""
    url = database or wiring.settings().trials_database
    now = datetime.now(timezone.utc)
    sync = wiring.sync(wiring.open_trial_store(url), url, loaded_at=now, progress=progress)
    return sync.run(conditions or wiring.settings().sync_conditions, is_full=is_full)


@contextmanager
def _bar(*, is_shown: bool) -> Iterator[Progress | None]:
    if not is_shown:
        yield None
        return
    with tqdm(unit=" studies", desc="Syncing", file=sys.stderr) as bar:

        def advance(condition: str, received: int, total: int | None) -> None:
            bar.set_description(f"Syncing {condition}", refresh=False)
            bar.total, bar.n = total, received
            bar.refresh()

        yield advance
