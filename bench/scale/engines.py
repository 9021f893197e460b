"""SQLite's FTS5 and tantivy on the same conditions: which open trials name it, the best hundred first.

Run `python -m bench.scale.engines DATABASE_URL` after `bench.scale` has filled it. They find; they neither
judge nor read a record. Beside them what our own search takes for the same step.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.engine import Engine

from bench.scale.asking import CONDITIONS
from waymark.search.conditions import sought_condition
from waymark.store import tables
from waymark.store.engine import open_engine
from waymark.store.headings import the_newest
from waymark.store.reading import ids_by_conditions, in_parts, was_open
from waymark.vocabulary.conditions import build_condition_vocabulary

PROJECT = Path(__file__).resolve().parents[2]
ROUNDS = 9
MOST = 100
QUERIES = [name for kind in ("rare", "common", "very common") for name in CONDITIONS[kind]]


class Measured(NamedTuple):
    """Seconds to build and megabytes, 0 for what the store has anyway; milliseconds of every search."""

    built: float
    megabytes: float
    taken: list[float]


def main() -> None:
    """Prints a line each."""
    engine = open_engine(sys.argv[1])
    print("| who finds | to build, s | MB | p50 / p95, ms |\n|-|-|-|-|")
    _print("our index of conditions", _ours(engine))
    with tempfile.TemporaryDirectory() as place:
        documents = Path(place) / "documents.jsonl"
        with documents.open("w", encoding="utf-8") as file:
            count = sum(bool(file.write(json.dumps(each) + "\n")) for each in _documents(engine))
        _print("SQLite FTS5", _fts5(documents, Path(place) / "fts.db"))
        _print("tantivy", _tantivy(documents, Path(place) / "tantivy"))
    print(f"\n{count:,} open trials; {len(QUERIES)} conditions, {ROUNDS} times each")


def _documents(engine: Engine) -> Iterator[tuple[str, str]]:
    """Number and words (title, names of conditions, summary) of every open trial."""
    trial, name = tables.trial, tables.condition_name
    with engine.connect() as connection:
        texts = select(trial.c.nct_id, trial.c.brief_title, trial.c.brief_summary).where(was_open())
        rows = connection.execute(texts.order_by(trial.c.nct_id)).all()
        words = {row.nct_id: [row.brief_title, row.brief_summary or ""] for row in rows}
        for some in in_parts(list(words)):
            names = select(name.c.nct_id, name.c.name).where(name.c.nct_id.in_(some)).order_by(name.c.nct_id)
            for row in connection.execute(names):
                words[row.nct_id].append(row.name)
    return ((number, "\n".join(each)) for number, each in words.items())


def _ours(engine: Engine) -> Measured:
    vocabulary = build_condition_vocabulary()
    taken = []
    with engine.connect() as connection:
        for query in QUERIES:
            sought = sought_condition(query, vocabulary)
            names = sought.names | sought.kinds
            for _ in range(ROUNDS):
                began = time.perf_counter()
                ids = ids_by_conditions(connection, names, open_only=True, own_only=False)
                the_newest(connection, ids, MOST)
                taken.append((time.perf_counter() - began) * 1000)
    return Measured(0, 0, taken)


def _fts5(documents: Path, database: Path) -> Measured:
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE VIRTUAL TABLE document USING fts5(nct_id UNINDEXED, body)")
        began = time.perf_counter()
        rows = (json.loads(line) for line in documents.open(encoding="utf-8"))
        connection.executemany("INSERT INTO document VALUES (?, ?)", rows)
        connection.commit()
        built = time.perf_counter() - began
        asked = "SELECT nct_id FROM document WHERE document MATCH ? ORDER BY rank LIMIT ?"
        taken = [
            _milliseconds(lambda query=query: connection.execute(asked, (f'"{query}"', MOST)).fetchall())
            for query in QUERIES
            for _ in range(ROUNDS)
        ]
    return Measured(built, database.stat().st_size / 2**20, taken)


def _tantivy(documents: Path, folder: Path) -> Measured:
    folder.mkdir()
    run = [
        "./scripts/uv",
        "run",
        "-q",
        "--project",
        "tools/tantivy",
        "python",
        "bench/scale/tantivy_search.py",
    ]
    done = subprocess.run(
        [*run, str(documents), str(folder), *QUERIES],
        cwd=PROJECT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    found = json.loads(done.stdout)
    return Measured(
        found["built"], found["megabytes"], list(chain.from_iterable(found["milliseconds"].values()))
    )


def _milliseconds(call: Callable[[], object]) -> float:
    began = time.perf_counter()
    call()
    return (time.perf_counter() - began) * 1000


def _print(name: str, made: Measured) -> None:
    p95 = statistics.quantiles(made.taken, n=20, method="inclusive")[-1]
    p50 = statistics.median(made.taken)
    print(f"| {name} | {made.built:.1f} | {made.megabytes:.0f} | {p50:.1f} / {p95:.1f} |", flush=True)


if __name__ == "__main__":
    main()
