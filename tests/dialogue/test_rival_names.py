"""A name of two conditions that lie far apart is asked about, and no trial is looked for by a guess."""

from __future__ import annotations

from itertools import pairwise

import pytest

from actions.answers import ActionAnswerNo
from actions.next_step import ActionNextStep
from actions.passing_over import ActionPassOver
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark import wiring
from waymark.dialogue.rivals import chosen_by, is_neither, readings_of
from waymark.profile.facts import Fact, FactName
from waymark.understanding.messages import read_message

pytestmark = pytest.mark.thorough


@pytest.mark.parametrize(
    ("name", "one", "other"),
    [
        ("CAD", "coronary artery disease", "cold agglutinin disease"),
        ("PKD", "pyruvate kinase deficiency", "polycystic kidney disease"),
        ("PID", "primary immunodeficiency", "pelvic inflammatory disease"),
        ("HS", "hereditary spherocytosis", "hidradenitis suppurativa"),
        ("MM", "multiple myeloma", "melanoma"),
        ("hyprthyroidism", "hypothyroidism", "hyperthyroidism"),
    ],
)
def test_a_name_of_two_conditions_is_asked_about_with_both_as_buttons(
    bo: Person,  # noqa: F811
    name: str,
    one: str,
    other: str,
) -> None:
    assert bo.write(f"my daughter is 9 and has {name}", ActionNextStep())[-1] == "utter_doubt_rivals"
    assert {bo.said[-1]["first"], bo.said[-1]["second"]} == {one, other}
    assert bo.said[-1]["written"] == name
    assert "condition" not in bo.facts()
    assert bo.facts()["age"] == 9
    assert bo.slots["open_question"] == "condition"


@pytest.mark.parametrize(
    ("answer", "meant"),
    [
        ("cold agglutinin disease", "cold agglutinin disease"),
        ("the cold agglutinin one", "cold agglutinin disease"),
        ("the second", "cold agglutinin disease"),
        ("1", "coronary artery disease"),
        ("the artery one, sorry", "coronary artery disease"),
        ("no, it is asthma", "asthma"),
    ],
)
def test_the_answer_in_words_is_taken_up(bo: Person, answer: str, meant: str) -> None:  # noqa: F811
    bo.write("it is for my father, he is 70 and has CAD", ActionNextStep())
    bo.write(answer, ActionNextStep())
    assert bo.facts()["condition"] == meant


def test_the_chosen_button_is_a_sure_condition(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my father, he is 70 and has CAD", ActionNextStep())
    record = {"name": "condition", "value": "cold agglutinin disease", "certainty": "sure"}
    bo.press("Cold agglutinin disease", "correct_fact", ActionNextStep(), chosen=record)
    kept = next(fact for fact in bo.slots["facts"] if fact["name"] == "condition")
    assert (kept["value"], kept["certainty"]) == ("cold agglutinin disease", "sure")


def test_neither_leads_to_the_question_again(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my father, he is 70 and has CAD", ActionNextStep())
    assert bo.press("Neither", "correct_fact", ActionNextStep())[-1] == "utter_ask_condition"
    assert "condition" not in bo.facts()


def test_neither_in_words_declines_nothing(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my father, he is 70 and has CAD", ActionNextStep())
    assert bo.write("neither", ActionAnswerNo(), intent="deny")[-1] == "utter_ask_condition"
    assert "condition" not in bo.facts()


def test_not_sure_which_is_fine(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my father, he is 70 and has CAD", ActionNextStep())
    said = bo.write("not sure", ActionPassOver(), intent="not_sure")
    assert said[0] in ("utter_that_is_fine", "utter_who_knows")
    assert bo.facts()["condition"] is None


def test_the_same_name_again_is_never_guessed_nor_asked_about_twice_running(bo: Person) -> None:  # noqa: F811
    said = [bo.write("it is for my father, he is 70 and has CAD", ActionNextStep())]
    said += [bo.write("he has CAD", ActionNextStep()) for _ in range(3)]
    doubted = ["utter_doubt_rivals" in each for each in said]
    assert not any(first and second for first, second in pairwise(doubted))
    assert "condition" not in bo.facts()


@pytest.mark.parametrize(
    "text",
    [
        "my father has cold agglutinin disease (CAD)",
        "my father has CAD, coronary artery disease",
        "my father has coronary artery disease",
        "my daughter has thal major",
        "my daughter has thalasemia",
        "she has chronic kidney failure",
        "he has sickel cell",
    ],
)
def test_a_name_that_is_clear_is_not_asked_about(text: str) -> None:
    facts = read_message(text, vocabulary=wiring.vocabulary(), today=wiring.today())
    told = next(fact for fact in facts if fact.name is FactName.CONDITION)
    assert readings_of(text, told, wiring.vocabulary().conditions) == ()


def test_an_answer_that_fits_both_or_denies_one_chooses_nothing() -> None:
    one, other = (Fact(FactName.CONDITION, f"{kind} disease") for kind in ("coronary artery", "agglutinin"))
    for text in ("the disease", "not the artery one", "first or second", "hello"):
        assert chosen_by(text, (one, other)) is None


@pytest.mark.parametrize(
    ("text", "turns_down"),
    [
        ("neither", True),
        ("none of these", True),
        ("no", True),
        ("something else", True),
        ("not sure", False),
        ("the first", False),
    ],
)
def test_words_that_turn_both_down_are_known(text: str, turns_down: bool) -> None:
    assert is_neither(text) is turns_down
