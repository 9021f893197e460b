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
        ("SpO2 98% on RA, gallstones", "rheumatoid"),
        ("her PCP sent her for an MRI, she has MS", "pneumocystis"),
        ("she is a book worm with migraine", "worm"),
        ("presents with hyperglycemia, type 1 diabetes", "hypoglycemia"),
        ("a mass with a diameter of 1.8 cm, tuberculosis", "diabetes"),
        ("cough that was not relieved by his inhaler", "never"),
        ("she was offered a radical hysterectomy, cervical cancer", "hysterectomy"),
        ("bisphosphonates will be started, Paget's disease", "bisphosphonates"),
        ("lupus, negative history of smoking", "tobacco use disorder past"),
        ("gallstones and CBD stones", "corticobasal"),
        ("gallstones and CBD stones", "cannabidiol"),
        ("lupus. Family history is positive for HLD in her mother and MI in her father", "myocardial"),
        ("Her family history is positive for DM type 2 and HTN. She has lupus", "hypertension"),
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
        ("I have RA", "condition=rheumatoid arthritis"),
        ("I was diagnosed with hepatitis C 2 years ago", "condition=hepatitis c"),
        ("had hepatitis C 2 years ago", "infection=hepatitis c past"),
        (
            "after starting 250 mcg levothyroxine a day her symptoms improved",
            "treatment=levothyroxine current",
        ),
        ("G1P1 at 32+6 weeks of gestational age", "pregnant=True"),
        ("a 3-day-old female infant with jaundice. The baby is breastfed.", "age=3 days"),
        ("inguinal hernia surgery when he was 20, chronic HCV", "comorbidity=inguinal hernia past"),
    ],
)
def test_a_short_form_is_read(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))


def test_shares_that_stand_before_their_names_are_theirs(read: Read) -> None:
    facts = told(read("Hemoglobin electrophoresis: 91% HbS 6%HbF 3%HbA2"))
    assert [fact for fact in facts if "91" in fact and "hemoglobin s" in fact]
    assert [fact for fact in facts if "6" in fact and "fetal" in fact]


def test_triglycerides_are_told_from_thyroglobulin_by_their_unit(read: Read) -> None:
    facts = told(read("TG: 150 mg/dl, LDL: 90 mg/dl"))
    assert [fact for fact in facts if "triglycerides" in fact]
    assert not [fact for fact in facts if "thyroglobulin" in fact]
