"""The console's log: event names, counts and kinds of errors; no other key gets through."""

from __future__ import annotations

import logging
import sys

import structlog
from structlog.stdlib import BoundLogger
from structlog.typing import EventDict, WrappedLogger

LOGGED = frozenset({"event", "path", "error", "count", "level", "timestamp"})


def journal() -> BoundLogger:
    """The console's logger."""
    logger: BoundLogger = structlog.get_logger("waymark.console")
    return logger


def keep_listed(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """Takes out every key that is not listed, whoever put it there."""
    return {key: value for key, value in event.items() if key in LOGGED}


def configure_journal(level: str) -> None:
    """JSON lines on stderr, without tracebacks: the values in them could be a person's words."""
    logging.basicConfig(stream=sys.stderr, level=level, format="%(message)s")
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            keep_listed,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
