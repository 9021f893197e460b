"""Whatever dies or fails beside several of everything: is a message lost or answered twice, and for how long?

Run `python -m bench.faults [--times 0.1] [--only "Rasa killed"] [--keep FILE]`. Two gateways, two Rasas, an
action server, PostgreSQL, Redis and nginx on loopback; four people talk all the while. Hosts that are cut off
are network namespaces (root only). `--times` takes a
share of the counts. What reads otherwise than it should is told on stderr. With `--keep`, each ten of a
fault are written to the file as they end; a run that was broken off is gone on with from there.
"""

from __future__ import annotations

import argparse
import importlib
import json
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from functools import partial
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
    "host cut off and healed": 10,
    "database's host cut off and healed": 10,
}
OF_HOSTS = tuple(TIMES)[-2:]
LIBRARY = "/usr/lib/*/faketime/libfaketime.so.1"

MOST_TOLD = 5
AT_ONCE = 10
"""Faults in a row before what became of them is written down."""

HEADER = "| fault | times | turns | lost | twice | otherwise | given up | recovery p50 / p95 / most, s |"

Reports = dict[str, Any]
"""The report of each fault by its name."""


def main() -> int:
    """Prints a line a fault; 1 when something was lost, doubled or answered unkindly."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=float, default=1.0, help="share of the full counts")
    options.add_argument("--only", action="append", choices=TIMES, help="this fault alone; may be repeated")
    options.add_argument("--keep", type=Path, help="a file of what was done; what it has is not done again")
    given = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Broken off."))  # what was started is stopped
    tests.__path__.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
    run = importlib.import_module("tests.faults.run")
    if lacking := run.missing():
        sys.exit(f"{lacking} is not installed here.")
    asked = {name: max(1, round(TIMES[name] * given.times)) for name in given.only or TIMES}
    done = dict(_kept(run, given.keep)) if given.keep else {}
    left = {name: times - (done[name].times if name in done else 0) for name, times in asked.items()}
    library = next(Path("/").glob(LIBRARY.removeprefix("/")), None)
    skipped = []
    for names, place in (
        (set(TIMES) - {CLOCK, *OF_HOSTS}, run.place),
        ({CLOCK}, partial(run.place, clock_library=library)),
        (set(OF_HOSTS), run.place_of_hosts),
    ):
        some = {name: times for name, times in left.items() if name in names and times > 0}
        skipped += _some(run, some, place, done, given.keep) if some else []
    print(f"{HEADER}\n|-|-|-|-|-|-|-|-|")
    for name in asked:
        print(f"| {name} | not allowed here | | | | | | |" if name in skipped else done[name].line())
    return 0 if all(done[name].is_good for name in asked if name in done) else 1


def _kept(run: ModuleType, file: Path) -> Iterator[tuple[str, Any]]:
    """The reports of the file, those of one fault put together."""
    found: Reports = {}
    for line in file.read_text().splitlines() if file.exists() else ():
        _add(found, run.Report(**json.loads(line)))
    yield from found.items()


def _some(
    run: ModuleType, asked: Mapping[str, int], start: Callable[[Path], Any], done: Reports, keep: Path | None
) -> list[str]:
    """Adds the reports of these faults, all on one start of everything; gives back what is not allowed."""
    if set(asked) <= set(OF_HOSTS) and (why := importlib.import_module("tests.faults.hosts").lacking()):
        print(f"No hosts of their own: {why}.", file=sys.stderr)
        return list(asked)
    with tempfile.TemporaryDirectory() as folder, start(Path(folder)) as place:
        wanted = run.undisturbed(place)
        faults = place.faults()
        for name, times in asked.items():
            for some in _in_rows(times if name in faults else 0):
                report, outcome = run.disturb(place, name, faults[name], some, wanted)
                _add(done, report)
                if keep:
                    with keep.open("a") as lines:
                        lines.write(json.dumps(asdict(report)) + "\n")
                print(f"so far {done[name].line()}", file=sys.stderr, flush=True)
                _tell(name, outcome)
    return [name for name in asked if name not in faults]


def _in_rows(times: int) -> Iterator[int]:
    for start in range(0, times, AT_ONCE):
        yield min(AT_ONCE, times - start)


def _add(reports: Reports, more: Any) -> None:
    before = reports.get(more.name)
    reports[more.name] = before.with_more(more) if before else more


def _tell(name: str, outcome: Any) -> None:
    told = Counter((*outcome.unanswered, *outcome.differing))
    for words, count in told.most_common(MOST_TOLD):
        print(f"{name}, {count} times: {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
