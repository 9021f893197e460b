"""`waymark reread`: reads stored records again with today's reader."""

from __future__ import annotations

import sys

import click
from tqdm import tqdm

from waymark import wiring
from waymark.catalogue.reread import reread
from waymark.cli.options import database_option
from waymark.cli.reports import print_report


@click.command(name="reread")
@database_option
@click.option("--all", "everything", is_flag=True, help="Also records that today's reader has read.")
@click.option("--json", "as_json", is_flag=True, help="Print the counts and problems as JSON.")
def command(database: str | None, everything: bool, as_json: bool) -> None:
    """Read the criteria of stored records again with today's reader; no network is needed."""
    store = wiring.open_trial_store(database) if database else wiring.trial_store()
    with tqdm(unit=" records", desc="Reading", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:

        def advance(done: int, in_all: int) -> None:
            bar.total = in_all
            bar.update(done - bar.n)

        report = reread(
            store, vocabulary=wiring.vocabulary_for_many_records(), everything=everything, progress=advance
        )
    print_report(report, as_json=as_json)
