"""Ports: the one asked for, or the next that is free."""

from __future__ import annotations

import socket
from collections.abc import Collection

from waymark.errors import PortTaken

HOW_FAR = 50  # ports tried after the one asked for
ANOTHER_HOST = "Set WAYMARK_GATEWAY_HOST to one: 127.0.0.1, or 0.0.0.0 for all of them."


def is_free(port: int, host: str = "127.0.0.1") -> bool:
    """Whether a server could listen on that port now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def is_ours(host: str) -> bool:
    """Whether a server could listen on that address of this machine, on some port."""
    return is_free(0, host)


def free_port(wanted: int, host: str = "127.0.0.1", *, taken: Collection[int] = ()) -> int:
    """`wanted`, or the first free port after it. Raises PortTaken when there is none nearby."""
    if not is_ours(host):
        raise PortTaken(f"{host} is no address of this machine. {ANOTHER_HOST}")
    for port in range(wanted, min(wanted + HOW_FAR, 65_536)):
        if port not in taken and is_free(port, host):
            return port
    raise PortTaken(
        f"Port {wanted} and the {HOW_FAR} after it are in use on {host}, or (below 1024) kept for root; "
        "stop what uses them or set another port (docs/reference/settings.md)."
    )
