"""Asked back: what was meant, what is asked next, which to choose, and whether one qualifies."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from actions.advice import ActionMedicalAdvice
from actions.details import ActionTrialDetails
from actions.facts import ActionWhyQuestion
from actions.glossary import ActionExplainTerm
from actions.next_step import ActionNextStep
from actions.taking_up import ActionTakeUpAgain
from actions.trial import ActionWhyFit
from tests.actions.conftest import Person, _store, bo  # noqa: F401

SIMPLER, WHY = ActionExplainTerm(), ActionWhyQuestion()


@pytest.fixture
def reader(bo: Person) -> Iterator[Person]:  # noqa: F811
    """Bo, who was shown trials and is offered more questions."""
    bo.write("it is for my daughter, 9, thal major, transfused every three weeks, in Leeds", ActionNextStep())
    bo.write("not sure", ActionNextStep())
    assert bo.slots["open_offer"] == "more_questions"
    yield bo


def test_who_does_not_understand_a_question_hears_why_it_is_asked_and_is_asked_again(
    bo: Person,  # noqa: F811
) -> None:
    bo.write("it is for my daughter, 9, thal major", ActionNextStep())
    said = bo.write("i dont understand", SIMPLER, ActionTakeUpAgain(), intent="ask_glossary")
    assert said == ["utter_question_in_short", "utter_ask_place"]
    assert "how far" in bo.said[0]["explained"]


def test_who_asks_what_counts_as_a_treatment_hears_it(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my daughter, 9, thal major, transfused, in Leeds", ActionNextStep())
    assert bo.slots["open_question"] == "treatment"
    bo.write("does radiotherapy count?", SIMPLER, intent="ask_glossary")
    assert "radiation" in bo.said[0]["explained"]


def test_who_does_not_understand_the_list_hears_it_in_a_few_plain_words(reader: Person) -> None:
    shown = reader.slots["shown_trials"]
    said = reader.write("too complicated", SIMPLER, intent="ask_glossary")
    assert said == [*["utter_trial_in_short"] * min(3, len(shown)), "utter_after_in_short"]
    first = reader.said[0]["trial"]
    assert first.startswith(f"1. {shown[0]}: ")
    assert "away" in first
    assert len(first.split()) <= 50


def test_in_short_a_trial_keeps_its_warning_and_promises_nothing(reader: Person) -> None:
    reader.slots["shown_trials"] = ["NCT05745532"]
    reader.write("in plain english please", SIMPLER, intent="ask_glossary")
    text = reader.said[0]["trial"]
    assert "Its record may be out of date." in text
    assert "may fit your daughter" in text


def test_in_short_is_of_the_trial_spoken_of_last(reader: Person) -> None:
    reader.slots["shown_trials"] = ["NCT05745532", "NCT05043116", "NCT06459219"]
    reader.slots["focus_trial"] = "NCT05043116"
    said = reader.write("what does that mean?", SIMPLER, intent="ask_glossary")
    assert said == ["utter_trial_in_short", "utter_after_in_short"]
    assert reader.said[0]["trial"].startswith("2. NCT05043116")


def test_who_does_not_understand_before_anything_hears_what_this_is(bo: Person) -> None:  # noqa: F811
    assert bo.write("what?", SIMPLER, intent="ask_glossary") == ["utter_capabilities"]


@pytest.mark.parametrize("text", ["why do you ask?", "what question?", "what would you ask"])
def test_who_asks_after_the_question_offered_hears_why_and_is_asked_it(reader: Person, text: str) -> None:
    asked_before = list(reader.slots["asked"])
    said = reader.write(text, WHY, intent="ask_why_question")
    assert said[0] == "utter_why_question"
    assert said[1].startswith("utter_ask_")
    assert len(said) == 2
    assert len(reader.slots["asked"]) == len(asked_before) + 1
    assert reader.slots["open_offer"] == "asking"


def test_who_asks_how_many_questions_are_left_hears_the_offer_again(reader: Person) -> None:
    assert reader.write("how many more questions?", WHY, intent="ask_why_question") == [
        "utter_offer_questions"
    ]
    assert reader.slots["open_offer"] == "more_questions"


def test_why_alone_is_still_asked_of_the_trial(reader: Person) -> None:
    reader.slots["focus_trial"] = reader.slots["shown_trials"][0]
    said = reader.write("why?", WHY, intent="ask_why_question")
    assert said[-1] == "utter_why_fit"


@pytest.mark.parametrize("action", [ActionWhyFit(), ActionTrialDetails()])
def test_whether_she_qualifies_is_not_answered_by_asking_which_trial(
    reader: Person, action: ActionWhyFit
) -> None:
    reader.slots["shown_trials"] = ["NCT05745532", "NCT05043116"]
    reader.slots["focus_trial"] = None
    assert reader.write("so does she qualify", action, intent="ask_why_fit") == ["utter_team_decides"]


def test_nobody_is_told_which_trial_to_choose(reader: Person) -> None:
    said = reader.write("which one would you pick?", ActionMedicalAdvice(), intent="ask_medical_advice")
    assert said == ["utter_your_choice"]
