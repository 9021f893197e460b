"""The real records that a search may list, in one store, and the names that all records carry."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from waymark import wiring
from waymark.catalogue.load import load_files
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.search.results import SearchResult
from waymark.store.engine import open_engine
from waymark.store.rows import name_key
from waymark.store.trials import TrialStore
from waymark.trials.vocabulary import OPEN_STATUSES, OverallStatus
from waymark.understanding.messages import read_message
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

FILES = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz", "hemoglobinopathy.jsonl", "NCT05745532.json")
TODAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Corpus:
    """The store of open records, its file, and the vocabulary of the names of all records."""

    store: TrialStore
    path: Path
    vocabulary: Vocabulary

    def ask(self, words: str) -> tuple[Profile, SearchResult]:
        """What the words tell, and what is found with it."""
        profile = Profile(read_message(words, vocabulary=self.vocabulary, today=TODAY))
        return profile, self.find(profile)

    def find(self, profile: Profile) -> SearchResult:
        """The trials of the profile."""
        return find_trials(self.store, profile, today=TODAY, vocabulary=self.vocabulary)


def open_corpus(trials: Path, place: Path) -> Corpus:
    """Closed trials are never listed, so only the open ones are loaded: a fifth of the records."""
    records = [record for name in FILES for record in _records_in(trials / name)]
    chosen = place / "open.jsonl"
    chosen.write_text("\n".join(json.dumps(each) for each in records if _is_open(each)), "utf-8")
    path = place / "trials.db"
    store = TrialStore(open_engine(f"sqlite:///{path}"))
    load_files([chosen], store, vocabulary=standard_vocabulary())
    names = {name for record in records for name in _names(record)}
    conditions = build_condition_vocabulary(sorted(names))
    places = wiring.place_table()
    return Corpus(store, path, Vocabulary(conditions, standard_vocabulary().treatments, places))


def _records_in(path: Path) -> Iterator[dict[str, Any]]:
    text = path.read_bytes()
    text = gzip.decompress(text) if path.suffix == ".gz" else text
    if path.suffix == ".json":
        yield json.loads(text)
        return
    yield from map(json.loads, text.splitlines())


def _is_open(record: dict[str, Any]) -> bool:
    status = record["protocolSection"].get("statusModule", {})
    now, before = status.get("overallStatus"), status.get("lastKnownStatus")
    known = before if now == OverallStatus.UNKNOWN.value else now
    return known in {each.value for each in OPEN_STATUSES}


def _names(record: dict[str, Any]) -> Iterator[str]:
    """The conditions, MeSH headings and ancestors, as a store of all records would give them."""
    browse = record.get("derivedSection", {}).get("conditionBrowseModule", {})
    for name in record["protocolSection"].get("conditionsModule", {}).get("conditions", []):
        yield name_key(name)
    for each in (*browse.get("meshes", []), *browse.get("ancestors", [])):
        if each.get("term"):
            yield name_key(each["term"])
