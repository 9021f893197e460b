"""Facts told in shorthand, in second-language English and by way of what is over."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import FactName, FactStatus


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I have 34 years and thalassemia", "age=34 years"),
        ("my daughter of 8 years, thal major", "age=8 years"),
        ("17f hbss here", "age=17 years"), ("17f hbss here", "sex=female"),
        ("17f hbss here", "asking_for=self"),
        ("me 14 thal", "age=14 years"), ("9/12 M thal major", "age=9 months"),
        ("9 y.o. boy, thal", "sex=male"),
        ("3.5 yr/F, thal major", "age=42 months"), ("6 yo daughter, leukemia", "asking_for=child"),
        ("my son has thal major, 9, Leeds", "place=Leeds, United Kingdom"),
        ("anywhere within 100km of Leeds", "place=Leeds, United Kingdom"),
        ("30 mile radius", "max_distance_km=48 km"), ("Hb is 8,4", "lab=8.4 hemoglobin"),
        ("thal major, 3-weekly top-ups", "transfusion_dependent=True"),
        ("he has sickle cell and is on HU", "treatment=hydroxyurea current"),
        ("thal major, DFX held", "treatment=deferasirox past"),
        ("humira stopped working so now I'm on stelara", "treatment=adalimumab past"),
        ("humira stopped working so now I'm on stelara", "treatment=ustekinumab current"),
        ("she'll get the transplant in January, hasn't yet",
         "treatment=hematopoietic stem cell transplantation never"),
        ("he is a thal major", "condition=beta-thalassemia major"),
        ("Her genotype is SS", "condition=hemoglobin ss disease"),
        ("no hep b or c", "infection=hepatitis c never"), ("she weaned in August", "breastfeeding=False"),
        ("pregnancy test neg", "pregnant=False"), ("36F thal major, G1P0 14/40", "pregnant=True"),
        ("45F with asthma and sickle cell", "comorbidity=asthma current"),
        ("45F with asthma and sickle cell", "condition=sickle cell disease"),
    ],
)  # fmt: skip
def test_shorthand_and_foreign_ways_of_telling_are_read(read: Read, text: str, expected: str) -> None:
    assert expected in told(read(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("trying for a baby", "asking_for"), ("trying for a baby", "pregnant"),
        ("my husband of 44 years has lung cancer", "age"), ("up to 2 hours drive", "max_distance_km"),
        ("Thanks, Houston. I have asthma", "place"), ("we were in Hamburg, CT of 120 HU", "treatment"),
        ("thal major, diagnosed at 5/12", "matched_donor"), ("my aunt had lung cancer, not me", "asking_for"),
        ("i used to get monthly transfusions til i was 14, not now", "transfusion_dependent"),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_fact_is_none(read: Read, text: str, name: str) -> None:
    assert name not in {fact.name.value for fact in read(text)}


def test_every_illness_told_when_asked_for_others_is_one_beside(read: Read) -> None:
    assert told(read("PMH: HTN, T2DM", "comorbidity")) == {
        "comorbidity=hypertension current", "comorbidity=type 2 diabetes current",
    }  # fmt: skip


def test_all_negative_denies_each_of_the_list(read: Read) -> None:
    assert told(read("all neg: hep b, hep c, hiv", "infection")) == {
        "infection=hepatitis b never", "infection=hepatitis c never", "infection=hiv infection never",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("A lady of ours, 33, has lupus", "other"), ("The lad I look after is 22 with Duchenne", "other"),
        ("Dad lives in Leeds now, he has Parkinson's", "other"), ("Boy of 4 under my care, SMA", "other"),
        ("this one's for me, I have COPD", "self"), ("It's me again, Alfie's mum. His ferritin is 2000",
        "child"),
    ],
)  # fmt: skip
def test_the_patient_of_a_carer_or_a_child_by_name_is_known(read: Read, text: str, about: str) -> None:
    assert {fact.about.value for fact in read(text) if fact.about} == {about}


@pytest.mark.parametrize(
    "text",
    ["asthma, HIV nil", "asthma. HIV, never", "asthma, HIV I dodged", "asthma, HIV he not have",
     "asthma, HIV excluded", "asthma, nil HIV", "asthma. HIV they said no", "asthma, HIV wala",
     "asthma, HIV all clear", "asthma, HIV non reactive"],
)  # fmt: skip
def test_a_no_behind_the_name_denies_it(read: Read, text: str) -> None:
    statuses = {fact.status for fact in read(text) if fact.name is FactName.INFECTION}
    assert statuses == {FactStatus.NEVER}
