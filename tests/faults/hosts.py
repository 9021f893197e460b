"""Several hosts on this machine: network namespaces on one bridge, which can be cut off and healed."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

NETWORK = "10.213.77"
"""Of addresses kept for private networks; the hosts' own, as nobody else on this machine sees the bridge."""

_OWN = Path("/proc/thread-self/ns/net")


class Hosts:
    """Hosts by their names. `door` is this machine's own address among them."""

    door = f"{NETWORK}.1"

    def __init__(self, names: Sequence[str]) -> None:
        self._numbers = {name: number for number, name in enumerate(names, start=2)}
        self._tag = f"wm{os.getpid() % 100_000}"

    def address(self, name: str) -> str:
        return f"{NETWORK}.{self._numbers[name]}"

    @contextmanager
    def inside(self, name: str) -> Iterator[None]:
        """What this thread starts meanwhile runs on that host."""
        with _OWN.open("rb") as own, Path("/run/netns", self._space(name)).open("rb") as there:
            _enter(there.fileno())
            try:
                yield
            finally:
                _enter(own.fileno())

    def cut(self, name: str) -> None:
        """Pulls its plug: what is sent to or from it goes nowhere, and nobody is told."""
        _ip("link", "set", self._plug(name), "nomaster")

    def heal(self, name: str) -> None:
        _ip("link", "set", self._plug(name), "master", self._tag)

    def make(self) -> None:
        _ip("link", "add", self._tag, "type", "bridge")
        _ip("address", "add", f"{self.door}/24", "dev", self._tag)
        _ip("link", "set", self._tag, "up")
        for name in self._numbers:
            self._make(name)

    def remove(self) -> None:
        """Whatever was made; what runs there has ended."""
        for name in self._numbers:
            _ip("netns", "delete", self._space(name), must=False)
        _ip("link", "delete", self._tag, must=False)

    def _make(self, name: str) -> None:
        space, plug = self._space(name), self._plug(name)
        _ip("netns", "add", space)
        _ip("link", "add", plug, "type", "veth", "peer", "name", "eth0", "netns", space)
        _ip("link", "set", plug, "master", self._tag, "up")
        _ip("-n", space, "address", "add", f"{self.address(name)}/24", "dev", "eth0")
        for device in ("lo", "eth0"):
            _ip("-n", space, "link", "set", device, "up")

    def _space(self, name: str) -> str:
        return f"{self._tag}-{self._numbers[name]}"

    def _plug(self, name: str) -> str:
        return f"{self._tag}p{self._numbers[name]}"


@contextmanager
def hosts(*names: str) -> Iterator[Hosts]:
    """Makes them, and removes them in the end. Raises CalledProcessError where that is not allowed."""
    made = Hosts(names)
    try:
        made.make()
        yield made
    finally:
        made.remove()


def lacking() -> str | None:
    """Why there can be no hosts here; None when there can."""
    if not shutil.which("ip"):
        return "iproute2 is not installed"
    if os.getuid():
        return "network namespaces need root"
    try:
        with hosts("one"):
            return None
    except subprocess.CalledProcessError:
        return "this machine allows no network namespaces"


def _enter(space: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(space, 0):
        raise OSError(ctypes.get_errno(), "a network namespace could not be entered")


def _ip(*words: str, must: bool = True) -> None:
    subprocess.run(["ip", *words], check=must, capture_output=True)
