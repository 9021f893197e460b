"""A channel that runs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from waymark.gateway.channels.intake import Intake

Receive = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class Connected:
    """The address the platform calls, who takes the calls, and the channel's way in."""

    path: str
    receive: Receive
    intake: Intake
