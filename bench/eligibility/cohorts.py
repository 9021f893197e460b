"""Whole trials against judged pairs of patient and trial: TREC 2021 and 2023, and SIGIR 2016.

nice python -m bench.eligibility.cohorts [--wrong]
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator

from bench.eligibility.notes import TODAY, interval, profile_of
from bench.eligibility.records import DATA, trials
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import FindingLabel, Fit, Verdict
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

FOLDER = DATA / "matching"
SETS = ("trec2021", "trec2023", "sigir2016")


def main() -> None:
    """Prints how many of those judged eligible are ruled out, and how many judged excluded are caught."""
    if not FOLDER.is_dir():
        print(f"{FOLDER} is absent: nothing to measure")
        return
    vocabulary = standard_vocabulary()
    profiles = {topic: profile_of(note, vocabulary) for name in SETS for topic, note in notes(name)}
    wanted: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
    for name in SETS:
        for topic, nct_id, grade in judged(name):
            wanted[nct_id].append((name, topic, grade))
    out: Counter[tuple[str, int]] = Counter()
    total: Counter[tuple[str, int]] = Counter()
    for name, topic, grade, verdict in _verdicts(wanted, profiles, vocabulary):
        total[(name, grade)] += 1
        if verdict.fit is Fit.UNLIKELY:
            out[(name, grade)] += 1
            if grade == 2 and "--wrong" in sys.argv:
                _show(topic, verdict)
    for name in SETS:
        print(name)
        for grade, title in ((2, "eligible, ruled out"), (1, "excluded, caught"), (0, "other, ruled out")):
            print(f"  judged {title}: {interval(out[(name, grade)], total[(name, grade)])}")


def notes(name: str) -> Iterator[tuple[str, str]]:
    """The topics of a set with their notes; a topic of answers becomes a line for each answer."""
    for line in (FOLDER / f"{name}_topics.jsonl").read_text("utf-8").splitlines():
        topic = json.loads(line)
        note = topic.get("note") or topic.get("description") or topic.get("summary")
        if not note:
            answers = {key: value for key, value in topic["fields"].items() if value}
            told = " ".join(f"{key}: {value}." for key, value in answers.items())
            note = f"The patient has {topic['template']}. {told}"
        yield topic["topic_id"], note


def judged(name: str) -> Iterator[tuple[str, str, int]]:
    """Topic, record and grade of every judged pair."""
    with gzip.open(FOLDER / f"{name}_qrels.tsv.gz", "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            yield row["topic_id"], row["nct_id"], int(row["grade"])


def _verdicts(
    wanted: dict[str, list[tuple[str, str, int]]], profiles: dict[str, Profile], vocabulary: Vocabulary
) -> Iterator[tuple[str, str, int, Verdict]]:
    seen: set[str] = set()
    for trial in trials():
        nct_id = str(trial.nct_id)
        if nct_id in seen or nct_id not in wanted:
            continue
        seen.add(nct_id)
        criteria = read_criteria(trial.eligibility.criteria, vocabulary)
        for name, topic, grade in wanted[nct_id]:
            if topic in profiles:
                profile = profiles[topic]
                yield name, topic, grade, judge(trial, criteria, profile, today=TODAY, vocabulary=vocabulary)


def _show(topic: str, verdict: Verdict) -> None:
    for one in verdict.findings:
        if one.label is FindingLabel.NOT_MET:
            words = getattr(one.receipt.criterion, "text", None) or getattr(
                one.receipt.criterion, "value", ""
            )
            told = [(fact.value, fact.unit, fact.words) for fact in one.receipt.facts]
            print(topic, verdict.nct_id, one.criterion, one.rule, "|", " ".join(words.split())[:160], told)


if __name__ == "__main__":
    main()
