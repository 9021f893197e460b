"""`waymark doctor`: checks what Waymark needs and says how to mend what is missing."""

from __future__ import annotations

import sys

import click

from waymark import wiring
from waymark.cli.output import print_json
from waymark.nlu.training import needs_training
from waymark.processes.checkup import Check, checkup
from waymark.store.engine import is_made
from waymark.store.shared_locks import redis_answers


@click.command(name="doctor")
@click.option("--json", "as_json", is_flag=True, help="Print the checks as JSON.")
def command(as_json: bool) -> None:
    """Check Python, the model, databases, Redis, ports, disk and how fresh the trials are."""
    checks = checkup(
        wiring.settings(),
        open_store=wiring.open_trial_store,
        is_made=is_made,
        redis_answers=redis_answers,
        is_model_current=lambda: not needs_training(),
        today=wiring.today(),
    )
    if as_json:
        print_json({"checks": [check.to_record() for check in checks]})
    else:
        for check in checks:
            click.echo(_line(check))
    sys.exit(0 if all(check.is_good for check in checks) else 1)


def _line(check: Check) -> str:
    mark = "ok  " if check.is_good else "FAIL"
    return f"{mark} {check.name}: {check.found}" + ("" if check.is_good else f"\n     {check.remedy}")
