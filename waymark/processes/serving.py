"""Serves one application of ours until it is stopped; the same for every process that speaks HTTP."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import uvicorn

from waymark.errors import WaymarkError
from waymark.settings import Settings, load_settings


@dataclass(frozen=True)
class Served:
    """An ASGI application and the address it listens on."""

    app: Callable[..., Awaitable[None]]
    host: str
    port: int


def serve(name: str, build: Callable[[Settings], Served]) -> int:
    """Builds from the settings and serves; what a person can act on becomes one sentence on stderr.

    The exit code is 0 after a stop. No request is logged by the server: our journals do, without words.
    """
    try:
        served = build(load_settings())
    except WaymarkError as error:
        sys.stderr.write(f"{name}: {error}\n")
        return error.exit_code
    uvicorn.run(
        served.app,
        host=served.host,
        port=served.port,
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        timeout_graceful_shutdown=5,
    )
    return 0
