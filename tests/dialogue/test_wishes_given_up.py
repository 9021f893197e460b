"""One wish is given up without the others, and the list is shown anew."""

from __future__ import annotations

import pytest

from actions.details import ActionTrialDetails
from actions.next_step import ActionNextStep
from actions.search import ActionShowMoreTrials
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from tests.dialogue.test_wishes import CHEN, wish_first
from waymark.dialogue.wish import Wish, WishKind
from waymark.nlu.context import Place
from waymark.nlu.intents import settled


def wishes_of(bo: Person) -> list[str]:  # noqa: F811
    return [wish["words"] for wish in bo.slots["wishes"] or ()]


def test_one_wish_goes_and_the_other_stays(bo: Person) -> None:  # noqa: F811
    wish_first(bo).write("no radiation please", ActionNextStep(), intent="find_trials")
    bo.write(CHEN, ActionNextStep())
    said = bo.write("forget the phase 2 thing", ActionShowMoreTrials(), intent="show_more_trials")
    assert said[:2] == ["utter_wishes_given_up", "utter_results_intro"]
    assert bo.said[0]["wishes"] == "phase 2"
    assert "You wished for: without radiation." in bo.said[1]["count_words"]
    assert wishes_of(bo) == ["radiation"]


def test_a_treatment_that_is_fine_after_all_is_none_that_was_had(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    bo.write("without radiation please", ActionTrialDetails(), intent="ask_trial_details")
    before = bo.facts()
    bo.write("radiation is fine after all", ActionShowMoreTrials(), intent="show_more_trials")
    assert bo.facts() == before and not bo.slots["wishes"]


def test_a_place_that_is_given_up_is_no_home(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    bo.slots["wishes"] = [{"kind": "place", "words": "China", "without": False, "turn": 1}]
    bo.write("forget China", ActionShowMoreTrials(), intent="show_more_trials")
    assert bo.facts()["place"] == "Mumbai, India" and not bo.slots["wishes"]


def test_who_does_not_mind_a_placebo_wishes_for_none_without(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    bo.write("I don't mind a placebo", ActionTrialDetails(), intent="ask_trial_details")
    assert not bo.slots.get("wishes")


@pytest.mark.parametrize(
    ("text", "intent"),
    [("forget the phase 3 thing", "show_more_trials"), ("forget the trip thing", "correct_fact")],
)
def test_words_that_give_up_a_wish_show_the_list(text: str, intent: str) -> None:
    wishes = (Wish(WishKind.TRAIT, "phase 3"),)
    likely = settled(text, {"correct_fact": 0.8, "inform": 0.2}, Place(None, [], True, wishes))
    assert max(likely, key=likely.__getitem__) == intent


def test_trials_run_by_a_name_are_wished_for_and_no_place_is_read_in_it(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    said = bo.write("only trials from MD Anderson", ActionTrialDetails(), intent="ask_trial_details")
    assert said[0] == "utter_uses_among_these" and said[-1] == "utter_wish_kept"
    assert bo.said[-1]["wishes"] == "run or backed by MD Anderson"
    assert bo.facts()["place"] == "Mumbai, India"


def test_kinds_that_are_forgotten_erase_nothing() -> None:
    guesses = {"delete_my_data": 0.8, "inform": 0.2}
    likely = settled("forget the pills thing", guesses, Place(None, [], True))
    assert max(likely, key=likely.__getitem__) == "show_more_trials"
    likely = settled("forget everything", guesses, Place(None, [], True))
    assert max(likely, key=likely.__getitem__) == "delete_my_data"


def test_a_medicine_in_the_question_whether_to_keep_it_is_no_answer() -> None:
    fact = {"name": "treatment", "value": "ustekinumab", "status": "current", "start": 14, "end": 21}
    guesses = {"ask_participation": 0.6, "inform": 0.3, "ask_medical_advice": 0.1}
    likely = settled("can i stay on stelara", guesses, Place(None, [fact], True))
    assert max(likely, key=likely.__getitem__) == "ask_medical_advice"
