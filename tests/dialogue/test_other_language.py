"""An answer in another language is none: it is met once in that language, and the question stands."""

from __future__ import annotations

import pytest

from actions.next_step import ActionNextStep
from actions.off_topic import ActionDefaultFallback
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark.understanding.languages import language_of

pytestmark = pytest.mark.thorough


def only_english_was_said(person: Person) -> None:
    person.events.append({"event": "bot", "metadata": {"utter_action": "utter_only_english"}})


def test_an_answer_in_another_language_is_met_once_in_it_and_the_question_asked_again(bo: Person) -> None:  # noqa: F811
    bo.write("my daughter has thal major, she is 9, she lives in Leeds", ActionNextStep())
    assert bo.slots["open_question"] == "treatment"
    first = bo.write("ha recibido transfusiones de sangre", ActionNextStep())
    assert first == ["utter_only_english", "utter_ask_gene_therapy_or_transplant"]
    only_english_was_said(bo)
    second = bo.write("nunca", ActionNextStep())
    assert second == ["utter_not_caught", "utter_ask_gene_therapy_or_transplant"]
    assert bo.slots["open_question"] == "treatment"


def test_not_understood_in_another_language_is_never_met_with_silence(bo: Person) -> None:  # noqa: F811
    bo.write("my daughter has thal major", ActionNextStep())
    words = "vivimos en una casa con mi hija"
    first = bo.write(words, ActionDefaultFallback(), intent="nlu_fallback")
    assert first == ["utter_only_english", "utter_ask_age"]
    only_english_was_said(bo)
    bo.write("she is fine", ActionNextStep())
    assert bo.write(words, ActionDefaultFallback(), intent="nlu_fallback") == [
        "utter_not_understood",
        "utter_ask_age",
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("tiene nueve años", "es"),
        ("ha recibido transfusiones de sangre", "es"),
        ("nous habitons en France", "fr"),
    ],
)
def test_short_answers_of_another_language_are_known(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["nunca", "sí", "no lo sé"])
def test_a_word_or_two_count_once_another_language_was_met(text: str) -> None:
    assert language_of(text, is_expected=True) == "es"


@pytest.mark.parametrize("text", ["no", "yes", "she is 9", "Leeds", "hydroxyurea", "no idea"])
def test_english_is_english_also_then(text: str) -> None:
    assert language_of(text, is_expected=True) is None
