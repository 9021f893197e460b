"""When the facts in a message, or the question before it, say better than the classifier what it wants."""

from __future__ import annotations

import pytest

from bench.understanding.held_back import actions_of_intents
from waymark.nlu.context import Place, in_context
from waymark.nlu.intents import settled
from waymark.nlu.same_step import SAME_STEP
from waymark.profile.facts import FactName

AGE = {"name": "age", "value": 10, "certainty": "sure"}
NOT_SURE = {"name": "age", "value": None, "certainty": "unsure"}
FOR_A_CHILD = {"name": "asking_for", "value": "child", "certainty": "sure"}
HIS_SEX = {"name": "sex", "value": "male", "certainty": "sure"}
DYSPHAGIA = {"name": "comorbidity", "value": "dysphagia", "status": "current", "certainty": "sure"}
DECLINED = {"name": "age", "value": None, "certainty": "declined"}
INTENTS = (
    *("affirm", "ask_doctor_sheet", "ask_glossary", "ask_location", "ask_medical_advice", "delete_my_data"),
    *("ask_trial_details", "ask_what_would_change", "ask_why_fit", "correct_fact", "deny"),
    *("express_distress", "find_trials", "goodbye", "greet", "inform", "not_sure", "out_of_scope"),
    *("rather_not_say", "report_emergency", "report_self_harm", "start_over", "thank"),
)


def guess(intent: str, confidence: float, **others: float) -> dict[str, float]:
    """The classifier's confidences: one guess, others named, the rest shared out evenly."""
    named = {intent: confidence, **others}
    rest = (1 - sum(named.values())) / (len(INTENTS) - len(named))
    return {name: named.get(name, rest) for name in INTENTS}


def likeliest(confidences: dict[str, float]) -> str:
    return max(confidences, key=confidences.__getitem__)


@pytest.mark.parametrize(
    ("text", "guessed", "confidence", "facts", "intent"),
    [
        ("she is 10", "out_of_scope", 0.2, [AGE], "inform"),
        ("Now for my son", "start_over", 0.9, [FOR_A_CHILD], "inform"),
        ("back to my daughter", "correct_fact", 0.6, [], "inform"),
        ("i dont wanna stop my meds", "report_self_harm", 0.9, [], "ask_medical_advice"),
        ("he has trouble swallowing", "report_emergency", 0.9, [], "ask_medical_advice"),
        ("he has trouble swallowing", "report_emergency", 0.9, [HIS_SEX, DYSPHAGIA], "ask_medical_advice"),
        ("he has trouble swallowing since this morning", "report_emergency", 0.9, [], "report_emergency"),
        ("I dont want to die without trying", "report_self_harm", 0.97, [], "express_distress"),
        ("we do not want her to die", "report_self_harm", 0.9, [], "express_distress"),
        ("I don't want to live anymore", "report_self_harm", 0.9, [], "report_self_harm"),
        ("hello, she is 10", "greet", 0.9, [AGE], "inform"),
        ("she is 10", "ask_glossary", 0.15, [AGE], "inform"),
        ("sorry, she is 10", "correct_fact", 0.9, [AGE], "correct_fact"),
        ("sorry, she is 10", "correct_fact", 0.3, [AGE], "correct_fact"),
        ("why not, at 10?", "ask_why_fit", 0.4, [AGE], "ask_why_fit"),
        ("find trials for a girl of 10", "find_trials", 0.9, [AGE], "find_trials"),
        ("no idea", "inform", 0.5, [NOT_SURE], "not_sure"),
        ("that is private", "deny", 0.5, [DECLINED], "rather_not_say"),
        ("NCT04592458", "out_of_scope", 0.5, [], "ask_trial_details"),
        ("where is NCT04592458", "ask_location", 0.5, [], "ask_location"),
        ("xyzzy", "out_of_scope", 0.15, [], "nlu_fallback"),
        ("who won the match", "out_of_scope", 0.9, [], "out_of_scope"),
        ("lol", "out_of_scope", 0.4, [], "out_of_scope"),
        ("his mother has the papers", "not_sure", 0.9, [HIS_SEX], "not_sure"),
        ("how do I tell her brothers", "express_distress", 0.5, [HIS_SEX], "express_distress"),
        ("hello, it is for my son", "greet", 0.9, [FOR_A_CHILD, HIS_SEX], "inform"),
        ("deletion of exon 51", "delete_my_data", 0.9, [], "inform"),
        ("he has exons 45-50 deleted", "delete_my_data", 0.9, [], "inform"),
        ("22q11 deletion", "delete_my_data", 0.9, [], "inform"),
        ("delete my chat", "delete_my_data", 0.9, [], "delete_my_data"),
    ],
)
def test_the_intent_that_goes_on(
    text: str, guessed: str, confidence: float, facts: list[dict[str, object]], intent: str
) -> None:
    assert likeliest(settled(text, guess(guessed, confidence), Place(None, facts))) == intent


