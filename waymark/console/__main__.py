"""`python -m waymark.console`: serves the staff pages at the settings' address until stopped."""

from __future__ import annotations

import sys

from waymark.console.app import create_app
from waymark.console.journal import configure_journal
from waymark.processes.serving import Served, serve
from waymark.settings import Settings


def main() -> int:
    """Serves until stopped; the exit code."""
    return serve("waymark.console", _built)


def _built(settings: Settings) -> Served:
    configure_journal(settings.log_level)
    return Served(create_app(settings), "127.0.0.1", settings.console_port)


if __name__ == "__main__":
    sys.exit(main())
