"""Questions that want a kind and true answer, and anger at the machine."""

from __future__ import annotations

import pytest

from actions.advice import ActionMedicalAdvice
from actions.details import ActionTrialDetails
from actions.next_step import ActionNextStep
from actions.off_topic import ActionDefaultFallback
from actions.participation import ActionParticipation
from actions.trial import ActionWhyFit
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark.understanding.requests import Request, request_in
from waymark.understanding.vexed import is_vexed

pytestmark = pytest.mark.thorough

AMIRA = "my daughter is 10, beta thalassemia major, no gene therapy or transplant before"
ASKED = {
    Request.NOT_KNOWN: (
        "what is not known?|what's not known yet|which points are not known|what do you not know yet|"
        "what is still unknown|what do we not know about the first one|not known yet?"
    ),
    Request.PLACEBO: (
        "is it a real drug or a fake?|is it a real drug or a placebo|could she get a placebo|"
        "is there a placebo|"
        "would my son get the real thing|am I going to get a sugar pill|real drug or fake?"
    ),
    Request.COST: (
        "do I have to pay?|do we have to pay anything|is it free|how much does it cost|who pays for it|"
        "does a trial cost money?|will my insurance cover it|do they pay for travel|we can't afford much"
    ),
    Request.PROMISE: (
        "will it cure me?|will it cure her|will this treatment work?|does it work|can I be cured|"
        "will she get better|what are the chances of a cure|can you promise it works|so, will it help my son?"
    ),
    Request.SAFETY: ("so basically a guinea pig?|is she just a lab rat|are they experimenting on my mum?"),
    Request.PROGNOSIS: (
        "how long have I got|how long has he got left?|how long will she live|how much time do we have left|"
        "is my mum dying?|am I going to die|will he survive|will my son make it|what's the survival|"
        "what is the prognosis|whats my odds|what are my chances|is it terminal|"
        "whats the survival rate with this|"
        "how long will my dad last|what is her life expectancy?"
    ),
    Request.STOP_MEDICINE: (
        "does chemo stop if I join?|would he have to stop lorlatinib|can she keep taking letrozole?|"
        "do I have to come off my tablets|can we do both chemo and the trial|can he stay on hydroxyurea|"
        "would my mum have to stop her tablets|will the transfusions go on|do I need to pause dialysis|"
        "could we do the trial alongside chemo?"
    ),
}
OTHER = (
    "what is a placebo|is placebo a fake pill|is this free to use|how does it work|"
    "what do you know about me|"
    "how much ferritin is too much|can you promise it's private|"
    "who pays for this research|which has no placebo|"
    "this is a shambles|how much should i take|"
    "he had a cure|I am free on Monday|"
    "how long does the trial last|how long would I be in hospital|how long has she had it|"
    "how long is the drive|do I have to stop smoking|"
    "can I stop at any time|can I stop the trial|do we have to stay in the trial|"
    "can I keep this private|can I keep my appointment"
)


@pytest.mark.parametrize(
    ("words", "request_meant"),
    [(words, asked) for asked, all_words in ASKED.items() for words in all_words.split("|")],
)
def test_the_question_is_understood(words: str, request_meant: Request) -> None:
    assert request_in(words) is request_meant


@pytest.mark.parametrize("words", OTHER.split("|"))
def test_what_asks_something_else_is_left_to_that(words: str) -> None:
    assert request_in(words) not in ASKED


def test_who_asks_for_a_cure_is_promised_nothing(bo: Person) -> None:  # noqa: F811
    ask = ("ask_medical_advice", ActionMedicalAdvice())
    assert bo.write("will it cure me?", ask[1], intent=ask[0]) == ["utter_no_promise"]
    assert bo.write("which dose should she take?", ask[1], intent=ask[0]) == ["utter_no_medical_advice"]


def test_who_asks_how_long_there_is_hears_no_guess(bo: Person) -> None:  # noqa: F811
    said = bo.write("how long have I got", ActionMedicalAdvice(), intent="ask_medical_advice")
    assert said == ["utter_no_prognosis"]


def test_whether_a_treatment_goes_on_is_the_trials_matter(bo: Person) -> None:  # noqa: F811
    said = bo.write("does chemo stop if I join?", ActionMedicalAdvice(), intent="ask_medical_advice")
    assert said == ["utter_keep_medicines"]


@pytest.mark.parametrize("words", ["would I get a placebo?", "will it hurt?", "is it safe?"])
def test_with_several_trials_shown_the_general_answer_comes_first(bo: Person, words: str) -> None:  # noqa: F811
    bo.write("my son is 6, medulloblastoma, had surgery", ActionNextStep())
    bo.write("we live in Mumbai", ActionNextStep())
    assert len(bo.slots["shown_trials"]) > 1
    said = bo.write(words, ActionTrialDetails(), intent="ask_trial_details")
    assert said[0].endswith("_in_general")
    assert said[1].startswith("utter_which")
    assert (
        bo.write(f"the first: {words}", ActionTrialDetails(), intent="ask_trial_details")[0]
        == "utter_trial_part"
    )


