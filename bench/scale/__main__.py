"""Fills stores of growing size and asks each the same: `python -m bench.scale [--trials 10000,100000]`.

On SQLite, in a folder of its own, in milliseconds of processor, which other work disturbs little; with
`--postgresql` on a server of its own, by the clock; with `--database URL` in that database, which is kept
and may be filled further. Every size has a process of its own, so that its memory is its own. Needs
../shared.
"""

from __future__ import annotations

import argparse
import importlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import tests  # another package of this name is installed beside some of our dependencies
from bench.scale.asking import CONDITIONS, Row, ask, row_of, together
from bench.scale.filling import fill
from bench.scale.records import originals
from waymark import wiring
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.vocabulary import standard_vocabulary

HEADER = (
    "| kind | trials found | first p50 / p95, ms | next turn p50 / p95 | choosing after both | bare p50 "
    "| both, times bare | all rows of what is found | both, times that |"
)


def main() -> None:
    """Fills, asks, prints a line a kind and size."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--trials", default="10000,100000", help="sizes, growing")
    options.add_argument("--database", help="the URL of a database to fill; it is kept")
    options.add_argument("--postgresql", action="store_true", help="a server that is made and removed")
    options.add_argument("--ask", help="(used by itself) asks the store at this URL")
    given = options.parse_args()
    if given.ask:
        _ask(given.ask)
        return
    with _postgresql() if given.postgresql else _sqlite() as url:
        for wanted in map(int, given.trials.split(",")):
            _one_size(given.database or url, wanted)


@contextmanager
def _sqlite() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{Path(folder) / 'trials.db'}"


@contextmanager
def _postgresql() -> Iterator[str]:
    tests.__path__.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
    postgresql = importlib.import_module("tests.postgresql")
    folder = postgresql.own_folder()
    with postgresql.server(folder) as url:
        yield postgresql.new_database(url)
    shutil.rmtree(folder)


def _one_size(url: str, wanted: int) -> None:
    filled = fill(open_engine(url), originals, wanted)
    print(f"\n{filled.trials:,} trials in the store\n| | |\n|-|-|")
    if filled.rate:
        print(f"| written a second | {filled.rate:.0f} |")
    print(f"| MB on disk | {filled.megabytes:,.0f} |")
    print(f"| kB a trial | {filled.megabytes * 1024 / filled.trials:.1f} |", flush=True)
    subprocess.run([sys.executable, "-m", "bench.scale", "--ask", url], check=True)


def _ask(url: str) -> None:
    engine = open_engine(url, keeps_connections=True)
    wiring.place_table()
    before, began = _resident(), time.perf_counter()
    names = TrialStore(engine).condition_names()
    read = time.perf_counter() - began
    conditions = build_condition_vocabulary(names)
    built = time.perf_counter() - began - read
    vocabulary = replace(standard_vocabulary(), conditions=conditions, places=wiring.place_table())
    wiring.pass_over_tables()  # as the action server does
    after, count = _resident(), TrialStore(engine).count()
    print(f"\n{count:,} trials searched\n{HEADER}\n|-|-|-|-|-|-|-|-|-|")
    asked = {}
    for kind in CONDITIONS:
        asked[kind] = ask(engine, vocabulary, kind)
        _print_row(row_of(kind, asked[kind]))
    _print_row(row_of("all of them", together(list(asked.values()))))
    print(f"\n{count:,} trials and memory\n| | |\n|-|-|")
    print(f"| names of conditions beside the tables' | {len(names):,} |")
    print(f"| reading and building them, s | {read:.1f} and {built:.1f} |")
    print(f"| MB before, with them, after all searches | {before}, {after}, {_resident()} |", flush=True)


def _print_row(row: Row) -> None:
    print(
        f"| {row.kind} | {row.found:,.0f} | {row.first_p50:.1f} / {row.first_p95:.1f} "
        f"| {row.later_p50:.1f} / {row.later_p95:.1f} "
        f"| {row.first_chosen_p50:.1f} / {row.first_chosen_p95:.1f}, "
        f"{row.later_chosen_p50:.1f} / {row.later_chosen_p95:.1f} "
        f"| {row.bare_p50:.1f} | {row.ratio:.1f}, {row.later_ratio:.1f} "
        f"| {row.rows_p50:.1f} | {row.rows_ratio:.1f}, {row.later_rows_ratio:.1f} |",
        flush=True,
    )


def _resident() -> int:
    """Megabytes of this process in memory now."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) // 1024


if __name__ == "__main__":
    main()
