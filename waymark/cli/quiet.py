"""Keeps Rasa and TensorFlow from talking over a command's own output."""

from __future__ import annotations

import logging
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout

import structlog


def hush_rasa() -> None:
    """Leaves only what Rasa logs as a warning or an error; to be called before Rasa is imported."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    warnings.showwarning = _say_nothing  # filters would not last: Rasa's parts set their own when imported
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))


def _say_nothing(*_: object, **__: object) -> None:
    pass


@contextmanager
def nothing_on_stdout() -> Iterator[None]:
    """Whatever the block prints goes to standard error: standard output is for the answer alone."""
    with redirect_stdout(sys.stderr):
        yield
