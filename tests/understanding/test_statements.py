"""Other trials, pregnancy, places, distance, performance, illnesses beside, and sex."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("she is in another trial", "other_trial=True"),
        ("I'm enrolled in a clinical trial", "other_trial=True"),
        ("currently taking part in another study", "other_trial=True"),
        ("not in any other trial", "other_trial=False"),
        ("no other trials", "other_trial=False"), ("he is not in another study", "other_trial=False"),
        ("I'm pregnant", "pregnant=True"), ("12 weeks pregnant", "pregnant=True"),
        ("not pregnant", "pregnant=False"), ("he's not been pregnant lol", "pregnant=False"),
        ("I might be pregnant", "pregnant=None unsure"), ("I'm breastfeeding", "breastfeeding=True"),
        ("not breastfeeding", "breastfeeding=False"), ("ECOG 1", "performance_status=1 ECOG"),
        ("Karnofsky score of 80", "performance_status=80 Karnofsky"),
        ("lansky 90", "performance_status=90 Lansky"),
        ("we can travel up to 100 miles", "max_distance_km=161 km"),
        ("within 50 km", "max_distance_km=50 km"),
        ("no more than 200 kilometers", "max_distance_km=200 km"),
        ("we live in Leeds", "place=Leeds, United Kingdom"),
        ("we're a family from Italy", "place=Italy"), ("near Milan", "place=Milan, Italy"),
        ("trials in London, Ontario", "place=London, Canada"),
        ("hepatitis B negative", "infection=hepatitis b never"),
        ("no HIV", "infection=hiv infection never"),
        ("had a stroke in 2019", "comorbidity=stroke past"), ("no cancer", "comorbidity=cancer never"),
        ("history of seizures", "comorbidity=seizures past"),
    ],
)  # fmt: skip
def test_a_statement_is_read(read: Read, text: str, expected: str) -> None:
    found = told(read(text))
    assert expected in found
    assert len([fact for fact in found if not fact.startswith(("sex", "asking_for"))]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "I want to join a trial", "is she allowed in another trial?", "looking for a study",
        "was in a trial in 2019", "trying to get pregnant", "what if I get pregnant", "during my pregnancy",
        "my wife is not my doctor", "ECOG 9",
        "it is 50 km away", "born in Italy", "have a nice day", "I am reading your page", "male nurse",
        "are there trials in other cities?", "her mother was pregnant in 2015", "can pregnant women join?",
        "we moved from Leeds",
    ],
)  # fmt: skip
def test_talk_that_is_no_statement_gives_none(read: Read, text: str) -> None:
    assert {fact for fact in told(read(text)) if not fact.startswith(("sex", "asking_for"))} == set()


@pytest.mark.parametrize(
    ("text", "condition", "beside"),
    [
        ("thal major, also has hepatitis C", "beta-thalassemia major", {"infection=hepatitis c current"}),
        ("I have HIV", "hiv infection", set()),
        ("sickle cell and asthma", "sickle cell disease", {"comorbidity=asthma current"}),
        ("thal major with iron overload", "beta-thalassemia major", {"comorbidity=iron overload current"}),
        ("very anemic, she has thal major", "beta-thalassemia major", set()),
        ("breast cancer, no diabetes", "breast cancer", {"comorbidity=diabetes mellitus never"}),
        ("beta thal, the doctor says beta thalassemia major", "beta-thalassemia major", set()),
        ("lupus, had hepatitis B as a child", "systemic lupus erythematosus", {"infection=hepatitis b past"}),
    ],
)
def test_the_condition_stands_apart_from_what_is_beside_it(
    read: Read, text: str, condition: str, beside: set[str]
) -> None:
    found = told(read(text))
    assert f"condition={condition}" in found
    assert {fact for fact in found if fact.startswith(("infection", "comorbidity"))} == beside


@pytest.mark.parametrize(
    "text",
    ["what is lupus?", "my mum died of breast cancer", "family history of diabetes",
     "she doesn't have thalassemia", "is sickle cell hereditary?", "scared of cancer",
     "cancer runs in the family", "my wife and I are thalassemia carriers"],
)  # fmt: skip
def test_conditions_of_others_asked_about_or_denied_are_not_the_patients(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if fact.startswith("condition")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my wife has lupus", {"sex=female"}), ("I'm her husband, she has lupus", {"sex=female"}),
        ("my child has thal, she is 5", {"sex=female"}), ("my baby boy has SMA", {"sex=male"}),
        ("I'm a 40 year old woman with MS", {"sex=female"}),
        ("my wife says I should look for an asthma trial", set()), ("my child has thal", set()),
        ("the doctor said she would call", set()), ("my cousin, he has asthma", {"sex=male"}),
        ("he is a boy", {"sex=male"}),
    ],
)  # fmt: skip
def test_the_patients_sex_and_nobody_elses(read: Read, text: str, expected: set[str]) -> None:
    assert {fact for fact in told(read(text)) if fact.startswith("sex")} == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("pregnancy symptoms, tests negative", None),
        ("I have pregnancy symptoms but the tests are negative", None),
        ("tests negative", "pregnant"),
        ("symptoms but both tests came back negative", "pregnant"),
    ],
)
def test_tests_that_are_negative_tell_that_there_is_no_pregnancy(
    read: Read, text: str, asked: str | None
) -> None:
    assert "pregnant=False" in told(read(text, asked))
