"""What is told once the list was shown: a place, nothing to compare, or that somebody was reached."""

from __future__ import annotations

import pytest

from actions.advice import ActionMedicalAdvice
from actions.details import ActionTrialDetails
from actions.next_step import ActionNextStep
from actions.places import ActionLocation
from actions.safety import ActionStopForEmergency
from actions.search import ActionShowMoreTrials
from tests.actions.conftest import Person, _store, bo  # noqa: F401

pytestmark = pytest.mark.thorough

AMIRA = "my daughter is 10, beta thalassemia major, no gene therapy or transplant before"


def test_a_place_told_later_shows_the_list_with_its_distances(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    said = bo.write("Guangzhou, China", ActionNextStep())
    assert said[:2] == ["utter_noted", "utter_results_intro"]
    assert "km away" in str(bo.said)


def test_another_order_is_not_called_another_list(bo: Person) -> None:  # noqa: F811
    bo.write(
        "my daughter is 10, thalassemia, no gene therapy or transplant before, show me now", ActionNextStep()
    )
    bo.write("London", ActionNextStep())
    assert "utter_results_changed" not in bo.write("Shenzhen, China", ActionNextStep())


def test_what_was_not_read_is_not_thanked_for(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    assert bo.write("she likes to draw", ActionNextStep())[0] == "utter_nothing_read"
    assert "utter_nothing_changed" in bo.write("she takes exjade", ActionNextStep())


def test_for_whom_it_is_told_anew_is_no_nothing(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    said = bo.write("sorry, it is for me", ActionNextStep(), intent="correct_fact")
    assert "utter_nothing_read" not in said


@pytest.mark.parametrize("words", ["actually can we do me instead", "now for my brother please"])
def test_who_turns_to_another_patient_is_asked_anew(words: str, bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    said = bo.write(words, ActionNextStep())
    assert {fact["name"] for fact in bo.slots["facts"]} <= {"asking_for", "sex"}
    assert bo.slots["shown_trials"] is None
    assert "utter_ask_condition" in said


def test_who_says_again_for_whom_loses_nothing(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    bo.write("can we do my daughter now", ActionNextStep())
    assert {"age", "condition"} <= {fact["name"] for fact in bo.slots["facts"]}


def test_what_is_told_of_another_patient_contradicts_nothing(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    bo.write("switch to my brother, he is 42 with sickle cell disease", ActionNextStep())
    told = {fact["name"]: fact["value"] for fact in bo.slots["facts"]}
    assert (told["age"], told["condition"], told["asking_for"]) == (42, "sickle cell disease", "other")


@pytest.mark.parametrize("words", ["I am healthy", "no diagnosis yet"])
def test_who_has_no_illness_to_look_for_is_asked_nothing_more(bo: Person, words: str) -> None:  # noqa: F811
    bo.write("hello", ActionNextStep(), intent="find_trials")
    bo.write(words, ActionMedicalAdvice(), intent="ask_medical_advice")
    assert bo.slots["open_question"] is None


@pytest.mark.parametrize(
    ("told", "looked_for"),
    [
        (
            "for me. type 2 diabetes, 61, on metformin, overweight, also high blood pressure",
            "type 2 diabetes",
        ),
        ("my brother had a stroke three weeks ago, he's 52", "stroke"),
        ("I am 12 weeks pregnant, 31, had preeclampsia last time, want to prevent it", "preeclampsia"),
    ],
)
def test_the_illness_told_first_or_had_is_looked_for(bo: Person, told: str, looked_for: str) -> None:  # noqa: F811
    assert "utter_ask_condition" not in bo.write(told, ActionNextStep())
    assert bo.facts()["condition"] == looked_for


def test_an_illness_that_is_over_is_not_looked_for(bo: Person) -> None:  # noqa: F811
    bo.write("it is for me, I had appendicitis in 2010", ActionNextStep())
    assert "condition" not in bo.facts()


def test_who_reached_somebody_is_thanked_and_led_back(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    bo.write("x", ActionStopForEmergency(), intent="report_self_harm")
    said = bo.write("I called a friend", ActionShowMoreTrials(), intent="show_more_trials")
    assert said[:2] == ["utter_not_alone", "utter_results_intro"]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("how long does she have?", "utter_no_prognosis"),
        ("is she too ill for a trial?", "utter_not_too_late"),
        ("do I have to stop my tablets to join?", "utter_keep_medicines"),
        ("can she even consent?", "utter_who_agrees"),
        ("I am healthy", "utter_healthy"),
        ("no diagnosis yet", "utter_undiagnosed"),
    ],
)
def test_a_worry_has_an_answer_of_its_own(bo: Person, asked: str, answer: str) -> None:  # noqa: F811
    assert bo.write(asked, ActionMedicalAdvice(), intent="ask_medical_advice") == [answer]


@pytest.mark.parametrize(
    "words",
    ["within 50 km only", "only within 50 km please", "is there one nearer than 50 km?", "anything local"],
)
def test_a_limit_told_later_shows_the_list_anew_and_says_how_many_lie_within(bo: Person, words: str) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Guangzhou, China", ActionNextStep())
    said = bo.write(words, ActionNextStep())
    assert "utter_results_intro" in said and "utter_nothing_changed" not in said


def test_how_many_lie_within_a_limit_is_said(bo: Person) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Shenzhen, China", ActionNextStep())
    bo.write("how many within 100 km", ActionNextStep())
    (intro,) = [each for each in bo.said if each["response"] == "utter_results_intro"]
    assert "one is within 100 km" in intro["count_words"]


def test_a_limit_that_is_lifted_shows_the_list_anew(bo: Person) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Guangzhou, China", ActionNextStep())
    bo.write("within 50 km", ActionNextStep())
    said = bo.write("anywhere in China is fine", ActionNextStep(), is_known_of=True)
    assert "utter_results_intro" in said and bo.facts()["max_distance_km"] is None


def test_a_limit_without_a_place_to_measure_from_asks_for_it(bo: Person) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, show me now", ActionNextStep())
    assert "utter_ask_place" in bo.write("within 50 km", ActionNextStep())


def test_hours_of_travel_are_asked_about_and_a_button_sets_the_limit(bo: Person) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Guangzhou, China", ActionNextStep())
    bo.slots["open_question"] = None
    assert bo.write("I can drive about two hours", ActionLocation(), intent="ask_location") == [
        "utter_ask_how_far"
    ]
    assert (bo.said[0]["near"], bo.said[0]["middle"], bo.said[0]["far"]) == (120, 160, 200)
    said = bo.press("Within 160 km", "inform", ActionNextStep(), max_distance_km=160)
    assert "utter_results_intro" in said and bo.facts()["max_distance_km"] == 160


def test_hours_told_before_a_list_say_how_a_limit_is_told(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my daughter", ActionNextStep())
    said = bo.write("I can drive about two hours", ActionLocation(), intent="ask_location")
    assert said == ["utter_hours_are_no_distance"]
    said = bo.write("beta thalassemia, we can drive two hours", ActionNextStep())
    assert said[0] == "utter_hours_are_no_distance"


def test_how_many_there_are_is_said_without_showing_them_anew(bo: Person) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Guangzhou, China", ActionNextStep())
    said = bo.write("how many are there now", ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_results_intro"]
    assert "You have seen one trial." in bo.said[0]["count_words"]


def test_the_trial_of_somebody_else_is_asked_for_by_its_number(bo: Person) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Guangzhou, China", ActionNextStep())
    said = bo.write("what about my sister's trial?", ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_trial_of_another"] and bo.facts()["asking_for"] == "child"


def test_the_one_in_a_place_where_none_shown_runs_is_sought(bo: Person) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Guangzhou, China", ActionNextStep())
    said = bo.write("the one in Leeds", ActionTrialDetails(), intent="ask_trial_details", is_known_of=True)
    assert said[0] == "utter_places_of_these" and "Leeds" in bo.said[0]["places"]


@pytest.mark.parametrize(
    "words", ["any closer ones?", "any nearer trials", "closer ones please", "I can't travel"]
)
def test_nearer_ones_set_a_limit(bo: Person, words: str) -> None:  # noqa: F811
    bo.write(f"{AMIRA}, Guangzhou, China", ActionNextStep())
    assert "utter_results_intro" in bo.write(words, ActionNextStep())
    assert bo.facts()["max_distance_km"] == 100
