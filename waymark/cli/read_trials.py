"""The trial a command is about: from the store by number, or from a file with one study."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from waymark import wiring
from waymark.catalogue.by_number import FoundByNumber, find_by_number
from waymark.catalogue.files import FileCutShort, FoundStudy, UnreadableLine, studies_in
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Verdict
from waymark.errors import FileNotReadable, StudyNotReadable, UsageError
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

    Raises UsageError, FileNotReadable, TrialNotFound, StoreNotUsable.
    """
    if (number is None) == (file is None):
        raise UsageError("give an NCT number or --file STUDY.json, one of the two.")
    return _from_file(file) if file else _from_store(str(number), database)


def _from_store(number: str, database: str | None) -> ReadTrial:
    found = find_by_number(wiring.filled_trial_store(database), number)
    return ReadTrial(found.record.trial, found.record.criteria, found)


def _from_file(path: Path) -> ReadTrial:
    try:
        trial = parse_study(_only_study(path))
    except StudyNotReadable as error:
        raise FileNotReadable(str(path), str(error)) from error
    return ReadTrial(trial, read_criteria(trial.eligibility.criteria, wiring.reading_vocabulary()))


def _only_study(path: Path) -> object:
    """The study of a file that has one, in any of the shapes that `waymark load` takes."""
    try:
        found = list(islice(studies_in(path), 2))
    except FileCutShort as error:
        raise FileNotReadable(str(path), error.reason) from error
    match found:
        case [FoundStudy(study=study)]:
            return study
        case [UnreadableLine(reason=reason), *_]:
            raise FileNotReadable(str(path), reason)
        case []:
            raise FileNotReadable(str(path), "the file has no study")
    raise FileNotReadable(str(path), "the file has several studies; load them with `waymark load`")
