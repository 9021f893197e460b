"""How long loading takes and how much memory it needs, beside parsing the same records alone.

Run `python -m bench.load [FOLDER]`; the folder holds the shared trial records.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from waymark.catalogue.files import FoundStudy, studies_in
from waymark.catalogue.load import load_files
from waymark.catalogue.report import LoadReport
from waymark.errors import StudyNotReadable
from waymark.registry.parse import read_study
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary

NAMES = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz", "hemoglobinopathy.jsonl", "NCT05745532.json")
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "trials"


class Measured(NamedTuple):
    """One run in a process of its own; memory is the most it ever held."""

    seconds: float
    megabytes: float
    records: int
    unreadable: int
    note: str


def parse_alone(paths: Sequence[Path], _: str) -> tuple[int, int, str]:
    """Records and unreadable ones, when nothing is read or stored."""
    records = unreadable = 0
    for path in paths:
        for found in studies_in(path):
            records += 1
            try:
                read_study(found.study if isinstance(found, FoundStudy) else None)
            except StudyNotReadable:
                unreadable += 1
    return records, unreadable, ""


def load(paths: Sequence[Path], url: str) -> tuple[int, int, str]:
    """Records and unreadable ones of a whole load."""
    report = load_files(paths, TrialStore(open_engine(url)), vocabulary=standard_vocabulary())
    records = report.new + report.changed + report.unchanged + report.unreadable
    return records, report.unreadable, _counts(report)


def _counts(report: LoadReport) -> str:
    return f"{report.new} new, {report.changed} changed, {report.unchanged} unchanged"


Job = Callable[[Sequence[Path], str], tuple[int, int, str]]


def _measure(job: Job, paths: Sequence[Path], url: str) -> Measured:
    started = time.perf_counter()
    records, unreadable, note = job(paths, url)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Linux counts in kilobytes, macOS in bytes.
    megabytes = peak / (1024 if sys.platform == "linux" else 1024**2)
    return Measured(seconds, megabytes, records, unreadable, note)


def main() -> None:
    """Prints the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    paths = [folder / name for name in NAMES]
    missing = [str(path) for path in paths if not path.is_file()]
    if missing:
        sys.exit(f"These files are absent: {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as place:
        url = f"sqlite:///{Path(place) / 'trials.db'}"
        jobs: list[tuple[str, Job]] = [("parse alone", parse_alone), ("load", load), ("load again", load)]
        print("| | seconds | ratio | peak MB | records | unreadable | |\n|-|-|-|-|-|-|-|")
        alone = 0.0
        for name, job in jobs:
            with get_context("spawn").Pool(1) as process:
                run = process.apply(_measure, (job, paths, url))
            alone = alone or run.seconds
            print(
                f"| {name} | {run.seconds:.1f} | {run.seconds / alone:.1f} | {run.megabytes:.0f} "
                f"| {run.records:,} | {run.unreadable:,} | {run.note} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
