"""A question that names no trial, asked while several are shown, is answered as far as it can be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from actions.details import ActionTrialDetails
from actions.next_step import ActionNextStep
from actions.off_topic import ActionDefaultFallback
from actions.places import ActionContact, ActionLocation
from actions.search import ActionShowMoreTrials
from actions.trial import ActionWhyFit
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark.understanding.requests import Request, request_in

SEVERAL = ["NCT05745532", "NCT05043116", "NCT06459219"]


@pytest.fixture
def reader(bo: Person) -> Iterator[Person]:  # noqa: F811
    """Bo, who was shown three trials."""
    bo.write("it is for my son, he is 9, sickle cell anemia, we live in Leeds", ActionNextStep())
    bo.slots["shown_trials"] = list(SEVERAL)
    yield bo


@pytest.mark.parametrize(
    ("text", "general"),
    [("will it hurt him?", "utter_pain_in_general"), ("is it safe?", "utter_safety_in_general")],
)
def test_pain_and_safety_are_answered_in_general_and_offered_of_each(
    reader: Person, text: str, general: str
) -> None:
    said = reader.write(text, ActionTrialDetails(), intent="ask_trial_details")
    assert said == [general, "utter_which_for_that_of_three"]


def test_how_far_is_answered_for_every_trial_of_the_page(reader: Person) -> None:
    assert reader.write("how far is it?", ActionLocation(), intent="ask_location") == [
        "utter_places_of_these"
    ]


@pytest.mark.parametrize("text", ["which one is nearest?", "whats the closest to Leeds"])
def test_the_nearest_is_answered_for_all_shown_whichever_was_spoken_of(reader: Person, text: str) -> None:
    reader.slots["focus_trial"] = SEVERAL[1]
    assert reader.write(text, ActionLocation(), intent="ask_location") == ["utter_places_of_these"]
    assert all(nct_id in reader.said[-1]["places"] for nct_id in SEVERAL)


@pytest.mark.parametrize("text", ["which ones use gene therapy?", "is gene therapy one of them"])
def test_a_treatment_is_looked_for_in_what_each_trial_shown_tests(reader: Person, text: str) -> None:
    said = reader.write(text, ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_uses_among_these"]
    assert "NCT05745532" in reader.said[-1]["trials"]


@pytest.mark.parametrize("focus", [None, "NCT05745532"])
def test_a_treatment_that_none_names_is_said_to_be_in_none(reader: Person, focus: str | None) -> None:
    reader.slots["focus_trial"] = focus
    said = reader.write("do any of them use belzutifan", ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_uses_among_these"]
    assert "belzutifan" in reader.said[-1]["trials"]
    assert "NCT" not in reader.said[-1]["trials"]


def test_a_treatment_asked_after_is_looked_for_on_the_whole_list(reader: Person) -> None:
    reader.slots["shown_trials"] = SEVERAL[1:]
    said = reader.write(
        "are there any gene therapy trials?", ActionTrialDetails(), intent="ask_trial_details"
    )
    assert said[0] == "utter_uses_among_these"
    assert "gene therapy" in reader.said[0]["trials"]


def test_a_kind_of_treatment_is_told_by_the_type_of_the_record(reader: Person) -> None:
    reader.slots["shown_trials"] = ["NCT05020912", SEVERAL[0]]
    reader.write("which ones are drugs?", ActionTrialDetails(), intent="ask_trial_details")
    assert reader.said[0]["response"] == "utter_uses_among_these"
    assert "a drug (" in reader.said[0]["trials"]
    assert SEVERAL[0] not in reader.said[0]["trials"]


def test_those_that_do_without_a_treatment_are_named(reader: Person) -> None:
    reader.write("any that aren't gene therapy?", ActionTrialDetails(), intent="ask_trial_details")
    assert "not name gene therapy" in reader.said[0]["trials"]
    assert "NCT05745532" not in reader.said[0]["trials"]


def test_why_not_the_others_shows_those_that_are_unlikely(reader: Person) -> None:
    said = reader.write("why not the others?", ActionShowMoreTrials(), intent="show_more_trials")
    assert "utter_unlikely_left" not in said
    assert said[-1] in ("utter_after_more", "utter_no_unlikely_left")


def test_without_unlikely_ones_not_all_are_said_to_be_seen(bo: Person) -> None:  # noqa: F811
    bo.write("it is for me, I am 40, I have lupus, I live in Leeds", ActionNextStep())
    bo.press("Nothing yet", "inform", ActionNextStep(), treatment={"value": None, "status": "never"})
    said = bo.write("show me the ones that do not fit", ActionShowMoreTrials(), intent="show_more_trials")
    assert said == ["utter_no_unlikely_left"]


@pytest.mark.parametrize(
    ("action", "intent", "said"),
    [
        (ActionContact(), "ask_contact", "utter_which_to_contact_of_three"),
        (ActionWhyFit(), "ask_why_fit", "utter_which_to_explain_of_three"),
        (ActionTrialDetails(), "ask_trial_details", "utter_which_to_describe_of_three"),
    ],
)
def test_which_trial_is_asked_with_a_button_for_each(
    reader: Person, action: ActionContact, intent: str, said: str
) -> None:
    assert reader.write("tell me that", action, intent=intent) == [said]


def test_of_two_trials_two_buttons_are_offered(reader: Person) -> None:
    reader.slots["shown_trials"] = SEVERAL[:2]
    said = reader.write("who do I call", ActionContact(), intent="ask_contact")
    assert said == ["utter_which_to_contact_of_two"]


@pytest.mark.parametrize("text", ["ok mum is here", "dad's here now", "mum is with me", "hi, my mum is here"])
def test_a_parent_is_here_without_my_before(text: str) -> None:
    assert request_in(text) is Request.GUARDIAN_HERE


@pytest.mark.parametrize("text", ["mum is at work", "is mum here?", "dad is ill"])
def test_a_parent_elsewhere_is_not_here(text: str) -> None:
    assert request_in(text) is not Request.GUARDIAN_HERE


@pytest.mark.parametrize(
    ("text", "intent", "action"),
    [
        ("no my mum is at work", "nlu_fallback", ActionDefaultFallback()),
        ("why cant i", "ask_why_fit", ActionWhyFit()),
        ("asdf", "out_of_scope", ActionDefaultFallback()),
    ],
)
def test_a_child_alone_hears_of_a_guardian_whatever_is_said(
    bo: Person,  # noqa: F811
    text: str,
    intent: str,
    action: ActionWhyFit | ActionDefaultFallback,
) -> None:
    bo.write("I am 14 and I have sickle cell", ActionNextStep())
    assert bo.write(text, action, intent=intent) == ["utter_guardian_needed"]


def test_a_trial_removed_since_it_was_shown_leaves_the_others_their_numbers(reader: Person) -> None:
    reader.slots["shown_trials"] = ["NCT99999999", *SEVERAL[:2]]
    reader.write("which one is nearest?", ActionLocation(), intent="ask_location")
    lines = reader.said[-1]["places"].splitlines()
    assert [line[:14] for line in lines] == [f"2. {SEVERAL[0]}", f"3. {SEVERAL[1]}"]


def test_a_place_asked_after_is_looked_for_on_the_list_and_is_no_home(reader: Person) -> None:
    said = reader.write("is there anything in China?", ActionLocation(), intent="ask_location")
    assert said[0] == "utter_places_of_these"
    assert "NCT05745532" in reader.said[0]["places"] and "China" in reader.said[0]["places"]
    assert reader.facts()["place"] == "Leeds, United Kingdom"


def test_a_place_where_none_runs_is_said_to_have_none(reader: Person) -> None:
    reader.write("any in Iceland?", ActionLocation(), intent="ask_location")
    assert "None of the" in reader.said[0]["places"]
    assert "NCT" not in reader.said[0]["places"]


def test_nothing_abroad_means_the_country_where_they_live(reader: Person) -> None:
    reader.write("nothing abroad please", ActionLocation(), intent="ask_location")
    assert "United Kingdom" in reader.said[0]["places"]