def test_an_answer_is_likelier_after_a_question() -> None:
    torn = guess("ask_location", 0.35, inform=0.25)
    assert likeliest(in_context(torn, Place(None, []))) == "ask_location"
    assert likeliest(in_context(torn, Place(FactName.PLACE, []))) == "inform"


def test_a_yes_or_no_is_likelier_after_a_question_that_takes_one() -> None:
    torn = guess("inform", 0.4, deny=0.3)
    assert likeliest(in_context(torn, Place(FactName.AGE, []))) == "inform"
    assert likeliest(in_context(torn, Place(FactName.PREGNANT, []))) == "deny"


def test_an_emergency_that_the_safety_check_missed_is_rather_heard_than_not() -> None:
    torn = guess("express_distress", 0.35, report_emergency=0.32)
    assert likeliest(in_context(torn, Place(None, []))) == "report_emergency"


@pytest.mark.parametrize("facts", [[], [AGE], [NOT_SURE]])
def test_confidences_add_up_to_one(facts: list[dict[str, object]]) -> None:
    confidences = settled("no idea", guess("inform", 0.5), Place(FactName.AGE, facts))
    assert sum(confidences.values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("text", "guessed", "intent"),
    [
        ("what should I ask the doctor?", "ask_medical_advice", "ask_doctor_sheet"),
        ("what would happen to her?", "ask_what_would_change", "ask_trial_details"),
        ("should I stop her tablets?", "ask_medical_advice", "ask_medical_advice"),
        ("what would have to change for her?", "ask_what_would_change", "ask_what_would_change"),
    ],
)
def test_plain_words_for_one_thing_go_before_a_near_guess(text: str, guessed: str, intent: str) -> None:
    assert likeliest(settled(text, guess(guessed, 0.5), Place(asked=None, facts=[]))) == intent


def test_a_bare_name_of_the_illness_asked_for_is_no_emergency() -> None:
    illness = {"name": "condition", "value": "myocardial infarction", "certainty": "sure"}
    asked = Place(FactName.CONDITION, [illness])
    assert likeliest(settled("heart attack", guess("report_emergency", 0.7), asked)) == "inform"
    told = settled("help, heart attack", guess("report_emergency", 0.7), asked)
    assert likeliest(told) == "report_emergency"
    unasked = settled("heart attack", guess("report_emergency", 0.7), Place(None, [illness]))
    assert likeliest(unasked) == "report_emergency"


@pytest.mark.parametrize("text", ["2", " 1 ", "#3", "2.", "1)"])
def test_a_number_alone_is_the_trial_at_that_place(text: str) -> None:
    assert likeliest(settled(text, guess("inform", 0.6), Place(None, []))) == "ask_trial_details"


@pytest.mark.parametrize("asked", [FactName.AGE, FactName.LAB])
def test_a_number_alone_answers_an_open_question(asked: FactName) -> None:
    assert likeliest(settled("2", guess("inform", 0.6), Place(asked, []))) == "inform"


@pytest.mark.parametrize(
    ("text", "guessed"),
    [
        ("does he have to fast", "affirm"), ("would I need a biopsy", "rather_not_say"),
        ("can we see her scans", "deny"), ("is there a nurse there", "not_sure"),
    ],
)  # fmt: skip
def test_a_question_is_no_answer(text: str, guessed: str) -> None:
    likely = settled(text, guess(guessed, 0.5, ask_trial_details=0.3), Place(None, []))
    assert likeliest(likely) == "ask_trial_details"


