"""Words that people use in another sense than a reader expects: figures of a list, a no of something else."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


def _ages(read: Read, text: str) -> list[str]:
    return [fact for fact in told(read(text)) if fact.startswith("age=")]


@pytest.mark.parametrize(
    "text",
    [
        "I have lupus and two questions. 1. Is it inherited? 2. Which trials are there?",
        "my son has cystic fibrosis 1) will his brother have it 2) are there trials",
        "she is 5'2\" and weighs 100 pounds, lupus",
        "he was told it was Lyme disease some 6 1/2 years ago",
        "had my husband's keys 1 week and a day later, I have lupus",
        "these headaches have been going on now four to six months",
        "I have had gout since I have been 30 years old",
    ],
)
def test_a_figure_of_something_else_is_no_age(read: Read, text: str) -> None:
    assert _ages(read, text) == []


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("1. 9 years old 2. thal major 3. Leeds", "age=9 years"),
        ("Thal major. 9. Leeds.", "age=9 years"),
        ("my daughter (9) has thal", "age=9 years"),
        ("had gout since I was 30 years old, now 70", "age=70 years"),
        ("if I give my 9 year old son magnesium, what happens", "age=9 years"),
    ],
)
def test_an_age_is_read_beside_such_figures(read: Read, text: str, age: str) -> None:
    assert _ages(read, text) == [age]


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("my pain is not relieved by Tylenol", "paracetamol"),
        ("her seizures are not controlled by keppra", "levetiracetam"),
        ("a doctor I don't usually see prescribed metronidazole", "metronidazole"),
        ("I hope it's not a blood clot", "thromboembolism"),
        ("hopefully no diabetes", "diabetes"),
        ("before I took allopurinol I never had high blood pressure", "hypertension"),
        ("I never had asthma before I moved here", "asthma"),
    ],
)
def test_a_no_of_something_else_denies_no_illness_and_no_treatment(
    read: Read, text: str, never_told: str
) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact and "never" in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("she was never prescribed hydroxyurea", "treatment=hydroxyurea never"),
        ("I've never had chemo before", "treatment=chemotherapy never"),
        ("I never had asthma before", "comorbidity=asthma never"),
    ],
)
def test_a_plain_no_still_denies(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "I have pregnancy symptoms but the tests at home are all negative",
        "I'm doing a project on teen pregnancy",
        "I'm worried about being pregnant",
        "with each pregnancy the chance is one in four",
    ],
)
def test_talk_of_pregnancy_tells_of_none(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if fact == "pregnant=True"]


@pytest.mark.parametrize("text", ["I'm 12 weeks pregnant", "scared about the scan, I am pregnant"])
def test_a_pregnancy_told_is_read(read: Read, text: str) -> None:
    assert "pregnant=True" in told(read(text))


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("ALL my tests were fine but they say it is lupus", "leukemia"),
        ("I take OTC cold medicine and have asthma", "ornithine"),
        ("one eyelid keeps drooping, I have MG", "sialorrhea"),
        ("fibro cysts in the left breast, I'm 24", "fibromyalgia"),
        ("hepatitis B non-reactive", "hepatitis c"),
    ],
)
def test_words_that_look_like_an_illness_are_none(read: Read, text: str, never_told: str) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("9M ALL, MRD+", "condition=acute lymphoblastic leukemia"),
        ("my son has ALL the doctors say he needs a trial", "condition=acute lymphoblastic leukemia"),
        ("my son has OTC", "condition=ornithine transcarbamylase deficiency"),
        ("hepatitis B non-reactive", "infection=hepatitis b never"),
        ("the HIV duo test result is non reactive", "infection=hiv infection never"),
        ("I've been using restasis for a month", "treatment=cyclosporine ophthalmic current"),
    ],
)
def test_what_was_meant_is_read(read: Read, text: str, fact: str) -> None:
    assert fact in told(read(text))


def test_pain_told_as_a_lot_is_no_town(read: Read) -> None:
    assert not [fact for fact in told(read("I AM IN ALOT OF PAIN")) if fact.startswith("place")]
