"""A sync of 100,000 studies with faults and kills, and what searches wait for meanwhile.

Run `python -m bench.scale.syncing [--studies 100000] [--kills 5] [--database URL]`. A stand-in of the
registry on loopback serves the shared records again and again; every tenth answer is a fault.
"""

from __future__ import annotations

import argparse
import base64
import importlib
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import Any

import tests  # another package of this name is installed beside some of our dependencies
from bench.scale.asking import CONDITIONS, LOOK, PLACES, TODAY
from bench.scale.records import FIRST_COPY
from bench.sync import FAULTS, PROJECT, SHARED, Registry, as_open, finished, started
from waymark import wiring
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials

tests.__path__.insert(0, str(PROJECT / "tests"))

QUIET_SECONDS = 60.0
LOOKED_ON_SECONDS = 15.0
PAUSE = 0.2
ON_A_PAGE = 1000
"""As many as the registry itself gives at most."""

Study = dict[str, Any]


def serve(wanted: int) -> None:
    """Serves until its input ends; answers each line of it with the number of requests so far."""
    server = importlib.import_module("tests.registry_server.server")
    faults = importlib.import_module("tests.registry_server.faults")
    records = importlib.import_module("tests.registry_server.records")
    real = [as_open(study) for study in records.real_studies(SHARED)]
    each = -(-wanted // len(real))

    class Copies(server.Listing):  # type: ignore[name-defined, misc]
        """So many studies, made when they are asked for: the copies of one stand side by side."""

        def page(self, asked: Mapping[str, str]) -> dict[str, object]:
            token = asked.get("pageToken", "")
            start = int(base64.urlsafe_b64decode(token)) if token else 0
            end = min(start + ON_A_PAGE, wanted)
            studies = [_copy(real[place // each], place) for place in range(start, end)]
            page: dict[str, object] = {"studies": studies, "totalCount": wanted}
            if end < wanted:
                page["nextPageToken"] = base64.urlsafe_b64encode(str(end).encode()).decode()
            return page

    registry = server.RegistryServer(listing=Copies(), faults=faults.now_and_then(2026, FAULTS))
    registry.start()
    print(registry.url, flush=True)
    for _ in sys.stdin:
        print(len(registry.requests), flush=True)


def _copy(study: Study, place: int) -> Study:
    section = study["protocolSection"]
    named = {**section["identificationModule"], "nctId": f"NCT{FIRST_COPY + place:08d}"}
    named.pop("nctIdAliases", None)
    return {**study, "protocolSection": {**section, "identificationModule": named}}


def look_on() -> None:
    """Searches as the action server does, until its input says something; then the seconds of each search."""
    chance, waited = random.Random(1), list[float]()  # noqa: S311 - no secret
    kinds = [name for kind in ("rare", "common", "very common") for name in CONDITIONS[kind]]
    wiring.vocabulary()
    print("ready", flush=True)
    for line in sys.stdin:
        until = time.monotonic() + float(line)
        while time.monotonic() < until:
            facts = (
                Fact(FactName.CONDITION, chance.choice(kinds)),
                Fact(FactName.PLACE, chance.choice(PLACES)),
            )
            began = time.perf_counter()
            names = wiring.vocabulary()
            profile = Profile((*facts, Fact(FactName.AGE, 60, unit="years")))
            find_trials(wiring.trial_store(), profile, today=TODAY, vocabulary=names, look=LOOK)
            waited.append(time.perf_counter() - began)
            time.sleep(PAUSE)
        print(json.dumps(waited), flush=True)
        waited.clear()


class Looker:
    """Someone who searches all the while, in a process of his own."""

    def __init__(self, database: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.scale.syncing", "look-on"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "WAYMARK_TRIALS_URL": database},
        )
        self._heard()

    def searches(self, seconds: float) -> list[float]:
        """Searches for so long; milliseconds of each."""
        if self._process.stdin:
            self._process.stdin.write(f"{seconds}\n")
            self._process.stdin.flush()
        return [waited * 1000 for waited in json.loads(self._heard())]

    def stop(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.wait()

    def _heard(self) -> str:
        return self._process.stdout.readline() if self._process.stdout else ""


def main() -> None:
    """Kills some syncs, lets one come to its end, and looks on."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--studies", type=int, default=100_000)
    options.add_argument("--kills", type=int, default=5)
    options.add_argument("--database")
    given = options.parse_args()
    command = [sys.executable, "-m", "bench.scale.syncing", "serve", str(given.studies)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        with tempfile.TemporaryDirectory() as folder:
            database = given.database or f"sqlite:///{Path(folder) / 'trials.db'}"
            _run(Registry(process), database, given.kills)
    finally:
        process.kill()
        process.wait()


def _run(server: Registry, database: str, kills: int) -> None:
    for number in range(kills):
        before = server.requests()
        one = started(server.url, database)
        while server.requests() < before + 3 and one.poll() is None:
            time.sleep(0.1)
        time.sleep(number)
        one.kill()
        one.communicate()
    store = wiring.open_trial_store(database)
    killed = (store.count(), server.requests())
    _progress(f"killed {kills} times: {killed[0]:,} records, {killed[1]} requests")
    looker = Looker(database)
    searches: dict[str, list[float]] = {}
    try:
        searches["before"] = looker.searches(QUIET_SECONDS)
        last = started(server.url, database, gives_way=True)
        parts: list[list[float]] = []
        while last.poll() is None:
            parts.append(looker.searches(LOOKED_ON_SECONDS))
            _progress(f"{store.count():,} records")
        searches["meanwhile"] = list(chain.from_iterable(parts))
        late = parts[-max(1, len(parts) // 4) - 1 : -1] or parts  # in the last the sync had come to its end
        searches["its last quarter"] = list(chain.from_iterable(late))
        searches["after"] = looker.searches(QUIET_SECONDS)
    finally:
        looker.stop()
    _show(kills, killed, finished(last), store.count(), server.requests())
    _show_searches(searches)


def _progress(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {words}", file=sys.stderr, flush=True)


def _show(
    kills: int, killed: tuple[int, int], report: Mapping[str, Any], records: int, requests: int
) -> None:
    pages = report["pages"]
    held = [pages[round(len(pages) * part) - 1][1] for part in (0.1, 0.25, 0.5, 0.75, 1)]
    seconds, received = report["seconds"], pages[-1][0] - killed[0]
    print("The sync\n| | |\n|-|-|")
    print(f"| kills, records after them, requests until then | {kills}, {killed[0]:,}, {killed[1]} |")
    print(f"| records at the end, requests in all | {records:,}, {requests} |")
    print(f"| seconds of the last run, records a second | {seconds:.0f}, {received / seconds:.0f} |")
    print(f"| MB at a tenth, quarter, half, three quarters, all of it | {', '.join(map(str, held))} |")


def _show_searches(searches: Mapping[str, list[float]]) -> None:
    print("\nSearches\n| | searches | p50, ms | p95, ms |\n|-|-|-|-|")
    for name, waited in searches.items():
        print(f"| {name} | {len(waited)} | {statistics.median(waited):.0f} | {_p95(waited):.0f} |")
    for name in ("meanwhile", "its last quarter"):  # there were nearly as many records then as after
        times = _p95(searches[name]) / _p95(searches["after"])
        print(f"| p95 {name}, times that of after | | | {times:.2f} |", flush=True)


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(int(sys.argv[2]))
    elif sys.argv[1:2] == ["look-on"]:
        look_on()
    else:
        main()
