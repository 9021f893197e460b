"""The measure itself: it must count as people do."""

from __future__ import annotations

import pytest

from tests.wording.readability import grade, problems, sentences, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("trial", 2),
        ("team", 1),
        ("people", 2),
        ("decide", 2),
        ("record", 2),
        ("looked", 1),
        ("listed", 2),
        ("registry", 3),
        ("official", 3),
        ("question", 2),
        ("donor", 2),
        ("idea", 2),
        ("machine", 2),
        ("places", 2),
        ("one", 1),
        ("the", 1),
    ],
)
def test_syllables_are_counted_about_as_people_say_them(word: str, count: int) -> None:
    assert abs(syllables(word) - count) <= (1 if word in {"places", "idea"} else 0)


def test_a_leaflet_in_hard_words_is_graded_far_above_a_plain_one() -> None:
    hard = (
        "Participation necessitates comprehensive evaluation of haematological parameters "
        "and considerable familiarity with institutional documentation."
    )
    plain = "Before you join, the team looks at your blood and tells you what it finds."
    assert grade(plain) < 6
    assert grade(hard) > 12


def test_a_government_name_does_not_end_a_sentence() -> None:
    assert len(sentences("The U.S. government has not looked at it. Ask the team.")) == 2


def test_a_short_label_is_not_graded() -> None:
    assert grade("Anonymized institutional documentation") == 0


@pytest.mark.parametrize(
    "text",
    [
        "You qualify for this trial.",
        "She is eligible.",
        "This trial is a match for you.",
        "It may cure you.",
        "It is a new treatment for the illness.",
        "Ask about tests, e.g. of blood.",
        "Good news!",
        "This one sentence goes on and on and on and on and on and on and on and on and on and on.",
    ],
)
def test_what_we_never_say_is_found(text: str) -> None:
    assert problems(text)


@pytest.mark.parametrize(
    "text",
    [
        "A sister may be a full match.",
        "There is a matched donor.",
        "It is a new treatment that is still being studied.",
        "The record says: “Subjects must be eligible per protocol!”",
    ],
)
def test_what_may_be_said_passes(text: str) -> None:
    assert not problems(text)
