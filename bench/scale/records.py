"""The shared records again and again: another number, another title, one more condition each time."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from waymark.catalogue.files import UnreadableLine, studies_in
from waymark.catalogue.reading import criteria_reader, trial_record
from waymark.catalogue.storing import Tally, parsed
from waymark.store.records import TrialRecord
from waymark.trials.identifiers import NctId
from waymark.vocabulary.vocabulary import standard_vocabulary

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
NAMES = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz", "hemoglobinopathy.jsonl", "NCT05745532.json")
FIRST_COPY = 20_000_000
"""The number of the first copy: the registry's own are below."""

CARRIED_BY = 4


@dataclass(frozen=True)
class Originals:
    """The real records, each once, and what makes their copies differ."""

    records: Sequence[TrialRecord]
    titles: Sequence[str]
    conditions: Sequence[str]

    def records_to(self, wanted: int) -> Iterator[TrialRecord]:
        """So many records: the real ones, then copies of all of them in turn."""
        yield from self.records[:wanted]
        for place in range(wanted - len(self.records)):
            yield self._copy(self.records[place % len(self.records)], place)

    def _copy(self, record: TrialRecord, place: int) -> TrialRecord:
        number = f"NCT{FIRST_COPY + place:08d}"
        title = self.titles[place % len(self.titles)]
        also = self._condition(place)
        conditions = tuple(dict.fromkeys((*record.trial.conditions, also)))
        trial = replace(
            record.trial, nct_id=NctId(number), brief_title=title, conditions=conditions, aliases=()
        )
        raw_json = record.raw_json.replace(str(record.trial.nct_id), number)
        return replace(record, trial=trial, raw_json=raw_json, source="bench.scale")

    def _condition(self, place: int) -> str:
        """A name that four records share at most, as most of the registry's names are seldom."""
        turn = place // len(self.conditions) // CARRIED_BY
        name = self.conditions[place % len(self.conditions)]
        return f"{name} of kind {turn}" if turn else name


def originals() -> Originals:
    """The records of `shared`, criteria read once a text. Raises FileNotFoundError."""
    studies = (study for name in NAMES for study in studies_in(SHARED / "trials" / name))
    records = [
        record
        for study in studies
        if not isinstance(study, UnreadableLine) and (record := parsed(study, Tally()))
    ]
    criteria = criteria_reader(standard_vocabulary())(one.trial.eligibility.criteria for one in records)
    found = {
        one.trial.nct_id: trial_record(one.trial, raw_json=one.raw_json, source=one.source, criteria=criteria)
        for one in records
    }
    return Originals(
        tuple(found.values()),
        _column(SHARED / "trials" / "titles_101k.jsonl.gz", "title"),
        _column(SHARED / "vocab" / "ctgov_condition_strings.jsonl.gz", "condition"),
    )


def _column(path: Path, name: str) -> tuple[str, ...]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return tuple(str(json.loads(line)[name]) for line in lines)
