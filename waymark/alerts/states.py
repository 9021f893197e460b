"""How one trial stood for one person when we last looked, and what is different now. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Union

from waymark.eligibility.verdicts import Fit, Verdict
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OPEN_STATUSES

StateRecord = list[Union[str, list[str]]]


class NewsKind(str, Enum):
    """What a person is told of; nothing else is worth a message."""

    NEW = "NEW"
    REOPENED = "REOPENED"
    CLOSED = "CLOSED"
    MAY_FIT_NOW = "MAY_FIT_NOW"
    MAY_NOT_FIT = "MAY_NOT_FIT"
    FINDINGS = "FINDINGS"


@dataclass(frozen=True)
class TrialState:
    """Whether it is open, its fit, and each finding as "kind:label", sorted."""

    is_open: bool
    fit: Fit
    findings: tuple[str, ...]

    def to_record(self) -> StateRecord:
        """The state as it is kept."""
        return ["open" if self.is_open else "closed", self.fit.value, list(self.findings)]


@dataclass(frozen=True)
class News:
    """One piece of news. `kinds`: what the changed findings are about, as CriterionKind values."""

    kind: NewsKind
    nct_id: str
    title: str
    kinds: tuple[str, ...] = ()


def state_of(trial: Trial, verdict: Verdict) -> TrialState:
    """How the trial stands for this person."""
    findings = sorted(f"{finding.kind}:{finding.label.value}" for finding in verdict.findings)
    return TrialState(trial.overall_status in OPEN_STATUSES, verdict.fit, tuple(findings))


def state_from_record(record: Sequence[object]) -> TrialState:
    """Reads what `to_record` wrote."""
    status, fit, findings = record
    listed = tuple(map(str, findings)) if isinstance(findings, list) else ()
    return TrialState(status == "open", Fit(str(fit)), listed)


def news_between(before: TrialState | None, now: TrialState, trial: Trial) -> News | None:
    """What changed for the person; None when nothing did that matters.

    `before` is None for a trial that was not there. A trial that is closed and was closed, or is unlikely
    and was unlikely, is no news; nor is a new one that is closed or unlikely.
    """
    kind = _kind(before, now)
    if kind is None:
        return None
    kinds = _changed_kinds(before, now) if before is not None and kind is NewsKind.FINDINGS else ()
    return News(kind, str(trial.nct_id), trial.brief_title, kinds)


def _kind(before: TrialState | None, now: TrialState) -> NewsKind | None:
    was_shown = before is not None and before.is_open and before.fit is not Fit.UNLIKELY
    is_shown = now.is_open and now.fit is not Fit.UNLIKELY
    if before is None:
        return NewsKind.NEW if is_shown else None
    if was_shown and is_shown:
        return NewsKind.FINDINGS if _is_other(before, now) else None
    if was_shown:
        return NewsKind.MAY_NOT_FIT if now.is_open else NewsKind.CLOSED
    if is_shown:
        return NewsKind.MAY_FIT_NOW if before.is_open else NewsKind.REOPENED
    return None


def _is_other(before: TrialState, now: TrialState) -> bool:
    return (before.fit, before.findings) != (now.fit, now.findings)


def _changed_kinds(before: TrialState, now: TrialState) -> tuple[str, ...]:
    was, is_now = Counter(before.findings), Counter(now.findings)
    different = (is_now - was) + (was - is_now)
    return tuple(sorted({finding.partition(":")[0] for finding in different}))


def states_to_record(states: Mapping[str, TrialState]) -> dict[str, StateRecord]:
    """The states by number, as they are kept."""
    return {nct_id: state.to_record() for nct_id, state in sorted(states.items())}
