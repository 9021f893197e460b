"""What can go wrong between the registry and us, each as one answer of a server."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """An answer instead of, or made of, the good one. None leaves that part of it as it is."""

    status: int | None = None
    body: bytes | None = None
    content_type: str = "text/plain"
    headers: tuple[tuple[str, str], ...] = ()
    cut_off: bool = False  # announce the whole body, send half, close
    drip: float | None = None  # seconds between two bytes, for ever


FaultPlan = Callable[[int, str], "Fault | None"]
"""Takes the number of the request (from 1) and its path; None lets it pass."""

BUSY = Fault(503, b"Service Unavailable")
BROKEN = Fault(500, b"Internal Server Error")
CUT_OFF = Fault(cut_off=True)
HALF_JSON = Fault(200, b'{"studies": [{"protocolSection": {"identif', "application/json")
MALFORMED = Fault(200, b'{"studies": [}], "x": 1234567890}', "application/json")
WEB_PAGE = Fault(200, b"<!DOCTYPE html><title>Sign in</title>", "text/html")
TOO_DEEP = Fault(200, b'{"studies": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "application/json")
DEEP = Fault(200, b'{"studies": ' + b"[" * 100 + b"]" * 100 + b"}", "application/json")
FORBIDDEN = Fault(403, b"<html>Forbidden</html>", "text/html")


def too_many(retry_after: str) -> Fault:
    return Fault(429, b"Too Many Requests", headers=(("Retry-After", retry_after),))


def sent_to(address: str) -> Fault:
    return Fault(302, b"", headers=(("Location", address),))


def no_faults(number: int, path: str) -> Fault | None:
    return None


def once(number: int, fault: Fault) -> FaultPlan:
    """The fault at that request alone."""
    return lambda asked, path: fault if asked == number else None


def always(fault: Fault, *, on: str = "/api/v2/studies") -> FaultPlan:
    return lambda asked, path: fault if path.startswith(on) else None


def now_and_then(seed: int, share: float) -> FaultPlan:
    """Faults that a new try mends, at that share of all requests."""
    chance = random.Random(seed)

    def plan(number: int, path: str) -> Fault | None:
        return (
            chance.choice((BUSY, BROKEN, CUT_OFF, HALF_JSON, too_many("0")))
            if chance.random() < share
            else None
        )

    return plan
