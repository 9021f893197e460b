"""An illness that stands beside another, or above it, is not taken for it: no firm no rests on that."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_line
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import standard_vocabulary

TODAY = date(2026, 11, 22)


def label(line: str, section: Section, told: str) -> FindingLabel:
    vocabulary = standard_vocabulary()
    name = vocabulary.conditions.resolve(told)
    fact = Fact(FactName.COMORBIDITY, name, status=FactStatus.CURRENT)
    profile = Profile((Fact(FactName.CONDITION, "asthma"), fact))
    return judge_line(line, section, profile, today=TODAY, vocabulary=vocabulary).label


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Schizophrenia", "schizoaffective disorder"),
        ("Osteoporosis", "osteopenia"),
        ("Duchenne muscular dystrophy", "Becker muscular dystrophy"),
        ("Parkinson's disease", "parkinsonism"),
        ("Septic shock", "sepsis"),
        ("Epilepsy", "seizure"),
    ],
)
def test_it_does_not_rule_out(line: str, told: str) -> None:
    assert label(line, Section.EXCLUSION, told) is not FindingLabel.NOT_MET
    assert label(line, Section.INCLUSION, told) is not FindingLabel.MET


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Sepsis", "septic shock"),
        ("Parkinsonism", "Parkinson's disease"),
        ("Respiratory distress syndrome", "acute respiratory distress syndrome"),
        ("Schizophrenia", "schizophrenic"),
        ("Muscular dystrophy", "Becker muscular dystrophy"),
    ],
)
def test_a_kind_of_what_is_kept_out_still_does(line: str, told: str) -> None:
    assert label(line, Section.EXCLUSION, told) is FindingLabel.NOT_MET
