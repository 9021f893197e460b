"""How long judging saved searches after a sync takes, beside searching anew for each of them one by one.

Run `python -m bench.alerts [--searches 10000] [--changed 1000] [--one-by-one 100]`. Real records; the status
of the changed ones is turned round. Searching one by one is measured on that many people and multiplied, and
what it finds is compared with what the judging saw. Prints a table for docs/reference/measurements.md.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from waymark.alerts.judging import AlertJudge
from waymark.alerts.relevant import RelevantTrials
from waymark.catalogue.load import load_files
from waymark.catalogue.reading import criteria_reader, trial_record
from waymark.conversations.alerts import AlertRow, AlertStore
from waymark.conversations.sealing import Seal
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import OPEN_STATUSES
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

RECORDS = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "trials" / "v2_native.jsonl.gz"
BEGAN = datetime(2026, 11, 20, 8)
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - no disk is waited for
PEOPLE = 100
"""Different people; each of their searches is saved many times, as if by different chats."""


def main() -> int:
    """Measures and prints; 1 when the two ways differ in more than one of a hundred."""
    options = argparse.ArgumentParser()
    options.add_argument("--searches", type=int, default=10_000)
    options.add_argument("--changed", type=int, default=1_000)
    options.add_argument("--one-by-one", type=int, default=100)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        return _measured(Path(folder), given.searches, given.changed, min(given.one_by_one, PEOPLE))


def _measured(folder: Path, searches: int, changes: int, some: int) -> int:
    chance = random.Random(9)  # noqa: S311 - the same people each time
    trials = TrialStore(open_engine(f"sqlite:///{folder}/trials.db"))
    alerts = AlertStore(open_engine(f"sqlite:///{folder}/conversations.db"))
    judge = AlertJudge(alerts, trials, Seal("a key for the bench only"), _filled(trials), BEGAN.date())
    stored = trials.get_many(trials.nct_ids(), with_raw=True)
    people = [_person(chance, stored) for _ in range(PEOPLE)]
    _save(judge, people, searches)
    changed = _change(trials, chance.sample(stored, min(changes, len(stored))))
    later = replace(judge, today=BEGAN.date() + timedelta(days=1))
    each = _one_by_one(later, people[:some]) / some
    began, cpu = time.perf_counter(), time.process_time()
    report = later.run(BEGAN + timedelta(days=1))
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    compared, wider, different = _differences(later, people[:some])
    print("| saved searches | changed | told | judged all | searched anew, one by one | ratio |")
    print("|-|-|-|-|-|-|")
    print(
        f"| {report.searches:,} | {changed:,} of {len(stored):,} | {report.told:,} "
        f"| {wall:.1f} s ({cpu:.1f} s CPU) | {each * report.searches:.0f} s CPU ({each * 1000:.1f} ms each) "
        f"| {each * report.searches / cpu:.0f} |"
    )
    print(
        f"\nOf {compared:,} open trials found anew for {some} people, {wider} were found only by searching "
        f"wider, of which there is no news; of the others {different} differ."
    )
    return 1 if different > compared // 100 else 0


def _filled(trials: TrialStore) -> Vocabulary:
    load_files([RECORDS], trials, vocabulary=standard_vocabulary(), loaded_at=BEGAN - timedelta(days=1))
    return replace(standard_vocabulary(), conditions=build_condition_vocabulary(trials.condition_names()))


def _person(chance: random.Random, stored: Sequence[TrialRecord]) -> Profile:
    """Someone with a condition of a real trial."""
    condition = chance.choice([each.trial for each in stored if each.trial.conditions]).conditions[0]
    age = Fact(FactName.AGE, chance.randint(5, 85), unit="years")
    return Profile((Fact(FactName.CONDITION, condition), age))


def _save(judge: AlertJudge, people: Sequence[Profile], searches: int) -> None:
    """The same person's searches share one seal: only judging is measured here."""
    sealed = [(judge.facts_of(person), judge.first_seen(person)) for person in people]
    ends = BEGAN + timedelta(days=180)
    for number in range(searches):
        facts, seen = sealed[number % len(sealed)]
        row = AlertRow(f"chat {number:06d}", "telegram", judge.seal.closed("42"), facts, seen, BEGAN, ends)
        judge.alerts.ask(replace(row, is_confirmed=True))


def _change(trials: TrialStore, stored: Sequence[TrialRecord]) -> int:
    """What is open closes, and the other way round."""
    turned = []
    for record in stored:
        study = json.loads(record.raw_json)
        status = study["protocolSection"].setdefault("statusModule", {})
        was_open = record.trial.overall_status in OPEN_STATUSES
        status["overallStatus"] = "COMPLETED" if was_open else "RECRUITING"
        status["lastUpdatePostDateStruct"] = {"date": "2026-11-20", "type": "ACTUAL"}
        turned.append((parse_study(study), json.dumps(study)))
    criteria = criteria_reader(standard_vocabulary())(trial.eligibility.criteria for trial, _ in turned)
    for start in range(0, len(turned), 200):
        records = [
            trial_record(trial, raw_json=raw, source="bench", criteria=criteria)
            for trial, raw in turned[start : start + 200]
        ]
        trials.upsert(records, loaded_at=BEGAN + timedelta(days=1))
    return len(turned)


def _one_by_one(judge: AlertJudge, people: Sequence[Profile]) -> float:
    """CPU seconds for searching anew for each of these."""
    judge.first_seen(people[0])  # the first search after a start fills what the store remembers
    began = time.process_time()
    for person in people:
        judge.first_seen(person)
    return time.process_time() - began


def _differences(judge: AlertJudge, people: Sequence[Profile]) -> tuple[int, int, int]:
    """Open trials found anew; how many are for none of the person's conditions; how many others differ."""
    compared = wider = different = 0
    for number, person in enumerate(people):
        row = judge.alerts.find(f"chat {number:06d}")
        known = json.loads(judge.seal.opened(row.seen)) if row else {}
        for nct_id, state in json.loads(judge.seal.opened(judge.first_seen(person))).items():
            compared += 1
            if known.get(nct_id) != state:
                is_near = _is_for(judge, person, nct_id)
                wider, different = wider + (not is_near), different + is_near
    return compared, wider, different


def _is_for(judge: AlertJudge, person: Profile, nct_id: str) -> bool:
    """Whether a trial is for the person's condition, a kind of it or a broader one that says something."""
    record = judge.trials.get_many([NctId(nct_id)])
    return bool(RelevantTrials(record, judge.vocabulary.conditions).of(str(person.facts[0].value)))


if __name__ == "__main__":
    sys.exit(main())
