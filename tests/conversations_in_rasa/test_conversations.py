"""How a conversation goes, message by message, through the trained model and the actions."""

from __future__ import annotations

import pytest

from tests.conversations_in_rasa.conftest import DAUGHTER, Talk
from waymark.dialogue.questions import GENE_THERAPY, TRANSPLANT

pytestmark = pytest.mark.model


def test_questions_come_in_their_order_and_results_after_the_last(talk: Talk) -> None:
    assert "Who are you looking for" in talk.say("/find_trials")
    assert "Which illness does your child have" in talk.press("For my child")
    assert "How old" in talk.say("thal major")
    assert "Which city or country" in talk.say("9")
    assert "gene therapy, or a stem cell transplant" in talk.press("Skip")
    talk.press("Neither")
    assert talk.cards["NCT05745532"]["fit"] != "UNLIKELY"
    assert talk.slot("asked") == ["asking_for", "condition", "age", "place", "treatment"]


def test_what_was_volunteered_is_not_asked_again(talk: Talk) -> None:
    talk.say("my son is 9, thal major, transfused every 3 weeks")
    told = {fact["name"]: fact["value"] for fact in talk.slot("facts")}
    assert told["asking_for"] == "child"
    assert told["sex"] == "male"
    assert told["age"] == 9
    assert told["condition"] == "beta-thalassemia major"
    assert told["transfusion_dependent"] is True
    assert talk.slot("asked") == ["place"]


def test_a_button_is_a_fact_in_the_words_of_its_title(talk: Talk) -> None:
    talk.say("/find_trials")
    talk.press("For my child")
    (fact,) = talk.slot("facts")
    assert (fact["value"], fact["words"], fact["turn"]) == ("child", "For my child", 2)


@pytest.mark.parametrize(
    ("answer", "certainty"), [("I don't know", "unsure"), ("I'd rather not say", "declined")]
)
def test_not_sure_and_rather_not_say_are_two_answers_and_cost_no_trial(
    talk: Talk, answer: str, certainty: str
) -> None:
    talk.say("my daughter is 10 and has beta thalassemia major")
    talk.say("Leeds")
    assert talk.slot("open_question") == "treatment"
    talk.say(answer)
    left_open = {
        (fact["value"], fact["certainty"]) for fact in talk.slot("facts") if fact["name"] == "treatment"
    }
    assert left_open == {(GENE_THERAPY, certainty), (TRANSPLANT, certainty)}
    assert talk.cards["NCT05745532"]["fit"] != "UNLIKELY"


def test_more_questions_are_offered_and_asked_only_after_a_yes(talk: Talk) -> None:
    talk.say(DAUGHTER)
    assert talk.slot("open_question") is None
    assert "Right now" in talk.press("Yes, ask")
    assert talk.slot("open_question") == "other_trial"
    talk.press("Yes")
    assert talk.cards["NCT05745532"]["fit"] == "UNLIKELY"


def test_a_no_to_the_offer_ends_the_questions(talk: Talk) -> None:
    talk.say(DAUGHTER)
    talk.press("No, thank you")
    assert talk.slot("open_offer") is None
    assert talk.slot("open_question") is None


def test_a_digression_leaves_the_question_open(talk: Talk) -> None:
    talk.say("/find_trials")
    talk.press("For my child")
    talk.say("what does HSCT mean?")
    assert talk.slot("open_question") == "condition"
    talk.say("are you a robot?")
    assert "Which illness" in talk.press("Go on")
    assert talk.slot("asked") == ["asking_for", "condition"]


def test_going_back_forgets_the_last_answer(talk: Talk) -> None:
    talk.say("/find_trials")
    talk.press("For my child")
    assert "Who are you looking for" in talk.say("go back")
    assert talk.slot("facts") == []


def test_someone_under_16_who_writes_alone_leaves_no_facts(talk: Talk) -> None:
    answer = talk.say("I am 12 years old and I have thalassemia major")
    assert "parent or guardian" in answer
    assert talk.slot("facts") == []
    assert talk.slot("guardian_needed") is True
    assert {"type": "notice", "code": "GUARDIAN_NEEDED"} in [part.get("custom") for part in talk.said]
    talk.say("thal major")
    assert talk.slot("facts") == []
    assert "Which illness does your child have" in talk.press("A parent is here now")


