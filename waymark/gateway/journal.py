"""The gateway's log: event names and hashed ids, never what a person said."""

from __future__ import annotations

import hashlib
import logging
import sys

import structlog
from structlog.stdlib import BoundLogger
from structlog.typing import EventDict, WrappedLogger

NEVER_LOGGED = frozenset(
    {"text", "message", "messages", "body", "slots", "facts", "token", "payload", "title", "address"}
)


def journal() -> BoundLogger:
    """The gateway's logger."""
    logger: BoundLogger = structlog.get_logger("waymark.gateway")
    return logger


def hashed(session_id: str) -> str:
    """A session as the log names it: the same each time, and no way back to its id."""
    return hashlib.sha256(session_id.encode()).hexdigest()[:12]


def drop_words(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """Takes out every key that may hold what a person said, whoever put it there."""
    return {key: value for key, value in event.items() if key not in NEVER_LOGGED}


def configure_journal(level: str) -> None:
    """JSON lines on stderr. Without tracebacks: the values in them could be a person's words."""
    logging.basicConfig(stream=sys.stderr, level=level, format="%(message)s")
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    structlog.configure(
        processors=[
            drop_words,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
