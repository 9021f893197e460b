"""At eight questions it stops and shows what it has, and goes on only if asked."""

from __future__ import annotations

import pytest

from actions.answers import ActionAnswerYes
from actions.next_step import ActionNextStep
from actions.passing_over import ActionPassOver
from tests.actions.conftest import Person, _store, bo  # noqa: F401

pytestmark = pytest.mark.thorough

TOLD = ("for me", "well", "acute myeloid leukemia", "I am 40", "Chicago", "chemo")
"""Six questions: the illness is asked for twice."""


def test_it_stops_at_eight_and_goes_on_when_asked(bo: Person) -> None:  # noqa: F811
    bo.write("hello", ActionNextStep(), intent="find_trials")
    for answer in TOLD:
        bo.write(answer, ActionNextStep())
    bo.write("yes", ActionAnswerYes(), intent="affirm")
    while bo.slots["open_question"]:
        bo.write("not sure", ActionPassOver(), intent="not_sure")
    assert len(bo.slots["asked"]) == 8
    assert "I have asked you 8 questions, so I stop here" in str(bo.said)
    assert bo.write("yes", ActionAnswerYes(), intent="affirm")[-1].startswith("utter_ask_")
    assert len(bo.slots["asked"]) == 9
