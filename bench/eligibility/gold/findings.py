"""Waymark's finding for a span of a record, whichever way it cuts the text into lines."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bench.eligibility.gold.profiles import FOLDER, profiles
from bench.eligibility.records import DATA
from waymark.eligibility.criteria import Criterion
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Finding, FindingLabel
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.trials.trial import Trial
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)
_SETTLED = (FindingLabel.MET, FindingLabel.NOT_APPLICABLE)


@dataclass(frozen=True)
class Line:
    """A line of the gold: a span of `eligibilityCriteria`."""

    id: str
    nct_id: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Pair:
    """One line against one person: what the label says, what Waymark finds, and the rules it names."""

    line: Line
    profile: str
    label: str
    is_sure: bool
    found: str
    rules: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class GoldSet:
    """The three files of one set of labels."""

    criteria: str
    profiles: str
    pairs: str


def judged(of: GoldSet, vocabulary: Vocabulary) -> Iterator[Pair]:
    """Every pair of a set, each record read once. Raises StopIteration for nothing: an empty set is empty."""
    lines = {row["id"]: _line(row) for row in _rows(of.criteria)}
    people = profiles(of.profiles, vocabulary)
    wanted: dict[str, list[dict[str, object]]] = {}
    for row in _rows(of.pairs):
        wanted.setdefault(lines[str(row["criterion"])].nct_id, []).append(row)
    for trial in _trials(frozenset(wanted)):
        criteria = read_criteria(trial.eligibility.criteria, vocabulary)
        for row in wanted.pop(str(trial.nct_id), ()):
            line, person = lines[str(row["criterion"])], str(row["profile"])
            found = found_for(line, trial, criteria, people[person], vocabulary)
            sure = bool(row.get("sure", True))
            text = (trial.eligibility.criteria or "")[line.start : line.end]
            rules = tuple(dict.fromkeys(one.rule for one in found))
            yield Pair(line, person, str(row["finding"]), sure, label_of(found).value, rules, text)


def found_for(
    line: Line, trial: Trial, criteria: Sequence[Criterion], profile: Profile, vocabulary: Vocabulary
) -> tuple[Finding, ...]:
    """The findings of the lines that share a letter with the span; introductions only when alone in it."""
    verdict = judge(trial, criteria, profile, today=TODAY, vocabulary=vocabulary)
    inside = {one.id for one in criteria if one.start < line.end and line.start < one.end}
    parents = {one.parent for one in criteria if one.id in inside}
    found = [one for one in verdict.findings if one.criterion in inside]
    return tuple(one for one in found if one.criterion not in parents) or tuple(found)


def label_of(found: Sequence[Finding]) -> FindingLabel:
    """One no is a no; a yes needs every line; else the most open of them. A span nobody read is unknown."""
    labels = [one.label for one in found] or [FindingLabel.UNKNOWN]
    if FindingLabel.NOT_MET in labels:
        return FindingLabel.NOT_MET
    if all(label in _SETTLED for label in labels):
        return FindingLabel.MET if FindingLabel.MET in labels else FindingLabel.NOT_APPLICABLE
    return FindingLabel.UNKNOWN if FindingLabel.UNKNOWN in labels else FindingLabel.ASK_TEAM


def _line(row: Mapping[str, object]) -> Line:
    start, end = int(str(row["start"])), int(str(row["end"]))
    return Line(str(row["id"]), str(row["nct_id"]), start, end, str(row["kind"]))


def _trials(wanted: frozenset[str]) -> Iterator[Trial]:
    folder = DATA / "trials"
    yield from _of_lines((folder / "NCT05745532.json").read_text("utf-8"), wanted, whole=True)
    for name in ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz"):
        with gzip.open(folder / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                yield from _of_lines(line, wanted)
    yield from _of_lines((folder / "hemoglobinopathy.jsonl").read_text("utf-8"), wanted)


def _of_lines(text: str, wanted: frozenset[str], *, whole: bool = False) -> Iterator[Trial]:
    for line in [text] if whole else text.splitlines():
        study = json.loads(line)
        if study["protocolSection"]["identificationModule"]["nctId"] in wanted:
            yield parse_study(study)


def _rows(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (FOLDER / name).read_text("utf-8").splitlines()]
