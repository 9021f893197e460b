"""Edited copies of real records: each change gives exactly its message, whoever starts anew between."""

from __future__ import annotations

import copy
import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.alerts.saved import Saved, Study
from waymark.alerts.states import NewsKind
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.trials.ages import AgeUnit
from waymark.trials.vocabulary import OPEN_STATUSES

pytestmark = [pytest.mark.corpus, pytest.mark.thorough]

RECORDS = 60
WORDS = {
    NewsKind.NEW: "may fit is listed",
    NewsKind.REOPENED: "takes people again",
    NewsKind.CLOSED: "takes no one now",
    NewsKind.MAY_FIT_NOW: "and may fit",
    NewsKind.MAY_NOT_FIT: "may not fit any more",
    NewsKind.FINDINGS: "changed what it asks for",
}
NEW_LINE = "* Known HIV infection"


def test_each_change_of_a_real_record_gives_exactly_its_message(shared_data: Path, tmp_path: Path) -> None:
    told = 0
    for number, study in enumerate(open_records(shared_data)):
        folder = tmp_path / str(number)
        folder.mkdir()
        person = someone_for(study)
        saved = Saved(folder)
        saved.save(person, days=170)
        for kind, changed in steps(study):
            saved = Saved(folder, saved.now)  # as after a restart
            news = saved.sync(changed)
            nct_id = study["protocolSection"]["identificationModule"]["nctId"]
            assert len(news) == (kind is not None), (nct_id, kind, news)
            assert kind is None or (WORDS[kind] in news[0] and nct_id in news[0]), (nct_id, kind, news)
            assert Saved(folder, saved.now).judge() == [], (nct_id, kind)
            told += kind is not None
    assert told == RECORDS * len(WORDS)


def steps(study: Study) -> Iterator[tuple[NewsKind | None, Study]]:
    """What happens to the record, and what a person that it may fit is told; None: nothing."""
    yield NewsKind.NEW, study
    yield None, edited(study, 1, title="Another title")
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
        studies = [study for study in map(json.loads, lines) if is_usable(study)]
    return studies[:: len(studies) // RECORDS][:RECORDS]


def is_usable(study: Study) -> bool:
    """Open, with criteria of both kinds under headings, and room below 99 years of age."""
    trial = parse_study(study)
    text = trial.eligibility.criteria or ""
    has_lists = "Exclusion Criteria:\n\n* " in text and "hiv" not in text.lower()
    return trial.overall_status in OPEN_STATUSES and has_lists and bool(trial.conditions)


def someone_for(study: Study) -> Profile:
    """A person of the record's own condition and of an age between its limits."""
    trial = parse_study(study)
    youngest, oldest = trial.eligibility.minimum_age, trial.eligibility.maximum_age
    years = [age.value for age in (youngest, oldest) if age is not None and age.unit is AgeUnit.YEARS]
    age = Fact(FactName.AGE, round(sum(years) / len(years)) if years else 40, unit="years")
    return Profile((Fact(FactName.CONDITION, trial.conditions[0]), age))
