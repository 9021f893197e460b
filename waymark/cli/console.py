"""`waymark console`: accounts, the read model and the audit log of the staff desk."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from pathlib import Path

import click

from waymark import wiring
from waymark.cli.output import print_json
from waymark.conversations.desk.audit import Act, AuditLog
from waymark.conversations.desk.granting import grant_desk
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.learning import conversation_test, write_files
from waymark.conversations.desk.preparing import prepare_tables
from waymark.conversations.desk.reviews import Reviews
from waymark.conversations.desk.staff import Role, StaffStore
from waymark.conversations.desk.transcripts import Transcripts
from waymark.errors import WaymarkError
from waymark.store.engine import open_engine

PASSWORD_VARIABLE = "DESK_PASSWORD"  # noqa: S105 - the name of a variable
_BY_COMMAND = "(command line)"


class LogBroken(WaymarkError):
    """An entry of the audit log was changed, taken out or put in."""


@click.group(name="console")
def command() -> None:
    """Look after the staff desk: its first account, its read model, its log."""


@command.command(name="create-admin")
@click.argument("name")
def create_admin(name: str) -> None:
    """Make an administrator's account; the password is asked for, or read from DESK_PASSWORD."""
    password = os.environ.get(PASSWORD_VARIABLE) or click.prompt(
        "Password", hide_input=True, confirmation_prompt=True
    )
    engine = open_engine(wiring.settings().console_database)
    prepare_tables(engine)
    StaffStore(engine).add(name, Role.ADMINISTRATOR, password)
    now = datetime.now(timezone.utc)
    AuditLog(engine).write(Act.ADDED_STAFF, name=_BY_COMMAND, at=now, subject=name)
    click.echo(f"{name} can sign in at {wiring.settings().console_here}.")


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def rebuild(as_json: bool) -> None:
    """Make the read model again from Rasa's events; what staff wrote stays."""
    done = Ingest(open_engine(wiring.settings().console_database)).rebuild()
    if as_json:
        print_json({"conversations": done.conversations, "problems": done.problems})
    else:
        click.echo(f"{done.conversations} conversations, {done.problems} events that could not be read.")


@command.command()
@click.argument("user")
def grant(user: str) -> None:
    """On PostgreSQL: make the desk's tables and let USER read Rasa's events and use these, no more."""
    grant_desk(open_engine(wiring.settings().conversations_database), user)
    click.echo(f"{user} may read the events and use the desk's tables. Set WAYMARK_CONSOLE_URL to it.")


@command.command(name="write-tests")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def write_tests(folder: Path) -> None:
    """Write what reviewers corrected into FOLDER: a test a message, and the training examples."""
    engine = open_engine(wiring.settings().console_database)
    prepare_tables(engine)
    corrections = Reviews(engine).corrections()
    if not corrections:
        click.echo("No correction is kept: nothing was written.", err=True)
        return
    held = [(Transcripts(engine).get(key), wrong) for key, wrong in corrections]
    tests = [conversation_test(transcript, wrong) for transcript, wrong in held if transcript is not None]
    for file in write_files(folder, tests, [wrong for _, wrong in corrections]):
        click.echo(str(file))


@command.command(name="verify-log")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON.")
def verify_log(as_json: bool) -> None:
    """Check that no entry of the audit log was changed, taken out or put in."""
    engine = open_engine(wiring.settings().console_database)
    prepare_tables(engine)
    log = AuditLog(engine)
    broken = log.first_broken()
    entries, last = log.head()
    if as_json:
        print_json({"entries": entries, "last_hash": last, "first_broken": broken})
    elif broken is None:
        click.echo(f"{entries} entries, each follows from the one before. The last hash is {last}.")
    if broken is not None:
        raise LogBroken(f"Entry {broken} of the audit log does not follow from the one before.")
