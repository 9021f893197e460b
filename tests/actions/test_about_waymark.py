"""What Waymark says of itself: the source of its trials, their order, its languages, how to check it."""

from __future__ import annotations

import pytest

from actions.about import ActionAboutWaymark
from tests.actions.conftest import Person, _store, bo  # noqa: F401

ABOUT = ActionAboutWaymark()


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("what can you do?", "utter_capabilities"),
        ("how do you decide which come first", "utter_how_ordered"),
        ("can i trust this", "utter_trust"),
        ("where did you get this from", "utter_source"),
        ("do you speak spanish", "utter_only_english"),
    ],
)
def test_what_is_asked_after_waymark_has_an_answer_of_its_own(
    bo: Person,  # noqa: F811
    text: str,
    response: str,
) -> None:
    assert bo.write(text, ABOUT, intent="ask_capabilities") == [response]


def test_the_source_says_how_many_trials_are_at_hand_and_how_new_they_are(bo: Person) -> None:  # noqa: F811
    bo.write("where do these trials come from?", ABOUT, intent="ask_capabilities")
    assert bo.said[0]["catalogue"].startswith("My copy holds ")
    assert "Its newest record is of " in bo.said[0]["catalogue"]


@pytest.mark.parametrize("text", ["do you speak spanish", "hablas español?"])
def test_who_asks_for_a_language_reads_the_line_in_it(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(text, ABOUT, intent="ask_capabilities")
    assert bo.said[0]["line"].startswith("Soy una máquina.")


def test_a_language_without_a_line_of_ours_gets_the_english_one_once(bo: Person) -> None:  # noqa: F811
    bo.write("can we do this in polish", ABOUT, intent="ask_capabilities")
    assert bo.said[0]["line"].count("I speak only English") == 1
