"""Numbers that are no age, troubles with transfusions and plans of treatment make no wrong no."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus


def _ages(facts: list[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.name is FactName.AGE]


@pytest.mark.parametrize(
    "text",
    [
        "transfused every 2 weeks since birth", "transfusions every 3 weeks", "diagnosed 3 months ago",
        "we moved here 2 years ago", "she has been ill for 5 years", "not 17", "under 18", "over 40",
        "she is not 17 yet", "2 years since the diagnosis", "she has been ill 5 years", "not yet 18",
        "she was 6 at diagnosis", "he wasn't 17",
    ],
)  # fmt: skip
def test_a_number_that_is_no_age_is_not_read_as_one(read: Read, text: str) -> None:
    assert _ages(read(text, "age")) == []


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Dad was diagnosed with Parkinson's 6 years ago. He is 69", [69]),
        ("my son got Crohn's 3 years ago, he's 14", [14]),
        ("husband has Huntington's 12 years now", []),
        ("I have chronic hep B since birth, 33, never treated", [33]),
        ("cystic fibrosis from birth, 41, on trikafta", [41]),
        ("blind in one eye at birth, 27", [27]),
        ("Sjogren's 9 years, 51, dry eyes", [51]),
    ],
)
def test_how_long_somebody_has_an_illness_named_for_a_person_is_no_age(
    read: Read, text: str, ages: list[int]
) -> None:
    assert [fact.value for fact in _ages(read(text))] == ages


@pytest.mark.parametrize("text", ["he's 9 or 10", "16 or 17", "16-17", "9 to 10", "between 16 and 17", "17?"])
def test_one_of_two_ages_is_only_about_right(read: Read, text: str) -> None:
    assert [fact.certainty for fact in _ages(read(text, "age"))] == [Certainty.ABOUT]


@pytest.mark.parametrize("text", ["9 or 10 years old", "she is 9 or 10 years old"])
def test_one_of_two_ages_unasked_is_only_about_right(read: Read, text: str) -> None:
    assert [fact.certainty for fact in _ages(read(text))] == [Certainty.ABOUT]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("7, almost 8", "age=7 years"), ("17 sorry I meant 11", "age=11 years"),
        ("17, sorry 7", "age=7 years"),
        ("17 no sorry I meant 11", "age=11 years"), ("not 17, 11", "age=11 years"), ("10", "age=10 years"),
        ("10 years", "age=10 years"), ("she's 10", "age=10 years"),
        ("8 months", "age=8 months"),
        ("10, transfused every 2 weeks", "age=10 years"),
        ("diagnosed 3 months ago, she's 10", "age=10 years"),
    ],
)  # fmt: skip
def test_the_age_answered_is_read(read: Read, text: str, age: str) -> None:
    facts = read(text, "age")
    assert age in told(facts)
    assert len(_ages(facts)) == 1


@pytest.mark.parametrize("text", ["his brother but he's only 2", "my brother, 2", "yes, her sister, she's 7"])
def test_an_age_in_an_answer_about_donors_is_not_the_patients(read: Read, text: str) -> None:
    assert _ages(read(text, "matched_donor")) == []


def test_an_age_after_a_sibling_is_not_surely_the_patients(read: Read) -> None:
    facts = _ages(read("his brother is a match but he's only 2"))
    assert Certainty.SURE not in {fact.certainty for fact in facts}


@pytest.mark.parametrize(
    "text",
    [
        "my daughter is 10 with thal major transfused monthly and no transfusion reactions",
        "transfused every 3 weeks, no problems with transfusions",
        "transfused every 3 weeks, never any issues with transfusions",
        "no complications from transfusions, she is transfused every 3 weeks",
        "she's never missed a transfusion, she gets regular transfusions",
        "not transfused weekly but transfused every 3 weeks",
    ],
)
def test_regular_transfusions_win_over_a_no_elsewhere(read: Read, text: str) -> None:
    facts = read(text)
    assert "transfusion_dependent=True" in told(facts)
    assert FactStatus.NEVER not in {fact.status for fact in facts}


@pytest.mark.parametrize("asked", [None, "transfusion_dependent", "treatment"])
@pytest.mark.parametrize(
    "text",
    [
        "he doesn't get transfusions as often as before", "he doesn't need transfusions often",
        "she has no transfusion reactions", "never missed a transfusion", "she is not transfused weekly",
        "no trouble with her transfusions", "she doesn't like transfusions",
        "no side effects from transfusions",
        "she hasn't been transfused in months", "he doesn't need as many transfusions",
    ],
)  # fmt: skip
def test_a_no_about_how_transfusions_go_denies_none(read: Read, text: str, asked: str | None) -> None:
    facts = read(text, asked)
    names = {(fact.name, fact.value) for fact in facts if fact.certainty is Certainty.SURE}
    assert (FactName.TRANSFUSION_DEPENDENT, False) not in names
    assert "blood transfusion never" not in {short.removeprefix("treatment=") for short in told(facts)}


@pytest.mark.parametrize(
    "text", ["no transfusions", "she doesn't need transfusions", "he has never been transfused", "not tdt"]
)
def test_no_transfusions_at_all_is_still_a_no(read: Read, text: str) -> None:
    assert "transfusion_dependent=False" in told(read(text))


@pytest.mark.parametrize("asked", [None, "treatment"])
@pytest.mark.parametrize(
    "text",
    [
        "a transplant was planned but cancelled", "he was assessed for gene therapy and transplant",
        "we were told gene therapy and transplant are the only options",
        "gene therapy and transplant were offered", "he was referred for transplant",
        "he was approved for gene therapy", "we had a consultation for transplant",
        "he was promised gene therapy", "he was evaluated for a transplant", "gene therapy is what we want",
        "the doctor said gene therapy is the only option", "she was listed for a transplant",
    ],
)  # fmt: skip
def test_a_treatment_that_was_only_planned_is_not_past(read: Read, text: str, asked: str | None) -> None:
    assert FactStatus.PAST not in {f.status for f in read(text, asked) if f.certainty is Certainty.SURE}


@pytest.mark.parametrize(
    "text",
    [
        "he was assessed and then had gene therapy", "she had a transplant in 2015",
        "he was told about gene therapy and had it, he had a transplant too", "gene therapy was done in 2020",
    ],
)  # fmt: skip
def test_a_treatment_that_was_done_stays_past(read: Read, text: str) -> None:
    assert FactStatus.PAST in {fact.status for fact in read(text)}


@pytest.mark.parametrize("text", ["a spike at 104F", "fever of 103 F all week", "temp 99F since Monday"])
def test_a_temperature_is_no_age_and_no_woman(read: Read, text: str) -> None:
    assert not {fact.name.value for fact in read(text)} & {"age", "sex"}
