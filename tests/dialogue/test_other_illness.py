"""Trials of another illness than the one told: it is asked, never changed by a question."""

from __future__ import annotations

import json

import pytest

from actions.next_step import ActionNextStep
from tests.actions.conftest import Person, _store, bo  # noqa: F401

pytestmark = pytest.mark.thorough
TOLD = "my daughter is 9 and has beta-thalassemia major"


@pytest.mark.parametrize("text", ["what about hemophilia A ones", "do you have hemophilia A trials?"])
def test_it_is_asked_whether_to_look_for_it_instead(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(TOLD, ActionNextStep())
    assert bo.write(text, ActionNextStep())[-1] == "utter_doubt_other_illness"
    assert (bo.said[-1]["first"], bo.said[-1]["second"]) == ("beta-thalassemia major", "hemophilia A")
    assert json.loads(bo.said[-1]["second_record"])["value"] == "hemophilia a"
    assert bo.facts()["condition"] == "beta-thalassemia major"


@pytest.mark.parametrize(
    ("answer", "sought"),
    [
        ("yes please", "hemophilia a"),
        ("hemophilia A", "hemophilia a"),
        ("the second", "hemophilia a"),
        ("no, keep it", "beta-thalassemia major"),
        ("no", "beta-thalassemia major"),
    ],
)
def test_the_answer_in_words_is_taken_up(bo: Person, answer: str, sought: str) -> None:  # noqa: F811
    bo.write(TOLD, ActionNextStep())
    bo.write("what about hemophilia A ones", ActionNextStep())
    bo.write(answer, ActionNextStep())
    assert bo.facts()["condition"] == sought


@pytest.mark.parametrize("text", ["what about beta thal major trials?", "search for hemophilia A instead"])
def test_the_same_illness_or_a_plain_change_is_not_asked_about(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(TOLD, ActionNextStep())
    assert "utter_doubt_other_illness" not in bo.write(text, ActionNextStep())
