"""What is asked of all trials shown, or of one, is answered from their records."""

from __future__ import annotations

import pytest

from actions.details import ActionTrialDetails
from actions.next_step import ActionNextStep
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark.dialogue.has_trait import name_of
from waymark.understanding.tables.traits import TOLD_OF_EACH, Trait
from waymark.understanding.traits_asked import trait_asked

SEVERAL = ["NCT05745532", "NCT05043116", "NCT06459219"]


@pytest.fixture
def reader(bo: Person) -> Person:  # noqa: F811
    """Bo, who was shown three trials."""
    bo.write("it is for my son, he is 9, sickle cell anemia, we live in Leeds", ActionNextStep())
    bo.slots["shown_trials"] = list(SEVERAL)
    return bo


def ask(reader: Person, text: str) -> str:
    """What is said of all trials, in one text."""
    said = reader.write(text, ActionTrialDetails(), intent="ask_trial_details")
    assert said[0] in ("utter_uses_among_these", "utter_trial_part"), said
    return str(reader.said[0].get("trials") or reader.said[0]["part"])


def test_those_of_a_phase_are_named_with_their_phase(reader: Person) -> None:
    said = ask(reader, "which ones are phase 2?")
    for line in said.splitlines()[1:]:
        assert "phase 2" in line or "Say “only" in line


def test_those_that_are_not_are_left_out(reader: Person) -> None:
    assert "NCT05745532" in ask(reader, "which ones are early phase 1?")
    assert "NCT05745532" not in ask(reader, "which ones are not early phase 1?")


def test_what_no_record_tells_is_said_and_whom_to_ask(reader: Person) -> None:
    said = ask(reader, "which ones pay for travel?")
    assert "ask the study team" in said and "NCT" not in said


def test_what_is_told_of_each_has_a_line_for_each(reader: Person) -> None:
    for text in ("what phase are they?", "who runs them?", "how long do they take?"):
        said = ask(reader, text)
        assert all(nct_id in said for nct_id in SEVERAL), text


def test_of_two_at_once_both_teams_are_to_be_asked(reader: Person) -> None:
    assert "Ask both study teams" in ask(reader, "can he do two of them?")


def test_of_one_trial_its_record_alone_answers(reader: Person) -> None:
    said = ask(reader, "is the second one randomised?")
    assert "NCT05043116" in said and "NCT05745532" not in said


def test_without_one_in_focus_all_shown_are_meant(reader: Person) -> None:
    assert "3 trials" in ask(reader, "is it randomised?") or "1. " in ask(reader, "is it randomised?")


def test_one_beyond_the_list_is_said_to_be_none(reader: Person) -> None:
    said = reader.write("is the 4th randomised?", ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_only_some_trials"]


def test_where_records_speak_of_something_is_quoted_and_nothing_is_noted(reader: Person) -> None:
    before = reader.facts()
    said = ask(reader, "which ones exclude people with diabetes?")
    assert "of diabetes" in said and "study team" in said
    assert reader.facts() == before


def test_of_one_trial_its_own_words_are_quoted_with_what_they_are_of(reader: Person) -> None:
    said = ask(reader, "does the first one require a ferritin")
    assert "NCT05745532" in said and "join: “" in said


def test_what_no_record_speaks_of_is_asked_of_the_team(reader: Person) -> None:
    said = ask(reader, "do any need a tattoo?")
    assert "NCT" not in said and "ask the study team" in said


@pytest.mark.parametrize("text", ["any with insulin?", "which ones use metformin", "show me chemo trials"])
def test_a_treatment_that_is_only_asked_after_is_not_noted(reader: Person, text: str) -> None:
    before = reader.facts()
    reader.write(text, ActionTrialDetails(), intent="ask_trial_details")
    assert reader.facts() == before


@pytest.mark.parametrize("text", ["anything for children?", "which ones take people over 60"])
def test_an_age_that_is_only_asked_after_is_not_noted(reader: Person, text: str) -> None:
    before = reader.facts()
    assert "The ages of each" in ask(reader, text)
    assert reader.facts() == before


@pytest.mark.parametrize("trait", sorted(set(Trait) - TOLD_OF_EACH - {Trait.IN_PHASE}))
def test_what_is_said_of_a_trait_names_it_when_it_is_wished(trait: Trait) -> None:
    asked = trait_asked(f"only {name_of(trait, 'Pfizer')}")
    assert asked is not None and asked.trait is trait
