"""Edited copies of real records: each change gives exactly its message, whoever starts anew between."""

from __future__ import annotations

import copy
import gzip
import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from operator import itemgetter
from pathlib import Path

import pytest

from tests.alerts.saved import BEGAN, VOCABULARY, Saved, Study, thalassemia
from waymark.alerts.states import NewsKind
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.trials.ages import AgeUnit
from waymark.trials.vocabulary import OPEN_STATUSES

pytestmark = [pytest.mark.corpus, pytest.mark.thorough]

RECORDS = 30
WORDS = {
    NewsKind.NEW: "may fit is listed",
    NewsKind.REOPENED: "takes people again",
    NewsKind.CLOSED: "takes no one now",
    NewsKind.MAY_FIT_NOW: "and may fit",
    NewsKind.MAY_NOT_FIT: "may not fit any more",
    NewsKind.FINDINGS: "changed what it asks for",
}
NEW_LINE = "* Known HIV infection"


def test_each_change_of_real_records_gives_everyone_exactly_their_message(
    shared_data: Path, tmp_path: Path
) -> None:
    """Each person saved a search for the condition of one record; all records take each step together."""
    studies = {number_of(study): study for study in open_records(shared_data)}
    saved = Saved(tmp_path)
    for nct_id, study in studies.items():
        saved.save(someone_for(study), nct_id, days=170)
    named = 0
    for place, (kind, _) in enumerate(steps(next(iter(studies.values())))):
        saved = Saved(tmp_path, saved.now + timedelta(days=1))  # as after a restart
        saved.load(*(list(steps(study))[place][1] for study in studies.values()))
        saved.judge_of().run(saved.now)
        told = news_by_chat(Saved(tmp_path, saved.now))
        assert set(told) == (set(studies) if kind else set()), (place, kind, told)
        for nct_id, messages in told.items():
            assert len(messages) == 1, (kind, messages)
            assert kind is not None
            own = [line for line in messages[0].splitlines() if nct_id in line]
            assert own or "more trial" in messages[0], (kind, nct_id, messages)  # five are named
            assert all(WORDS[kind] in line for line in own), (kind, messages)
            named += len(own)
        assert Saved(tmp_path, saved.now).judge() == [], kind
    assert named > 0.8 * RECORDS * len(WORDS)


def news_by_chat(saved: Saved) -> dict[str, list[str]]:
    """The news that waits, by whose it is; taken away."""
    told = defaultdict[str, list[str]](list)
    for row in saved.alerts.news("telegram"):
        told[row.chat].append(saved.seal.opened(row.words))
        saved.alerts.sent(row.id)
    return told


def number_of(study: Study) -> str:
    return str(study["protocolSection"]["identificationModule"]["nctId"])


def steps(study: Study) -> Iterator[tuple[NewsKind | None, Study]]:
    """What happens to the record, and what a person that it may fit is told; None: nothing."""
    yield NewsKind.NEW, study
    yield None, edited(study, 1, title=", as amended")
    yield NewsKind.CLOSED, edited(study, 2, status="ACTIVE_NOT_RECRUITING")
    yield None, edited(study, 3, status="COMPLETED")
    yield NewsKind.REOPENED, edited(study, 4)
    yield NewsKind.MAY_NOT_FIT, edited(study, 5, youngest="99 Years")
    yield None, edited(study, 6, youngest="98 Years")
    yield NewsKind.MAY_FIT_NOW, edited(study, 7)
    yield NewsKind.FINDINGS, edited(study, 8, line=NEW_LINE)


def edited(
    study: Study, day: int, *, status: str = "", title: str = "", youngest: str = "", line: str = ""
) -> Study:
    """A copy of the record as it might be updated that day."""
    made = copy.deepcopy(study)
    protocol = made["protocolSection"]
    protocol["statusModule"]["lastUpdatePostDateStruct"] = {"date": f"2026-11-{day:02d}", "type": "ACTUAL"}
    protocol["statusModule"]["overallStatus"] = status or protocol["statusModule"]["overallStatus"]
    protocol["identificationModule"]["briefTitle"] += title
    if youngest:
        protocol["eligibilityModule"] |= {"minimumAge": youngest, "maximumAge": "100 Years"}
    protocol["eligibilityModule"]["eligibilityCriteria"] += f"\n{line}" if line else ""
    return made


