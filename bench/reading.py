"""How much of real eligibility text is read, kind by kind, and how long reading and judging take."""

from __future__ import annotations

import gzip
import json
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import standard_vocabulary

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
TODAY = date(2026, 11, 22)
AMIRA = Profile(
    (
        Fact(FactName.AGE, 10, unit="years"),
        Fact(FactName.CONDITION, "beta-thalassemia major"),
        Fact(FactName.TRANSFUSION_DEPENDENT, True),
        Fact(FactName.MATCHED_DONOR, False),
    )
)


def trials() -> Iterator[Trial]:
    """Every full record at hand."""
    for name in ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz"):
        with gzip.open(DATA / "trials" / name, "rt", encoding="utf-8") as lines:
            yield from (parse_study(json.loads(line)) for line in lines)


def main() -> None:
    """Prints the table, or why there is none."""
    if not DATA.is_dir():
        print(f"{DATA} is absent: nothing to measure")
        return
    vocabulary = standard_vocabulary()
    kinds: Counter[str] = Counter()
    reading = judging = 0.0
    records = list(trials())
    for trial in records:
        start = time.perf_counter()
        criteria = read_criteria(trial.eligibility.criteria, vocabulary)
        read = time.perf_counter()
        judge(trial, criteria, AMIRA, today=TODAY, vocabulary=vocabulary)
        judging += time.perf_counter() - read
        reading += read - start
        kinds.update(one.kind.value for one in criteria)
    print_table(kinds, len(records), reading, judging)


def print_table(kinds: Counter[str], records: int, reading: float, judging: float) -> None:
    """The figures, most frequent kind first."""
    total = sum(kinds.values())
    print("| | |\n|-|-|")
    print(f"| records | {records:,} |\n| criteria | {total:,} |")
    print(f"| readable, % | {100 - 100 * kinds['unread'] / total:.1f} |")
    print(f"| reading, ms a record | {1000 * reading / records:.2f} |")
    print(f"| judging, ms a record | {1000 * judging / records:.2f} |")
    for kind, count in kinds.most_common():
        print(f"| {kind} | {count:,} ({100 * count / total:.1f} %) |")


if __name__ == "__main__":
    main()
