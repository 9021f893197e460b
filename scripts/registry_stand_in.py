"""A stand-in of the registry on loopback, to sync from by hand: `scripts/registry_stand_in.py [FILE…]`.

It lists made-up trials for thalassemia, or the records of the files (`.json`, `.jsonl`, gzip or not), until
Ctrl-C, and prints each request. `--faults 0.1` lets one answer in ten fail, `--day` dates its data,
`--gone NCT…` answers that there is no such number, `--port` keeps the address from one start to the next.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import click

from waymark.catalogue.files import FoundStudy, studies_in

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))

MADE_UP = 60


def main() -> None:
    """Serves until Ctrl-C."""
    given = _arguments()
    # Another package of this name is installed beside some of our dependencies.
    importlib.import_module("tests").__path__.insert(0, str(PROJECT / "tests"))
    server = importlib.import_module("tests.registry_server.server")
    faults = importlib.import_module("tests.registry_server.faults")
    plan = faults.now_and_then(2026, given.faults) if given.faults else faults.no_faults
    registry = server.RegistryServer(faults=plan, port=given.port, gone=set(given.gone))
    registry.listing.put(_studies(given.files))
    registry.listing.data_timestamp = f"{given.day}T09:00:05"
    registry.start()
    click.echo(
        f"{len(registry.listing.studies)} studies at WAYMARK_REGISTRY_URL={registry.url}   (Ctrl-C stops it)"
    )
    with suppress(KeyboardInterrupt):
        _tell(registry.requests)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--faults", type=float, default=0.0, metavar="SHARE")
    parser.add_argument("--day", default="2026-11-20", metavar="DATE")
    parser.add_argument("--gone", nargs="*", default=(), metavar="NCT")
    parser.add_argument("--port", type=int, default=0)
    return parser.parse_args()


def _studies(files: list[Path]) -> Iterator[object]:
    records = importlib.import_module("tests.registry_server.records")
    if not files:
        yield from (records.study(number) for number in range(1, MADE_UP + 1))
    for path in files:
        yield from (found.study for found in studies_in(path) if isinstance(found, FoundStudy))


def _tell(requests: list[str]) -> None:
    told = 0
    while True:
        for path in requests[told:]:
            told += 1
            click.echo(f"{told}: {path}")
        time.sleep(0.2)


if __name__ == "__main__":
    main()
