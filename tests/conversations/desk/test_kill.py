"""An ingest killed at any moment leaves nothing that a rebuild would not."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy.engine import Engine

from tests.conversations.desk.made_up import made_up_events
from tests.conversations.desk.test_ingest import contents
from tests.conversations.desk.tracker import write_events
from waymark.conversations.desk.ingest import Ingest

pytestmark = pytest.mark.thorough

KILLS = (20, pytest.param(100, marks=pytest.mark.soak))
AT_ONCE = 3  # conversations a transaction, so that a kill falls between two of them
_PROGRAM = """
import os, signal, sys
from waymark.conversations.desk import ingest
from waymark.store.engine import open_engine
ingest.AT_ONCE = int(sys.argv[2])
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for _ in sys.stdin:
    child = os.fork()
    if child:
        print(child, flush=True)
        continue
    one = ingest.Ingest(open_engine(sys.argv[1]))
    while True:
        one.look()
        one.rebuild()
"""


@pytest.mark.parametrize("kills", KILLS)
def test_a_read_model_cut_off_again_and_again_equals_a_rebuild(engine: Engine, kills: int) -> None:
    write_events(engine, made_up_events(120))
    Ingest(engine)
    engine.dispose()
    with _starter(engine) as starter:
        chance = random.Random(5)
        for _ in range(kills):
            _killed(starter, after=chance.uniform(0.01, 0.25))
    ingest = Ingest(engine)
    ingest.look()
    ingest.reconcile()
    ended = contents(engine)
    ingest.rebuild()
    assert contents(engine) == ended
    assert len(ended["desk_conversation"]) == 120


@contextmanager
def _starter(engine: Engine) -> Iterator[subprocess.Popen[str]]:
    """A process that starts one ingest a line, and says which process that is."""
    command = [sys.executable, "-c", _PROGRAM, str(engine.url), str(AT_ONCE)]
    starter = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    yield starter
    starter.communicate()


def _killed(starter: subprocess.Popen[str], *, after: float) -> None:
    """An ingest that is killed, with no word of warning, while it works."""
    assert starter.stdin is not None
    assert starter.stdout is not None
    starter.stdin.write("one more\n")
    starter.stdin.flush()
    ingest = int(starter.stdout.readline())
    threading.Event().wait(after)
    os.kill(ingest, signal.SIGKILL)