def open_records(shared_data: Path) -> list[Study]:
    """Real records that take people, of one condition each that names them, spread over the file."""
    with gzip.open(shared_data / "trials" / "v2_native.jsonl.gz", "rt") as lines:
        studies = {
            parse_study(study).conditions[0].lower(): study
            for study in map(json.loads, lines)
            if is_usable(study)
        }
    spread = list(studies.values())
    return list(itertools.islice(filter(may_fit, spread[:: len(spread) // RECORDS // 2]), RECORDS))


def may_fit(study: Study) -> bool:
    """Whether the record is shown to the person made for it: no other line of it rules them out."""
    return judged(study, someone_for(study)).is_shown


def is_usable(study: Study) -> bool:
    """Open, with lists of both kinds under headings, ages in years, and nothing said of HIV yet."""
    trial = parse_study(study)
    text = trial.eligibility.criteria or ""
    has_lists = "Exclusion Criteria:\n\n* " in text and "hiv" not in text.lower()
    bounds = (trial.eligibility.minimum_age, trial.eligibility.maximum_age)
    in_years = all(bound is None or bound.unit is AgeUnit.YEARS for bound in bounds)
    return trial.overall_status in OPEN_STATUSES and has_lists and in_years and bool(trial.conditions)


def someone_for(study: Study) -> Profile:
    """A person of the record's own condition and of an age between its limits."""
    trial = parse_study(study)
    youngest, oldest = trial.eligibility.minimum_age, trial.eligibility.maximum_age
    years = [age.value for age in (youngest, oldest) if age is not None]
    age = Fact(FactName.AGE, round(sum(years) / len(years)) if years else 40, unit="years")
    return Profile((Fact(FactName.CONDITION, trial.conditions[0]), age))


def test_real_histories_with_their_own_criteria_tell_each_step_that_matters(
    shared_data: Path, tmp_path: Path
) -> None:
    """What is told is compared with the records judged side by side, without store, seal or saved search."""
    person = Profile(
        (Fact(FactName.CONDITION, "beta-thalassemia major"), Fact(FactName.AGE, 50, unit="years"))
    )
    told: list[NewsKind | None] = []
    for number, versions in enumerate(histories(shared_data)):
        folder = tmp_path / str(number)
        folder.mkdir()
        saved = Saved(folder)
        saved.load(versions[0])
        saved.save(person)
        stand = [judged(version, person) for version in versions]
        for place, (before, after) in enumerate(itertools.pairwise(stand), start=1):
            kind = step(before, after, was_ever_shown=any(each.is_shown for each in stand[:place]))
            news = saved.sync(versions[place])
            assert len(news) == (kind is not None), (number, kind, news)
            assert kind is None or WORDS[kind] in news[0], (number, kind, news)
            told.append(kind)
    assert {NewsKind.CLOSED, NewsKind.NEW, NewsKind.FINDINGS, None} <= set(told)


def histories(shared_data: Path) -> list[list[Study]]:
    """Each trial's versions, oldest first, as records whose criteria and status are real."""
    with gzip.open(shared_data / "trials" / "record_version_histories.jsonl.gz", "rt") as lines:
        found = [json.loads(line)["versions"] for line in lines]
    return [[version_of(each) for each in sorted(one, key=itemgetter("lastUpdatePostDate"))] for one in found]


def version_of(version: dict[str, object]) -> Study:
    study = thalassemia(status=version["overallStatus"], updated=version["lastUpdatePostDate"])
    study["protocolSection"]["eligibilityModule"] = version["eligibilityModule"]
    return study


@dataclass(frozen=True)
class Stand:
    """Whether the person would be shown the trial, and what comes out of each line."""

    is_shown: bool
    findings: Counter[tuple[str, str]]


def judged(study: Study, person: Profile) -> Stand:
    trial = parse_study(study)
    criteria = read_criteria(trial.eligibility.criteria, VOCABULARY)
    verdict = judge(trial, criteria, person, today=BEGAN.date(), vocabulary=VOCABULARY)
    is_shown = trial.overall_status in OPEN_STATUSES and verdict.fit is not Fit.UNLIKELY
    return Stand(is_shown, Counter((finding.kind, finding.label.value) for finding in verdict.findings))


def step(before: Stand, after: Stand, *, was_ever_shown: bool) -> NewsKind | None:
    """What is to be told of one step; one that was closed all the while is new when it opens."""
    if before.is_shown and after.is_shown:
        return None if before.findings == after.findings else NewsKind.FINDINGS
    if after.is_shown:
        return NewsKind.REOPENED if was_ever_shown else NewsKind.NEW
    return NewsKind.CLOSED if before.is_shown else None
