"""What people ran into when they talked with Waymark, over a real store of starter trials."""

from __future__ import annotations

from collections import Counter

import pytest

from actions.answers import ActionAnswerNo, ActionAnswerYes
from actions.details import ActionTrialDetails
from actions.going_back import ActionGoBack
from actions.next_step import ActionNextStep
from actions.off_topic import ActionDefaultFallback
from actions.participation import ActionParticipation
from actions.passing_over import ActionPassOver
from actions.places import ActionContact, ActionLocation
from actions.safety import ActionStopForEmergency
from actions.trial import ActionWhyFit
from tests.actions.conftest import Person, _store, bo  # noqa: F401
from waymark.dialogue.conversation import Conversation
from waymark.dialogue.going_back import gone_back
from waymark.dialogue.merging import merged
from waymark.dialogue.results import Page
from waymark.dialogue.who_decides import asks_whether_they_qualify
from waymark.dialogue.words import words_for_unlikely
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic
from waymark.search.results import SearchResult
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wording.facts import fact_clause
from waymark.wording.people import person

pytestmark = pytest.mark.thorough

AMIRA = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)
ANY = "hematopoietic stem cell transplantation"
DONORS = "allogeneic hematopoietic stem cell transplantation"
OWN = "autologous hematopoietic stem cell transplantation"


def had(value: str, status: FactStatus) -> Fact:
    return Fact(FactName.TREATMENT, value, status=status)


@pytest.mark.parametrize(
    ("before", "now", "left"),
    [
        ((DONORS, "past"), (ANY, "never"), [(ANY, "never")]),
        ((ANY, "never"), (DONORS, "past"), [(DONORS, "past")]),
        ((DONORS, "never"), (ANY, "past"), [(ANY, "past")]),
        ((ANY, "past"), (DONORS, "never"), [(ANY, "past"), (DONORS, "never")]),
        ((DONORS, "never"), (OWN, "past"), [(DONORS, "never"), (OWN, "past")]),
        ((DONORS, "past"), ("gene therapy", "never"), [(DONORS, "past"), ("gene therapy", "never")]),
        ((DONORS, "past"), (DONORS, "never"), [(DONORS, "never")]),
    ],
)
def test_a_treatment_told_later_takes_the_place_of_what_it_contradicts(
    before: tuple[str, str], now: tuple[str, str], left: list[tuple[str, str]]
) -> None:
    profile = Profile((had(before[0], FactStatus(before[1])),))
    after = merged(profile, [had(now[0], FactStatus(now[1]))], standard_vocabulary())
    assert [(fact.value, fact.status.value) for fact in after.facts if fact.status] == left


def test_neither_takes_back_both_treatments(bo: Person) -> None:  # noqa: F811
    bo.write("my son is 9, he has thal major, he had a bone marrow transplant from his sister")
    bo.press(
        "Neither",
        "inform",
        treatment={"name": "treatment", "value": ANY, "status": "never"},
    )
    treatments = [fact for fact in bo.slots["facts"] if fact["name"] == "treatment"]
    assert [fact["status"] for fact in treatments] == ["never"]


def test_going_back_never_forgets_whom_it_is_for(bo: Person) -> None:  # noqa: F811
    bo.press("Find trials", "find_trials", ActionNextStep())
    bo.write("my daughter is 8, she has thal major", ActionNextStep())
    told = bo.facts()
    assert told["asking_for"] == "child"
    assert bo.write("go back", ActionGoBack(), intent="go_back") == ["utter_my_facts"]
    assert bo.facts() == told
    assert bo.slots["open_question"] == "place"


def test_going_back_takes_back_the_last_answer_only() -> None:
    profile = Profile(
        (
            Fact(FactName.ASKING_FOR, "child", turn=1),
            Fact(FactName.TREATMENT, "blood transfusion", status=FactStatus.CURRENT, turn=1),
            Fact(FactName.PLACE, "Leeds, United Kingdom", turn=2),
            Fact(FactName.TREATMENT, "gene therapy", status=FactStatus.NEVER, turn=3),
        )
    )
    asked = (Topic(FactName.PLACE), Topic(FactName.TREATMENT))
    once = gone_back(Conversation(profile=profile, asked=asked))
    assert once is not None
    assert once.open_question == Topic(FactName.TREATMENT)
    assert once.profile.facts == profile.facts[:3]
    twice = gone_back(once)
    assert twice is not None
    assert twice.open_question == Topic(FactName.PLACE)
    assert gone_back(twice) is None


