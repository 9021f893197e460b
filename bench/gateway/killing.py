"""Whether killing the gateway loses, doubles or misplaces an answer on Telegram.

Run `python -m bench.gateway.killing [--updates 10000] [--every 5]`. Updates come from many people, 20 %
doubled and all shuffled; the gateway, a process of its own, is killed (SIGKILL) every few seconds.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
from pathlib import Path

import tests  # another package of this name is installed beside some of our dependencies

MESSAGES = 50

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - whoever is killed loses nothing there


def main() -> int:
    """Prints what became of every update; 1 when one was lost, out of order, or twice without a reason."""
    options = argparse.ArgumentParser()
    options.add_argument("--updates", type=int, default=10_000)
    options.add_argument("--every", type=float, default=5.0)
    given = options.parse_args()
    tests.__path__.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
    killing = importlib.import_module("tests.channels.killing")
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        counts = killing.run(
            Path(folder), people=given.updates // MESSAGES, messages=MESSAGES, kill_every=given.every
        )
    print("| updates | delivered | kills | lost | out of order | sent twice | seconds |\n|-|-|-|-|-|-|-|")
    print(
        f"| {counts.updates:,} | {counts.delivered:,} | {counts.kills} | {counts.lost} "
        f"| {counts.out_of_order} | {counts.twice} | {counts.seconds:.0f} |"
    )
    print(f"\nTwice, though taken long before a kill: {counts.unexplained}")
    return 1 if counts.lost or counts.out_of_order or counts.unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
