"""Several of everything on this machine: two gateways and two Rasas behind nginx, PostgreSQL and Redis."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tests.faults.hosts import Hosts
from tests.gateway.door import wait_until
from tests.ports import free_port
from tests.redis_server import RedisServer
from waymark.processes.process import Process
from waymark.processes.stack import programs
from waymark.settings import Settings

DEPLOYED = Path(__file__).resolve().parent.parent.parent / "deploy" / "nginx"
PATIENCE = 60.0
NAMES_BUT_RASAS = ("actions-1", "gateway-1", "gateway-2")
HERE = "127.0.0.1"
UPSTREAMS = {"gateways": "gateway", "channels": "gateway", "rasas": "rasa", "actions": "actions"}
"""What nginx leads to, and how the names of those behind it begin."""

HOST_OF = {
    f"{kind}-{number}": host
    for number, host in (("1", "one"), ("2", "two"))
    for kind in ("rasa", "actions", "gateway")
}
"""With hosts of their own, one of each stands on either; the database and Redis on "store"."""


@dataclass
class Several:
    """What runs, by name; `door` is where people come in."""

    settings: Settings
    processes: dict[str, Process]
    redis: RedisServer
    door: str
    ports: dict[str, int]
    hosts: Hosts | None = None

    def port(self, name: str) -> int:
        """Where it listens itself, behind nginx."""
        return self.ports[name]

    def kill(self, name: str) -> None:
        """As a power cut would."""
        process = self.processes[name]
        assert process._popen is not None
        os.killpg(process._popen.pid, signal.SIGKILL)
        process._popen.wait()

    def start_again(self, name: str) -> None:
        with _inside(self.hosts, name):
            self.processes[name].start()

    def await_all(self, seconds: float = 120.0) -> None:
        for process in self.processes.values():
            wait_until(process.answers, seconds)


@contextmanager
def several(
    folder: Path,
    *,
    trials: str,
    conversations: str,
    redis: RedisServer,
    gateways_too: Mapping[str, str] | None = None,
    hosts: Hosts | None = None,
    rasas: int = 2,
) -> Iterator[Several]:
    """Starts all and waits until each answers; nothing is left running.

    `gateways_too` stands in the environment of the gateways besides their settings. With `hosts` there are
    two action servers, and whatever ends in 1 stands on another host than what ends in 2.
    """
    names = tuple(HOST_OF) if hosts else (*_rasas(rasas), *NAMES_BUT_RASAS)
    ports = {name: free_port() for name in (*names, "people", "rasa", "actions")}
    door = hosts.door if hosts else HERE
    settings = Settings(
        var_dir=str(folder),
        trials_url=trials,
        conversations_url=conversations,
        redis_url=redis.url,
        rasa_address=f"http://{door}:{ports['rasa']}",
        actions_address=f"http://{door}:{ports['actions']}",
        secret_key="a key for tests only",
        messages_per_minute=1000,
        sessions_per_address_per_hour=1_000_000,  # all of them from this one
        today=date(2026, 11, 22),
        sync_every_hours=0,
    )
    where = {name: hosts.address(HOST_OF[name]) if hosts else HERE for name in names}
    processes = {
        name: _process(
            name,
            replace(settings, gateway_host=where[name]),
            ports[name],
            folder,
            too=(gateways_too or {}) if "gateway" in name else {},
        )
        for name in names
    }
    nginx = _nginx(folder / "nginx", door, ports, where)
    running = Several(settings, processes, redis, f"http://{door}:{ports['people']}", ports, hosts)
    try:
        for name in names:
            running.start_again(name)
        running.await_all()
        yield running
    finally:
        nginx.terminate()
        for process in processes.values():
            process.ask_to_stop()
        for process in processes.values():
            process.wait_until_stopped()
        nginx.wait()


def _rasas(count: int) -> tuple[str, ...]:
    return tuple(f"rasa-{number}" for number in range(1, count + 1))


def _inside(hosts: Hosts | None, name: str) -> AbstractContextManager[None]:
    return hosts.inside(HOST_OF[name]) if hosts else nullcontext()


def _process(name: str, settings: Settings, port: int, folder: Path, *, too: Mapping[str, str]) -> Process:
    """Listens at the settings' `gateway_host`, whatever it is."""
    kind = name.split("-", maxsplit=1)[0]
    listens = {"rasa": "rasa_port", "actions": "actions_port", "gateway": "gateway_port"}[kind]
    own = replace(settings, **{listens: port})
    program = next(each for each in programs(own) if each.name == kind)
    path = {"rasa": "/webhooks/rest/", "actions": "/health", "gateway": "/health"}[kind]
    host = settings.gateway_host
    program = replace(
        program,
        name=name,
        arguments=tuple(host if word == HERE else word for word in program.arguments),
        answers_at=f"http://{host}:{port}{path}",
        environment={**program.environment, "SANIC_HOST": host, **too},
    )
    return Process(program, folder / "log" / f"{name}.log", DEPLOYED.parent.parent)


