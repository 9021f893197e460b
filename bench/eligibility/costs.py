"""What reading and judging cost, as ratios in one run: reading to storing, judging to the SELECT of a search.

    nice python -m bench.eligibility.costs [EACH]

One real record in EACH (4) is parsed, and read and stored in an empty SQLite file as a load does it: read
two hundred at once, looked up, hashed, written two hundred in a transaction, headings packed, rows counted;
and stored again with a changed field, for which a load fetches its criteria instead of reading them. 1,000
of those are fetched by the bare SELECTs of a search (`bench.search`) and judged, with the collector of
garbage as the action server sets it: each time for somebody of another age, as no verdict is worked out
twice, and again with one fact more, as a further turn does. After each judging the next question is chosen
for lists of 20, by somebody who has answered the first five; and of one more age all eight that a talk may
look at. CPU time; for reading and storing the clock's, too. Beside it the same texts read one after the
other.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from bench.eligibility.notes import TODAY
from bench.eligibility.records import DATA
from bench.search import _select
from waymark import wiring
from waymark.catalogue.load import BATCH
from waymark.catalogue.reading import ReadCriteria
from waymark.catalogue.storing import ParsedRecord, Tally, store_records
from waymark.eligibility.criteria import READER_VERSION
from waymark.eligibility.judging import judge
from waymark.eligibility.next_question import MOST_QUESTIONS, questions_left
from waymark.eligibility.reading import read_criteria, read_many
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine
from waymark.store.reading import Criteria
from waymark.store.records import TrialRecord, canonical_json
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

JUDGED = 1_000
LIST = 20
ROUNDS = 5
AGE = 60
MORE = (Fact(FactName.PREGNANT, False),)
TOLD = (
    Fact(FactName.ASKING_FOR, "self"),
    Fact(FactName.PLACE, None, Certainty.DECLINED),
    Fact(FactName.CONDITION, "breast cancer"),
    Fact(FactName.SEX, "female"),
    Fact(FactName.OTHER_TRIAL, False),
    Fact(FactName.LAB, 11, analyte="hemoglobin", unit="g/dL"),
    Fact(FactName.TREATMENT, "chemotherapy"),
)
Result = TypeVar("Result")


class Turn(NamedTuple):
    """Seconds of CPU that judging all trials takes, and choosing questions for all lists of them after it."""

    judging: float
    choosing: float


Spent = tuple[float, float]
"""Seconds of CPU and by the clock."""


class Reading(NamedTuple):
    """What it took to read all texts two hundred at once, and one by one; and what each says."""

    together: Spent
    alone: Spent
    said: Mapping[str | None, Criteria]


class Storing(NamedTuple):
    """What it took to store all records, to store them changed, and to fetch the criteria of all."""

    new: Spent
    changed: Spent
    fetched: Spent


def main() -> None:
    """Prints milliseconds and the two ratios."""
    if not DATA.is_dir():
        print(f"{DATA} is absent: nothing to measure")
        return
    vocabulary = wiring.vocabulary_for_many_records()
    some = list(_studies(int(sys.argv[1]) if len(sys.argv) > 1 else 4))
    records = [ParsedRecord(trial, raw, "bench") for trial, raw in some]
    read = _reading([trial.eligibility.criteria for trial, _ in some], vocabulary)
    with tempfile.TemporaryDirectory() as place:
        engine = open_engine(f"sqlite:///{Path(place) / 'trials.db'}")
        store = TrialStore(engine)
        store.upsert(())
        stored = _storing(store, records, read.said)
        ids = [str(record.trial.nct_id) for record in records[:JUDGED]]
        selecting = min(_timed(lambda: _select(engine, ids))[0] for _ in range(ROUNDS))
        wiring.pass_over_tables()  # as the action server does, before it judges
        fetched = store.get_many([record.trial.nct_id for record in records[:JUDGED]])
    _print_loading(len(records), read, stored)
    _print_turns(fetched, vocabulary, selecting)


def _reading(texts: Sequence[str | None], vocabulary: Vocabulary) -> Reading:
    other = replace(vocabulary)  # of which nothing is remembered
    for one in (vocabulary, other):
        read_criteria("Inclusion Criteria:\n* Asthma, hemoglobin at least 9 g/dL", one)
    together, criteria = _spent(lambda: _read(texts, vocabulary))
    alone, _ = _spent(lambda: [read_criteria(text, other) for text in texts])
    return Reading(together, alone, dict(zip(texts, criteria, strict=True)))


def _storing(
    store: TrialStore, records: Sequence[ParsedRecord], said: Mapping[str | None, Criteria]
) -> Storing:
    def read(_: Iterable[str | None]) -> Mapping[str | None, Criteria]:
        return said

    new, _ = _spent(lambda: _store(store, records, read))
    with_a_change = [replace(record, raw_json=_changed(record.raw_json)) for record in records]
    changed, _ = _spent(lambda: _store(store, with_a_change, read))
    by_id = {record.trial.nct_id: record.trial.eligibility.criteria or "" for record in records}
    fetched, _ = _spent(lambda: _again(store, by_id))
    return Storing(new, changed, fetched)


def _print_loading(count: int, read: Reading, stored: Storing) -> None:
    print(f"{count} records, ms each: reading, storing new ones, storing changed ones, reading to both")
    for name, reads, new, changed in zip(
        ("CPU", "clock"), read.together, stored.new, stored.changed, strict=True
    ):
        each = " ".join(f"{1000 * part / count:7.2f}" for part in (reads, new, changed))
        print(f"{name:<6}{each}   {reads / new:.2f} {reads / changed:.2f}")
    alone, fetched = 1000 * read.alone[0] / count, 1000 * stored.fetched[0] / count
    print(f"read one after the other, and not two hundred at once: {alone:.2f} ms of CPU")
    print(f"fetched instead of read, where the text is as it was: {fetched:.2f} ms of CPU")


def _print_turns(fetched: Sequence[TrialRecord], vocabulary: Vocabulary, selecting: float) -> None:
    first = _turn(fetched, vocabulary, _person(AGE), most=1)
    ages = range(AGE + 1, AGE + 1 + ROUNDS)
    one_question = _turns(fetched, vocabulary, ages, most=1)
    all_left = _turns(fetched, vocabulary, range(ages.stop, ages.stop + ROUNDS), most=MOST_QUESTIONS)
    anew, further = one_question
    print(f"{len(fetched)} trials: SELECT {1000 * selecting:.0f} ms, judging {1000 * anew.judging:.0f} ms")
    print(
        f"to SELECT: judging {anew.judging / selecting:.2f}, the first time {first.judging / selecting:.2f}"
    )
    print(f"to SELECT: judging with one fact more {further.judging / selecting:.2f}")
    _print_choosing("the next question, the first time", first)
    for name, (anew, further) in (("the next question", one_question), ("all eight left", all_left)):
        _print_choosing(f"{name}, anew", anew)
        _print_choosing(f"{name}, with one fact more", further)


def _print_choosing(what: str, turn: Turn) -> None:
    print(f"choosing {what}: {1000 * turn.choosing:.0f} ms, to judging {turn.choosing / turn.judging:.2f}")


def _studies(each: int) -> Iterator[tuple[Trial, str]]:
    for name in ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz"):
        with gzip.open(DATA / "trials" / name, "rt", encoding="utf-8") as lines:
            for line in islice(lines, 0, None, each):
                study = json.loads(line)
                yield parse_study(study), canonical_json(study)


def _read(texts: Sequence[str | None], vocabulary: Vocabulary) -> list[Criteria]:
    batches = (texts[at : at + BATCH] for at in range(0, len(texts), BATCH))
    return [criteria for batch in batches for criteria in read_many(batch, vocabulary)]


def _store(store: TrialStore, records: Sequence[ParsedRecord], read: ReadCriteria) -> None:
    for at in range(0, len(records), BATCH):
        batch = records[at : at + BATCH]
        stored = store.versions({record.trial.nct_id for record in batch})
        store_records(batch, stored, Tally(), read=read, write=store.upsert)
    store.pack_headings()
    store.count_rows()


def _again(store: TrialStore, texts: Mapping[NctId, str]) -> None:
    ids = list(texts)
    for at in range(0, len(ids), BATCH):
        store.read_before({nct_id: texts[nct_id] for nct_id in ids[at : at + BATCH]}, READER_VERSION)


def _person(age: int) -> Profile:
    return Profile((*TOLD, Fact(FactName.AGE, age, unit="years")))


def _judge(records: Sequence[TrialRecord], vocabulary: Vocabulary, person: Profile) -> None:
    for record in records:
        judge(record.trial, record.criteria, person, today=TODAY, vocabulary=vocabulary)


def _choose(records: Sequence[TrialRecord], vocabulary: Vocabulary, person: Profile, most: int) -> None:
    for at in range(0, len(records), LIST):
        trials = [(record.trial, record.criteria) for record in records[at : at + LIST]]
        questions_left(person, trials, asked=(), today=TODAY, vocabulary=vocabulary, most=most)


def _turn(records: Sequence[TrialRecord], vocabulary: Vocabulary, person: Profile, *, most: int) -> Turn:
    judging, _ = _timed(lambda: _judge(records, vocabulary, person))
    choosing, _ = _timed(lambda: _choose(records, vocabulary, person, most))
    return Turn(judging, choosing)


def _turns(
    records: Sequence[TrialRecord], vocabulary: Vocabulary, ages: range, *, most: int
) -> tuple[Turn, Turn]:
    """The quickest turn of somebody of another age each time, and the quickest with one fact more."""
    people = [_person(age) for age in ages]
    spent = [
        [_turn(records, vocabulary, told, most=most) for told in (one, one.with_facts(MORE))]
        for one in people
    ]
    anew, further = (Turn(*map(min, zip(*turns, strict=True))) for turns in zip(*spent, strict=True))
    return anew, further


def _changed(raw: str) -> str:
    return canonical_json({**json.loads(raw), "changed": True})


def _spent(call: Callable[[], Result]) -> tuple[Spent, Result]:
    began = time.perf_counter()
    spent, result = _timed(call)
    return (spent, time.perf_counter() - began), result


def _timed(call: Callable[[], Result]) -> tuple[float, Result]:
    start = time.process_time()
    result = call()
    return time.process_time() - start, result


if __name__ == "__main__":
    main()
