"""What each action says and remembers."""

from __future__ import annotations

import pytest

from actions.answers import ActionAnswerNo, ActionAnswerYes
from actions.comparing import ActionCompare, ActionDoctorSheet
from actions.details import ActionTrialDetails
from actions.facts import ActionShowMyFacts, ActionWhyQuestion
from actions.glossary import ActionExplainTerm
from actions.going_back import ActionGoBack, ActionStartOver
from actions.next_step import ActionNextStep
from actions.off_topic import ActionDefaultFallback
from actions.opening import ActionRecordConsent
from actions.participation import ActionParticipation
from actions.passing_over import ActionPassOver
from actions.places import ActionContact, ActionLocation
from actions.safety import ActionStopForEmergency
from actions.search import ActionShowMoreTrials
from actions.trial import ActionWhatWouldChange, ActionWhyFit
from tests.actions.conftest import Person

AMIRA = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)
EXAMPLE = "NCT05745532"


def test_the_first_question_is_who_it_is_for(bo: Person) -> None:
    assert bo.press("Find trials", "find_trials", ActionNextStep()) == ["utter_ask_asking_for"]
    assert bo.slots["open_question"] == "asking_for"
    assert bo.slots["asked"] == ["asking_for"]


def test_a_question_speaks_of_the_person_it_is_about(bo: Person) -> None:
    bo.write("it is for my daughter, she has thal major", ActionNextStep())
    assert bo.said[-1]["response"] == "utter_ask_age"
    assert bo.said[-1]["person"] == "your daughter"


def test_an_answered_question_is_open_no_more(bo: Person) -> None:
    bo.press("Find trials", "find_trials", ActionNextStep())
    bo.press("For my child", "inform", asking_for="child")
    assert bo.slots["open_question"] is None
    assert bo.facts() == {"asking_for": "child"}


def test_trials_are_shown_as_soon_as_enough_is_told(bo: Person) -> None:
    said = bo.write(AMIRA, ActionNextStep())
    assert said[:3] == ["utter_noted", "utter_results_intro", "utter_trial_card"]
    assert bo.slots["shown_trials"] == [EXAMPLE]
    (verdict,) = bo.slots["verdicts"]
    assert verdict["fit"] == "POSSIBLE"
    assert bo.said[2]["custom"]["trial"]["warnings"][0]["code"] == "STALE_RECORD"


def test_who_corrects_something_is_asked_for_the_place_again_once(bo: Person) -> None:
    bo.write("me, I am 41, beta thal major", ActionNextStep())
    assert bo.slots["open_question"] == "place"
    said = bo.write("sorry, I am 44", ActionNextStep(), intent="correct_fact")
    assert said == ["utter_fact_changed", "utter_ask_place"]
    said = bo.write("sorry, I am 45", ActionNextStep(), intent="correct_fact")
    assert said == ["utter_fact_changed", "utter_ask_gene_therapy_or_transplant"]


def test_a_correction_replaces_the_fact_and_says_what_changed(bo: Person) -> None:
    bo.write(AMIRA, ActionNextStep())
    said = bo.write("sorry, she is 17", ActionNextStep(), intent="correct_fact")
    assert said[:2] == ["utter_fact_changed", "utter_results_changed"]
    assert bo.facts()["age"] == 17
    assert bo.slots["verdicts"][0]["fit"] == "UNLIKELY"


def test_not_sure_says_who_would_know_and_goes_on(bo: Person) -> None:
    bo.write("my daughter is 10 and has thal major, we live in Leeds", ActionNextStep())
    said = bo.press("Not sure", "not_sure", ActionPassOver())
    assert said[0] == "utter_who_knows"
    assert "utter_trial_card" in said
    unsure = [fact for fact in bo.slots["facts"] if fact["certainty"] == "unsure"]
    assert [(fact["value"], fact["words"]) for fact in unsure] == [
        ("gene therapy", "Not sure"),
        ("hematopoietic stem cell transplantation", "Not sure"),
    ]


def test_a_question_that_was_not_understood_is_asked_once_more(bo: Person) -> None:
    bo.press("Find trials", "find_trials", ActionNextStep())
    assert bo.write("zzz", ActionNextStep()) == ["utter_not_caught", "utter_ask_asking_for"]


def test_a_child_alone_leaves_no_fact(bo: Person) -> None:
    assert bo.write("I am 12 and I have thal major", ActionNextStep()) == ["utter_guardian_needed"]
    assert bo.slots["facts"] == []
    assert bo.said[0]["custom"] == {"type": "notice", "code": "GUARDIAN_NEEDED"}


