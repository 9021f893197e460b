"""How many trials seem to be listed twice, by how alike their titles must be, with the pairs.

Run `python -m bench.twins [FOLDER]`; the folder holds the shared trial records.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from rapidfuzz import fuzz

from waymark.catalogue.files import FoundStudy, studies_in
from waymark.errors import StudyNotReadable
from waymark.registry.parse import parse_study
from waymark.trials import twins
from waymark.trials.trial import Trial

NAMES = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz")
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "trials"
LEVELS = (85.0, 90.0, 95.0)

Pair = tuple[Trial, Trial]


def trials_in(folder: Path) -> Iterator[Trial]:
    """Every trial of the files that can be read."""
    for name in NAMES:
        for found in studies_in(folder / name):
            if isinstance(found, FoundStudy):
                try:
                    yield parse_study(found.study)
                except StudyNotReadable:
                    continue


def pairs_with_one_key(folder: Path) -> list[Pair]:
    """Every two trials of one sponsor that study the same."""
    by_key: defaultdict[str, dict[str, Trial]] = defaultdict(dict)
    for trial in trials_in(folder):
        key = twins.twin_key(trial)
        if key:
            by_key[key][trial.nct_id] = trial
    return [pair for alike in by_key.values() for pair in combinations(alike.values(), 2)]


def alike_by_title_alone(pair: Pair, level: float) -> bool:
    """What a comparison of brief titles alone would link."""
    one, other = (trial.brief_title.casefold() for trial in pair)
    return fuzz.ratio(one, other) >= level


def main() -> None:
    """Prints the counts by level, then the pairs that are linked."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    if not folder.is_dir():
        sys.exit(f"{folder} is not there; nothing was measured.")
    pairs = pairs_with_one_key(folder)
    print(f"{len(pairs)} pairs of one sponsor and one set of interventions")
    print("| titles alike | by title alone | linked |")
    print("|---:|---:|---:|")
    linked: list[Pair] = []
    for level in LEVELS:
        twins.LEAST_ALIKE = level  # type: ignore[misc,unused-ignore]
        found = [pair for pair in pairs if twins.seem_twins(*pair)]
        linked = linked or found
        print(f"| {level:.0f} | {sum(alike_by_title_alone(pair, level) for pair in pairs)} | {len(found)} |")
    for one, other in linked:
        print(f"{one.nct_id} {other.nct_id} {one.brief_title[:80]} | {other.brief_title[:80]}")


if __name__ == "__main__":
    main()
