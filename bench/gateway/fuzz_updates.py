"""Whether any call of a platform breaks the gateway, and whether a secret or a word gets into its log.

Run `python -m bench.gateway.fuzz_updates [--calls 100000]`: broken, random and forged calls of Telegram,
WhatsApp and SMS in turn, to a gateway that is a process of its own and logs all it can.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
import time
from pathlib import Path

import tests  # another package of this name is installed beside some of our dependencies

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - whoever is killed loses nothing there


def main() -> int:
    """Prints what was answered; 1 when anything was a 5xx, a crash or a leak."""
    options = argparse.ArgumentParser()
    options.add_argument("--calls", type=int, default=100_000)
    calls = options.parse_args().calls
    tests.__path__.insert(0, str(Path(__file__).resolve().parents[2] / "tests"))
    fuzzing = importlib.import_module("tests.channels.fuzzing")
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        fuzzed = fuzzing.run(Path(folder), calls=calls)
    print("| platform | answered | how often |\n|-|-|-|")
    for (channel, status), count in sorted(fuzzed.answers.items()):
        print(f"| {channel} | {status} | {count:,} |")
    print(f"\n{calls:,} calls in {time.monotonic() - began:.0f} s; 5xx: {fuzzed.broken}; ", end="")
    print(f"alive after them: {fuzzed.is_alive}; secrets, words or ids in the log: {len(fuzzed.leaks)}")
    return 0 if fuzzed.is_alive and not fuzzed.broken and not fuzzed.leaks else 1


if __name__ == "__main__":
    sys.exit(main())
