"""What is asked next, and when no more is asked."""

from __future__ import annotations

from tests.eligibility.conftest import Example
from tests.eligibility.told import ANY_TRANSPLANT, GENE_THERAPY, age, amira, condition, never_had, told
from waymark.eligibility.next_question import NextQuestion, StopReason, next_question
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic


def asked_next(example: Example, *facts: Fact, asked: tuple[Topic, ...] = ()) -> NextQuestion:
    return next_question(
        Profile(facts),
        [(example.trial, example.criteria)],
        asked=asked,
        today=example.today,
        vocabulary=example.vocabulary,
    )


def in_turn(example: Example) -> list[str]:
    """The questions asked of someone who answers none."""
    asked: tuple[Topic, ...] = ()
    while (topic := asked_next(example, asked=asked).topic) is not None:
        asked = (*asked, topic)
    return [topic.slug for topic in asked]


def test_the_order_is_who_what_age_place_treatment_then_what_decides(example: Example) -> None:
    slugs = in_turn(example)
    assert slugs[:5] == ["asking_for", "condition", "age", "place", "treatment"]
    assert set(slugs[5:]) == {"transfusion_dependent", "matched_donor", "other_trial"}


def test_what_was_told_is_never_asked(example: Example) -> None:
    assert asked_next(example, *amira()).fact is FactName.OTHER_TRIAL
    assert asked_next(example, told("asking_for", "self"), age(30)).fact is FactName.CONDITION


def test_not_sure_and_rather_not_say_are_answers_too(example: Example) -> None:
    facts = (
        told("asking_for", "child"),
        condition("beta-thalassemia major"),
        told("age", None, Certainty.DECLINED),
        told("place", None, Certainty.DECLINED),
        told("treatment", None, Certainty.UNSURE),
    )
    assert asked_next(example, *facts).fact is FactName.TRANSFUSION_DEPENDENT


def test_it_says_how_many_trials_an_answer_could_decide(example: Example) -> None:
    known = amira()[:3]
    question = asked_next(example, *known, never_had(GENE_THERAPY), never_had(ANY_TRANSPLANT))
    assert (question.fact, question.decides, question.of) == (FactName.TRANSFUSION_DEPENDENT, 1, 1)
    assert question.why == "why.transfusion_dependent"


def test_what_decides_nothing_is_not_asked(example: Example) -> None:
    facts = (*amira(), told("other_trial", False))
    question = asked_next(example, *facts)
    assert (question.fact, question.stop) == (None, StopReason.NO_GAIN)


def test_with_no_trial_left_no_more_is_asked(example: Example) -> None:
    question = next_question(
        Profile(amira()), [], asked=(), today=example.today, vocabulary=example.vocabulary
    )
    assert question.stop is StopReason.FEW_LEFT


def test_after_eight_questions_it_is_enough(example: Example) -> None:
    question = asked_next(example, asked=tuple(Topic(name) for name in FactName)[:8])
    assert question.stop is StopReason.ENOUGH_ASKED
