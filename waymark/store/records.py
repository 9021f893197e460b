"""What goes into the trial store and comes back: a trial, its criteria, and the record behind them."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date, datetime

from waymark.eligibility.criteria import Criterion
from waymark.trials.dates import PartialDate
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import TextSource


@dataclass(frozen=True)
class TrialRecord:
    """One trial as stored. `source` says where the record came from ("f.jsonl:12").

    `raw_json` is the registry's JSON; it is "" in records that a search gives back, which never
    needs it (`TrialStore.get` has it).
    """

    trial: Trial
    criteria: tuple[Criterion, ...]
    reader_version: str
    raw_json: str
    source: str


@dataclass(frozen=True)
class StoredVersion:
    """Which content of a record is stored, of which days, and which reader read it."""

    content_hash: str
    reader_version: str
    text_source: TextSource
    data_processed: date | None = None
    removed_on: date | None = None
    last_update_posted: PartialDate | None = None
    loaded_at: datetime | None = None


@dataclass(frozen=True)
class RecordFailure:
    """A record that the database would not take; the rest of its batch is stored."""

    nct_id: NctId
    reason: str


@dataclass(frozen=True)
class UpsertCounts:
    """What storing a batch did. Records in `failures` are in none of the counts."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    failures: tuple[RecordFailure, ...] = ()


def canonical_json(study: object) -> str:
    """The JSON of a study in one form: keys in order, no spaces, ASCII only.

    Two files that give the same fields in another order give the same text. The order of lists is
    kept, since the registry's lists have one.
    """
    return json.dumps(study, sort_keys=True, separators=(",", ":"))


# Inside a text of the record the quotes would stand behind backslashes, so this finds the field alone.
_DATA_VERSION = re.compile(r'"versionHolder":"[^"\\]*"')


def content_hash(raw_json: str) -> str:
    """The SHA-256 of a canonical JSON text, by which a record is found unchanged.

    The day on which the registry processed its data is left out: it is new in every record every day.
    """
    content = _DATA_VERSION.sub("", raw_json)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
