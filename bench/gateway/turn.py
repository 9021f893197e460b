"""What one turn costs each process: processor time, which other work on the machine changes little.

Run `python -m bench.gateway.turn [--talks 6]` after `make train`. One person talks at a time, over loopback;
the first conversation only warms up. Prints a table.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import time
import uuid
from collections import defaultdict
from pathlib import Path

from bench.gateway.crowd import TURNS
from bench.gateway.served import UNLIMITED, post, served

PROCESSES = {"gateway": "-m waymark.gateway", "rasa": "-m waymark.nlu.serving run", "actions": "-m actions"}


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser()
    options.add_argument("--talks", type=int, default=6)
    talks = options.parse_args().talks
    measured: dict[str, list[list[float]]] = defaultdict(list)
    with served(messages_per_minute=UNLIMITED) as used:
        _talk(used.gateway_url, {})
        for _ in range(talks):
            _talk(used.gateway_url, measured)
    heads = ["turn", *(f"{name}, ms" for name in PROCESSES), "all, ms", "answer after, ms"]
    print(f"\n| {' | '.join(heads)} |\n|{'-|' * len(heads)}")
    for turn, rows in measured.items():
        _print(turn, rows)
    _print("mean", [row for rows in measured.values() for row in rows])


def _print(turn: str, rows: list[list[float]]) -> None:
    *each, wall = (statistics.mean(column) * 1000 for column in zip(*rows, strict=True))
    print("| " + " | ".join([turn[:40], *(f"{one:.0f}" for one in (*each, sum(each), wall))]) + " |")


def _talk(url: str, measured: dict[str, list[list[float]]]) -> None:
    """One conversation; adds the seconds of each process, then those until the answer, to its turn."""
    opened = post(f"{url}/chat/session", {})
    headers = {"Authorization": f"Bearer {opened['token']}"}
    agree = {"button_id": opened["messages"][0]["buttons"][0]["id"]}
    for what in (agree, *({"text": one} for one in TURNS)):
        before, began = _used(), time.perf_counter()
        post(f"{url}/chat/message", {"client_message_id": str(uuid.uuid4()), **what}, headers)
        wall = time.perf_counter() - began
        row = [now - then for now, then in zip(_used(), before, strict=True)]
        measured.setdefault(what.get("text", "(agrees)"), []).append([*row, wall])


def _used() -> list[float]:
    """Seconds of the processor that each of our processes has used so far."""
    own = subprocess.run(
        ["ps", "--ppid", str(os.getpid()), "-o", "pid=,args="], check=True, capture_output=True, text=True
    )
    lines = own.stdout.splitlines()
    pids = (next(line.split()[0] for line in lines if words in line) for words in PROCESSES.values())
    return [_seconds_of(pid) for pid in pids]


def _seconds_of(pid: str) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
