"""What judging gives: findings with receipts, and the fit of one trial for one profile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple, Union

from waymark.eligibility.criteria import Section
from waymark.profile.facts import Fact
from waymark.trials.words import Word


class FindingLabel(Word):
    """From the trial's side: an inclusion that holds and an exclusion that does not are MET."""

    MET = "MET"
    NOT_MET = "NOT_MET"
    UNKNOWN = "UNKNOWN"
    ASK_TEAM = "ASK_TEAM"
    NOT_APPLICABLE = "NOT_APPLICABLE"


class Fit(str, Enum):
    POSSIBLE = "POSSIBLE"
    UNCLEAR = "UNCLEAR"
    UNLIKELY = "UNLIKELY"


class CriterionWords(NamedTuple):
    """The trial's side of a receipt for a line of text."""

    text: str
    start: int
    end: int


class RecordField(NamedTuple):
    """The trial's side of a receipt for a structured field, as the registry names it."""

    field: str
    value: str


class Receipt(NamedTuple):
    """What stands behind a finding: the trial's exact words and the facts used, maybe none."""

    criterion: Union[CriterionWords, RecordField]
    facts: tuple[Fact, ...] = ()


class Finding(NamedTuple):
    """One criterion against one profile. `criterion` is its id, or "age" or "sex" for the record's fields.

    `kind` is a CriterionKind value. `rule` names the rule applied; `wording` has a phrase for each.
    """

    criterion: str
    label: FindingLabel
    section: Section
    kind: str
    rule: str
    receipt: Receipt


class ChangeKind(str, Enum):
    """What would have to change: time passing, a test, a paper to find, or nothing can (fixed)."""

    TIME = "time"
    TEST = "test"
    PAPER = "paper"
    FIXED = "fixed"


@dataclass(frozen=True)
class Change:
    """`rule` names the phrase in `wording`, `criterion` the finding; `date` is None when no day is known."""

    kind: ChangeKind
    criterion: str
    rule: str
    date: date | None = None


class WarningCode(str, Enum):
    STALE_RECORD = "STALE_RECORD"
    SITES_CLOSED = "SITES_CLOSED"
    NO_CONTACT = "NO_CONTACT"
    NOT_OPEN = "NOT_OPEN"
    FORMER_NUMBER = "FORMER_NUMBER"


@dataclass(frozen=True)
class Verdict:
    """One trial for one profile. Warnings stand first and are never part of the fit."""

    nct_id: str | None
    fit: Fit
    warnings: tuple[WarningCode, ...]
    findings: Sequence[Finding]
    would_have_to_change: tuple[Change, ...]
