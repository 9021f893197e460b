"""What says neither yes nor no still answers whether somebody nurses or is in another trial."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("breastfeeding", "he's on formula now", False),
        ("breastfeeding", "stopped a month ago", False),
        ("breastfeeding", "my kids are at uni", False),
        ("breastfeeding", "I'm a grandmother", False),
        ("breastfeeding", "im expressing for my daughter", True),
        ("breastfeeding", "still giving the breast", True),
        ("other_trial", "nah first time even looking", False),
        ("other_trial", "she was in one years ago, long over", False),
        ("other_trial", "we've not been asked to join one before", False),
        ("other_trial", "only normal hospital", False),
        ("other_trial", "im on the placebo arm", True),
        ("other_trial", "consented for an imaging substudy", True),
        ("pregnant", "omg no im 16", False),
        ("pregnant", "my daughter is 10 so no", False),
        ("pregnant", "she's a baby", False),
        ("pregnant", "3rd trimester", True),
        ("transfusion_dependent", "not since the splenectomy", False),
        ("transfusion_dependent", "once as a baby", False),
        ("matched_donor", "his twin", True),
        ("matched_donor", "my little sister yh", True),
        ("other_trial", "just a registry", False),
        ("other_trial", "he's in a phase 2", True),
    ],
)
def test_the_answer_is_taken(read: Read, asked: str, text: str, value: bool) -> None:
    assert [fact.split(" ")[0] for fact in told(read(text, asked)) if fact.startswith(asked)] == [
        f"{asked}={value}"
    ]


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("breastfeeding", "formula is so expensive, is that covered?"),
        ("breastfeeding", "she is 9 months old"),
        ("other_trial", "he would like to be in a study"),
        ("other_trial", "can she be in two trials?"),
        ("other_trial", "not consented yet"),
        ("other_trial", "she was randomised and then they stopped"),
    ],
)
def test_what_may_mean_either_is_no_yes(read: Read, asked: str, text: str) -> None:
    assert f"{asked}=True" not in {fact.split(" about")[0] for fact in told(read(text, asked))}


@pytest.mark.parametrize("text", ["he's on formula now", "im on the placebo arm", "first time looking"])
def test_without_the_question_it_tells_nothing(read: Read, text: str) -> None:
    assert not [f for f in told(read(text)) if f.startswith("other_trial")]


@pytest.mark.parametrize(
    ("asked", "text"),
    [("pregnant", "could be, period is late"), ("matched_donor", "still searching")],
)
def test_what_is_open_stays_open(read: Read, asked: str, text: str) -> None:
    assert f"{asked}=None unsure" in told(read(text, asked))


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("high blood and diabetes", "hypertension current"),
        ("bp problem and sugar", "hypertension current"),
        ("bp problem and sugar", "diabetes mellitus current"),
        ("No BP no sugar no thyroid", "thyroid disease never"),
        ("cholesterol, bad knees", "hypercholesterolemia current"),
        ("GERD and a bit of arthritis", "gastroesophageal reflux disease current"),
        ("breast cancer 10 years ago, all clear", "breast cancer past"),
    ],
)
def test_an_illness_beside_is_told_in_everyday_words(read: Read, text: str, illness: str) -> None:
    assert f"comorbidity={illness}" in told(read(text, "comorbidity"))


@pytest.mark.parametrize(
    "text", ["high blood sugar", "sugar free diet", "thyroid cancer", "my pressure to work"]
)
def test_other_things_are_no_pressure_nor_thyroid_disease(read: Read, text: str) -> None:
    facts = " ".join(told(read(text, "comorbidity")))
    assert "hypertension" not in facts and "thyroid disease" not in facts
