"""A piece of work in a process of its own, beside what this one does meanwhile."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from threading import Thread

from waymark.errors import WaymarkError


class WorkEnded(WaymarkError):
    """The process was ended from outside before its work was done."""


@contextmanager
def working_beside(work: Callable[[], object], *, first: Callable[[], object], name: str) -> Iterator[None]:
    """While the block runs, so does `work` in its own process, `first` before it; then it is waited for.

    Both are functions of a module, as another process imports them anew. Raises what the work raised, or
    WorkEnded. A block that fails ends the work; so does the end of this process, however it comes.
    """
    context = get_context("spawn")  # a fork would copy locks that threads hold
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(work, first, sender), name=name, daemon=True)
    process.start()
    sender.close()
    try:
        yield
        error = _error_from(receiver, name)
    finally:
        process.terminate()
        process.join()
    if error is not None:
        raise error


def _error_from(receiver: Connection, name: str) -> Exception | None:
    try:
        told: Exception | None = receiver.recv()
    except EOFError:
        return WorkEnded(f"{name} was ended from outside before it was done: was there enough memory?")
    return told


def _work(work: Callable[[], object], first: Callable[[], object], sender: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started this is interrupted, and ends it
    Thread(target=_end_with_parent, daemon=True).start()
    first()
    try:
        work()
    except Exception as error:  # told where it can be answered
        sender.send(error)
    else:
        sender.send(None)


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
    os._exit(1)