def _nginx(
    folder: Path, door: str, ports: Mapping[str, int], where: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    """The very file that is deployed, with the addresses of this test in those that it includes."""
    shutil.copytree(DEPLOYED, folder)
    (folder / "temp").mkdir()
    for name in ("people", "rasa", "actions"):
        (folder / f"{name}.conf").write_text(f"listen {door}:{ports[name]};\n")
    upstreams = (folder / "upstreams.conf").read_text()
    for block, kind in UPSTREAMS.items():
        mine = [f"{where[name]}:{ports[name]}" for name in where if name.startswith(kind)]
        upstreams = _listed(upstreams, block, mine[:1] if block == "channels" else mine)
    (folder / "upstreams.conf").write_text(upstreams)
    command = [
        shutil.which("nginx") or "/usr/sbin/nginx",
        "-p",
        folder,
        "-c",
        "nginx.conf",
        "-g",
        "daemon off;",
    ]
    return subprocess.Popen(command, stderr=(folder / "log").open("wb"))


def _listed(upstreams: str, block: str, addresses: Sequence[str]) -> str:
    """The file with these addresses in that block, each with what stands behind the addresses there."""
    found = re.search(rf"upstream {block} {{[^}}]*}}", upstreams)
    assert found, f"nginx knows no {block}"
    servers = re.findall(r"\n *server 127\.0\.0\.1:\d+( [^\n]*)", found[0])
    lines = "".join(f"\n    server {address}{servers[0]}" for address in addresses)
    rest = re.sub(r"\n *server [^\n]*", "", found[0])
    return upstreams.replace(found[0], rest.replace("\n}", f"{lines}\n}}"))


class Visitor:
    """Someone whose browser does what our widget does: the same message again until it is answered."""

    def __init__(self, door: str) -> None:
        self.door = door
        self.sent: list[str] = []
        self.longest = 0.0
        self.heard: set[str] = set()
        opened = self._until(lambda: self._ask("POST", "/chat/session", {"locale": "en"}), {201})
        self._token = str(opened["token"])
        self._last = list(opened["messages"])

    def press(self, title: str) -> None:
        buttons = {each["title"]: each["id"] for one in self._last for each in one.get("buttons", ())}
        self._send(title, {"button_id": buttons[title]})

    def say(self, text: str) -> None:
        self._send(text, {"text": text})

    def history(self) -> list[dict[str, object]]:
        body = self._until(lambda: self._ask("GET", "/chat/history"), {200})
        return list(body["messages"])

    def _send(self, shown: str, body: dict[str, str]) -> None:
        """Until it was taken and answered."""
        began = time.monotonic()
        message = {"client_message_id": str(uuid.uuid4()), **body}
        self.sent.append(shown)
        answer = self._until(lambda: self._ask("POST", "/chat/message", message), {200, 202})
        while answer.get("waiting") or answer.get("pending"):
            self.heard.update(one["text"] for one in answer["messages"] if one["type"] == "notice")
            time.sleep(0.2)
            answer = self._until(lambda: self._ask("GET", "/chat/history"), {200})
        self._last = list(answer["messages"])
        self.longest = max(self.longest, time.monotonic() - began)

    def _until(self, ask: Callable[[], tuple[int, dict[str, object]]], wanted: set[int]) -> dict[str, object]:
        until = time.monotonic() + PATIENCE
        while True:
            status, body = ask()
            if status in wanted:
                return body
            assert status in {0, 503}, (status, body)
            error = body.get("error")
            self.heard.update([error["message"]] if isinstance(error, dict) else [])
            assert time.monotonic() < until, "it was not answered in time"
            time.sleep(0.3)

    def _ask(self, method: str, path: str, body: object = None) -> tuple[int, dict[str, object]]:
        """0 stands for no answer at all."""
        headers = {"Content-Type": "application/json"}
        if path != "/chat/session":
            headers["Authorization"] = f"Bearer {self._token}"
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.door}{path}", data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=45) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)
        except OSError:
            return 0, {}
