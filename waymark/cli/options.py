"""Options that several commands share, and what their help says."""

from __future__ import annotations

from pathlib import Path

import click

PROFILE_HELP = (
    'A profile file is {"today": "2026-11-22", "facts": [{"name": "age", "value": 10}, {"name": "condition", '
    '"value": "thal major"}, {"name": "treatment", "value": "gene therapy", "status": "never"}]}; '
    "docs/reference/commands.md lists the names of facts."
)

profile_option = click.option(
    "--profile",
    "profile_file",
    required=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help='A profile file; "-" is standard input.',
)
day_option = click.option(
    "--today",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day to judge on, such as 2026-11-22; else the file's, else the day it is.",
)
database_option = click.option(
    "--database", metavar="URL", help="Trial store to use, instead of the one in the settings."
)
