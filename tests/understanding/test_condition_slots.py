"""A name that no text is searched for is read where people put their illness, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.understanding.messages import read_message
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TODAY = date(2026, 11, 22)
STORED = ("Microtia", "Spondylolisthesis", "XLA", "Sleep", "Bevacizumab", "Cat Allergy")


@pytest.fixture(scope="module")
def names() -> Vocabulary:
    standard = standard_vocabulary()
    return Vocabulary(build_condition_vocabulary(STORED), standard.treatments, None)


def conditions(text: str, names: Vocabulary, *known: Fact) -> list[object]:
    facts = read_message(text, vocabulary=names, today=TODAY, known=Profile(known))
    return [fact.value for fact in facts if fact.name is FactName.CONDITION]


@pytest.mark.parametrize(
    "text",
    [
        "i am 45 and have microtia",
        "hi, i have microtia, i'm 45",
        "45, microtia, i want a trial for me",
        "my friend is 45 and has microtia",
        "hello, my sister has microtia. She is 45",
        "My 45-year-old friend was diagnosed with microtia",
        "looking for something for my friend, 45 years old, microtia, she had surgery",
    ],
)
def test_a_name_of_the_records_is_read_where_an_illness_stands(text: str, names: Vocabulary) -> None:
    assert conditions(text, names) == ["microtia"]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("she is 9 and has microtia", Certainty.SURE),
        ("i think she has microtia", Certainty.ABOUT),
        ("she is 9 and has microtia, maybe", Certainty.ABOUT),
    ],
)
def test_a_hedge_makes_such_a_reading_less_sure(text: str, certainty: Certainty, names: Vocabulary) -> None:
    facts = read_message(text, vocabulary=names, today=TODAY)
    assert [fact.certainty for fact in facts if fact.name is FactName.CONDITION] == [certainty]


@pytest.mark.parametrize(
    "text",
    [
        "my son has microtia in his sister's family",
        "does my daughter have microtia?",
        "microtia was in the news",
        "my son has asthma, his cousin has microtia",
        "she is 9 and has bevacizumab",
        "i am 45 and have sleep",
        "i have asthma and my doctor said microtia, once",
    ],
)
def test_elsewhere_such_a_name_is_no_illness(text: str, names: Vocabulary) -> None:
    assert not {"microtia", "bevacizumab", "sleep"} & set(conditions(text, names))


def test_a_condition_that_is_known_stays(names: Vocabulary) -> None:
    known = Fact(FactName.CONDITION, "asthma")
    assert conditions("she also has microtia", names, known) == []


@pytest.mark.parametrize(
    "illness", ["asthma", "herpes labialis", "diabetes", "hepatitis b", "obesity", "back pain"]
)
@pytest.mark.parametrize("telling", ["i am 17 and have {}", "i'm 17 years old and have {}. I live in Leeds"])
def test_an_illness_beside_the_writers_age_is_the_one_to_look_for(
    telling: str, illness: str, names: Vocabulary
) -> None:
    assert len(conditions(telling.format(illness), names)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "45, diabetes, i want a trial for me",
        "i am 81 and have diabetes, I live in Leeds",
        "i have diabetes i live in Leeds",
    ],
)
def test_the_writer_is_no_type_one(text: str, names: Vocabulary) -> None:
    assert conditions(text, names) == ["diabetes mellitus"]


@pytest.mark.parametrize("text", ["i have type i diabetes", "my son has diabetes type I"])
def test_a_type_in_a_roman_number_is_one(text: str, names: Vocabulary) -> None:
    assert conditions(text, names) == ["type 1 diabetes"]


@pytest.mark.parametrize("text", ["cat allergy", "it's cat allergy", "she has cat allergy."])
def test_the_whole_name_given_as_the_answer_is_more_than_its_part(text: str, names: Vocabulary) -> None:
    (told,) = read_message(text, vocabulary=names, today=TODAY, asked=FactName.CONDITION)[-1:]
    assert told.value == "cat allergy"


def test_a_stage_told_makes_no_other_illness(names: Vocabulary) -> None:
    assert conditions("my sister is 45 and has stage 2 breast cancer", names) == ["breast cancer"]
