"""What taking part means and its steps, from the record alone."""

from __future__ import annotations

from tests.wording.examples import amira, chen, thalassemia_trial
from waymark.profile.profile import Profile
from waymark.wording.trials import participation_text, taking_part_parts


def test_how_long_it_takes_is_never_answered_with_an_age() -> None:
    assert "Aged 8" not in "\n".join(taking_part_parts(thalassemia_trial()))


def test_a_sentence_that_answers_two_questions_is_quoted_once() -> None:
    text = "\n".join(taking_part_parts(thalassemia_trial()))
    assert text.count("regular check-ups for two years") == 1


def test_assent_is_spoken_of_where_a_child_may_take_part() -> None:
    assert "assent" in participation_text(thalassemia_trial(), amira())
    assert "assent" in participation_text(thalassemia_trial(), Profile())
    assert "assent" not in participation_text(thalassemia_trial(), chen())
