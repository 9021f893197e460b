"""Whatever dies or fails beside several of everything: is a message lost or answered twice, and for how long?

Run `python -m bench.faults [--times 0.1] [--only "Rasa killed"]`. Two gateways, two Rasas, an action
server, PostgreSQL, Redis and nginx on loopback; four people talk all the while. `--times` takes a share
of the counts. What reads otherwise than it should is told on stderr.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import tests  # another package of this name is installed beside some of our dependencies

CLOCK = "clock jumps an hour"
TIMES = {
    "Rasa killed": 40,
    "database killed": 40,
    "gateway killed": 150,
    "action server killed": 150,
    "database restarted": 10,
    "Redis restarted, empty": 20,
    "Redis away for seconds": 10,
    "session keys expired": 40,
    "disk full": 10,
    "network slow": 5,
    "network cut off and healed": 10,
    CLOCK: 20,
}
LIBRARY = "/usr/lib/*/faketime/libfaketime.so.1"


MOST_TOLD = 5


def main() -> int:
    """Prints a line a fault; 1 when something was lost, doubled or answered unkindly."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=float, default=1.0, help="share of the full counts")
    options.add_argument("--only", action="append", help="this fault alone; may be repeated")
    given = options.parse_args()
    tests.__path__.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
    run = importlib.import_module("tests.faults.run")
    if lacking := run.missing():
        sys.exit(f"{lacking} is not installed here.")
    print("| fault | times | turns | lost | twice | otherwise | given up | recovery p50 / p95 / most, s |")
    print("|-|-|-|-|-|-|-|-|")
    asked = {name: max(1, round(TIMES[name] * given.times)) for name in given.only or TIMES}
    library = next(Path("/").glob(LIBRARY.removeprefix("/")), None)
    others = {name: times for name, times in asked.items() if name != CLOCK}
    reports = list(_some(run, others, None)) if others else []
    if CLOCK in asked:
        reports += _some(run, {CLOCK: asked[CLOCK]}, library)
    return 0 if all(report.is_good for report in reports) else 1


def _some(run: ModuleType, asked: Mapping[str, int], clock: Path | None) -> Iterator[Any]:
    """The reports of these faults, one after the other, on one start of everything; each is printed."""
    with tempfile.TemporaryDirectory() as folder, run.place(Path(folder), clock_library=clock) as place:
        wanted = run.undisturbed(place)
        faults = place.faults()
        for name, times in asked.items():
            if name not in faults:
                print(f"| {name} | not allowed on this machine | | | | | | |", flush=True)
                continue
            report = run.disturb(place, name, faults[name], times, wanted)
            print(report.line(), flush=True)
            told = Counter((*report.outcome.unanswered, *report.outcome.differing))
            for words, count in told.most_common(MOST_TOLD):
                print(f"{name}, {count} times: {words}", file=sys.stderr, flush=True)
            yield report


if __name__ == "__main__":
    sys.exit(main())
