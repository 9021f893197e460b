"""`python -m waymark.gateway`: serves the gateway at the settings' address until stopped."""

from __future__ import annotations

import sys

from waymark.gateway.app import create_app
from waymark.gateway.journal import configure_journal
from waymark.processes.serving import Served, serve
from waymark.settings import Settings


def main() -> int:
    """Serves until stopped; the exit code."""
    return serve("waymark.gateway", _built)


def _built(settings: Settings) -> Served:
    configure_journal(settings.log_level)
    return Served(create_app(settings), settings.gateway_host, settings.gateway_port)


if __name__ == "__main__":
    sys.exit(main())