def test_a_parent_who_joins_can_tell_everything(bo: Person) -> None:  # noqa: F811
    assert bo.write("I am 12 and I have thal major", ActionNextStep()) == ["utter_guardian_needed"]
    bo.press("A parent is here now", "inform", ActionNextStep(), asking_for="child")
    assert bo.facts() == {"asking_for": "child"}
    said = bo.write("she has thal major, she is 12", ActionNextStep())
    assert said == ["utter_noted", "utter_ask_place"]
    assert bo.facts()["age"] == 12


@pytest.mark.parametrize(
    ("action", "first"),
    [
        (ActionContact(), "utter_no_trial_yet"),
        (ActionLocation(), "utter_no_trial_yet"),
        (ActionWhyFit(), "utter_no_trial_yet"),
        (ActionParticipation(), "utter_participation_in_general"),
    ],
)
def test_a_question_that_tells_facts_goes_on(bo: Person, action: ActionContact, first: str) -> None:  # noqa: F811
    said = bo.write("my daughter is 8, she has thal major. whom do I call?", action, intent="ask_contact")
    assert said == [first, "utter_noted", "utter_ask_place"]


def test_a_child_alone_that_asks_is_told_about_a_guardian(bo: Person) -> None:  # noqa: F811
    said = bo.write("I am 12 and I have thal major. where is it?", ActionLocation(), intent="ask_location")
    assert said[-1] == "utter_guardian_needed"


@pytest.mark.parametrize("question", ["asking_for", "condition", "age", "place"])
def test_a_plain_no_to_a_question_for_a_name_means_rather_not_say(bo: Person, question: str) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    bo.slots["open_question"] = question
    said = bo.write("no", ActionAnswerNo(), intent="deny")
    assert "utter_all_right" not in said
    assert bo.slots["facts"][-1]["certainty"] == "declined"


