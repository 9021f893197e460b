"""The `waymark` command: one module a subcommand, imported only when it is called."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from waymark import __version__
from waymark.cli.output import speak_utf8
from waymark.errors import WaymarkError

COMMANDS = {
    "up": "Start every process of Waymark and serve until stopped.",
    "load": "Load registry records from files into the trial store.",
    "sync": "Fill the trial store from the registry.",
    "reread": "Read the criteria of stored records again with today's reader.",
    "changes": "Say what changed in a trial's record.",
    "parse": "Say what a message tells: facts, intent, safety.",
    "read": "Read a record's eligibility text into criteria.",
    "judge": "Judge one trial, or one line, for a profile.",
    "search": "Find trials for a profile.",
    "next-question": "Say which question helps most.",
    "vocabulary": "Import an ontology of diseases; show what a name is taken for.",
    "chat": "Talk to Waymark in the terminal, through its public door.",
    "widget": "Print the tag that puts the chat on a website.",
    "console": "Look after the staff desk: accounts, read model, audit log.",
    "channel": "Set up, check and try the messaging channels.",
    "store": "Move the databases to PostgreSQL; copy them; put copies back.",
    "train": "Train the dialogue model when something changed.",
    "doctor": "Check that everything Waymark needs is in place.",
}


class LazyCommands(click.Group):
    """Subcommands by name; each lives in a module of its own, in an attribute `command`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order people meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"waymark.cli.{cmd_name.replace('-', '_')}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Help without importing every command."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="waymark")
def waymark() -> None:
    """Find clinical trials that may fit, with a reason beside every line."""


def main() -> None:
    """Runs the command line; what a person can act on becomes one sentence on stderr."""
    speak_utf8()
    try:
        waymark()
    except WaymarkError as error:
        click.echo(f"waymark: {error}", err=True)
        sys.exit(error.exit_code)