@pytest.mark.parametrize(
    "text",
    [
        "do I have to say?",
        "is it okay to leave blank",
        "can I skip this one",
        "does it matter if I do not know",
    ],
)
def test_who_asks_whether_to_answer_passes_on(text: str) -> None:
    likely = settled(text, guess("rather_not_say", 0.5, ask_trial_details=0.3), Place(FactName.AGE, []))
    assert likeliest(likely) == "rather_not_say"


def test_a_doubt_between_two_with_the_same_next_step_is_none() -> None:
    torn = guess("inform", 0.35, find_trials=0.35, ask_why_fit=0.2)
    confidences = sorted(settled("46, HbSC, looking for studies", torn, Place(None, [])).values())
    assert confidences[-1] > 0.6
    assert confidences[-1] - confidences[-2] > 0.3


def test_two_with_the_same_next_step_go_before_one_that_is_likelier_than_either() -> None:
    torn = guess("ask_location", 0.35, find_trials=0.3, inform=0.33)
    assert likeliest(settled("is Leeds or York doing anything", torn, Place(None, []))) == "inform"


@pytest.mark.parametrize("step", SAME_STEP)
def test_intents_counted_together_have_the_same_next_step(step: frozenset[str]) -> None:
    actions = actions_of_intents()
    assert len({actions[name] for name in step}) == 1


def test_a_question_beside_a_fact_is_asked_and_a_fact_without_one_is_told() -> None:
    torn = guess("inform", 0.42, ask_medical_advice=0.38)
    on_humira = Place(None, [AGE])
    assert likeliest(settled("can i drink on humira, im 10", torn, on_humira)) == "ask_medical_advice"
    assert likeliest(settled("im 10 and i drink a lot", torn, on_humira)) == "inform"


def test_a_weak_guess_at_a_question_stays_a_question_without_its_mark() -> None:
    weak = guess("ask_location", 0.3)
    assert likeliest(settled("how far would I drive, she is 10", weak, Place(None, [AGE]))) == "ask_location"


def test_who_says_that_the_alarm_is_over_is_not_asked_what_was_meant() -> None:
    torn = guess("express_distress", 0.36, report_emergency=0.28)
    over = settled("she is all right now. I was so scared", torn, Place(None, []))
    assert (likeliest(over), max(over.values())) == ("report_emergency", 0.9)
    assert (
        likeliest(settled("I was so scared", guess("express_distress", 0.6), Place(None, [])))
        == "express_distress"
    )


@pytest.mark.parametrize("text", ["any vaccine trials?", "what about tarlatamab", "I don't want chemo"])
def test_a_treatment_named_after_the_list_is_asked_of_it(text: str) -> None:
    shown = Place(None, [], is_list_shown=True)
    assert likeliest(settled(text, guess("find_trials", 0.9), shown)) == "ask_trial_details"
    assert likeliest(settled(text, guess("find_trials", 0.9), Place(None, []))) == "find_trials"
    asked = Place(FactName.TREATMENT, [], is_list_shown=True)
    assert likeliest(settled(text, guess("inform", 0.9), asked)) == "inform"


def test_a_place_named_after_the_list_is_asked_of_it() -> None:
    london = [{"name": "place", "value": "London, United Kingdom", "certainty": "sure"}]
    shown = Place(None, london, is_list_shown=True)
    assert likeliest(settled("any in London?", guess("inform", 0.9), shown)) == "ask_location"
    assert likeliest(settled("London", guess("inform", 0.9), shown)) == "inform"
    assert likeliest(settled("any in London?", guess("inform", 0.9), Place(None, london))) == "inform"


@pytest.mark.parametrize(("text", "intent"), [("removed", "inform"), ("remove my data", "delete_my_data")])
def test_an_organ_removed_is_an_answer_and_no_wish_to_be_erased(text: str, intent: str) -> None:
    answer = {"name": "treatment", "value": "splenectomy", "status": "past", "certainty": "about"}
    likely = settled(text, {"delete_my_data": 0.96, "inform": 0.01}, Place(FactName.TREATMENT, [answer]))
    assert max(likely, key=likely.__getitem__) == intent
