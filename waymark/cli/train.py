"""`waymark train`: trains the dialogue model when its files changed."""

from __future__ import annotations

import logging
import os

import click

from waymark.nlu.training import NEEDED_MEGABYTES, train


@click.command(name="train")
@click.option("--force", is_flag=True, help="Train even when nothing changed.")
def command(force: bool) -> None:
    """Train the dialogue model from config.yml, domain.yml and data/."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    click.echo(f"Training the dialogue model: up to 90 seconds and {NEEDED_MEGABYTES} MB of disk.", err=True)
    logging.basicConfig(format="  %(message)s", level=logging.INFO)
    trained = train(is_forced=force)
    if trained.is_new:
        click.echo(f"Trained {trained.model.name} in {trained.seconds:.0f} s.", err=True)
    else:
        click.echo(f"Nothing changed: {trained.model.name} is up to date.", err=True)
