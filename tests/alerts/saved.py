"""A trial store whose records change, and people with saved searches."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from waymark.alerts.judging import AlertJudge, AlertReport
from waymark.catalogue.reading import criteria_reader, trial_record
from waymark.conversations.alerts import AlertRow, AlertStore
from waymark.conversations.sealing import Seal
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.registry.parse import parse_study
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import standard_vocabulary

BEGAN = datetime(2026, 11, 20, 8)
VOCABULARY = standard_vocabulary()
Study = dict[str, Any]


def amira(age: int = 10, condition: str = "beta-thalassemia major") -> Profile:
    """Amira, as her father told of her."""
    return Profile(
        (
            Fact(FactName.AGE, age, unit="years"),
            Fact(FactName.CONDITION, condition),
            Fact(FactName.TREATMENT, "gene therapy", status=FactStatus.NEVER),
        )
    )


@dataclass
class Saved:
    """Saved searches over a store; time goes on by a day with each sync unless told otherwise."""

    folder: Path
    now: datetime = BEGAN
    reports: list[AlertReport] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.trials = TrialStore(open_engine(f"sqlite:///{self.folder / 'trials.db'}"))
        self.alerts = AlertStore(open_engine(f"sqlite:///{self.folder / 'conversations.db'}"))
        self.seal = Seal("a key for tests only")

    def load(self, *studies: Study) -> None:
        parsed = [(parse_study(study), json.dumps(study)) for study in studies]
        criteria = criteria_reader(VOCABULARY)(trial.eligibility.criteria for trial, _ in parsed)
        records = [
            trial_record(trial, raw_json=raw, source="test", criteria=criteria) for trial, raw in parsed
        ]
        assert not self.trials.upsert(records, loaded_at=self.now).failures

    def sync(self, *studies: Study, after: timedelta = timedelta(days=1)) -> list[str]:
        """Loads changed records after that time and judges; the news that waits now."""
        self.now += after
        self.load(*studies)
        return self.judge()

    def judge(self) -> list[str]:
        self.reports.append(self.judge_of().run(self.now))
        return self.news()

    def judge_of(self) -> AlertJudge:
        return AlertJudge(self.alerts, self.trials, self.seal, VOCABULARY, self.now.date())

    def save(self, profile: Profile, chat: str = "amira", *, days: int = 180) -> None:
        judge = self.judge_of()
        row = AlertRow(
            chat=chat,
            channel="telegram",
            address=self.seal.closed("42"),
            facts=judge.facts_of(profile),
            seen=judge.first_seen(profile),
            checked_at=self.now,
            expires_at=self.now + timedelta(days=1),
        )
        self.alerts.ask(row)
        self.alerts.confirm(chat, self.now + timedelta(days=days))

    def news(self) -> list[str]:
        """The news that waits, as words; taken away."""
        rows = self.alerts.news("telegram")
        for row in rows:
            self.alerts.sent(row.id)
        return [self.seal.opened(row.words) for row in rows]

    @property
    def today(self) -> date:
        return self.now.date()


def thalassemia(number: int = 99900001, **changes: Any) -> Study:
    """A trial for children of 8 to 16 with beta-thalassemia; the changes are status, oldest, updated."""
    text = "Inclusion Criteria:\n\n* Beta-thalassemia major\n\nExclusion Criteria:\n\n* Prior gene therapy"
    return {
        "protocolSection": {
            "identificationModule": {"nctId": f"NCT{number:08d}", "briefTitle": f"A Trial {number}"},
            "statusModule": {
                "overallStatus": changes.get("status", "RECRUITING"),
                "lastUpdatePostDateStruct": {"date": changes.get("updated", "2026-11-01"), "type": "ACTUAL"},
            },
            "conditionsModule": {"conditions": [changes.get("condition", "Beta-Thalassemia Major")]},
            "eligibilityModule": {
                "eligibilityCriteria": changes.get("text", text),
                "sex": "ALL",
                "minimumAge": "8 Years",
                "maximumAge": changes.get("oldest", "16 Years"),
            },
            "sponsorCollaboratorsModule": {"leadSponsor": {"name": changes.get("sponsor", "A Hospital")}},
        },
        "derivedSection": {"miscInfoModule": {"versionHolder": "2026-11-20"}},
        "hasResults": False,
    }
