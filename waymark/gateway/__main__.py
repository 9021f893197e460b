"""`python -m waymark.gateway`: serves the gateway at the settings' address until stopped."""

from __future__ import annotations

import sys

import uvicorn

from waymark.errors import WaymarkError
from waymark.gateway.app import create_app
from waymark.gateway.journal import configure_journal
from waymark.settings import load_settings


def main() -> int:
    """Serves; what a person can act on becomes one sentence on stderr."""
    try:
        settings = load_settings()
        configure_journal(settings.log_level)
        app = create_app(settings)
    except WaymarkError as error:
        sys.stderr.write(f"waymark.gateway: {error}\n")
        return error.exit_code
    uvicorn.run(
        app,
        host=settings.gateway_host,
        port=settings.gateway_port,
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        timeout_graceful_shutdown=5,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
