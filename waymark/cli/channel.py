"""`waymark channel`: sets up, checks and tries the messaging channels."""

from __future__ import annotations

import asyncio
import sys
from dataclasses import asdict
from datetime import datetime, timezone
from typing import TextIO

import click

from waymark import wiring
from waymark.cli.alerts import judge_alerts
from waymark.cli.channel_simulator import SIMULATED, simulate
from waymark.cli.output import print_json
from waymark.errors import UsageError
from waymark.gateway.channels.checking import checks_of
from waymark.gateway.channels.telegram.setting import set_webhook
from waymark.processes.checkup import Check


@click.group(name="channel")
def command() -> None:
    """Set up, check and try the messaging channels."""


@command.command(name="set-webhook")
@click.argument("channel", type=click.Choice(["telegram"]))
def set_webhook_command(channel: str) -> None:
    """Tell Telegram where this gateway is, and the secret to send along."""
    settings = wiring.settings()
    if not (settings.telegram_token and settings.telegram_secrets and settings.public_url):
        raise UsageError("Set WAYMARK_TELEGRAM_TOKEN, WAYMARK_TELEGRAM_SECRETS and WAYMARK_PUBLIC_URL first.")
    click.echo(f"Telegram sends updates to {asyncio.run(set_webhook(settings))} now.")


@command.command(name="check")
@click.option("--ask", "is_asking", is_flag=True, help="Also ask the platforms whether they know us.")
@click.option("--json", "as_json", is_flag=True, help="Print the checks as JSON.")
def check(*, is_asking: bool, as_json: bool) -> None:
    """Check each channel's settings, its signature and the public address."""
    checks = asyncio.run(checks_of(wiring.settings(), is_asking=is_asking))
    if as_json:
        print_json({"checks": [item.to_record() for item in checks]})
    else:
        for item in checks:
            click.echo(_line(item))
    sys.exit(0 if all(item.is_good for item in checks) else 1)


@command.command(name="simulate")
@click.argument("channel", type=click.Choice(SIMULATED))
@click.option("--script", type=click.File("r"), help="One line a message; !N presses button N.")
def simulate_command(channel: str, script: TextIO | None) -> None:
    """Talk through a channel with a stand-in for its platform; nothing leaves this machine."""
    wiring.filled_trial_store()
    simulate(channel, wiring.settings(), lines=script or sys.stdin, say=click.echo)


@command.command(name="judge-searches")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def judge_searches(*, as_json: bool) -> None:
    """Judge the saved searches again now, as each sync does; the gateway sends the news."""
    report = judge_alerts(datetime.now(timezone.utc))
    if as_json:
        print_json(asdict(report))
    else:
        click.echo(
            f"{report.searches} saved searches: {report.told} with news, {report.put_off} put off, "
            f"{report.ended} ended, {report.unreadable} not readable"
        )


def _line(item: Check) -> str:
    mark = "ok  " if item.is_good else "FAIL"
    return f"{mark} {item.name}: {item.found}" + (f"\n     {item.remedy}" if item.remedy else "")
