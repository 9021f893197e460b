"""What a message brought is said back; what cannot be right is asked about, once."""

from __future__ import annotations

import pytest

from actions.next_step import ActionNextStep
from actions.passing_over import ActionPassOver
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark.profile.facts import FactName
from waymark.understanding.languages import language_of
from waymark.understanding.odd_values import odd_value
from waymark.understanding.requests import Request, request_in


def test_two_ages_in_turn_are_asked_about_and_the_first_counts_until_then(bo: Person) -> None:  # noqa: F811
    bo.write("my daughter is 9, thal major", ActionNextStep())
    assert bo.write("she was born in 2008", ActionNextStep()) == ["utter_doubt_contradiction"]
    assert bo.facts()["age"] == 9
    assert bo.slots["open_question"] == "age"
    bo.write("about 18", ActionNextStep())
    assert bo.facts()["age"] == 18


def test_two_ages_in_one_message_count_only_once_settled(bo: Person) -> None:  # noqa: F811
    said = bo.write("my son is 9 and he was born in 2008", ActionNextStep())
    assert said == ["utter_doubt_contradiction"]
    assert "age" not in bo.facts()
    bo.write("9", ActionNextStep())
    assert bo.facts()["age"] == 9


def test_a_chosen_reading_is_kept_with_the_title_as_words(bo: Person) -> None:  # noqa: F811
    bo.write("it is for me, I am 340", ActionNextStep())
    record = {"name": "age", "value": 34, "unit": "years", "certainty": "sure"}
    bo.press("You are 34", "correct_fact", ActionNextStep(), chosen=record)
    assert bo.facts()["age"] == 34


