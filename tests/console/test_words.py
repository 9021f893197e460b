"""Every member of the desk's vocabularies has words, and no template speaks to a key that is not there."""

from __future__ import annotations

from enum import Enum

import pytest

from waymark.conversations.desk.alerted import Way
from waymark.conversations.desk.audit import Act
from waymark.conversations.desk.events import Unreadable
from waymark.conversations.desk.outcomes import RISK, Flag, Outcome
from waymark.conversations.desk.queue import Order, Reviewed
from waymark.conversations.desk.reviews import Label
from waymark.conversations.desk.staff import Role
from waymark.conversations.desk.tallies import KINDS
from waymark.conversations.messages import Author
from waymark.eligibility.verdicts import FindingLabel, Fit
from waymark.profile.facts import FactName
from waymark.understanding.safety import SafetyConcern
from waymark.wording.phrases import has_phrase

GROUPS: dict[str, type[Enum]] = {
    "act": Act,
    "way": Way,
    "concern": SafetyConcern,
    "problem": Unreadable,
    "outcome": Outcome,
    "flag": Flag,
    "order": Order,
    "reviewed": Reviewed,
    "label": Label,
    "role": Role,
    "author": Author,
    "finding": FindingLabel,
    "fit": Fit,
    "fact": FactName,
}


@pytest.mark.parametrize("group", GROUPS)
def test_every_member_has_words(group: str) -> None:
    assert [one for one in GROUPS[group] if not has_phrase(f"console.{group}.{one.value}")] == []


def test_every_kind_of_the_report_has_words() -> None:
    assert [kind for kind in (*KINDS, "day") if not has_phrase(f"console.kind.{kind}")] == []


def test_every_flag_has_its_risk() -> None:
    assert set(RISK) == set(Flag)
