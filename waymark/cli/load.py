"""`waymark load`: fills the trial store from files."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path

import click
from tqdm import tqdm

from waymark import wiring
from waymark.catalogue.files import Progress
from waymark.catalogue.load import load_files
from waymark.cli.options import database_option
from waymark.cli.reports import print_report


@click.command(name="load")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print the counts and problems as JSON.")
@click.option("--progress/--no-progress", default=None, help="Show a bar; by default only in a terminal.")
def command(files: tuple[Path, ...], database: str | None, as_json: bool, progress: bool | None) -> None:
    """Load registry records (.json or .jsonl, gzip or not) into the trial store."""
    store = wiring.open_trial_store(database) if database else wiring.trial_store()
    with _bar(files, is_shown=sys.stderr.isatty() if progress is None else progress) as advance:
        report = load_files(
            files,
            store,
            vocabulary=wiring.vocabulary_for_many_records(),
            progress=advance,
            loaded_at=datetime.now(timezone.utc),
        )
    print_report(report, as_json=as_json)
    if report.files_failed:
        sys.exit(1)


@contextmanager
def _bar(files: Sequence[Path], *, is_shown: bool) -> Iterator[Progress | None]:
    if not is_shown:
        yield None
        return
    total = sum(path.stat().st_size for path in files if path.is_file())
    with tqdm(total=total, unit="B", unit_scale=True, desc="Loading", file=sys.stderr) as bar:
        yield lambda read: (bar.update(read), None)[1]
