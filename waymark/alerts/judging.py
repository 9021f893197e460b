"""Judges every saved search again against what changed, and writes news where there is some."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from waymark.alerts.relevant import RelevantTrials
from waymark.alerts.states import (
    News,
    TrialState,
    news_between,
    state_from_record,
    state_of,
    states_to_record,
)
from waymark.conversations.alerts import BY_MAIL, AlertRow, AlertStore
from waymark.conversations.sealing import Seal, SealBroken
from waymark.eligibility.judging import judge
from waymark.errors import UsageError
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record, fact_to_record
from waymark.search.finding import find_trials
from waymark.store.records import TrialRecord
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary
from waymark.wording.alerts import words_for_end, words_for_news

OVERLAP = timedelta(minutes=10)
"""Changes are looked for from a little before the last look: a sync may have been writing then."""


@dataclass
class AlertReport:
    """What one run did: searches looked at, told, put off until tomorrow, ended, not readable."""

    searches: int = 0
    told: int = 0
    put_off: int = 0
    ended: int = 0
    unreadable: int = 0


@dataclass(frozen=True)
class AlertJudge:
    """Runs after a sync. `vocabulary` knows the names; lines are judged with the curated tables alone."""

    alerts: AlertStore
    trials: TrialStore
    seal: Seal
    vocabulary: Vocabulary
    today: date

    def run(self, now: datetime) -> AlertReport:
        """Looks at every confirmed search once. Raises StoreNotUsable; the next run goes on."""
        report = AlertReport()
        now = now.replace(tzinfo=None)
        self.alerts.drop_unconfirmed(now)
        rows = self.alerts.confirmed()
        if not rows:
            return report
        changed = self._changed(min(row.checked_at for row in rows))
        unmoved = [row.chat for row in rows if not self._look(row, changed, now, report)]
        self.alerts.checked(unmoved, now)
        return report

    def first_seen(self, profile: Profile) -> str:
        """How every trial stands for this person now, sealed: what later news is measured against."""
        found = find_trials(
            self.trials,
            profile,
            today=self.today,
            vocabulary=self.vocabulary,
            include_unlikely=True,
            judging_vocabulary=standard_vocabulary(),
        )
        trials = (*found.results, *found.expanded_access)
        return self._sealed({str(each.trial.nct_id): state_of(each.trial, each.verdict) for each in trials})

    def facts_of(self, profile: Profile) -> str:
        """The facts, frozen and sealed."""
        return self.seal.closed(json.dumps([fact_to_record(fact) for fact in profile.facts]))

    def _changed(self, since: datetime) -> RelevantTrials:
        numbers = self.trials.changed_since(since - OVERLAP)
        return RelevantTrials(self.trials.get_many(numbers), self.vocabulary.conditions)

    def _look(self, row: AlertRow, changed: RelevantTrials, now: datetime, report: AlertReport) -> bool:
        """Looks at one search; whether its row was written, or must not be touched."""
        report.searches += 1
        if row.expires_at <= now:
            self.alerts.close(row, self.seal.closed(words_for_end(by_mail=row.channel == BY_MAIL)))
            report.ended += 1
            return True
        try:
            profile, seen = self._opened(row)
        except (SealBroken, ValueError, KeyError, TypeError, UsageError):
            report.unreadable += 1
            return False
        now_seen = self._judged(profile, seen, changed)
        if not now_seen:
            return False
        if row.told_on == self.today:
            report.put_off += 1
            return True
        news = _news(seen, now_seen, changed)
        report.told += self._write(row, news, self._sealed({**seen, **now_seen}), now)
        return True

    def _write(self, row: AlertRow, news: Sequence[News], seen: str, now: datetime) -> bool:
        """Writes what was seen, with the news if there is some; whether news was written."""
        if news:
            words = self.seal.closed(words_for_news(news, by_mail=row.channel == BY_MAIL))
            return self.alerts.tell(row, seen, words, today=self.today, now=now)
        self.alerts.saw(row, seen, now=now)
        return False

    def _judged(
        self, profile: Profile, seen: dict[str, TrialState], changed: RelevantTrials
    ) -> dict[str, TrialState]:
        """The changed trials of this search that stand otherwise than they did."""
        condition = profile.fact(FactName.CONDITION)
        if condition is None or condition.value is None:
            return {}
        records = {str(record.trial.nct_id): record for record in changed.of(str(condition.value))}
        known = changed.by_number.keys() & seen.keys()
        records.update((number, changed.by_number[number]) for number in known)
        states = {number: self._state(record, profile) for number, record in sorted(records.items())}
        return {number: state for number, state in states.items() if seen.get(number) != state}

    def _state(self, record: TrialRecord, profile: Profile) -> TrialState:
        verdict = judge(
            record.trial, record.criteria, profile, today=self.today, vocabulary=standard_vocabulary()
        )
        return state_of(record.trial, verdict)

    def _opened(self, row: AlertRow) -> tuple[Profile, dict[str, TrialState]]:
        facts = [fact_from_record(record) for record in json.loads(self.seal.opened(row.facts))]
        seen = json.loads(self.seal.opened(row.seen))
        return Profile(tuple(facts)), {number: state_from_record(record) for number, record in seen.items()}

    def _sealed(self, states: dict[str, TrialState]) -> str:
        return self.seal.closed(json.dumps(states_to_record(states)))


def _news(
    seen: dict[str, TrialState], now_seen: dict[str, TrialState], changed: RelevantTrials
) -> Sequence[News]:
    found = (
        news_between(seen.get(number), state, changed.by_number[number].trial)
        for number, state in now_seen.items()
    )
    return [news for news in found if news is not None]
