"""`waymark vocabulary`: brings an ontology of diseases in, and shows what a name is taken for."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from waymark import wiring
from waymark.catalogue.ontology.files import read_ontology
from waymark.catalogue.ontology.kept import keep_ontology
from waymark.cli.output import print_json
from waymark.vocabulary.shown import ShownName, show_name


@click.group(name="vocabulary")
def command() -> None:
    """Bring an ontology of diseases in; show what a name is taken for."""


@command.command(name="import")
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def import_file(file: Path, as_json: bool) -> None:
    """Import the Disease Ontology or MONDO (.obo or OBO Graphs .json, gzip or not), in place of the last."""
    ontology = read_ontology(file)
    keep_ontology(ontology, Path(wiring.settings().var_dir))
    names = sum(1 + len(term.exact) + len(term.related) for term in ontology.terms)
    counts = {
        "name": ontology.name, "version": ontology.version, "terms": len(ontology.terms), "names": names
    }  # fmt: skip
    if as_json:
        print_json(counts)
    else:
        click.echo("{terms} diseases with {names} names imported from {name} {version}".format(**counts))


@command.command(name="show")
@click.argument("name", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print the candidates as JSON.")
def show(name: tuple[str, ...], as_json: bool) -> None:
    """Show what NAME is taken for, and why; 1 when no table knows it."""
    found = show_name(" ".join(name), wiring.vocabulary())
    if as_json:
        print_json({"name": " ".join(name), "candidates": [each.to_record() for each in found]})
    else:
        for each in found:
            click.echo(_line(each))
    if not found:
        click.echo(f"waymark: no table knows {' '.join(name)!r}.", err=True)
        sys.exit(1)


def _line(found: ShownName) -> str:
    lines = [f"{found.standard}  ({found.kind}, {found.how}, {found.score:.1f}, from {found.source})"]
    for label, names in (("also", found.names), ("kind of", found.broader), ("kinds", found.narrower)):
        if names:
            lines.append(f"    {label}: {'; '.join(names[:12])}{' …' if len(names) > 12 else ''}")
    return "\n".join(lines)
