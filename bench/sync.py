"""What a sync costs, and what twenty kills leave of it: `python -m bench.sync [RECORDS]`; needs ../shared.

A stand-in of the registry on loopback serves 8,189 real records in a process of its own, and every
tenth answer is a fault. Closed records are served as UNKNOWN, so that a sync asks for all of them.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import IO

import tests  # another package of this name is installed beside some of our dependencies
from waymark import wiring

PROJECT = Path(__file__).resolve().parent.parent
SHARED = PROJECT.parent / "shared" / "data"
tests.__path__.insert(0, str(PROJECT / "tests"))

KILLS = 20
FAULTS = 0.1
RECORDS = int(sys.argv[1]) if sys.argv[1:2] and sys.argv[1].isdecimal() else 8189
SECONDS_TO_LIVE = RECORDS / 1000  # at most, after the first page was asked for
MOST_SHOWN = 20  # rows that differ
EVERY_STATUS = "/api/v2/studies?pageSize=200"


def serve(share: float, records_wanted: int) -> None:
    """Serves until its input ends; answers each line of it with the number of requests so far."""
    server = importlib.import_module("tests.registry_server.server")
    faults = importlib.import_module("tests.registry_server.faults")
    records = importlib.import_module("tests.registry_server.records")
    plan = faults.now_and_then(2026, share) if share else faults.no_faults
    registry = server.RegistryServer(faults=plan)
    every = [as_open(study) for study in records.real_studies(SHARED)]
    registry.listing.put(every[:: max(1, len(every) // records_wanted)])
    registry.listing.most_on_a_page = max(20, records_wanted // 40)  # about 41 pages, as of all records
    registry.start()
    print(registry.url, flush=True)
    for _ in sys.stdin:
        print(len(registry.requests), flush=True)


def as_open(study: dict[str, dict[str, dict[str, str]]]) -> dict[str, dict[str, dict[str, str]]]:
    """The study, marked UNKNOWN where a sync would not ask for it."""
    asked = {"RECRUITING", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION", "AVAILABLE", "UNKNOWN"}
    status = study["protocolSection"].setdefault("statusModule", {})
    if status.get("overallStatus") not in asked:
        status["overallStatus"] = "UNKNOWN"
    return study


def sync(database: str) -> None:
    """One sync of everything; prints the counts, and the memory held after each page."""
    store = wiring.open_trial_store(database)
    pages: list[tuple[int, int]] = []

    def progress(condition: str, received: int, total: int | None) -> None:
        pages.append((received, _megabytes_now()))

    one = wiring.sync(store, database, loaded_at=datetime.now(timezone.utc), progress=progress)
    began = time.perf_counter()
    report = one.run(["all"])
    seconds = time.perf_counter() - began
    counts = {name: value for name, value in report.to_record().items() if name != "problems"}
    print(json.dumps({"seconds": seconds, "pages": pages, "requests": one.registry.requests_made, **counts}))


def _megabytes_now() -> int:
    held = Path("/proc/self/statm").read_text().split()[1]
    return int(held) * resource.getpagesize() // 2**20


class Registry:
    """The stand-in in its own process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.url = _line(process.stdout)

    def requests(self) -> int:
        """How many requests it has had."""
        if self._process.stdin:
            self._process.stdin.write("\n")
            self._process.stdin.flush()
        return int(_line(self._process.stdout))


def _line(stream: IO[str] | None) -> str:
    return stream.readline().strip() if stream else ""


