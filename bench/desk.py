"""What the staff desk costs on 20,000 conversations: `python -m bench.desk [CONVERSATIONS] [DATABASE URL]`.

Each question is asked of the read model and of Rasa's own table, in turns; times are p95, by the clock and on
the processor, and the ratio says how many times faster the read model is. Without a URL a new SQLite file is
used.
With PostgreSQL on this machine, end the URL with `?options=-cmax_parallel_workers_per_gather=0`, so that one
process of the server does all the work that is counted.
"""

from __future__ import annotations

import importlib
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.engine import Engine

import tests  # another package of this name is installed beside some of our dependencies
from waymark.conversations.desk.forgetting import Reason, forget
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.queue import Filters, Order, Queue
from waymark.conversations.desk.transcripts import Transcripts
from waymark.store.engine import open_engine, writing

PROJECT = Path(__file__).resolve().parent.parent
tests.__path__.insert(0, str(PROJECT / "tests"))
CONVERSATIONS = int(sys.argv[1]) if sys.argv[1:2] and sys.argv[1].isdecimal() else 20_000
RUNS, RUNS_OF_A_QUICK_ONE = 40, 400
NEW_EVENTS = 500
Clock = Callable[[], float]
Question = tuple[str, Callable[[int], object], Callable[[int], object]]
NEWEST = "SELECT sender_id, MAX(timestamp) AS at FROM events GROUP BY sender_id ORDER BY at DESC LIMIT 50"
WITH = (
    "SELECT sender_id, MAX(timestamp) AS at FROM events WHERE {} GROUP BY sender_id ORDER BY at DESC LIMIT 50"
)
_ASKED: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("by intent", "intent_name = 'ask_human'", {"intent": "ask_human"}),
    ("by outcome", "data LIKE '%utter_no_trials%'", {"outcome": Outcome.NONE_FOUND}),
    ("by flag", "action_name = 'action_default_fallback'", {"flag": Flag.NOT_UNDERSTOOD}),
    ("by channel", 'data LIKE \'%"channel": "telegram"%\'', {"channel": "telegram"}),
    (
        "a phrase, in many",
        "type_name = 'user' AND data LIKE '%scared for her%'",
        {"words": '"scared for her"'},
    ),
    (
        "a phrase, in few",
        "type_name = 'user' AND data LIKE '%i am 79 and have gout%'",
        {"words": '"i am 79 and have gout"'},
    ),
)
PAGES: tuple[tuple[str, str, Filters], ...] = (
    ("newest 50", NEWEST, Filters(order=Order.NEWEST)),
    *(
        (name, WITH.format(where), replace(Filters(order=Order.NEWEST), **asked))
        for name, where, asked in _ASKED
    ),
)
"""Each page of the queue: its name, the query of Rasa's table that gives it, and the desk's filters."""


def main() -> None:
    """Makes the events, takes them in, asks every question both ways."""
    url = sys.argv[2] if len(sys.argv) > 2 else f"sqlite:///{tempfile.mkdtemp()}/conversations.db"
    engine = open_engine(url, keeps_connections=True)
    made_up = importlib.import_module("tests.conversations.desk.made_up")
    tracker = importlib.import_module("tests.conversations.desk.tracker")
    rows = made_up.made_up_events(CONVERSATIONS + NEW_EVENTS // made_up.EVENTS + 1)
    for _ in range(0, CONVERSATIONS * made_up.EVENTS, 26_000):
        left = min(26_000, CONVERSATIONS * made_up.EVENTS)
        tracker.write_events(engine, islice(rows, left))
    print(f"{CONVERSATIONS} conversations, {CONVERSATIONS * made_up.EVENTS} events, {engine.dialect.name}")
    began, cpu = time.perf_counter(), time.process_time()
    ingest = Ingest(engine)
    done = ingest.look()
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(f"| ingest of {done.conversations} | {wall:.1f} s | {cpu:.1f} s CPU |")
    tracker.write_events(engine, islice(rows, NEW_EVENTS))
    spent_by = processor_time(engine)
    cpu = spent_by()
    found = ingest.look()
    spent = 1000 * (spent_by() - cpu)
    print(f"| {NEW_EVENTS} new events, {found.conversations} conversations | {spent:.0f} ms CPU |")
    cpu = spent_by()
    ingest.look()
    print(f"| a look at nothing new | {1000 * (spent_by() - cpu):.1f} ms CPU |")
    ask(engine)
    began = time.perf_counter()
    with writing(engine).begin() as connection:
        forget(connection, ["made-up-1"], reason=Reason.ERASED, at=datetime(2026, 11, 29))
    print(f"| forgetting one conversation | {1000 * (time.perf_counter() - began):.0f} ms |")


def ask(engine: Engine) -> None:
    """A row for each question: raw, read model, ratio."""
    queue, transcripts, chance = Queue(engine), Transcripts(engine), random.Random(7)  # noqa: S311 - a seed
    senders = [f"made-up-{chance.randrange(CONVERSATIONS)}" for _ in range(RUNS_OF_A_QUICK_ONE)]
    questions: list[Question] = [
        (name, lambda _, query=query: raw(engine, query), lambda _, asked=asked: queue.page(asked))
        for name, query, asked in PAGES
    ]
    transcript: Question = (
        "a transcript",
        lambda run: read_raw(engine, senders[run]),
        lambda run: transcripts.get(key_of(senders[run])),
    )
    print("| question | raw p95 ms | model p95 ms | times faster | raw CPU ms | model CPU ms | times less |")
    print("|---|---|---|---|---|---|---|")
    clocks = (time.perf_counter, processor_time(engine))
    for (name, *asked), runs in (*((page, RUNS) for page in questions), (transcript, RUNS_OF_A_QUICK_ONE)):
        cells = []
        for slow, fast in zip(*p95(runs, clocks, asked), strict=True):
            cells.append(f"{slow:.2f} | {fast:.2f} | {slow / fast:.1f}")
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


def p95(
    runs: int, clocks: Sequence[Clock], questions: Sequence[Callable[[int], object]]
) -> list[list[float]]:
    """For each question, by each clock, the milliseconds that 95 of 100 answers stay under.

    The questions take turns, so that both meet the same other work of the machine.
    """
    times: list[list[list[float]]] = [[[] for _ in clocks] for _ in questions]
    for run in range(-1, runs):
        for question, taken in zip(questions, times, strict=True):
            began = [clock() for clock in clocks]
            question(run)
            for clock, start, kept in zip(clocks, began, taken, strict=True):
                kept.append(1000 * (clock() - start))
    return [[sorted(kept[1:])[int(runs * 0.95) - 1] for kept in taken] for taken in times]


def processor_time(engine: Engine) -> Clock:
    """Seconds on a processor, ours and those of the server process that answers us on this machine."""
    if engine.dialect.name != "postgresql":
        return time.process_time
    with engine.connect() as connection:
        number = connection.execute(text("SELECT pg_backend_pid()")).scalar()
    spent = Path(f"/proc/{number}/schedstat")
    return lambda: time.process_time() + int(spent.read_text(encoding="ascii").split()[0]) / 1e9


def raw(engine: Engine, query: str) -> object:
    """The same question to Rasa's table."""
    with engine.connect() as connection:
        return connection.execute(text(query)).all()


def read_raw(engine: Engine, sender: str) -> object:
    """A conversation's events, decoded: the least that any reader of the raw table does."""
    query = text("SELECT data FROM events WHERE sender_id = :sender ORDER BY id")
    with engine.connect() as connection:
        return [json.loads(row.data) for row in connection.execute(query, {"sender": sender})]


if __name__ == "__main__":
    main()
