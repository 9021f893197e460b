"""`python -m waymark.console`: serves the staff pages at the settings' address until stopped."""

from __future__ import annotations

import sys

import uvicorn

from waymark.console.app import create_app
from waymark.console.journal import configure_journal
from waymark.errors import WaymarkError
from waymark.settings import load_settings


def main() -> int:
    """Serves; what a person can act on becomes one sentence on stderr."""
    try:
        settings = load_settings()
        configure_journal(settings.log_level)
        app = create_app(settings)
    except WaymarkError as error:
        sys.stderr.write(f"waymark.console: {error}\n")
        return error.exit_code
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=settings.console_port,
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        timeout_graceful_shutdown=5,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
