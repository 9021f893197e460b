"""`waymark up`: starts every process and serves until stopped."""

from __future__ import annotations

from contextlib import suppress

import click

from waymark import wiring
from waymark.processes.stack import running_stack


def _say(line: str) -> None:
    click.echo(f"  {line}")


@click.command(name="up")
def command() -> None:
    """Start the action server, Rasa and the gateway; stop them together with Ctrl-C."""
    settings = wiring.settings()
    was_empty = wiring.trial_store().count() == 0
    store = wiring.filled_trial_store()
    if was_empty:
        _say(f"The trial store was empty: {store.count()} trials of the starter catalogue are in it now.")
    _say(f"{store.count()} trials are in the store.")
    with suppress(KeyboardInterrupt), running_stack(settings, say=_say) as (used, supervisor):
        if used.gateway_port != settings.gateway_port:
            _say(f"Port {settings.gateway_port} is in use; Waymark took {used.gateway_port}.")
        click.echo(f"\nWaymark is ready: {used.gateway_url}   (Ctrl-C stops it)\n")
        supervisor.watch()
    _say("Stopped.")
