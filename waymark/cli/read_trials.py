"""The trial a command is about: from the store by number, or from a file with one study."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from waymark import wiring
from waymark.catalogue.by_number import FoundByNumber, find_by_number
from waymark.catalogue.starter import load_starter
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Verdict
from waymark.errors import FileNotReadable, UsageError
from waymark.registry.parse import parse_study
from waymark.trials.trial import Trial


@dataclass(frozen=True)
class ReadTrial:
    """A trial with its criteria; `found` is None when it came from a file."""

    trial: Trial
    criteria: tuple[Criterion, ...]
    found: FoundByNumber | None = None

    def warned(self, verdict: Verdict) -> Verdict:
        """The verdict, with the warning of a former number where one was asked for."""
        return self.found.warned(verdict) if self.found else verdict


def trial_to_read(number: str | None, file: Path | None, database: str | None) -> ReadTrial:
    """The trial named by number or file.

    Raises UsageError, FileNotReadable, StudyNotReadable, TrialNotFound.
    """
    if (number is None) == (file is None):
        raise UsageError("give an NCT number or --file STUDY.json, one of the two.")
    return _from_file(file) if file else _from_store(str(number), database)


def _from_store(number: str, database: str | None) -> ReadTrial:
    store = wiring.open_trial_store(database) if database else wiring.trial_store()
    load_starter(store, vocabulary=wiring.reading_vocabulary())
    found = find_by_number(store, number)
    return ReadTrial(found.record.trial, found.record.criteria, found)


def _from_file(path: Path) -> ReadTrial:
    try:
        study = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise FileNotReadable(str(path), error.strerror or "cannot be opened") from error
    except ValueError as error:
        raise FileNotReadable(str(path), f"is not JSON ({error})") from error
    trial = parse_study(study)
    return ReadTrial(trial, read_criteria(trial.eligibility.criteria, wiring.reading_vocabulary()))
