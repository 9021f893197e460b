"""What can happen to several of everything, each as one deed that is over when all answers again."""

from __future__ import annotations

import itertools
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import redis

from tests.faults.hosts import Hosts
from tests.faults.slow_network import SlowNetwork
from tests.gateway.door import wait_until
from tests.postgresql import PostgreSQLServer
from tests.stack.several import Several

LONG = 120.0
FULL_SECONDS = 5.0
AWAY_SECONDS = 3.0
SLOW_SECONDS = 10.0
CUT_OFF_SECONDS = 20.0
"""Long enough for all that waits on a host to give it up."""

DELAY = 0.05
"""Seconds each way on a slow network, ten times that of two far continents in one turn's many questions."""

Fault = Callable[[], None]


@dataclass(frozen=True)
class Place:
    """All that can be disturbed. `network` stands between our processes and the database.

    With `hosts` these alone are disturbed.
    """

    running: Several
    database: PostgreSQLServer
    disk: Path | None = None
    network: SlowNetwork | None = None
    clock: Path | None = None
    hosts: Hosts | None = None

    def faults(self) -> Mapping[str, Fault]:
        """Every fault by its name; what this machine does not allow is absent."""
        if self.hosts:
            return {
                "host cut off and healed": self._cut_off(self.hosts, "one", "two"),
                "database's host cut off and healed": self._cut_off(self.hosts, "store"),
            }
        found = {
            "gateway killed": self._kill("gateway-1", "gateway-2"),
            "action server killed": self._kill("actions-1"),
            "Rasa killed": self._kill("rasa-1", "rasa-2"),
            "database killed": self._kill_database,
            "database restarted": self._restart_database,
            "Redis restarted, empty": self._restart_redis,
            "Redis away for seconds": self._stop_redis,
            "session keys expired": self._forget_keys,
        }
        if self.network:
            found["network slow"] = self._slow(self.network)
            found["network cut off and healed"] = self._cut(self.network)
        if self.disk:
            found["disk full"] = self._fill_disk
        if self.clock:
            found["clock jumps an hour"] = self._jump
        return found

    def _kill(self, *names: str) -> Fault:
        turns: Iterator[str] = itertools.cycle(names)

        def kill() -> None:
            name = next(turns)
            self.running.kill(name)
            self.running.start_again(name)
            wait_until(self.running.processes[name].answers, LONG)

        return kill

    def _kill_database(self) -> None:
        self.database.kill()
        self.database.start()

    def _restart_database(self) -> None:
        self.database.stop("fast")
        self.database.start()

    def _restart_redis(self) -> None:
        self.running.redis.kill()
        self.running.redis.start()

    def _stop_redis(self) -> None:
        self.running.redis.kill()
        time.sleep(AWAY_SECONDS)
        self.running.redis.start()

    def _forget_keys(self) -> None:
        redis.Redis(port=self.running.redis.port).flushall()

    def _slow(self, network: SlowNetwork) -> Fault:
        def slow() -> None:
            network.delay = DELAY
            time.sleep(SLOW_SECONDS)
            network.delay = 0.0

        return slow

    def _cut(self, network: SlowNetwork) -> Fault:
        def cut() -> None:
            network.is_cut = True
            time.sleep(AWAY_SECONDS)
            network.is_cut = False

        return cut

    def _cut_off(self, hosts: Hosts, *names: str) -> Fault:
        turns: Iterator[str] = itertools.cycle(names)

        def cut_off() -> None:
            name = next(turns)
            hosts.cut(name)
            time.sleep(CUT_OFF_SECONDS)
            hosts.heal(name)
            self.running.await_all()

        return cut_off

    def _fill_disk(self) -> None:
        assert self.disk
        filler = self.disk / "filler"
        command = ["dd", "if=/dev/zero", f"of={filler}", "bs=64k"]
        subprocess.run(command, check=False, capture_output=True)  # it ends with "no space left"
        time.sleep(FULL_SECONDS)
        filler.unlink()
        if not self.database.answers():
            self.database.start()

    def _jump(self) -> None:
        assert self.clock
        ahead = self.clock.read_text() == "+0"
        self.clock.write_text("+3600" if ahead else "+0")
