"""`waymark read`: reads a record's eligibility text into criteria."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from waymark import wiring
from waymark.cli.options import database_option
from waymark.cli.output import print_json
from waymark.cli.read_trials import trial_to_read
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.records import criterion_to_record
from waymark.errors import UsageError


@click.command(name="read")
@click.argument("number", required=False, metavar="[NCT…]")
@click.option(
    "--file", "file", metavar="STUDY.json", type=click.Path(path_type=Path), help="One study in a file."
)
@click.option("--text", "is_text", is_flag=True, help="Read eligibility text from standard input.")
@database_option
@click.option("--json", "as_json", is_flag=True, help="Print the criteria as JSON.")
def command(
    number: str | None, file: Path | None, is_text: bool, database: str | None, as_json: bool
) -> None:
    """Read the eligibility text of a stored trial, of --file, or of --text into criteria."""
    nct_id, criteria = _read(number, file, is_text=is_text, database=database)
    if as_json:
        records = [criterion_to_record(one) for one in criteria]
        print_json({"nct_id": nct_id, "criteria": records})
        return
    for line in _lines(criteria):
        click.echo(line)


def _read(
    number: str | None, file: Path | None, *, is_text: bool, database: str | None
) -> tuple[str | None, tuple[Criterion, ...]]:
    if not is_text:
        read = trial_to_read(number, file, database)
        return read.trial.nct_id, read.criteria
    if number or file:
        raise UsageError("--text reads from standard input; give no NCT number and no --file with it.")
    return None, read_criteria(_text_from(sys.stdin.buffer.read()), wiring.reading_vocabulary())


def _text_from(content: bytes) -> str:
    """The text with its line ends as they are, so that spans count what was given."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"standard input is not UTF-8 (byte {error.start + 1}).") from error


def _lines(criteria: Iterable[Criterion]) -> Iterable[str]:
    """One line a criterion: its id, its kind, and its words."""
    for one in criteria:
        indent = "  " if one.parent else ""
        yield f"{one.id:<5}{one.kind.value:<16}{indent}{' '.join(one.text.split())}"
