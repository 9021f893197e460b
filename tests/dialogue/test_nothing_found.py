"""An illness without a trial: said at once, with what else can be done, and never twice in the same words."""

from __future__ import annotations

import pytest

from actions.next_step import ActionNextStep
from actions.nothing_found import NONE_AGAIN
from actions.passing_over import ActionPassOver
from actions.search import ActionShowMoreTrials
from tests.actions.conftest import Person, _store, bo  # noqa: F401

pytestmark = pytest.mark.thorough


def test_that_nothing_was_found_is_said_in_full_once(bo: Person) -> None:  # noqa: F811
    told = "for me, I am 40, sickle cell disease, Leeds, no gene therapy or transplant"
    assert bo.write(told, ActionNextStep())[-1] == "utter_no_trials"
    again = bo.write("not sure", ActionPassOver(), intent="not_sure")
    once_more = bo.write("is there really nothing?", ActionShowMoreTrials(), intent="show_more_trials")
    assert {*again, *once_more} <= {*NONE_AGAIN.values()}
    assert again != once_more  # never twice running in the same words
    assert "search?cond=sickle%20cell" in str(bo.said)
    other = bo.write("sorry, I have gout", ActionNextStep(), intent="correct_fact")
    assert "utter_no_trials" in other


def test_an_illness_without_a_trial_is_said_to_have_none_before_any_more_questions(bo: Person) -> None:  # noqa: F811
    bo.write("for me", ActionNextStep())
    assert bo.write("narcolepsy", ActionNextStep()) == ["utter_no_trials"]
    assert bo.slots["open_question"] is None
    assert bo.write("I am 45", ActionNextStep())[-1] in NONE_AGAIN.values()
    assert (
        bo.write("sorry, it is thal major", ActionNextStep(), intent="correct_fact")[-1] == "utter_ask_place"
    )
