"""Findings on TrialGPT's pairs of patient and criterion, beside the experts' labels and GPT-4's.

nice python -m bench.eligibility.trialgpt [--wrong]
"""

from __future__ import annotations

import json
import sys
from collections import Counter

from bench.eligibility.notes import TODAY, interval, profile_of
from bench.eligibility.records import DATA
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_line
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import standard_vocabulary

PAIRS = DATA / "matching" / "trialgpt_criterion_annotations.jsonl"
LABELS = {
    "included": "MET", "not excluded": "MET", "not included": "NOT_MET", "excluded": "NOT_MET",
    "not enough information": "UNKNOWN", "not applicable": "NOT_APPLICABLE",
}  # fmt: skip


def main() -> None:
    """Prints each label's precision for us and for GPT-4, and with --wrong each wrong firm one."""
    if not PAIRS.exists():
        print(f"{PAIRS} is absent: nothing to measure")
        return
    vocabulary = standard_vocabulary()
    profiles: dict[str, Profile] = {}
    ours: Counter[tuple[str, str]] = Counter()
    theirs: Counter[tuple[str, str]] = Counter()
    for row in map(json.loads, PAIRS.read_text("utf-8").splitlines()):
        patient = row["patient_id"]
        if patient not in profiles:
            profiles[patient] = profile_of(row["note"], vocabulary)
        section = Section(row["criterion_type"])
        found = judge_line(
            row["criterion_text"], section, profiles[patient], today=TODAY, vocabulary=vocabulary
        )
        expert = LABELS[row["expert_eligibility"]]
        ours[(found.label.value, expert)] += 1
        theirs[(LABELS[row["gpt4_eligibility"]], expert)] += 1
        if "--wrong" in sys.argv and found.label.value in {"MET", "NOT_MET"} and found.label.value != expert:
            told = [(fact.value, fact.words) for fact in found.receipt.facts]
            print(patient, row["criterion_type"], found.label.value, expert, row["criterion_text"], told)
    print(f"pairs {sum(ours.values())}")
    for title, counts in (("Waymark", ours), ("GPT-4", theirs)):
        print(f"{title:<8} firm {sum(n for (ours_, _), n in counts.items() if ours_ in {'MET', 'NOT_MET'})}")
        for label in ("MET", "NOT_MET"):
            total = sum(count for (said, _), count in counts.items() if said == label)
            print(f"  {label:<8} right {interval(counts[(label, label)], total)}")
        wrong = counts[("NOT_MET", "MET")]
        print(f"  ruled out where the experts say it passes: {wrong}")


if __name__ == "__main__":
    main()
