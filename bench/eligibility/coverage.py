"""How much of real eligibility text is read, and decided for a person who answers everything.

nice python -m bench.eligibility.coverage [EACH]
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from datetime import date

from bench.eligibility.people import person_for
from bench.eligibility.records import DATA, is_hemoglobinopathy, trials
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.vocabulary.vocabulary import standard_vocabulary

TODAY = date(2026, 11, 22)
PART = "read in part"
FIELDS = frozenset({"age", "sex", "conditions"})
DECIDED = ("MET", "NOT_MET")


def main() -> None:
    """Prints a table for all records and one for hemoglobinopathies, or why there is none."""
    if not DATA.is_dir():
        print(f"{DATA} is absent: nothing to measure")
        return
    each = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    vocabulary = standard_vocabulary()
    everywhere: Counter[tuple[str, str]] = Counter()
    blood: Counter[tuple[str, str]] = Counter()
    records = spent = 0.0
    for trial in trials(each=each):
        start = time.process_time()
        criteria = read_criteria(trial.eligibility.criteria, vocabulary)
        spent += time.process_time() - start
        records += 1
        person = person_for(trial, vocabulary)
        verdict = judge(trial, criteria, person, today=TODAY, vocabulary=vocabulary)
        read = {one.id for one in criteria if one.readable}
        in_part = {one.id for one in criteria if one.predicate is not None} - read
        found = [
            (PART if one.criterion in in_part else one.kind, one.label.value)
            for one in verdict.findings
            if one.criterion not in FIELDS
        ]
        everywhere.update(found)
        if is_hemoglobinopathy(trial):
            blood.update(found)
    print(f"records {records:.0f}, reading {1000 * spent / records:.2f} ms of CPU a record")
    show("all records", everywhere)
    show("hemoglobinopathies", blood)


def show(title: str, found: Counter[tuple[str, str]]) -> None:
    """One table: lines by kind, and the share of them decided."""
    total = sum(found.values())
    unread = sum(count for (kind, _), count in found.items() if kind in {"unread", PART})
    decided = sum(count for (_, label), count in found.items() if label in DECIDED)
    print(f"\n{title}: lines {total}, read {_share(total - unread, total)}, decided {_share(decided, total)}")
    print(f"{'kind':<20}{'lines':>8}{'share':>9}{'decided':>9}{'MET':>7}{'NOT_MET':>9}{'ASK':>7}")
    kinds = Counter[str]()
    for (kind, _), count in found.items():
        kinds[kind] += count
    for kind, count in kinds.most_common():
        met, not_met, ask = (found[(kind, label)] for label in (*DECIDED, "ASK_TEAM"))
        print(
            f"{kind:<20}{count:>8}{_share(count, total):>9}{_share(met + not_met, count):>9}"
            f"{met:>7}{not_met:>9}{ask:>7}"
        )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / max(1, whole):.1f} %"


if __name__ == "__main__":
    main()
