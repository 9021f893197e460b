"""A wish for trials of some kind is kept, said back and used for every list, until it is given up."""

from __future__ import annotations

import pytest

from actions.details import ActionTrialDetails
from actions.facts import ActionShowMyFacts
from actions.going_back import ActionStartOver
from actions.next_step import ActionNextStep
from actions.passing_over import ActionPassOver
from actions.places import ActionLocation
from actions.search import ActionShowMoreTrials
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark.dialogue.wish import Wish, WishKind, wish_from_record, wish_to_record, with_wish
from waymark.nlu.context import Place
from waymark.nlu.intents import settled
from waymark.profile.facts import FactName

CHEN = "I am 40, I have cancer, living in Mumbai, India, no treatment so far"


def wish_first(bo: Person, text: str = "any phase 2 trials?") -> Person:  # noqa: F811
    """Chen, who said for whom he looks, and wished before any list."""
    bo.write("it is for me", ActionNextStep())
    bo.write(text, ActionNextStep(), intent="find_trials")
    return bo


def test_a_wish_before_a_list_is_said_back_and_the_question_asked_again(bo: Person) -> None:  # noqa: F811
    bo.write("it is for me", ActionNextStep())
    said = bo.write("any gene therapy ones?", ActionNextStep(), intent="find_trials")
    assert said == ["utter_wish_noted", "utter_ask_condition"]
    assert bo.said[0]["wishes"] == "gene therapy"


def test_the_list_that_comes_is_as_wished_and_says_what_is_left_out(bo: Person) -> None:  # noqa: F811
    said = wish_first(bo).write(CHEN, ActionNextStep())
    assert "utter_results_intro" in said
    intro = next(each for each in bo.said if each["response"] == "utter_results_intro")["count_words"]
    assert "You wished for: phase 2." in intro
    assert "left out. Say “show all”" in intro


def test_all_are_shown_again_once_the_wish_is_given_up(bo: Person) -> None:  # noqa: F811
    wish_first(bo).write(CHEN, ActionNextStep())
    said = bo.write("show all", ActionShowMoreTrials(), intent="show_more_trials")
    assert said[:2] == ["utter_wishes_given_up", "utter_results_intro"]
    assert "You wished" not in str(bo.said[1]["count_words"])
    assert not bo.slots["wishes"]


def test_the_button_gives_it_up_as_well(bo: Person) -> None:  # noqa: F811
    wish_first(bo).write(CHEN, ActionNextStep())
    said = bo.press("Show all", "show_more_trials", ActionShowMoreTrials(), when="all")
    assert said[:2] == ["utter_wishes_given_up", "utter_results_intro"]


def test_a_wish_that_no_record_bears_out_hides_nothing(bo: Person) -> None:  # noqa: F811
    wish_first(bo, "I want something with yoga").write(CHEN, ActionNextStep())
    intro = next(each for each in bo.said if each["response"] == "utter_results_intro")["count_words"]
    assert "So I show them all" in intro


