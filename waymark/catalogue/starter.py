"""The starter catalogue: a few real trials to begin with, their criteria in our own words."""

from __future__ import annotations

import json
from importlib import resources

from waymark.catalogue.report import LoadReport
from waymark.eligibility.criteria import READER_VERSION
from waymark.eligibility.reading import read_criteria
from waymark.errors import FileNotReadable, StudyNotReadable
from waymark.registry.parse import parse_study
from waymark.store.records import TrialRecord, canonical_json
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import Vocabulary

FOLDER = resources.files("waymark.catalogue") / "starter"


def load_starter(store: TrialStore, *, vocabulary: Vocabulary) -> LoadReport:
    """Puts the starter trials into a store that has none; one that has any is left as it is.

    Raises FileNotReadable naming a starter file that is damaged: the installation is broken then.
    """
    if store.count():
        return LoadReport()
    counts = store.upsert(starter_records(vocabulary=vocabulary))
    return LoadReport(new=counts.new, changed=counts.changed, unchanged=counts.unchanged)


def starter_records(*, vocabulary: Vocabulary) -> tuple[TrialRecord, ...]:
    """Every starter trial with its criteria read, ordered by number. Raises FileNotReadable."""
    names = sorted(file.name for file in FOLDER.iterdir() if file.name.endswith(".json"))
    return tuple(_record(name, vocabulary) for name in names)


def _record(name: str, vocabulary: Vocabulary) -> TrialRecord:
    try:
        study = json.loads((FOLDER / name).read_text("utf-8"))
        trial = parse_study(study)
    except (OSError, ValueError, StudyNotReadable) as error:
        raise FileNotReadable(f"starter/{name}", f"{error}; install Waymark again") from error
    return TrialRecord(
        trial=trial,
        criteria=read_criteria(trial.eligibility.criteria, vocabulary),
        reader_version=READER_VERSION,
        raw_json=canonical_json(study),
        source=f"starter/{name}",
    )
