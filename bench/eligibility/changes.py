"""Whether every trial that is unlikely or unclear says what would have to change, over all records.

nice python -m bench.eligibility.changes [EACH]

Each record is judged for somebody who answers everything, for somebody who tells nothing, and for four of
the invented people of the gold labels, drawn with a seed.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date

from bench.eligibility.gold.profiles import profiles
from bench.eligibility.people import person_for
from bench.eligibility.records import DATA, trials
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Fit, Verdict
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TODAY = date(2026, 11, 22)
PEOPLE_EACH = 4


def main() -> None:
    """Prints how many verdicts name a change, of which kinds, and how long the lists are."""
    if not DATA.is_dir():
        print(f"{DATA} is absent: nothing to measure")
        return
    each = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    fits, empty, past = Counter[str](), Counter[str](), 0
    kinds, lengths = Counter[str](), Counter[int]()
    for verdict in _verdicts(each, standard_vocabulary()):
        fits[verdict.fit.value] += 1
        changes = verdict.would_have_to_change
        past += sum(change.date is not None and change.date < TODAY for change in changes)
        if verdict.fit is Fit.POSSIBLE:
            continue
        empty[verdict.fit.value] += not changes
        lengths[len(changes)] += 1
        kinds.update(f"{change.kind.value}: {change.rule}" for change in changes)
    print(f"verdicts {dict(fits)}; without a change {dict(empty)}; changes dated before today: {past}")
    print(f"entries a list: {dict(sorted(lengths.items()))}")
    for kind, count in sorted(kinds.items()):
        print(f"{kind:<32}{count:>8}")


def _verdicts(each: int, vocabulary: Vocabulary) -> Iterator[Verdict]:
    people = {
        **profiles("profiles.jsonl", vocabulary),
        **profiles("drawn_profiles.jsonl", vocabulary),
    }
    for trial in trials(each=each):
        criteria = read_criteria(trial.eligibility.criteria, vocabulary)
        chance = random.Random(str(trial.nct_id))  # noqa: S311 a seeded draw, no secret
        drawn = [people[name] for name in chance.sample(sorted(people), PEOPLE_EACH)]
        for person in (person_for(trial, vocabulary), Profile(), *drawn):
            yield judge(trial, criteria, person, today=TODAY, vocabulary=vocabulary)


if __name__ == "__main__":
    main()
