"""What a message adds to the facts."""

from __future__ import annotations

import pytest

from waymark.dialogue.guardians import is_child_alone, needs_guardian
from waymark.dialogue.telling import Told, facts_told, was_answer_missed
from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic

CHILD = Profile((Fact(FactName.ASKING_FOR, "child"),))


def told(intent: str, *entities: tuple[str, object], words: str | None = None) -> Told:
    return Told(intent, entities, words, turn=3)


def test_a_fact_read_in_the_text_is_kept_as_it_was_read() -> None:
    record = {"name": "age", "value": 10, "unit": "years", "words": "is 10", "start": 4, "end": 9, "turn": 3}
    (fact,) = facts_told(told("inform", ("age", record)), profile=Profile(), open_question=None)
    assert (fact.value, fact.words, fact.start, fact.turn) == (10, "is 10", 4, 3)


def test_a_button_brings_its_title_as_the_words() -> None:
    (fact,) = facts_told(
        told("inform", ("matched_donor", True), words="Yes, a full match"), profile=CHILD, open_question=None
    )
    assert fact == Fact(FactName.MATCHED_DONOR, True, words="Yes, a full match", turn=3, about=About.CHILD)


def test_one_button_may_bring_two_treatments() -> None:
    never = {"name": "treatment", "value": "gene therapy", "status": "never"}
    past = {
        "name": "treatment",
        "value": "allogeneic hematopoietic stem cell transplantation",
        "status": "past",
    }
    facts = facts_told(
        told("inform", ("treatment", never), ("treatment", past)), profile=CHILD, open_question=None
    )
    assert [fact.status for fact in facts] == [FactStatus.NEVER, FactStatus.PAST]


@pytest.mark.parametrize(
    ("intent", "certainty"), [("not_sure", Certainty.UNSURE), ("rather_not_say", Certainty.DECLINED)]
)
def test_an_answer_without_a_value_is_a_fact_about_the_open_question(
    intent: str, certainty: Certainty
) -> None:
    (fact,) = facts_told(told(intent), profile=CHILD, open_question=Topic(FactName.AGE))
    assert (fact.name, fact.value, fact.certainty) == (FactName.AGE, None, certainty)
    assert facts_told(told(intent), profile=CHILD, open_question=None) == ()


def test_a_plain_no_skips_the_place_and_says_that_nothing_was_done_so_far() -> None:
    (place,) = facts_told(told("deny"), profile=CHILD, open_question=Topic(FactName.PLACE))
    assert place.certainty is Certainty.DECLINED
    (treatment,) = facts_told(told("deny"), profile=CHILD, open_question=Topic(FactName.TREATMENT))
    assert treatment.status is FactStatus.NEVER


@pytest.mark.parametrize(
    ("intent", "typed", "status", "certainty"),
    [
        ("deny", "no, never", FactStatus.NEVER, Certainty.SURE),
        ("deny", "I don't think so", FactStatus.NEVER, Certainty.ABOUT),
        ("deny", "a wee while", None, Certainty.UNSURE),
        ("affirm", "brilliant", None, Certainty.UNSURE),
    ],
)
def test_a_yes_or_no_only_guessed_rules_nothing_out(
    intent: str, typed: str, status: FactStatus | None, certainty: Certainty
) -> None:
    message = Told(intent, (), typed, turn=3, typed=typed)
    (fact,) = facts_told(message, profile=CHILD, open_question=Topic(FactName.COMORBIDITY, "hypertension"))
    assert (fact.value, fact.status, fact.certainty) == ("hypertension", status, certainty)


def test_a_he_or_she_in_an_answer_does_not_swallow_it() -> None:
    sex = {"name": "sex", "value": "male", "words": "he", "start": 0, "end": 2, "turn": 3}
    message = Told("affirm", (("sex", sex),), "he has", turn=3, typed="he has")
    facts = facts_told(message, profile=CHILD, open_question=Topic(FactName.INFECTION, "hepatitis b"))
    assert [fact.name for fact in facts] == [FactName.SEX, FactName.INFECTION]
    assert facts[1].status is FactStatus.PAST


def test_entities_that_are_no_facts_are_left_alone() -> None:
    assert (
        facts_told(told("ask_trial_details", ("nct_id", "NCT05745532")), profile=CHILD, open_question=None)
        == ()
    )


def test_an_answer_is_missed_only_when_a_question_waits() -> None:
    assert was_answer_missed(told("inform"), open_question=Topic(FactName.AGE))
    assert not was_answer_missed(told("inform"), open_question=None)
    assert not was_answer_missed(told("thank"), open_question=Topic(FactName.AGE))


def test_a_plain_yes_answers_no_question_for_a_name_or_a_number() -> None:
    assert was_answer_missed(told("affirm"), open_question=Topic(FactName.ASKING_FOR))
    assert not was_answer_missed(told("affirm"), open_question=Topic(FactName.PREGNANT))
    assert not was_answer_missed(told("deny"), open_question=Topic(FactName.PLACE))


@pytest.mark.parametrize(
    ("who", "age", "unit", "is_alone"),
    [
        ("self", 15, "years", True),
        ("self", 16, "years", False),
        ("self", 180, "months", True),
        ("child", 10, "years", False),
    ],
)
def test_only_a_child_that_writes_alone_needs_a_guardian(
    who: str, age: int, unit: str, is_alone: bool
) -> None:
    profile = Profile((Fact(FactName.ASKING_FOR, who), Fact(FactName.AGE, age, unit=unit)))
    assert is_child_alone(profile) is is_alone


def test_a_guardian_who_takes_part_ends_the_need() -> None:
    assert needs_guardian(Profile(), was_needed=True)
    assert not needs_guardian(CHILD, was_needed=True)
