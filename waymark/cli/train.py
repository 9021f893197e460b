"""`waymark train`: trains the dialogue model when its files changed."""

from __future__ import annotations

import logging
import sys

import click

from waymark.cli.quiet import hush_rasa
from waymark.nlu.training import NEEDED_MEGABYTES, needs_training, train


@click.command(name="train")
@click.option("--force", is_flag=True, help="Train even when nothing changed.")
def command(force: bool) -> None:
    """Train the dialogue model from config.yml, domain.yml and data/."""
    hush_rasa()
    if force or needs_training():
        click.echo(
            f"Training the dialogue model: a few minutes on two cores, {NEEDED_MEGABYTES} MB of disk.",
            err=True,
        )
    trained = train(is_forced=force, show_progress=_show_progress)
    if trained.is_new:
        click.echo(f"Trained {trained.model.name} in {trained.seconds:.0f} s.", err=True)
    else:
        click.echo(f"Nothing changed: {trained.model.name} is up to date.", err=True)


def _show_progress() -> None:
    """Both say which part is being trained."""
    logging.basicConfig(
        stream=sys.stderr, format="  %(asctime)s %(message)s", datefmt="%H:%M:%S", level=logging.WARNING
    )
    for name in ("rasa.engine.training", "waymark.hearing.kept"):
        logging.getLogger(name).setLevel(logging.INFO)