def test_a_wish_after_the_list_is_kept_for_the_next_one(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    said = bo.write("without radiation please", ActionTrialDetails(), intent="ask_trial_details")
    assert (said[0], said[-1]) == ("utter_uses_among_these", "utter_wish_kept")
    bo.write("sorry, I am 41", ActionNextStep(), intent="correct_fact")
    bo.write("show the list again", ActionShowMoreTrials(), intent="show_more_trials")
    intro = next(each for each in bo.said if each["response"] == "utter_results_intro")["count_words"]
    assert "You wished for: without radiation." in intro


def test_more_trials_are_as_wished_and_the_others_are_offered(bo: Person) -> None:  # noqa: F811
    wish_first(bo).write(CHEN, ActionNextStep())
    for _ in range(8):
        said = bo.write("more", ActionShowMoreTrials(), intent="show_more_trials")
        if "utter_trial_card" not in said:
            break
    assert said == ["utter_wished_seen"]


def test_of_two_wishes_that_no_record_bears_out_those_that_come_nearest_are_first(bo: Person) -> None:  # noqa: F811
    wish_first(bo).write("I want something with yoga", ActionNextStep(), intent="find_trials")
    bo.write(CHEN, ActionNextStep())
    intro = next(each for each in bo.said if each["response"] == "utter_results_intro")["count_words"]
    assert "No record says all of that" in intro
    assert {"NCT05020912", "NCT07304232"} <= set(bo.slots["shown_trials"])


def test_a_question_about_the_list_is_no_wish(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    said = bo.write("any gene therapy ones?", ActionTrialDetails(), intent="ask_trial_details")
    assert "utter_wish_kept" not in said and not bo.slots.get("wishes")


@pytest.mark.parametrize("text", ["nothing abroad please", "only in India"])
def test_a_country_alone_is_kept(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    said = bo.write(text, ActionLocation(), intent="ask_location", is_known_of=True)
    assert (said[0], said[-1]) == ("utter_places_of_these", "utter_wish_kept")


def test_the_own_country_of_who_told_none_is_asked_for(bo: Person) -> None:  # noqa: F811
    bo.write("I am 40, I have cancer, no treatment so far", ActionNextStep())
    bo.write("skip", ActionPassOver(), intent="rather_not_say")
    said = bo.write("nothing abroad please", ActionLocation(), intent="ask_location")
    assert said == ["utter_wish_kept", "utter_ask_place"]


@pytest.mark.parametrize("text", ["nothing in America", "none in the US please", "outside the US"])
def test_a_place_left_out_is_no_home_and_narrows_the_list(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    said = bo.write(text, ActionLocation(), intent="ask_location", is_known_of=True)
    assert bo.facts()["place"] == "Mumbai, India"
    assert said[0] == "utter_results_intro"
    assert "You wished for: outside United States." in bo.said[0]["count_words"]


@pytest.mark.parametrize("text", ["any phase 2 trials in China?", "are any phase 2 in China"])
def test_what_is_asked_for_in_a_place_narrows_the_list_to_both(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    said = bo.write(text, ActionLocation(), intent="ask_location", is_known_of=True)
    assert said[0] == "utter_results_intro"
    assert "You wished for: phase 2 and in China. One trial is so" in bo.said[0]["count_words"]
    assert bo.facts()["place"] == "Mumbai, India"


def test_a_part_of_the_world_is_its_countries(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    bo.write("are there any in Asia", ActionLocation(), intent="ask_location", is_known_of=True)
    assert "in Asia" in bo.said[0]["places"] and "India" in bo.said[0]["places"]
    assert bo.facts()["place"] == "Mumbai, India"
    bo.write("only in Europe please", ActionLocation(), intent="ask_location", is_known_of=True)
    assert bo.slots["wishes"][0]["words"] == "Europe"


def test_who_tells_no_home_may_leave_a_place_out_as_well(bo: Person) -> None:  # noqa: F811
    bo.write("it is for me", ActionNextStep())
    bo.write("nothing in America", ActionNextStep())
    assert "place" not in bo.facts() and bo.slots["wishes"][0]["words"] == "United States"


def test_a_second_wish_narrows_the_list_further_and_shows_it_anew(bo: Person) -> None:  # noqa: F811
    bo.write(CHEN, ActionNextStep())
    bo.write("only in India", ActionLocation(), intent="ask_location", is_known_of=True)
    said = bo.write("no radiation please", ActionTrialDetails(), intent="ask_trial_details")
    assert said[0] == "utter_results_intro"
    assert "You wished for: in India and without radiation." in bo.said[0]["count_words"]


def test_what_is_wished_is_told_with_the_facts_and_forgotten_with_them(bo: Person) -> None:  # noqa: F811
    wish_first(bo, "any gene therapy ones?").write(
        "what have you got about me", ActionShowMyFacts(), intent="show_my_facts"
    )
    assert "gene therapy" in bo.said[0]["facts_told"]
    bo.write("start over", ActionStartOver(), intent="start_over")
    assert not bo.slots["wishes"]


@pytest.mark.parametrize(
    "text", ["no chemo", "she had chemo", "no transplant", "I don't need transfusions", "chemo"]
)
def test_what_somebody_had_or_has_is_no_wish(bo: Person, text: str) -> None:  # noqa: F811
    bo.write("it is for my daughter", ActionNextStep())
    bo.write(text, ActionNextStep())
    assert not bo.slots.get("wishes")


def test_a_treatment_alone_that_is_wished_is_none_that_was_had(bo: Person) -> None:  # noqa: F811
    bo.write("my mother has lung cancer", ActionNextStep())
    said = bo.write("only immunotherapy please", ActionNextStep(), intent="find_trials")
    assert said[0] == "utter_wish_noted" and "treatment" not in bo.facts()


def test_only_one_treatment_answers_what_was_done(bo: Person) -> None:  # noqa: F811
    bo.write("my mother is 66, lung cancer, Leeds", ActionNextStep())
    assert bo.slots["open_question"] == "treatment"
    bo.write("only immunotherapy", ActionNextStep())
    assert "treatment" in bo.facts() and not bo.slots.get("wishes")


def test_nothing_is_kept_of_a_child_who_writes_alone(bo: Person) -> None:  # noqa: F811
    bo.write("I am 14 and I have sickle cell", ActionNextStep())
    bo.write("any gene therapy ones?", ActionNextStep(), intent="find_trials")
    assert not bo.slots.get("wishes")


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        (Wish(WishKind.PLACE, "France"), Wish(WishKind.HOME_COUNTRY), 1),
        (Wish(WishKind.TREATMENT, "CAR-T"), Wish(WishKind.TREATMENT, "gene therapy"), 1),
        (Wish(WishKind.TREATMENT, "chemo", is_without=True), Wish(WishKind.TREATMENT, "gene therapy"), 2),
        (Wish(WishKind.TREATMENT, "chemo", is_without=True), Wish(WishKind.TREATMENT, "Chemo"), 1),
        (Wish(WishKind.TRAIT, "phase 3"), Wish(WishKind.TRAIT, "placebo", is_without=True), 2),
        (Wish(WishKind.TRAIT, "run by Pfizer"), Wish(WishKind.TRAIT, "Novartis trials"), 1),
        (Wish(WishKind.TRAIT, "phase 3"), Wish(WishKind.TRAIT, "phase 2"), 1),
    ],
)
def test_a_new_wish_takes_the_place_of_one_that_it_contradicts(old: Wish, new: Wish, kept: int) -> None:
    wishes = with_wish((old,), new)
    assert len(wishes) == kept and wishes[-1] == new


def test_a_wish_comes_back_from_its_record() -> None:
    wish = Wish(WishKind.TRAIT, "phase 3", is_without=True, turn=4)
    assert wish_from_record(wish_to_record(wish)) == wish


def test_what_is_asked_for_in_a_place_is_asked_of_the_list() -> None:
    text = "any phase 3 trials in Germany?"
    fact = {"name": "place", "value": "Germany", "start": 22, "end": 29}
    likely = settled(
        text, {"inform": 0.6, "find_trials": 0.2, "ask_location": 0.1}, Place(None, [fact], True)
    )
    assert max(likely, key=likely.__getitem__) == "ask_location"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Any gene therapy ones?", "find_trials"),
        ("I'd like something that's not chemo", "find_trials"),
        ("nothing abroad please", "find_trials"),
        ("any phase 3 trials?", "find_trials"),
        ("no chemo", "deny"),
    ],
)
def test_a_wish_said_while_a_question_waits_goes_on_with_the_search(text: str, intent: str) -> None:
    guesses = {"deny": 0.6, "find_trials": 0.2, "inform": 0.1, "out_of_scope": 0.1}
    likely = settled(text, guesses, Place(FactName.TREATMENT, []))
    assert max(likely, key=likely.__getitem__) == intent
