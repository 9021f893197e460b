"""Has people talk while one fault comes again and again, and says what became of it."""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg2

from tests import redis_server
from tests.faults.crowd import KIND, Crowd, Outcome, Told, talk, told
from tests.faults.faults import Fault, Place
from tests.faults.hosts import hosts
from tests.faults.slow_network import SlowNetwork
from tests.postgresql import PostgreSQLServer, give_to_server, new_database, own_folder, programs
from tests.redis_server import RedisServer
from tests.stack.several import Several, several
from waymark.catalogue.starter import load_starter
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

PEOPLE = 4
DISK = "size=400m"
PAUSE = (0.2, 2.0)
"""Seconds between one fault's recovery and the next fault, drawn with a seed."""

RECOVERED_WITHIN = 60.0
"""Seconds after which the next fault comes, recovered or not."""


@dataclass(frozen=True)
class Report:
    """One fault, so many times. A recovery is the seconds until all that was said by then was answered."""

    name: str
    times: int
    turns: int
    lost: int
    twice: int
    other: int
    given_up: int
    unkind: int
    recoveries: list[float]

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, doubled, answered otherwise, or met with other than kind words."""
        return not (self.lost or self.twice or self.other or self.given_up or self.unkind)

    def line(self) -> str:
        """A row of the table that `bench.faults` prints."""
        most = max(self.recoveries, default=0.0)
        seconds = f"{self.p(50):.1f} / {self.p(95):.1f} / {most:.1f}"
        counts = (self.times, self.turns, self.lost, self.twice, self.other, self.given_up)
        return f"| {' | '.join(map(str, (self.name, *counts, seconds)))} |"

    def with_more(self, more: Report) -> Report:
        """Both together: the same fault, at two times."""
        own, other = asdict(self), asdict(more)
        return Report(self.name, **{each: own[each] + other[each] for each in own if each != "name"})

    def p(self, percent: int) -> float:
        """The recovery that so many percent did not exceed."""
        if len(self.recoveries) < 2:
            return max(self.recoveries, default=0.0)
        return statistics.quantiles(self.recoveries, n=100, method="inclusive")[percent - 1]


def missing() -> str | None:
    """What this machine lacks; None when all can run."""
    lacks = {
        "PostgreSQL": programs() is None,
        "Redis": redis_server.program() is None,
        "nginx": not (shutil.which("nginx") or Path("/usr/sbin/nginx").exists()),
    }
    return next((name for name, is_absent in lacks.items() if is_absent), None)


@contextmanager
def place(folder: Path, *, clock_library: Path | None = None) -> Iterator[Place]:
    """Several of everything with a database of its own, on a disk of its own where that is allowed."""
    with _disk() as (files, disk):
        database = PostgreSQLServer(files, "-c max_wal_size=64MB")
        database.make()
        database.start()
        network, redis = SlowNetwork(database.port), RedisServer(folder)
        network.start()
        redis.start()
        clock = _clock(folder) if clock_library else None
        try:
            with _running(folder, database, network, redis, _faked(clock, clock_library)) as running:
                yield Place(running, database, disk, network, clock)
        finally:
            redis.kill()
            network.stop()
            database.stop()


@contextmanager
def place_of_hosts(folder: Path) -> Iterator[Place]:
    """Two hosts with a gateway, a Rasa and an action server each, a third with the database and Redis."""
    with hosts("one", "two", "store") as found:
        with found.inside("store"):
            files, address = own_folder(), found.address("store")
            database, redis = PostgreSQLServer(files, host=address), RedisServer(folder, host=address)
            database.make()
            database.start()
            redis.start()
        try:
            trials, conversations = _databases(database)
            with several(
                folder, trials=trials, conversations=conversations, redis=redis, hosts=found
            ) as running:
                yield Place(running, database, hosts=found)
        finally:
            redis.kill()
            database.stop()
            shutil.rmtree(files, ignore_errors=True)


@contextmanager
def _running(
    folder: Path,
    database: PostgreSQLServer,
    network: SlowNetwork,
    redis: RedisServer,
    environment: Mapping[str, str],
) -> Iterator[Several]:
    own = _databases(database)
    trials, conversations = (url.replace(f":{database.port}/", f":{network.port}/") for url in own)
    with several(
        folder, trials=trials, conversations=conversations, redis=redis, gateways_too=environment
    ) as running:
        yield running


def _databases(database: PostgreSQLServer) -> tuple[str, str]:
    """One with the starter's trials, and an empty one."""
    trials, conversations = new_database(database.url), new_database(database.url)
    load_starter(open_trial_store(trials), vocabulary=standard_vocabulary())
    return trials, conversations


@contextmanager
def _disk() -> Iterator[tuple[Path, Path | None]]:
    """A folder for the database, and the same once more when it is a small disk that may be filled."""
    folder = own_folder()
    mount = ["mount", "-t", "tmpfs", "-o", DISK, "tmpfs", str(folder)]
    is_mounted = os.getuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0
    give_to_server(folder)
    try:
        yield folder, folder if is_mounted else None
    finally:
        if is_mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _clock(folder: Path) -> Path:
    clock = folder / "clock"
    clock.write_text("+0")
    return clock


def _faked(clock: Path | None, library: Path | None) -> dict[str, str]:
    if clock is None or library is None:
        return {}
    return {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_CACHE_DURATION": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }


def undisturbed(place: Place) -> Told:
    """How the conversation goes when nothing happens."""
    place.running.await_all()
    return told(talk(place.running.door))


def disturb(place: Place, name: str, fault: Fault, times: int, wanted: Told) -> tuple[Report, Outcome]:
    """So many times that fault while people talk; between two, everyone is answered once more."""
    chance = random.Random(name)
    place.running.await_all()
    before = _heard_twice(place)
    crowd = Crowd(place.running.door, PEOPLE, wanted)
    crowd.start()
    moments = []
    for _ in range(times):
        crowd.await_turns(PEOPLE, RECOVERED_WITHIN)
        time.sleep(chance.uniform(*PAUSE))
        moments.append(time.monotonic())
        fault()
        crowd.await_answers(moments[-1], RECOVERED_WITHIN)
    time.sleep(PAUSE[1])
    outcome = crowd.finish()
    place.running.await_all()
    return Report(
        name,
        times,
        len(crowd.turns),
        outcome.lost,
        outcome.twice + _heard_twice(place) - before,
        outcome.other,
        given_up=len(outcome.unanswered),
        unkind=len(outcome.heard - KIND),
        recoveries=[crowd.recovery(moment) for moment in moments],
    ), outcome


def _heard_twice(place: Place) -> int:
    """How many messages Rasa keeps as said more than once."""
    with psycopg2.connect(place.running.settings.conversations_database) as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT data::json->'metadata'->>'message_id' FROM events WHERE type_name = 'user'")
        ids = [row[0] for row in cursor.fetchall() if row[0]]
    return len(ids) - len(set(ids))