def test_what_we_know_can_be_seen(talk: Talk) -> None:
    talk.say(DAUGHTER)
    assert "beta-thalassemia major" in talk.say("what have you got about me?")


def test_starting_over_forgets_the_facts_and_keeps_the_agreement(talk: Talk) -> None:
    talk.say(DAUGHTER)
    talk.say("start over")
    assert talk.slot("facts") == []
    assert talk.slot("shown_trials") is None
    assert talk.slot("consent")["mode"] == "anonymous"


def test_agreement_is_recorded_with_the_versions_and_without_a_word(talk: Talk) -> None:
    assert talk.said == []
    assert talk.slot("consent")["terms"] == "2026-11-22"
    assert talk.slot("versions")["reader"]
    assert talk.slot("versions")["model"]


def test_no_trial_is_never_nothing_alone(talk: Talk) -> None:
    talk.say("I am 45, I have type 2 diabetes, I take metformin, I live in Leeds")
    assert talk.titles


def test_an_emergency_stops_the_task(talk: Talk) -> None:
    talk.say("/find_trials")
    answer = talk.say('/report_emergency{"concern":"medical"}')
    assert "emergency number" in answer
    assert talk.slot("open_question") is None


def test_two_misunderstandings_bring_the_menu_and_a_person(talk: Talk) -> None:
    talk.say("blargh fnord xyzzy")
    talk.say("qwe asdf zxcv plugh")
    assert "Reach a person" in talk.titles


def test_erasing_is_confirmed_by_a_button_that_the_gateway_takes(talk: Talk) -> None:
    talk.say("delete everything you have about me")
    payloads = [item["payload"] for part in talk.said for item in part["buttons"]]
    assert "/erase_now" in payloads


def test_unlikely_trials_can_be_seen_with_what_is_in_the_way(talk: Talk) -> None:
    talk.say("my son is 10 and has an allergy, nothing was done so far to treat it, we live in Leeds")
    for _ in range(3):
        if "Show them" in talk.titles:
            break
        talk.say("show me more")
    talk.press("Show them")
    assert {card["fit"] for card in talk.cards.values()} == {"UNLIKELY"}


def test_a_name_that_sounds_like_an_emergency_does_not_hold_the_talk_up(talk: Talk) -> None:
    talk.say("/find_trials")
    talk.press("For me")
    first = talk.say("it's fever")
    assert "call your local emergency number" in first
    assert "Which illness" in first
    assert "could not read that" in talk.say("it's fever")
    assert "How old" in talk.say("it's fever")


ALARMED = "fever after chemo in june, all clear now. daughter 9, thal major"


def test_what_was_told_with_an_alarm_is_noted_when_the_person_goes_on(talk: Talk) -> None:
    talk.say('/report_emergency{"concern":"medical"}')
    answer = talk.say("go on with trials", told_before=ALARMED, button_title="Go on")
    assert "age 9" in answer
    assert "beta-thalassemia major" in answer
    assert "Which city or country" in answer
    told = {fact["name"]: fact["value"] for fact in talk.slot("facts")}
    assert told["asking_for"] == "child"
    assert told["treatment"] == "chemotherapy"


@pytest.mark.parametrize(
    "words",
    [
        "no emergency, that was in june",
        "sorry, she is fine, that was last summer",
        "we are safe now",
        "no",
        "it's not an emergency",
        "false alarm",
        "I don't need an ambulance",
        "ok let's continue",
    ],
)
def test_what_was_told_with_an_alarm_is_noted_whatever_is_said_next(talk: Talk, words: str) -> None:
    talk.say('/report_emergency{"concern":"medical"}')
    talk.say(words, told_before=ALARMED)
    told = {fact["name"]: fact["value"] for fact in talk.slot("facts")}
    assert told["age"] == 9
    assert told["condition"] == "beta-thalassemia major"


def test_what_is_said_now_goes_before_what_was_told_with_an_alarm(talk: Talk) -> None:
    talk.say('/report_emergency{"concern":"medical"}')
    talk.say("she is 10, not 9", told_before=ALARMED)
    told = {fact["name"]: fact["value"] for fact in talk.slot("facts")}
    assert told["age"] == 10
    assert told["condition"] == "beta-thalassemia major"