def test_yes_takes_the_offer_and_no_leaves_it(bo: Person) -> None:
    bo.write(AMIRA, ActionNextStep())
    assert bo.slots["open_offer"] == "more_questions"
    assert bo.press("Yes, ask", "affirm", ActionAnswerYes()) == ["utter_ask_other_trial"]
    bo.press("No, thank you", "deny", ActionAnswerNo())
    assert bo.slots["open_offer"] is None


def test_why_a_question_is_asked_can_be_asked(bo: Person) -> None:
    assert bo.write("why", ActionWhyQuestion(), intent="ask_why_question") == ["utter_no_open_question"]
    bo.press("Find trials", "find_trials", ActionNextStep())
    assert bo.write("why", ActionWhyQuestion(), intent="ask_why_question") == ["utter_why_question_early"]
    bo.write(AMIRA, ActionNextStep())
    bo.press("Yes, ask", "affirm", ActionAnswerYes())
    assert bo.write("why", ActionWhyQuestion(), intent="ask_why_question") == ["utter_why_question"]


def test_every_question_about_the_trial_is_answered_with_it_in_focus(bo: Person) -> None:
    bo.write(AMIRA, ActionNextStep())
    answers = {
        ActionTrialDetails(): "utter_trial_details",
        ActionWhyFit(): "utter_why_fit",
        ActionWhatWouldChange(): "utter_what_would_change",
        ActionLocation(): "utter_location",
        ActionContact(): "utter_contact",
        ActionParticipation(): "utter_participation",
    }
    for action, response in answers.items():
        assert bo.write("the first one?", action, intent="ask_trial_details")[-1] == response
        assert bo.slots["focus_trial"] == EXAMPLE


def test_before_any_trial_was_shown_none_can_be_meant(bo: Person) -> None:
    assert bo.write("where is it?", ActionLocation(), intent="ask_location") == ["utter_no_trial_yet"]
    said = bo.write("how do we take part?", ActionParticipation(), intent="ask_participation")
    assert said == ["utter_participation_in_general"]


def test_a_former_number_leads_to_the_trial(bo: Person) -> None:
    said = bo.write("NCT04592458", ActionTrialDetails(), intent="ask_trial_details")
    assert (said[0], said[-1]) == ("utter_former_number", "utter_trial_details")
    assert bo.slots["focus_trial"] == EXAMPLE


