"""What keeping earlier versions costs: bytes a version, and seconds to replace every record of a file.

Run `python -m bench.history [FILE]`; the file holds registry records.
"""

from __future__ import annotations

import sys
import tempfile
import time
import zlib
from dataclasses import replace
from pathlib import Path

from waymark.catalogue.files import FoundStudy, studies_in
from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord, canonical_json
from waymark.store.trials import TrialStore

BATCH = 200
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "trials" / "v2_native.jsonl.gz"


def records_in(path: Path) -> list[TrialRecord]:
    """Every record of the file, its criteria unread: reading has a measurement of its own."""
    found = []
    for each in studies_in(path):
        if isinstance(each, FoundStudy):
            try:
                trial = parse_study(each.study)
            except StudyNotReadable:
                continue
            found.append(TrialRecord(trial, (), "1", canonical_json(each.study), each.source))
    return found


def seconds_to_store(store: TrialStore, records: list[TrialRecord]) -> float:
    """How long it takes to put all of them in, batch by batch."""
    began = time.perf_counter()
    for start in range(0, len(records), BATCH):
        store.upsert(records[start : start + BATCH])
    return time.perf_counter() - began


def main() -> None:
    """Prints one table."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    if not path.is_file():
        sys.exit(f"{path} is not there; nothing was measured.")
    records = records_in(path)
    changed = [replace(each, raw_json=each.raw_json[:-1] + ',"changed":1}') for each in records]
    raw = sum(len(each.raw_json) for each in records)
    packed = sum(len(zlib.compress(each.raw_json.encode())) for each in records)
    with tempfile.TemporaryDirectory() as folder:
        store = TrialStore(open_engine(f"sqlite:///{folder}/trials.db"))
        new, again = seconds_to_store(store, records), seconds_to_store(store, changed)
    print("| measured | |")
    print("|---|---:|")
    print(f"| records | {len(records):,} |")
    print(f"| bytes of a record's JSON, mean | {raw // len(records):,} |")
    print(f"| bytes of it as kept, mean | {packed // len(records):,} ({raw / packed:.1f} times smaller) |")
    print(f"| all new, s | {new:.1f} |")
    print(f"| all changed, each earlier version kept, s | {again:.1f} |")


if __name__ == "__main__":
    main()
