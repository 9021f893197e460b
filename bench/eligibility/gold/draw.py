"""Draws pairs for labelling: lines that Waymark decides, and others, shuffled and without what it found.

nice python -m bench.eligibility.gold.draw SEED PROFILES [CRITERIA...] > TO_LABEL.jsonl

PROFILES are people, CRITERIA earlier sets, whose texts are left out (until the eighth set, every trial they
name; since then the trials that they name without a span). It shows the line, the line above it, the section,
the trial's conditions and the person, and nothing of the finding. At most three lines a trial, one of each
text, eight of a finding a person, 110 of a finding a kind (50 until the eighth set).
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator

from bench.eligibility.gold.findings import TODAY
from bench.eligibility.gold.profiles import FOLDER, profiles
from bench.eligibility.records import trials
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.record_fields import studied_names
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

WANTED = {"NOT_MET": 450, "MET": 150, "other": 100}
MOST_OF_A_PERSON, MOST_OF_A_KIND, LONGEST = 8, 110, 500
MOST_OF_A_TRIAL = 3
OTHERS = 2


def main() -> None:
    """Prints the drawn pairs, a person's pairs together."""
    chance = random.Random(int(sys.argv[1]))  # noqa: S311 a seeded draw, no secret
    vocabulary = standard_vocabulary()
    people = profiles(sys.argv[2], vocabulary)
    earlier = _earlier(sys.argv[3:])
    found = [
        row
        for row in _all(people, vocabulary, chance)
        if (0, 0) not in earlier.get(str(row["nct_id"]), ()) and not was_looked_at(str(row["nct_id"]))
    ]
    chance.shuffle(found)
    kept = list(_kept(found, _texts_of(earlier)))
    for row in sorted(kept, key=lambda row: str(row["profile"])):
        print(json.dumps({key: value for key, value in row.items() if key != "group"}))
    print(Counter(row["group"] for row in kept), file=sys.stderr)


def was_looked_at(nct_id: str) -> bool:
    """Whether a record is of the quarter looked through before the fifth set was drawn."""
    return hashlib.md5(nct_id.encode(), usedforsecurity=False).digest()[0] % 4 == 0


def _earlier(files: list[str]) -> dict[str, list[tuple[int, int]]]:
    """The spans of earlier sets by trial."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for file in files:
        for row in map(json.loads, (FOLDER / file).read_text("utf-8").splitlines()):
            spans.setdefault(row["nct_id"], []).append((row["start"], row["end"]))
    return spans


def _texts_of(spans: dict[str, list[tuple[int, int]]]) -> set[str]:
    return {
        _plain((trial.eligibility.criteria or "")[start:end])
        for trial in trials()
        for start, end in spans.get(str(trial.nct_id), ())
    }


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def _kept(found: list[dict[str, object]], texts_seen: set[str]) -> Iterator[dict[str, object]]:
    left = Counter(WANTED)
    by_trial = Counter[object]()
    by_person, by_kind = defaultdict[object, int](int), defaultdict[object, int](int)
    for row in found:
        group, text = str(row["group"]), _plain(str(row["text"]))
        person, kind = (group, row["profile"]), (group, row["kind"])
        if not left[group] or by_trial[row["nct_id"]] >= MOST_OF_A_TRIAL or text in texts_seen:
            continue
        if by_person[person] >= MOST_OF_A_PERSON or by_kind[kind] >= MOST_OF_A_KIND:
            continue
        by_trial[row["nct_id"]] += 1
        texts_seen.add(text)
        by_person[person] += 1
        by_kind[kind] += 1
        left[group] -= 1
        yield row


def _all(
    people: dict[str, Profile], vocabulary: Vocabulary, chance: random.Random
) -> Iterator[dict[str, object]]:
    for trial in trials():
        criteria = read_criteria(trial.eligibility.criteria, vocabulary)
        texts = {one.id: one.text for one in criteria}
        parents = {one.parent for one in criteria}
        for person in _who(trial, people, vocabulary, chance):
            verdict = judge(trial, criteria, people[person], today=TODAY, vocabulary=vocabulary)
            labels = {one.criterion: one.label.value for one in verdict.findings}
            for one in criteria:
                if len(one.text) > LONGEST or one.id in parents:
                    continue
                label = labels[one.id]
                yield {
                    "group": label if label in WANTED else "other",
                    "nct_id": str(trial.nct_id),
                    "profile": person,
                    "conditions": "; ".join(trial.conditions),
                    "section": one.section.value,
                    "kind": one.kind.value,
                    "parent": texts.get(one.parent or ""),
                    "text": one.text,
                    "start": one.start,
                    "end": one.end,
                }


def _who(
    trial: Trial, people: dict[str, Profile], vocabulary: Vocabulary, chance: random.Random
) -> list[str]:
    """Those who have what the trial studies, or a kind of it, and two more of all."""
    names = studied_names(trial, vocabulary.conditions)
    kind_of = vocabulary.conditions.is_kind_of
    having = [
        person
        for person, profile in people.items()
        for fact in profile.all_of(FactName.CONDITION)
        if any(kind_of(str(fact.value), name) for name in names)
    ]
    return list(dict.fromkeys((*having, *chance.sample(sorted(people), OTHERS))))


if __name__ == "__main__":
    main()
