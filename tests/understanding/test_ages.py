"""Ages are read in every way people give them; other numbers are left alone."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile


def _ages(facts: set[str]) -> set[str]:
    return {fact for fact in facts if fact.startswith("age")}


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("she is 9", "age=9 years"), ("he's 9", "age=9 years"), ("hes 9", "age=9 years"),
        ("9 yo boy", "age=9 years"), ("a 9-year-old girl", "age=9 years"), ("9 years old", "age=9 years"),
        ("9 yrs old", "age=9 years"), ("9y/o", "age=9 years"), ("9yo male", "age=9 years"),
        ("aged 9", "age=9 years"), ("age 9", "age=9 years"), ("age: 9", "age=9 years"),
        ("my son is nine", "age=9 years"), ("she is twenty-one", "age=21 years"),
        ("my 9 year old has thal", "age=9 years"), ("my son, 9, has thal", "age=9 years"),
        ("my son (9) has thal", "age=9 years"),
        ("7 years 11 months", "age=95 months"), ("7 years and 11 months old", "age=95 months"),
        ("he is 7y 11m", "age=95 months"), ("8 years 0 months", "age=96 months"),
        ("she is 7 and a half", "age=90 months"), ("just turned 4", "age=4 years"),
        ("she just turned 4", "age=4 years"), ("he turned 16 last week", "age=16 years"),
        ("she's about 17", "age=17 years about"),
        ("he is around 17", "age=17 years about"), ("she's almost 8", "age=8 years about"),
        ("he is 9ish", "age=9 years about"), ("I think she is 9", "age=9 years about"),
        ("he turns 8 in March", "age=7 years"),
        ("18 months old", "age=18 months"), ("my baby is 18 months", "age=18 months"),
        ("6 weeks old baby", "age=6 weeks"), ("born 2016-03-02", "age=10 years"),
        ("born 2016-12-24", "age=9 years"),
        ("dob 24 December 2016", "age=9 years"), ("born in March 2016", "age=10 years"),
        ("born November 2016", "age=9 years about"), ("born in 2016", "age=9 years about"),
        ("born 2 March 2025", "age=20 months"),
        ("date of birth: 03/2016", "age=10 years"), ("born 02/03/2016", "age=10 years"),
        ("she's 10, sorry, 11", "age=11 years"), ("I'm 34", "age=34 years"), ("im 34", "age=34 years"),
        ("34F", "age=34 years"), ("T1D x 22 yrs, 30F", "age=30 years"), ("34/f asthma", "age=34 years"),
        ("I am a 34 year old woman", "age=34 years"), ("diagnosed at 2, she is 9 now", "age=9 years"),
        ("9, thal major, every 3 weeks", "age=9 years"), ("a man aged 62", "age=62 years"),
        ("she is 10 years old and had a transplant 2 years ago", "age=10 years"),
        ("my mother is 71 years old", "age=71 years"), ("sorry, she's 11", "age=11 years"),
        ("my 6 year old son", "age=6 years"),
        ("[name] is 10", "age=10 years"), ("my daughter Amira is 10", "age=10 years"),
        ("our boy, he is 12 and loves football", "age=12 years"), ("16 years 11 months", "age=203 months"),
    ],
)  # fmt: skip
def test_an_age_is_read(read: Read, text: str, age: str) -> None:
    assert _ages(told(read(text))) == {age}


@pytest.mark.parametrize(
    "text",
    [
        "transfused every 3 weeks", "2 transplants", "07700 900123", "diagnosed at 2", "since he was 3",
        "she had it at age 4", "when I was 5", "under 18 only", "over 65", "we have 2 kids", "3 hours away",
        "10 km",
        "hb is 9", "ferritin is 900", "his ecog is 1", "the donor is 34", "9 out of 10", "for 3 months",
        "in 6 months", "3 months ago", "for ages 8 to 16", "ages 8-16", "children aged 8 to 16",
        "10/10 match", "I am 10 weeks pregnant",
        "it is 2 o'clock", "phase 2", "stage 4 cancer", "number 2", "the second one", "NCT05745532",
        "room 12", "is there anything for 12 year olds?", "chapter 11", "we are 4", "type 2 diabetes",
        "he is 3 months post transplant", "psoriasis x 10 years", "T1D x 22 yrs",
    ],
)  # fmt: skip
def test_other_numbers_are_no_age(read: Read, text: str) -> None:
    assert _ages(told(read(text))) == set()


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("10", "age=10 years"), ("ten", "age=10 years"), ("10 years", "age=10 years"),
        ("she's ten", "age=10 years"), ("10 and a half", "age=126 months"), ("6 months", "age=6 months"),
        ("about 17", "age=17 years about"),
        ("around 12 I think", "age=12 years about"), ("10 in March", "age=9 years"),
        ("17.", "age=17 years"), ("thirty-two", "age=32 years"), ("8y", "age=8 years"),
        ("sorry 11", "age=11 years"), ("not sure", "age=None unsure"),
        ("rather not say", "age=None declined"), ("prefer not to say", "age=None declined"),
        ("skip", "age=None declined"), ("idk", "age=None unsure"), ("I don't know", "age=None unsure"),
        ("7 years 11 months", "age=95 months"),
    ],
)  # fmt: skip
def test_an_answer_to_how_old_is_an_age(read: Read, text: str, age: str) -> None:
    assert _ages(told(read(text, "age"))) == {age}


@pytest.mark.parametrize("text", ["2016", "what do you mean?", "why do you ask", "hello", "300"])
def test_what_cannot_be_an_age_is_none_even_when_asked(read: Read, text: str) -> None:
    assert _ages(told(read(text, "age"))) == set()


def test_the_words_of_an_age_are_those_that_tell_it(read: Read) -> None:
    (age,) = [fact for fact in read("my son is 9, thal major") if fact.name.value == "age"]
    assert (age.words, age.start, age.end) == ("is 9", 7, 11)


@pytest.mark.parametrize(
    "text", ["my child has asthma. They are 10", "my friend has lupus, they're 10 now", "my kid, they are 10"]
)
def test_they_may_be_one_person(read: Read, text: str) -> None:
    assert "age=10 years" in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "my daughter has thal, both parents are carriers, they are 40",
        "my son has low platelets, they are 40",
        "my kids have thal, they are 10 and 12",
        "my child has thal, they are 3 weeks apart",
        "they are 40",
    ],
)
def test_they_may_be_others_or_things(read: Read, text: str) -> None:
    assert _ages(told(read(text))) == set()


def test_a_number_alone_while_the_place_is_asked_for_is_the_age_that_is_not_known(read: Read) -> None:
    assert _ages(told(read("69", "place"))) == {"age=69 years"}
    known = Profile((Fact(FactName.AGE, 40, unit="years"),))
    assert _ages(told(read("69", "place", known=known))) == set()
    assert _ages(told(read("90210", "place"))) == set()