def test_costs_are_answered_by_themselves_with_and_without_a_trial(bo: Person) -> None:  # noqa: F811
    ask = ("do I have to pay?", ActionParticipation())
    assert bo.write(*ask, intent="ask_participation") == ["utter_costs"]
    bo.write(AMIRA, ActionNextStep())
    assert bo.write(*ask, intent="ask_participation") == ["utter_costs"]


def test_a_placebo_is_answered_in_general_and_then_from_the_record(bo: Person) -> None:  # noqa: F811
    ask = ("is it a real drug or a fake?", ActionTrialDetails())
    assert bo.write(*ask, intent="ask_trial_details") == ["utter_placebo_in_general"]
    bo.write(f"{AMIRA}, show me now", ActionNextStep())
    bo.write("skip", ActionNextStep(), intent="rather_not_say")
    said = bo.write(
        "NCT05745532: is it a real drug or a fake?", ActionTrialDetails(), intent="ask_trial_details"
    )
    assert said[0] == "utter_trial_part"
    assert "names no group that gets a placebo" in str(bo.said[0])


def test_what_is_not_known_is_listed_line_by_line(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    said = bo.write("NCT05745532", ActionWhyFit(), intent="ask_why_fit")
    assert said[-1] == "utter_why_fit"
    bo.write("what is not known?", ActionWhyFit(), intent="ask_why_fit")
    text = str(bo.said)
    assert "Not known yet about your daughter for NCT05745532" in text
    assert "another clinical trial" in text
    assert "within the limits" not in text  # what fits is no open point


def test_what_is_not_known_answers_no_question_that_waits(bo: Person) -> None:  # noqa: F811
    bo.write("my daughter has thal major, she is 9, she lives in Leeds", ActionNextStep())
    assert bo.slots["open_question"] == "treatment"
    bo.write("what is not known?", ActionWhyFit(), intent="ask_why_fit")
    assert bo.slots["open_question"] == "treatment"
    bo.write("not known", ActionNextStep())
    assert bo.slots["open_question"] != "treatment"


def test_a_line_told_in_part_says_so(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    bo.write("what is not known about NCT05745532?", ActionWhyFit(), intent="ask_why_fit")
    assert "you have told me a part of this, not all. You said: “beta thalassemia major”" in str(bo.said)


VEXED = (
    "fuck this|Fuck you|this is bullshit|this is so frustrating|stupid bot|you don't understand me|"
    "you keep asking the same thing|what a waste of time|for god's sake|I already told you that|screw this"
)
NOT_VEXED = (
    "I hate this|i'm so angry|fed up|the treatment is useless|it is not working|it doesn't help him|"
    "my life is shit|she is sick of hospitals|no|i want to stop"
)


@pytest.mark.parametrize("words", VEXED.split("|"))
def test_anger_at_the_machine_is_met_kindly(bo: Person, words: str) -> None:  # noqa: F811
    assert bo.write(words, ActionDefaultFallback(), intent="out_of_scope") == ["utter_vexed"]


@pytest.mark.parametrize("words", NOT_VEXED.split("|"))
def test_sorrow_and_other_news_are_no_anger_at_the_machine(words: str) -> None:
    assert not is_vexed(words)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("will I be paid?", "utter_paid"),
        ("do they pay people for taking part", "utter_paid"),
        ("do they give me the drug after the trial ends", "utter_after_the_trial"),
        ("what happens after the trial", "utter_after_the_trial"),
        ("do I have to pay", "utter_costs"),
        ("who pays if I get hurt", "utter_if_harmed"),
        ("can I drop out", "utter_leave_any_time"),
        ("do I have to tell my doctor", "utter_whom_to_tell"),
        ("can I come with her", "utter_company"),
    ],
)
def test_what_no_record_tells_of_pay_and_the_time_after_is_said_once_for_all(
    bo: Person,  # noqa: F811
    text: str,
    answer: str,
) -> None:
    assert bo.write(text, ActionParticipation(), intent="ask_participation") == [answer]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("is the hospital good", "utter_place_not_judged"),
        ("which hospital is best?", "utter_place_not_judged"),
        ("he can't swallow pills", "utter_no_swallowing"),
        ("my son won't take tablets", "utter_no_swallowing"),
        ("i cant do stairs any more", "utter_daily_life"),
        ("she uses a wheelchair", "utter_daily_life"),
        ("My wife is filling this in", "utter_someone_writes"),
        ("this is my son typing", "utter_someone_writes"),
        ("let me keep my baclofen", "utter_keep_medicines"),
    ],
)
def test_a_place_daily_life_and_who_writes_have_answers_of_their_own(
    bo: Person,  # noqa: F811
    text: str,
    answer: str,
) -> None:
    assert bo.write(text, ActionMedicalAdvice(), intent="ask_medical_advice") == [answer]


def test_the_trials_seen_are_named_again_with_their_numbers(bo: Person) -> None:  # noqa: F811
    bo.slots["shown_trials"] = ["NCT05745532", "NCT05043116"]
    bo.write("which ones have I seen already", ActionTrialDetails(), intent="ask_trial_details")
    assert bo.said[0]["trials"].startswith("You have seen 2 trials.\n1. NCT05745532. “")
