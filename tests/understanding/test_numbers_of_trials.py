"""The number of a trial on the list is nobody's age, whatever was asked."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile

AT_34 = Profile((Fact(FactName.AGE, 34, Certainty.SURE, unit="years", words="34"),))


def _ages(facts: list[Fact]) -> list[object]:
    return [fact.value for fact in facts if fact.name is FactName.AGE]


@pytest.mark.parametrize(
    "text",
    [
        "why is 2 on the list",
        "compare 1 and 2",
        "compare 2 and 1",
        "compare one, two and three",
        "compare trials 4 and 5",
        "show me number 3",
        "tell me about the second",
        "what about the first one",
        "is 1 better than 2",
        "why does 2 fit",
        "where is 2",
        "how far is 3",
        "more about 2",
        "is 2 nearer",
        "details of 11",
    ],
)
@pytest.mark.parametrize("asked", [None, "age"])
def test_the_number_of_a_trial_is_no_age(text: str, asked: str | None, read: Read) -> None:
    assert _ages(read(text, asked, known=AT_34 if asked is None else None)) == []


@pytest.mark.parametrize("text", ["no. 1", "No. 2", "no.3 please"])
def test_behind_the_sign_of_a_number_no_age_is_set_right(text: str, read: Read) -> None:
    assert _ages(read(text, known=AT_34)) == []


@pytest.mark.parametrize("text", ["no, 35", "no. 35"])
def test_an_age_asked_for_may_stand_behind_a_no(text: str, read: Read) -> None:
    assert _ages(read(text, "age", known=AT_34)) == [35]


@pytest.mark.parametrize(
    ("text", "age"), [("he is 2", 2), ("just turned 3", 3), ("is 9", 9), ("11, nearly 12", 11)]
)
def test_an_age_as_answer_is_still_read(text: str, age: int, read: Read) -> None:
    assert _ages(read(text, "age")) == [age]


@pytest.mark.parametrize(
    "text", ["i meant prednisone 10 not 7.5", "sorry, methotrexate 15 not 10", "the dose is 20 not 40 mg"]
)
def test_a_dose_set_right_is_no_age(text: str, read: Read) -> None:
    assert _ages(read(text, "age")) == []
    assert _ages(read(text, known=AT_34)) == []
