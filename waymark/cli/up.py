"""`waymark up`: starts every process and serves until stopped."""

from __future__ import annotations

from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from contextlib import suppress
from pathlib import Path
from threading import Thread

import click

from waymark import wiring
from waymark.processes.checkup import REDIS_REMEDY
from waymark.processes.lock import only_one
from waymark.processes.stack import running_stack
from waymark.settings import Settings
from waymark.store.shared_locks import redis_answers

SECONDS_TO_ASK = 3.0  # that anybody waits to hear whether the registry answers


def _say(line: str) -> None:
    click.echo(f"  {line}")


@click.command(name="up")
def command() -> None:
    """Start the action server, Rasa, the gateway and the staff desk; stop them together with Ctrl-C."""
    settings = wiring.settings()
    with only_one(Path(settings.var_dir)):
        _serve(settings)


def _serve(settings: Settings) -> None:
    was_empty = wiring.trial_store().count() == 0
    store = wiring.filled_trial_store()
    if was_empty:
        _say(f"The trial store was empty: {store.count()} trials of the starter catalogue are in it now.")
    _say(f"{store.count()} trials are in the store.")
    if settings.redis_url and not redis_answers(settings.redis_url):
        _say(f"Redis does not answer, and conversations may have to wait until it does. {REDIS_REMEDY}")
    reaches = _asked_beside(settings)
    with suppress(KeyboardInterrupt), running_stack(settings, say=_say) as (used, supervisor):
        if used.gateway_port != settings.gateway_port:
            _say(f"Port {settings.gateway_port} is in use; Waymark took {used.gateway_port}.")
        if used.sync_every_hours:
            _say(_how_the_catalogue_is_filled(_is_reached(reaches), used, store.count()))
        click.echo(f"\nWaymark is ready: {used.gateway_url}   (Ctrl-C stops it)")
        click.echo(f"The staff desk: {used.console_here}   (`waymark console create-admin NAME` first)\n")
        supervisor.watch()
    _say("Stopped.")


def _asked_beside(settings: Settings) -> Future[bool]:
    """Whether the registry answers, asked while everything else starts; not asked when syncs are off."""
    outcome: Future[bool] = Future()
    ask = wiring.reaches_registry if settings.sync_every_hours else bool
    Thread(target=lambda: outcome.set_result(ask()), daemon=True).start()
    return outcome


def _is_reached(reaches: Future[bool]) -> bool:
    """What came of asking; a registry that sends us on and on counts as one that does not answer."""
    try:
        return reaches.result(SECONDS_TO_ASK)
    except TooLate:
        return False


def _how_the_catalogue_is_filled(is_reached: bool, settings: Settings, count: int) -> str:
    host = settings.registry_url
    if is_reached:
        names = ", ".join(settings.sync_conditions)
        return f"{host} answers: its trials for {names} come in while Waymark serves."
    return f"{host} does not answer: the {count} trials in the store serve, and it is asked again later."
