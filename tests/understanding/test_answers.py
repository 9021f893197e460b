"""Short answers mean what the question asked."""

from __future__ import annotations

from datetime import date

import pytest

from tests.understanding.conftest import Read, told
from waymark.profile.facts import FactName, FactStatus
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary


@pytest.mark.parametrize("asked", list(FactName))
@pytest.mark.parametrize("text", ["not sure", "I don't know", "idk", "no idea", "unsure", "dont know sorry"])
def test_not_sure_is_an_answer_to_every_question(read: Read, text: str, asked: FactName) -> None:
    assert told(read(text, asked.value)) == {f"{asked.value}=None unsure"}


@pytest.mark.parametrize("asked", list(FactName))
@pytest.mark.parametrize(
    "text",
    [
        "rather not say",
        "I'd rather not say",
        "prefer not to say",
        "I don't want to say",
        "skip",
        "skip this one",
        "none of your business",
        "that's private",
        "pass",
    ],
)
def test_rather_not_say_is_an_answer_to_every_question(read: Read, text: str, asked: FactName) -> None:
    assert told(read(text, asked.value)) == {f"{asked.value}=None declined"}


@pytest.mark.parametrize("text", ["not sure", "rather not say", "skip", "idk"])
def test_without_a_question_it_is_no_fact(read: Read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "asked", ["other_trial", "pregnant", "breastfeeding", "transfusion_dependent", "matched_donor"]
)
@pytest.mark.parametrize(
    ("text", "value"),
    [("yes", "True"), ("Yes.", "True"), ("yeah", "True"), ("yep", "True"), ("y", "True"),
     ("correct", "True"), ("no", "False"), ("No!", "False"), ("nope", "False"), ("nah", "False"),
     ("n", "False"), ("never", "False"),
     ("of course not", "False"), ("i don't think so", "False about"), ("not that I know of", "False about"),
     ("I think so", "True about")],
)  # fmt: skip
def test_yes_and_no_answer_a_yes_or_no_question(read: Read, asked: str, text: str, value: str) -> None:
    assert told(read(text, asked)) == {f"{asked}={value}"}


@pytest.mark.parametrize("asked", ["other_trial", "matched_donor", "treatment"])
@pytest.mark.parametrize(
    "text",
    ["no problem", "no thanks", "why?", "what does that mean?", "go back", "hello", "can I talk to a person"],
)
def test_what_is_no_answer_gives_none(read: Read, asked: str, text: str) -> None:
    assert read(text, asked) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("me", "self"), ("myself", "self"), ("for me", "self"), ("it's for me", "self"),
        ("I'm the patient", "self"), ("self", "self"), ("my kid", "child"), ("child", "child"),
        ("my daughter", "child"), ("our little boy", "child"),
        ("for my son", "child"), ("a friend", "other"), ("someone else", "other"), ("my mum", "other"),
        ("my husband", "other"), ("my nephew", "other"), ("other", "other"), ("my grandson", "other"),
        ("my patient", "other"), ("both my kids", "child"),
    ],
)  # fmt: skip
def test_who_it_is_for(read: Read, text: str, expected: str) -> None:
    assert f"asking_for={expected}" in told(read(text, "asking_for"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("girl", "female"), ("a boy", "male"), ("male", "male"), ("F", "female"),
        ("she's a girl", "female"), ("woman", "female"),
    ],
)  # fmt: skip
def test_the_sex_asked_for(read: Read, text: str, expected: str) -> None:
    assert f"sex={expected}" in told(read(text, "sex"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("beta thal", "beta-thalassemia"), ("major", "beta-thalassemia major"),
        ("the intermedia type", "beta-thalassemia intermedia"), ("trait", "thalassemia trait"),
        ("SS", "hemoglobin ss disease"), ("e beta", "hemoglobin e/beta-thalassemia"),
        ("its beta thalassaemia major", "beta-thalassemia major"),
        ("cancer", "cancer"),
        ("sickle cell i think", "sickle cell disease about"), ("hepatitis B", "hepatitis b"),
        ("anemia", "anemia"),
    ],
)  # fmt: skip
def test_the_condition_asked_for(read: Read, text: str, expected: str) -> None:
    assert told(read(text, "condition")) == {f"condition={expected}"}


def test_the_condition_asked_for_brings_its_stage(read: Read) -> None:
    assert told(read("breast cancer stage 2", "condition")) == {"condition=breast cancer", "stage=II current"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Leeds", "Leeds, United Kingdom"), ("leeds uk", "Leeds, United Kingdom"),
        ("London, Ontario", "London, Canada"), ("near Milan", "Milan, Italy"), ("Italy", "Italy"),
        ("we live in Nice", "Nice, France"), ("Reading", "Reading, United Kingdom"),
        ("anywhere", "None declined"), ("I'm in Houston", "Houston, United States"),
        ("rome please", "Rome, Italy"), ("the UK", "United Kingdom"), ("Castellabate, Italy", "Italy"),
    ],
)  # fmt: skip
def test_the_place_asked_for(read: Read, text: str, expected: str) -> None:
    assert told(read(text, "place")) == {f"place={expected}"}


def test_a_bare_number_answers_the_value_that_was_asked(vocabulary: Vocabulary, today: date) -> None:
    facts = read_message(
        "about 2500",
        vocabulary=vocabulary,
        today=date(2026, 11, 22),
        asked=FactName.LAB,
        asked_analyte="ferritin",
    )
    assert told(list(facts)) == {"lab=2500 ferritin about"}


@pytest.mark.parametrize(
    "text",
    [
        "can he keep going to school while he is in it?",
        "can we come back later",
        "and can she stop any time",
        "are they nice",
        "is it far",
        "how far is it",
        "do you pay for the hotel?",
        "will my son have to stay",
        "what happens if we move",
    ],
)
def test_a_question_is_no_answer_to_where_they_live(read: Read, text: str) -> None:
    assert [fact for fact in told(read(text, "place")) if fact.startswith("place")] == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Can, Turkey", "Çan, Turkey"),
        ("leeds", "Leeds, United Kingdom"),
        ("are we in Leeds? yes", "Leeds, United Kingdom"),
        ("Do you mean now? Leeds", "Leeds, United Kingdom"),
    ],
)
def test_a_town_is_the_answer_to_where_they_live(read: Read, text: str, place: str) -> None:
    assert told(read(text, "place")) == {f"place={place}"}


def test_a_short_name_is_not_taken_for_a_kind_of_thalassemia(read: Read) -> None:
    assert "condition=hemoglobin e/beta-thalassemia" not in told(read("eb", "condition"))
    assert "condition=hemoglobin e/beta-thalassemia" in told(read("e/b", "condition"))


@pytest.mark.parametrize("text", ["only transfusions and exjade", "transfusions and exjade only"])
def test_only_is_quoted_with_what_it_is_said_of(read: Read, text: str) -> None:
    denied = [fact for fact in read(text, "treatment") if fact.status is FactStatus.NEVER]
    assert [fact.words for fact in denied] == [text, text]


@pytest.mark.parametrize("text", ["I am looking for a trial", "we need a study", "hi, i'm looking for one"])
def test_that_one_looks_does_not_tell_for_whom(read: Read, text: str) -> None:
    assert told(read(text, "asking_for")) == set()


@pytest.mark.parametrize(
    "text", ["I am looking for a trial for me", "i need one for myself", "I am the patient"]
)
def test_that_one_looks_for_oneself_does(read: Read, text: str) -> None:
    assert told(read(text, "asking_for")) == {"asking_for=self"}