@contextmanager
def registry(share: float) -> Iterator[Registry]:
    """The stand-in, with faults at that share of its answers."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.sync", "serve", str(share), str(RECORDS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Registry(process)
    finally:
        process.kill()
        process.wait()


def started(url: str, database: str, *, gives_way: bool = False) -> subprocess.Popen[str]:
    """A sync in a process of its own; as nice as that of `waymark sync --every` when it `gives_way`."""
    settings = {"WAYMARK_REGISTRY_URL": url, "WAYMARK_REQUESTS_PER_MINUTE": "1000000"}
    return subprocess.Popen(
        [*(["nice", "-n", "10"] if gives_way else []), sys.executable, "-m", "bench.sync", "sync", database],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **settings},
    )


def finished(process: subprocess.Popen[str]) -> dict[str, object]:
    """What it printed."""
    output, _ = process.communicate()
    found: dict[str, object] = json.loads(output)
    return found


def kill_at_random(server: Registry, database: str, chance: random.Random) -> int:
    """Kills a sync soon after its first page was asked for, again and again."""
    killed = 0
    for _ in range(KILLS):
        before = server.requests()
        process = started(server.url, database)
        while server.requests() < before + 2 and process.poll() is None:
            time.sleep(0.02)
        time.sleep(chance.uniform(0, SECONDS_TO_LIVE))
        process.kill()
        process.communicate()
        if process.returncode == 0:
            # One more would be a sync of updates, and count as another run.
            sys.exit(f"After {killed} kills a sync came to its end: lower SECONDS_TO_LIVE.")
        killed += 1
    return killed


def reading_json(url: str) -> tuple[float, float]:
    """Seconds that `json.loads` needs for every page, and their megabytes."""
    seconds, size, token = 0.0, 0, ""
    while True:
        with urllib.request.urlopen(f"{url}{EVERY_STATUS}{token}") as answer:
            body = answer.read()
        size += len(body)
        began = time.perf_counter()
        page = json.loads(body)
        seconds += time.perf_counter() - began
        if "nextPageToken" not in page:
            return seconds, size / 1e6
        token = f"&pageToken={page['nextPageToken']}"


def main() -> None:
    """Prints the table."""
    dump = importlib.import_module("tests.catalogue.syncing").dump
    with tempfile.TemporaryDirectory() as folder:
        whole, killed = (f"sqlite:///{folder}/{name}.db" for name in ("whole", "killed"))
        with registry(0) as server:
            seconds, megabytes = reading_json(server.url)
        with registry(FAULTS) as server:
            one = finished(started(server.url, whole))
            rows = dump(whole)
            again = finished(started(server.url, whole))
            # Both must name the same address as the source of a record.
            before = server.requests()
            kills = kill_at_random(server, killed, random.Random(2026))  # noqa: S311
            rest = finished(started(server.url, killed))
            asked = server.requests() - before
        differing = sorted(set(rows) ^ set(dump(killed)))
    show(one, again, rest, seconds=seconds, megabytes=megabytes)
    print(f"| {kills} kills -9, then to the end | | {asked} requests | |")
    print(f"\n{len(rows)} rows; the same rows after {kills} kills: {'NO' if differing else 'yes'}")
    for row in differing[:MOST_SHOWN]:
        print(f"  {row[:300]}")


def one_count(run: dict[str, object]) -> int:
    """How many records a run received."""
    pages = run["pages"] if isinstance(run["pages"], list) else []
    return int(pages[-1][0]) if pages else 0


def show(*runs: dict[str, object], seconds: float, megabytes: float) -> None:
    """A line for each run."""
    print("| | seconds | records a second | MB held at a quarter, half, all |\n|---|---|---|---|")
    rate = one_count(runs[0]) / seconds
    print(f"| json.loads of the same {megabytes:.0f} MB | {seconds:.1f} | {rate:.0f} | |")
    for name, run in zip(
        ("sync", "sync again (updates only)", "the rest after the kills"), runs, strict=True
    ):
        pages = run["pages"] if isinstance(run["pages"], list) else []
        took = float(str(run["seconds"]))
        received = one_count(run)
        memory = (
            ", ".join(str(pages[len(pages) * part // 4 - 1][1]) for part in (1, 2, 4))
            if len(pages) > 3
            else ""
        )
        counts = {
            key: run[key] for key in ("new", "changed", "unchanged", "unreadable", "removed", "requests")
        }
        print(f"| {name}: {counts} | {took:.1f} | {received / took:.0f} | {memory} |")


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(float(sys.argv[2]), int(sys.argv[3]))
    elif sys.argv[1:2] == ["sync"]:
        sync(sys.argv[2])
    else:
        main()
