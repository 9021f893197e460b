"""Ages in lay forms, and spans, decades and values that are no age of the patient."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName


def age_in(read: Read, text: str, asked: str | None = None) -> object:
    told = [fact for fact in read(text, asked) if fact.name is FactName.AGE and fact.value is not None]
    return (told[0].value, told[0].unit) if told else None


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("long covid, POTS, 36 nurse in Leeds, was triathlete", (36, "years")),
        ("HIV since 2010. 48 gay man living in Leeds", (48, "years")),
        ("52 retired school teacher, lupus", (52, "years")),
        ("Pushing 80, me, and I've macular degeneration", (80, "years")),
        ("I'm knocking on 70 and have COPD", (70, "years")),
        ("She has completed nine years last week", (9, "years")),
        ("HE CLOCKED 12 LAST WEEK OH", (12, "years")),
        ("He has entered 19 months now", (19, "months")),
        ("a boy of 4 under my care, Wiskott-Aldrich", (4, "years")),
        ("I am a widow of eighty-four residing in Leeds", (84, "years")),
        ("Right, the headlines: 44, bloke, severe haemophilia A", (44, "years")),
        ("hello i am Elena 31 years woman, asthma", (31, "years")),
        ("nursing student with colitis, 28 going on 60", (28, "years")),
        ("I had his birthday wrong, so that's 67 now", (67, "years")),
        ("I was born in June of '68", (58, "years")),
        ("61 (DOB 03/65)", (61, "years")),
        ("I was born in 38, so eighty-eight this past March", (88, "years")),
        ("my daughter Kavya is thalassemia major patient, 9 yrs old", (9, "years")),
        ("I am heart patient, 70, bypass done 2016", (70, "years")),
    ],
)
def test_an_age_in_a_lay_form_is_read(text: str, age: tuple[int, str], read: Read) -> None:
    assert age_in(read, text) == age


@pytest.mark.parametrize(
    ("answer", "age"),
    [("nineteen period", 19), ("three, she'll be four at Easter", 3), ("52 running, so 51 completed", 51)],
)
def test_an_answer_of_two_ages_or_dictated_gives_the_one_of_today(answer: str, age: int, read: Read) -> None:
    assert age_in(read, answer, "age") == (age, "years")


@pytest.mark.parametrize(
    "text",
    [
        "hes had it 2 yrs now and cant use his hands",
        "is it for people in their 50s too?",
        "my C3 is low, 54, and I have lupus",
        "He had a hernia fixed in his thirties",
        "my wife of 31 yrs has pancreatic cancer",
        "Hemoglobin 8, hemoglobin F 14 percent",
        "the liver scan said fibrosis F2",
        "typo. the dose is 20 not 30",
        "coming up to 40 cycles of chemo",
        "completed 12 cycles in July",
        "a dose of 40, then a history of 3 strokes",
    ],
)
def test_what_only_looks_like_an_age_is_none(text: str, read: Read) -> None:
    assert age_in(read, text) is None


def test_a_number_said_beats_a_decade(read: Read) -> None:
    assert age_in(read, "he is in his sixties, he's 64") == (64, "years")
