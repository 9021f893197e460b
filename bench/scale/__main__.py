"""Fills stores of growing size and asks each the same: `python -m bench.scale [--trials 10000,100000]`.

On SQLite, in a folder of its own; with `--database URL` in that empty database, which is kept. Every
size has a process of its own, so that its memory is its own. Needs ../shared.
"""

from __future__ import annotations

import argparse
import gc
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from bench.scale.asking import CONDITIONS, ask
from bench.scale.filling import fill
from bench.scale.records import originals
from waymark import wiring
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.vocabulary import standard_vocabulary


def main() -> None:
    """Fills, asks, prints a line a kind and size."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--trials", default="10000,100000", help="sizes, growing")
    options.add_argument("--database", help="the URL of an empty database; SQLite without it")
    options.add_argument("--ask", help="(used by itself) asks the store at this URL")
    given = options.parse_args()
    if given.ask:
        _ask(given.ask)
        return
    with tempfile.TemporaryDirectory() as folder:
        url = given.database or f"sqlite:///{Path(folder) / 'trials.db'}"
        for wanted in map(int, given.trials.split(",")):
            _one_size(url, wanted)


def _one_size(url: str, wanted: int) -> None:
    filled = fill(open_engine(url), originals, wanted)
    print(
        f"\n{filled.trials:,} trials; {filled.rate:.0f} a second written; {filled.megabytes:,.0f} MB, "
        f"{filled.megabytes * 1024 / filled.trials:.1f} kB a trial",
        flush=True,
    )
    subprocess.run([sys.executable, "-m", "bench.scale", "--ask", url], check=True)


def _ask(url: str) -> None:
    engine = open_engine(url)
    wiring.place_table()
    before = _resident()
    began = time.perf_counter()
    names = TrialStore(engine).condition_names()
    read = time.perf_counter() - began
    conditions = build_condition_vocabulary(names)
    built = time.perf_counter() - began
    vocabulary = replace(standard_vocabulary(), conditions=conditions, places=wiring.place_table())
    gc.freeze()  # as the action server does
    after = _resident()
    print(
        f"{len(names):,} names, read in {read:.1f} s, built in {built:.1f} s: "
        f"{before} MB before, {after} MB after"
    )
    print(
        "| kind | trials found | first p50 / p95, ms | next turn p50 / p95 | bare p50 | first, times bare |"
    )
    print("|-|-|-|-|-|-|")
    rows = []
    for kind in CONDITIONS:
        row = ask(engine, vocabulary, kind)
        rows.append(row._asdict())
        print(
            f"| {row.kind} | {row.found:,.0f} | {row.first_p50:.0f} / {row.first_p95:.0f} "
            f"| {row.later_p50:.0f} / {row.later_p95:.0f} | {row.bare_p50:.0f} | {row.ratio:.1f} |",
            flush=True,
        )
    print(f"{_resident()} MB held at the end")
    print(json.dumps({"names": len(names), "megabytes": _resident(), "kinds": rows}), file=sys.stderr)


def _resident() -> int:
    """Megabytes of this process in memory now."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) // 1024


if __name__ == "__main__":
    main()
