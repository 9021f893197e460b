"""`waymark sync`: fills the trial store from the registry, once or again and again."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta, timezone
from functools import partial

import click
from tqdm import tqdm

from waymark import wiring
from waymark.catalogue.report import LoadReport
from waymark.catalogue.sync import Progress
from waymark.catalogue.sync_service import keep_syncing
from waymark.cli.alerts import judge_alerts
from waymark.cli.options import database_option
from waymark.cli.reports import print_report
from waymark.errors import UsageError

_MINUTES = {"m": 1, "h": 60, "d": 24 * 60}


class Every(click.ParamType):  # type: ignore[type-arg]  # older click takes no argument there
    """A time such as 30m, 6h or 1d."""

    name = "time"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """The time as a timedelta; a usage error when it is none, or under a minute."""
        found = re.fullmatch(r"(\d{1,6}(?:\.\d+)?)\s*([mhd])", str(value).strip().lower())
        every = timedelta(minutes=float(found[1]) * _MINUTES[found[2]]) if found else timedelta()
        if every < timedelta(minutes=1):
            self.fail(f"{value!r} is not a time like 30m, 6h or 1d, of a minute at least", param, ctx)
        return every


@click.command(name="sync")
@click.option("--condition", "conditions", multiple=True, metavar="C", help='A condition, or "all"; repeat.')
@click.option("--full", "is_full", is_flag=True, help="Everything again, not only what was updated.")
@database_option
@click.option("--every", type=Every(), metavar="6h", help="Again and again, first at once; m, h or d.")
@click.option("--json", "as_json", is_flag=True, help="Print the counts and problems as JSON.")
@click.option("--progress/--no-progress", default=None, help="Show a bar; by default only in a terminal.")
def command(
    *,
    conditions: tuple[str, ...],
    is_full: bool,
    database: str | None,
    every: timedelta | None,
    as_json: bool,
    progress: bool | None,
) -> None:
    """Fill the trial store from the registry, and go on where a stopped sync was."""
    if any(not condition.strip() for condition in conditions):
        raise UsageError('--condition: name a condition, or "all".')
    if every:
        once = partial(sync_once, conditions, is_full=is_full, database=database)
        _serve(once, every)
        return
    with _bar(is_shown=sys.stderr.isatty() if progress is None else progress) as advance:
        report = sync_once(conditions, is_full=is_full, database=database, progress=advance)
    print_report(report, as_json=as_json)
    if report.files_failed:
        click.echo("  What was stored stays; the next `waymark sync` brings the rest.", err=True)
        sys.exit(1)


def sync_once(
    conditions: tuple[str, ...], *, is_full: bool, database: str | None, progress: Progress | None = None
) -> LoadReport:
    """One sync of these conditions, or of the settings' own when there are none."""
    url = database or wiring.settings().trials_database
    now = datetime.now(timezone.utc)
    sync = wiring.sync(wiring.open_trial_store(url), url, loaded_at=now, progress=progress)
    report = sync.run(conditions or wiring.settings().sync_conditions, is_full=is_full)
    if wiring.settings().reach_me and url == wiring.settings().trials_database:
        judge_alerts(now)
    return report


def _serve(once: Callable[[], LoadReport], every: timedelta) -> None:
    """Syncs until SIGTERM or Ctrl-C; what a page was being written is rolled back, the rest stays."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    os.nice(10)  # people who talk come first
    with suppress(KeyboardInterrupt):
        keep_syncing(once, every=every, wait=time.sleep, say=_log)


def _log(line: str) -> None:
    click.echo(f"{datetime.now(timezone.utc):%Y-%m-%d %H:%M:%SZ} {line}")


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