def test_the_second_of_one_is_not_the_first(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    said = bo.write("tell me about the second", ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_only_one_trial"]


@pytest.mark.parametrize("text", ["NCT0574553", "what is nct 057455322?", "tell me about NCT-123"])
def test_a_number_with_too_few_or_many_digits_is_never_another_trial(bo: Person, text: str) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    said = bo.write(text, ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_number_misspelt"]


def test_the_trial_shown_is_still_meant_without_a_number(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    said = bo.write("tell me about NCT05745532", ActionTrialDetails(), intent="ask_trial_details")
    assert said[-1] == "utter_trial_details"
    assert bo.write("where is it?", ActionLocation(), intent="ask_location") == ["utter_location"]


@pytest.mark.parametrize(
    ("value", "unit", "certainty", "said"),
    [
        (203, "months", Certainty.SURE, "your child is 16 years and 11 months old"),
        (121, "months", Certainty.SURE, "your child is 10 years and one month old"),
        (120, "months", Certainty.ABOUT, "your child is about 10"),
        (95, "months", Certainty.SURE, "your child is 7 years and 11 months old"),
        (35, "months", Certainty.SURE, "your child is 35 months old"),
    ],
)
def test_an_age_in_many_months_is_said_in_years(
    value: int, unit: str, certainty: Certainty, said: str
) -> None:
    fact = Fact(FactName.AGE, value, unit=unit, certainty=certainty)
    assert fact_clause(fact, person("child")) == said


def test_the_card_says_that_the_oldest_age_comes_near(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA.replace("is 10", "is 203 months old"), ActionNextStep())
    card = next(message["card"] for message in bo.said if message["response"] == "utter_trial_card")
    assert "the oldest age" in card
    assert "Ask the team soon." in card


def test_the_status_of_a_stale_record_is_only_what_the_record_says(bo: Person) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    card = next(message["card"] for message in bo.said if message["response"] == "utter_trial_card")
    assert "The record says: open, and people can join now. That may not hold any more." in card
    assert "Ask the team soon." not in card


def test_one_more_is_one() -> None:

    assert words_for_unlikely(Page(found=SearchResult(total=Counter({Fit.UNLIKELY: 1})))).startswith(
        "One more is unlikely"
    )


@pytest.mark.parametrize(
    ("action", "intent"),
    [
        (ActionAnswerYes(), "affirm"),
        (ActionNextStep(), "inform"),
        (ActionDefaultFallback(), "out_of_scope"),
    ],
)
@pytest.mark.parametrize("text", ["so she qualifies right?", "does she qualify", "is she eligible then"])
def test_only_the_study_team_decides(bo: Person, action: ActionNextStep, intent: str, text: str) -> None:  # noqa: F811
    bo.write(AMIRA, ActionNextStep())
    assert bo.write(text, action, intent=intent)[0] == "utter_team_decides"


@pytest.mark.parametrize(
    "text", ["yes", "yes please", "she is in Leeds", "what is a qualified doctor?", None]
)
def test_other_words_do_not_ask_who_qualifies(text: str | None) -> None:
    assert not asks_whether_they_qualify(text)


def test_a_place_told_with_a_doubt_is_an_answer(bo: Person) -> None:  # noqa: F811
    bo.write("for me, I am 40, thal major", ActionNextStep())
    assert bo.slots["open_question"] == "place"
    said = bo.write("not sure, somewhere near Chicago", ActionPassOver(), intent="not_sure")
    assert said == ["utter_ask_gene_therapy_or_transplant"]


def test_who_asks_why_beside_not_sure_hears_why_and_is_reassured_once(bo: Person) -> None:  # noqa: F811
    bo.write("for me, I am 58, bowel cancer", ActionNextStep())
    said = bo.write("not sure, why do you need that?", ActionPassOver(), intent="not_sure")
    assert said == ["utter_why_question_early", "utter_who_knows", "utter_ask_treatment"]
    bo.events.append({"event": "bot", "metadata": {"utter_action": "utter_who_knows"}})
    assert bo.write("not sure", ActionPassOver(), intent="not_sure")[0].endswith("_too")


def test_will_it_hurt_is_answered_kindly_before_and_after_a_trial(bo: Person) -> None:  # noqa: F811
    asked = "will it hurt her?"
    assert bo.write(asked, ActionTrialDetails(), intent="ask_trial_details") == ["utter_pain_in_general"]
    bo.write(AMIRA, ActionNextStep())
    bo.write("Leeds", ActionNextStep())
    said = bo.write(asked, ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_trial_part", "utter_trial_details"]
    assert "does not say how it feels" in str(bo.said)


def test_is_it_safe_is_answered_without_a_promise_before_and_after_a_trial(bo: Person) -> None:  # noqa: F811
    asked = "is it safe?"
    assert bo.write(asked, ActionTrialDetails(), intent="ask_trial_details") == ["utter_safety_in_general"]
    bo.write(AMIRA, ActionNextStep())
    bo.write("Leeds", ActionNextStep())
    said = bo.write(asked, ActionTrialDetails(), intent="ask_trial_details")
    assert said == ["utter_trial_part", "utter_trial_details"]
    assert "Its first aim is to see whether it is safe." in str(bo.said)
    assert "must name each risk" in str(bo.said)


def test_an_emergency_that_is_over_gets_a_kind_word_and_the_question(bo: Person) -> None:  # noqa: F811
    bo.write("my daughter is 10, thalassemia major, Leeds", ActionNextStep())
    bo.events.append({"event": "bot", "metadata": {"utter_action": "utter_emergency"}})
    said = bo.write("she is all right now", ActionStopForEmergency(), intent="report_emergency")
    assert said == ["utter_emergency_over", "utter_ask_gene_therapy_or_transplant"]
    worse = bo.write("she is worse", ActionStopForEmergency(), intent="report_emergency")
    assert worse[0] == "utter_if_emergency"


def test_the_country_around_the_city_told_changes_nothing(bo: Person) -> None:  # noqa: F811
    bo.write("for me, I am 41, glioblastoma, I live in Leeds, no treatment yet", ActionNextStep())
    bo.write("is there nothing here in England?", ActionNextStep())
    assert bo.facts()["place"] == "Leeds, United Kingdom"
    bo.write("we live in Italy", ActionNextStep())
    assert bo.facts()["place"] == "Italy"


def test_only_one_treatment_is_not_none_at_all(bo: Person) -> None:  # noqa: F811
    bo.write("for me, I am 40, lung cancer, Leeds", ActionNextStep())
    bo.write("only chemo", ActionNextStep())
    told = [fact["value"] for fact in bo.slots["facts"] if fact["name"] == "treatment"]
    assert told == ["chemotherapy"]
