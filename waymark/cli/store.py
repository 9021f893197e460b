"""`waymark store`: moves the databases to another engine, copies them in use, puts copies back."""

from __future__ import annotations

from pathlib import Path

import click
from sqlalchemy.engine.url import make_url

from waymark import wiring
from waymark.conversations.all_tables import make_all_tables, tables_to_move
from waymark.errors import UsageError
from waymark.processes.lock import only_one
from waymark.settings import Settings
from waymark.store import tables
from waymark.store.backups import back_up, checked_copy, restore
from waymark.store.engine import open_engine
from waymark.store.moving import move_rows
from waymark.store.trials import TrialStore

_folder = click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))


@click.group(name="store")
def command() -> None:
    """Move both databases to PostgreSQL, copy them while they are used, put copies back."""


@command.command()
@click.option("--trials", metavar="URL", help="The empty database that the trials move into.")
@click.option("--conversations", metavar="URL", help="The empty database that the conversations move into.")
def move(trials: str | None, conversations: str | None) -> None:
    """Copy the databases of the settings into others, all or nothing; then name those in the settings."""
    settings = wiring.settings()
    if not trials and not conversations:
        raise UsageError("Name where to move: --trials URL, --conversations URL, or both.")
    with only_one(Path(settings.var_dir)):
        if trials:
            _move_trials(settings, trials)
        if conversations:
            _move_conversations(settings, conversations)


@command.command()
@_folder
def backup(folder: Path) -> None:
    """Copy both databases into FOLDER, while Waymark runs. Keep the secret key as well, apart from them."""
    settings = wiring.settings()
    click.echo(f"trials: {back_up(settings.trials_database, folder, 'trials')}")
    click.echo(f"conversations: {back_up(settings.conversations_database, folder, 'conversations')}")


@command.command(name="restore")
@_folder
@click.option("--yes", is_flag=True, help="Do not ask: what is there now is replaced.")
def restore_command(folder: Path, yes: bool) -> None:
    """Put the copies in FOLDER back in place of what is there now. Waymark must not run."""
    settings = wiring.settings()
    with only_one(Path(settings.var_dir)):
        trials = checked_copy(settings.trials_database, folder, "trials")
        conversations = checked_copy(settings.conversations_database, folder, "conversations")
        if not yes:
            click.confirm("What the databases of the settings hold now is replaced. Go on?", abort=True)
        restore(settings.trials_database, trials)
        click.echo(f"trials: {trials}")
        restore(settings.conversations_database, conversations)
        click.echo(f"conversations: {conversations}")


def _move_trials(settings: Settings, url: str) -> None:
    source, target = open_engine(settings.trials_database), open_engine(url)
    for engine in (source, target):
        TrialStore(engine)  # brings the tables up to date
    move_rows(source, target, tables.metadata.sorted_tables, made_anew=[tables.edition], told=_tell)
    click.echo(f"The trials are moved: WAYMARK_TRIALS_URL={_shown(url)}")


def _move_conversations(settings: Settings, url: str) -> None:
    source, target = open_engine(settings.conversations_database), open_engine(url)
    for engine in (source, target):
        make_all_tables(engine)
    move_rows(source, target, tables_to_move(source, target), told=_tell)
    click.echo(f"The conversations are moved: WAYMARK_CONVERSATIONS_URL={_shown(url)}")


def _shown(url: str) -> str:
    return str(make_url(url).render_as_string(hide_password=True))


def _tell(table: str, count: int) -> None:
    click.echo(f"  {table}: {count}")