def test_an_unknown_number_is_said_to_be_unknown(bo: Person) -> None:
    said = bo.write("NCT99999999", ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_trial_not_in_store"]


def test_all_trials_stay_within_reach(bo: Person) -> None:
    bo.write("my son is 10, he has an allergy, we live in Leeds", ActionNextStep())
    bo.press("Nothing yet", "inform", ActionNextStep(), treatment={"value": None, "status": "never"})
    while bo.write("more", ActionShowMoreTrials(), intent="show_more_trials") == ["utter_trial_card"]:
        pass
    assert bo.said[0]["response"] == "utter_unlikely_left"
    shown = len(bo.slots["shown_trials"])
    bo.press("Show them", "show_more_trials", ActionShowMoreTrials(), fit="UNLIKELY")
    assert len(bo.slots["shown_trials"]) == len(bo.slots["verdicts"]) > shown


def test_those_that_do_not_fit_are_shown_when_asked_for_and_no_others(bo: Person) -> None:
    bo.write("my son is 10, he has an allergy, we live in Leeds", ActionNextStep())
    bo.press("Nothing yet", "inform", ActionNextStep(), treatment={"value": None, "status": "never"})
    bo.slots["shown_trials"] = bo.slots["shown_trials"][:1]  # another that may fit was not seen yet
    bo.write("show me the ones that do not fit", ActionShowMoreTrials(), intent="show_more_trials")
    new = bo.slots["shown_trials"][1:]
    assert new
    fits = {record["nct_id"]: record["fit"] for record in bo.slots["verdicts"]}
    assert {fits[nct_id] for nct_id in new} == {"UNLIKELY"}


def test_two_trials_can_be_compared_by_number(bo: Person) -> None:
    assert bo.write("compare", ActionCompare(), intent="compare_trials") == ["utter_two_trials_needed"]
    said = bo.write("compare NCT05745532 and NCT05043116", ActionCompare(), intent="compare_trials")
    assert said == ["utter_comparison"]


def test_the_sheet_holds_the_facts_and_the_trials(bo: Person) -> None:
    assert bo.write("print", ActionDoctorSheet(), intent="ask_doctor_sheet") == ["utter_no_sheet_yet"]
    bo.write(AMIRA, ActionNextStep())
    bo.write("print", ActionDoctorSheet(), intent="ask_doctor_sheet")
    assert EXAMPLE in bo.said[0]["sheet"]
    assert bo.said[0]["custom"] == {"type": "sheet"}


def test_facts_can_be_seen_taken_back_and_forgotten(bo: Person) -> None:
    assert bo.write("my facts", ActionShowMyFacts(), intent="show_my_facts") == ["utter_no_facts"]
    assert bo.write("back", ActionGoBack(), intent="go_back") == ["utter_nothing_to_go_back_to"]
    bo.press("Find trials", "find_trials", ActionNextStep())
    bo.press("For my child", "inform", ActionNextStep(), asking_for="child")
    assert bo.write("my facts", ActionShowMyFacts(), intent="show_my_facts") == ["utter_my_facts"]
    assert bo.write("back", ActionGoBack(), intent="go_back")[-1] == "utter_ask_asking_for"
    assert bo.facts() == {}
    bo.write("start over", ActionStartOver(), intent="start_over")
    assert bo.slots["asked"] == ["asking_for"]


def test_agreement_and_versions_are_recorded(bo: Person) -> None:
    consent = {"terms": "2026-11-22", "given_at": "2026-11-22T10:00:00Z", "mode": "anonymous"}
    assert bo.press("I agree", "give_consent", ActionRecordConsent(), consent=consent) == []
    assert bo.slots["consent"] == consent
    assert set(bo.slots["versions"]) == {"waymark", "reader", "model", "data"}


def test_an_emergency_leaves_no_question_open(bo: Person) -> None:
    bo.press("Find trials", "find_trials", ActionNextStep())
    bo.press("", "report_emergency", ActionStopForEmergency(), concern="medical")
    assert bo.slots["open_question"] is None


def test_the_second_misunderstanding_brings_the_menu(bo: Person) -> None:
    assert bo.write("zzz", ActionDefaultFallback(), intent="nlu_fallback") == ["utter_not_understood"]
    assert bo.write("zzz", ActionDefaultFallback(), intent="out_of_scope") == ["utter_menu"]


def test_a_message_not_understood_is_asked_about_by_its_two_likeliest_meanings(bo: Person) -> None:
    guesses = ("inform", "ask_location", "ask_contact", "greet", "compare_trials")
    said = bo.write("hoo iz it", ActionDefaultFallback(), intent="nlu_fallback", guesses=guesses)
    assert said == ["utter_did_you_mean"]
    payloads = [button["payload"] for button in bo.said[0]["buttons"]]
    assert payloads == ["/ask_location", "/ask_contact"]  # telling a fact is nothing a button can do
    assert bo.write("eh", ActionDefaultFallback(), intent="nlu_fallback", guesses=guesses) == ["utter_menu"]


def test_a_word_is_explained_or_honestly_not(bo: Person) -> None:
    assert bo.write("what is HSCT", ActionExplainTerm(), intent="ask_glossary") == ["utter_term"]
    assert bo.write("what is a blorb", ActionExplainTerm(), intent="ask_glossary") == ["utter_term_not_known"]


def test_a_bare_number_answers_a_question_about_a_blood_test(bo: Person) -> None:
    bo.slots |= {"open_question": "lab:ferritin", "asked": ["lab:ferritin"]}
    bo.write("about 3000")
    (fact,) = bo.slots["facts"]
    assert (fact["name"], fact["analyte"], fact["value"], fact["certainty"]) == (
        "lab",
        "ferritin",
        3000,
        "about",
    )
    assert bo.slots["open_question"] is None


@pytest.mark.parametrize("slug", ["treatment:hydroxyurea", "infection:hiv infection", "comorbidity:asthma"])
def test_a_bare_no_denies_only_what_the_question_names(bo: Person, slug: str) -> None:
    bo.slots |= {"open_question": slug, "asked": [slug]}
    bo.write("no", intent="deny")
    (fact,) = bo.slots["facts"]
    assert (f"{fact['name']}:{fact['value']}", fact["status"]) == (slug, "never")
    assert bo.slots["open_question"] is None


@pytest.mark.parametrize("slug", ["treatment:hydroxyurea", "lab:ferritin", "comorbidity:asthma"])
def test_not_sure_is_about_what_the_question_names(bo: Person, slug: str) -> None:
    bo.slots |= {"open_question": slug, "asked": [slug]}
    bo.write("I don't know", intent="not_sure")
    (fact,) = bo.slots["facts"]
    assert fact["certainty"] == "unsure"
    assert slug.split(":")[1] in (fact["value"], fact.get("analyte"))
    assert bo.slots["open_question"] is None