def test_an_impossible_value_is_questioned_once(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my husband, asthma", ActionNextStep())
    assert "utter_doubt_two_readings" in bo.write("340", ActionNextStep())
    assert "utter_doubt_two_readings" not in bo.write("340", ActionNextStep())


def test_a_correction_is_no_contradiction(bo: Person) -> None:  # noqa: F811
    bo.write("my daughter is 9, thal major", ActionNextStep())
    said = bo.write("sorry, she is 11", ActionNextStep(), intent="correct_fact")
    assert said[0] == "utter_fact_changed"
    assert bo.facts()["age"] == 11


def test_what_answers_another_question_is_kept_and_the_question_asked_again(bo: Person) -> None:  # noqa: F811
    bo.press("For my child", "inform", ActionNextStep(), asking_for="child")
    assert bo.write("he is 9", ActionNextStep()) == ["utter_noted", "utter_ask_condition"]


@pytest.mark.parametrize("answer", ["not_sure", "rather_not_say"])
def test_gene_therapy_left_open_is_not_asked_again_after_another_treatment(bo: Person, answer: str) -> None:  # noqa: F811
    bo.write("it is for my son, he is 9, he has thal major, we live in Leeds", ActionNextStep())
    assert bo.slots["open_question"] == "treatment"
    bo.write(answer.replace("_", " "), ActionPassOver(), intent=answer)
    bo.write("he had his spleen out", ActionNextStep())
    told = {fact["value"] for fact in bo.slots["facts"] if fact["name"] == "treatment"}
    assert told == {"gene therapy", "hematopoietic stem cell transplantation", "splenectomy"}
    assert bo.slots["open_question"] != "treatment"


@pytest.mark.parametrize(
    "text", ["PTSD veteran looking for a study", "depression that doesn't respond to meds"]
)
def test_the_only_illness_told_is_the_one_to_look_for(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(text, ActionNextStep())
    assert bo.facts()["condition"] in ("post-traumatic stress disorder", "depression")
    assert bo.slots["open_question"] != "condition"


def test_an_illness_beside_the_one_known_stays_beside_it(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my son, he is 9, he has sickle cell anemia", ActionNextStep())
    bo.write("depression that doesn't respond to meds", ActionNextStep())
    assert bo.facts()["condition"] != "depression"


def test_gene_therapy_is_not_asked_for_again_when_another_treatment_is_the_answer(bo: Person) -> None:  # noqa: F811
    bo.write("it is for my son, he is 9, he has thal major, we live in Leeds", ActionNextStep())
    assert bo.slots["open_question"] == "treatment"
    assert "utter_ask_gene_therapy" not in bo.write("he had methotrexate", ActionNextStep())
    assert bo.slots["open_question"] != "treatment"


def test_gene_therapy_is_asked_for_when_another_treatment_was_volunteered(bo: Person) -> None:  # noqa: F811
    bo.write(
        "it is for my son, he is 9, he has thal major, we live in Leeds, he takes hydroxyurea",
        ActionNextStep(),
    )
    assert bo.slots["open_question"] == "treatment"


@pytest.mark.parametrize(
    ("illness", "answer", "denied"),
    [
        ("asthma", "nothing so far", [None]),
        ("asthma", "none", [None]),
        (
            "asthma",
            "no gene therapy and no transplant",
            ["gene therapy", "hematopoietic stem cell transplantation"],
        ),
        ("thal major", "nothing so far", ["gene therapy", "hematopoietic stem cell transplantation"]),
    ],
)
def test_nothing_so_far_denies_all_treatments_or_the_two_that_were_asked_for(
    bo: Person,  # noqa: F811
    illness: str,
    answer: str,
    denied: list[str | None],
) -> None:
    bo.write(f"it is for my husband, he is 40, he has {illness}", ActionNextStep())
    bo.write("rather not say", ActionNextStep(), intent="rather_not_say")
    assert bo.slots["open_question"] == "treatment"
    bo.write(answer, ActionNextStep())
    told = [fact for fact in bo.slots["facts"] if fact["name"] == "treatment"]
    assert sorted(str(fact["value"]) for fact in told) == sorted(map(str, denied))
    assert {fact["status"] for fact in told} == {"never"}


def test_passing_over_when_nothing_is_open_repeats_nothing(bo: Person) -> None:  # noqa: F811
    bo.write(
        "my daughter is 10, beta thalassemia major, no gene therapy or transplant before", ActionNextStep()
    )
    assert bo.slots["shown_trials"]
    assert bo.write("skip", ActionPassOver(), intent="rather_not_say") == ["utter_all_right"]


@pytest.mark.parametrize(
    ("text", "asked", "value", "unit"),
    [
        ("haemoglobin 900", None, 90, "g/L"),
        ("900", "hemoglobin", 90, "g/L"),
        ("she is 340", None, 34, "years"),
    ],
)
def test_an_odd_value_comes_with_what_was_likely_meant(
    text: str, asked: str | None, value: float, unit: str
) -> None:
    odd = odd_value(text, asked=FactName.LAB if asked else None, analyte=asked)
    assert odd is not None
    assert (odd.likely[0].value, odd.likely[0].unit) == (value, unit)


@pytest.mark.parametrize("text", ["she was born in 2008", "hb 9.5", "she is 120 cm", "platelets 250000"])
def test_an_ordinary_value_is_not_questioned(text: str) -> None:
    assert odd_value(text, asked=FactName.AGE) is None


@pytest.mark.parametrize(
    ("text", "request_meant"),
    [
        ("show me now", Request.SHOW_NOW),
        ("show me the list again", Request.SHOW_NOW),
        ("can I see the trials again?", Request.SHOW_NOW),
        ("back to the list", Request.SHOW_NOW),
        ("that is enough questions, show me what you have", Request.SHOW_NOW),
        ("show me what you have about me", None),
        ("is there really nothing?", Request.SHOW_NOW),
        ("are there no trials near us?", Request.SHOW_NOW),
        ("is there nothing else?", None),
        ("will it hurt?", Request.PAIN),
        ("is it painful", Request.PAIN),
        ("would the trial hurt my daughter?", Request.PAIN),
        ("does chemo hurt", None),
        ("is it safe?", Request.SAFETY),
        ("is this trial safe for my daughter", Request.SAFETY),
        ("what are the risks of taking part?", Request.SAFETY),
        ("is it safe to tell you this?", None),
        ("is hydroxyurea safe?", None),
        ("no more questions", Request.ENOUGH_QUESTIONS),
        ("that's enough questions", Request.ENOUGH_QUESTIONS),
        ("my mum is here now", Request.GUARDIAN_HERE),
        ("what would happen to her?", Request.TAKING_PART_MEANS),
        ("how many visits would she need?", Request.TAKING_PART_MEANS),
        ("how long does it take", Request.TAKING_PART_MEANS),
        ("are there similar studies?", Request.SIMILAR),
        ("show me all the criteria", Request.CRITERIA),
        ("who is it not for?", Request.FOR_WHOM),
        ("is it still recruiting?", Request.FRESHNESS),
        ("is the trial still running", Request.FRESHNESS),
        ("when was it last checked?", Request.FRESHNESS),
        ("still running the farm, just slower", None),
        ("female, last I checked", None),
        ("how big is the enrolment?", Request.NUMBERS),
        ("What is the procedure for enrolment?", None),
        ("questions for the doctor", Request.DOCTOR_QUESTIONS),
        ("that one in Shenzhen", Request.BY_PLACE),
        ("she is 10", None),
        ("what does exclusion mean", None),
    ],
)
def test_a_plain_request_is_known_whatever_the_classifier_says(
    text: str, request_meant: Request | None
) -> None:
    assert request_in(text) is request_meant


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("tengo una hija con talasemia y tiene 9 años", "es"),
        ("ich suche eine Studie für meine Tochter", "de"),
        ("je cherche un essai pour ma fille", "fr"),
        ("мне нужна помощь", "ru"),
        ("我女儿九岁", "zh"),
        ("my daughter is 9 and has thalassemia", None),
        ("beta thal major", None),
        ("no", None),
        ("de novo AML, ECOG 1", None),
    ],
)
def test_another_language_is_told_from_english(text: str, code: str | None) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["CA125 is 340", "her LDH is 310", "the CEA is 212 now"])
def test_a_value_that_was_read_is_no_impossible_age(bo: Person, text: str) -> None:  # noqa: F811
    bo.write("it is for my mother, she is 57, she has asthma", ActionNextStep())
    assert "utter_doubt_two_readings" not in bo.write(text, ActionNextStep())
    assert bo.facts()["age"] == 57


def test_what_was_guessed_and_is_now_told_has_not_changed(bo: Person) -> None:  # noqa: F811
    bo.write("DLBCL, 59, R-CHOP then Yescarta", ActionNextStep())
    assert "utter_fact_changed" not in bo.write("self, in Leiden", ActionNextStep())


def test_the_sex_told_alone_is_said_back_and_a_she_in_passing_is_not(bo: Person) -> None:  # noqa: F811
    bo.write("melanoma, 61, had nivolumab, I live in Leeds", ActionNextStep())
    assert "utter_noted" in bo.write("male", ActionNextStep())
    bo.write("for my daughter", ActionNextStep())


def test_tell_me_about_1_is_no_age(bo: Person) -> None:  # noqa: F811
    bo.write("tell me about 1", ActionNextStep())
    assert "age" not in bo.facts()
