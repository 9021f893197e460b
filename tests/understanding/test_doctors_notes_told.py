"""Doctors' notes that families pass on: what stands in a history, in a list of dashes, in short forms."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("woman with a history of diabetes and hypertension", "comorbidity=diabetes mellitus current"),
        ("65 yo man with history of CAD and HTN", "condition=coronary artery disease"),
        ("22yo F with a 5 yr history of systemic mastocytosis", "condition=systemic mastocytosis"),
        ("45M, history of melanoma of the leg. Biopsy showed melanoma", "condition=melanoma"),
        ("thal major, history of stroke", "comorbidity=stroke past"),
        ("thal major, history of hepatitis B", "infection=hepatitis b past"),
        ("lung cancer, a history of breast cancer in 2010", "comorbidity=breast cancer past"),
    ],
)
def test_a_history_of_what_lasts_tells_that_it_is_there(read: Read, text: str, fact: str) -> None:
    facts = told(read(text))
    assert [one for one in facts if one.startswith(fact)]
    assert not [one for one in facts if "melanoma past" in one]


@pytest.mark.parametrize("named", ["mitral regurgitation", "hypothyroidism", "pulmonary disease"])
def test_a_no_ends_at_the_dash_of_a_list(read: Read, named: str) -> None:
    facts = told(read("OSA, not CPAP compliant - mild mitral regurgitation - hypothyroidism - COPD"))
    about_it = [one for one in facts if named in one]
    assert about_it and not [one for one in about_it if "never" in one]


def test_what_stands_before_the_dash_is_denied_alone(read: Read) -> None:
    facts = told(read("PMH: - CHF - no diabetes - COPD"))
    assert [one for one in facts if "never" in one] == ["comorbidity=diabetes mellitus never"]


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("denies CP/SOB, has lupus", "cerebral palsy"),
        ("came in through the ED, has cirrhosis", "erectile dysfunction"),
        ("lives in Detroit, MI with lupus", "myocardial"),
        ("she was stabilized on IV steroids, lupus", "tubal"),
        ("breathless from a chronic ASD, pulmonary hypertension", "autism"),
    ],
)
def test_a_short_form_is_read_by_what_stands_beside_it(read: Read, text: str, never_told: str) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("prior MI, stents", "comorbidity=myocardial infarction past"),
        ("my son has CP", "condition=cerebral palsy"),
        ("my son has ASD", "condition=autism"),
        ("65M with ED and diabetes", "condition=erectile dysfunction"),
        ("CAD, HLD, HTN", "comorbidity=hypercholesterolemia current"),
    ],
)
def test_a_short_form_is_read(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))
