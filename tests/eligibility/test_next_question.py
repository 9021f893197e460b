"""What is asked next, and when no more is asked."""

from __future__ import annotations

from datetime import date

import pytest

from tests.eligibility.conftest import Example, trial_with
from tests.eligibility.told import (
    ANY_TRANSPLANT,
    GENE_THERAPY,
    age,
    amira,
    condition,
    never_had,
    ruled_out_by,
    told,
)
from waymark.eligibility.judging import judge
from waymark.eligibility.next_question import NextQuestion, StopReason, next_question, questions_left
from waymark.eligibility.reading import read_criteria
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.topics import Topic, topic_from_slug
from waymark.vocabulary.vocabulary import Vocabulary


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


def asked_for(
    criteria: str, vocabulary: Vocabulary, *facts: Fact, asked: tuple[Topic, ...] = ()
) -> NextQuestion:
    """The next question about one adult trial, once the first five were answered."""
    trial = trial_with(criteria, minimum_age=None, maximum_age=None)
    known = (*amira(age(40)), told("place", None, Certainty.DECLINED), told("sex", "female"), *facts)
    lines = read_criteria(criteria, vocabulary)
    return next_question(
        Profile(known), [(trial, lines)] * 3, asked=asked, today=date(2026, 11, 22), vocabulary=vocabulary
    )


LAB_LINE = "Inclusion Criteria:\n\n* Platelet count of 100 x 10^9/L or more"
HIV_LINE = "Exclusion Criteria:\n\n* HIV infection"
LUPUS_LINE = "Exclusion Criteria:\n\n* Systemic lupus erythematosus"
TREATMENT_LINE = "Exclusion Criteria:\n\n* Prior treatment with hydroxyurea"


@pytest.mark.parametrize(
    ("criteria", "slug"),
    [
        (LAB_LINE, "lab:platelets"),
        (TREATMENT_LINE, "treatment:hydroxyurea"),
        (LUPUS_LINE, "comorbidity:systemic lupus erythematosus"),
        ("Exclusion Criteria:\n\n* Active hepatitis B", "infection:hepatitis b"),
    ],
)
def test_a_question_names_which_one_is_meant(criteria: str, slug: str, vocabulary: Vocabulary) -> None:
    question = asked_for(criteria, vocabulary)
    assert question.topic == topic_from_slug(slug)
    assert (question.decides, question.of) == (3, 3)


def test_the_same_one_is_not_asked_twice(vocabulary: Vocabulary) -> None:
    topic = Topic(FactName.LAB, "platelets")
    assert asked_for(LAB_LINE, vocabulary, asked=(topic,)).stop is StopReason.NO_GAIN
    assert asked_for(LAB_LINE, vocabulary, asked=(Topic(FactName.LAB),)).stop is StopReason.NO_GAIN
    other = (Topic(FactName.LAB, "ferritin"),)
    assert asked_for(LAB_LINE, vocabulary, asked=other).topic == topic


@pytest.mark.parametrize("certainty", [Certainty.UNSURE, Certainty.DECLINED])
def test_one_that_was_left_open_is_not_asked_again(certainty: Certainty, vocabulary: Vocabulary) -> None:
    left = told("lab", None, certainty, analyte="platelets")
    assert asked_for(LAB_LINE, vocabulary, left).stop is StopReason.NO_GAIN
    left = told("treatment", "hydroxyurea", certainty)
    assert asked_for(TREATMENT_LINE, vocabulary, left).stop is StopReason.NO_GAIN
    left = told("comorbidity", None, certainty)
    assert asked_for(LUPUS_LINE, vocabulary, left).stop is StopReason.NO_GAIN


@pytest.mark.parametrize("certainty", [Certainty.UNSURE, Certainty.DECLINED])
def test_not_sure_about_one_costs_no_trial(certainty: Certainty, vocabulary: Vocabulary) -> None:
    criteria = "\n".join((LAB_LINE, "", "Exclusion Criteria:", "", "* HIV infection", "* Prior hydroxyurea"))
    facts = (
        condition("beta-thalassemia major"),
        told("lab", None, certainty, analyte="platelets"),
        told("treatment", "hydroxyurea", certainty),
        told("infection", "hiv infection", certainty),
    )
    verdict = judge(
        trial_with(criteria),
        read_criteria(criteria, vocabulary),
        Profile(facts),
        today=date(2026, 11, 22),
        vocabulary=vocabulary,
    )
    assert ruled_out_by(verdict) == []


def test_what_is_sensitive_is_asked_only_when_it_settles_much(vocabulary: Vocabulary) -> None:
    assert asked_for(LUPUS_LINE, vocabulary).topic is not None
    assert asked_for(HIV_LINE, vocabulary).stop is StopReason.NO_GAIN
    assert asked_for("Exclusion Criteria:\n\n* Pregnant", vocabulary).fact is FactName.PREGNANT


def test_what_was_worked_out_for_one_person_serves_the_next(vocabulary: Vocabulary) -> None:
    text = "Inclusion Criteria:\n* Hemoglobin ≥ 9 g/dL\n* ECOG 0-1\nExclusion Criteria:\n* Platelets < 50,000"
    trial = trial_with(text)
    kept = read_criteria(text, vocabulary)
    first = (condition("beta-thalassemia major"), age(10), told("asking_for", "child"))
    second = (*first, told("lab", 8, analyte="hemoglobin", unit="g/dL"))
    for facts in (first, second, first):
        fresh = read_criteria(text, vocabulary)
        found = [
            questions_left(
                Profile(facts),
                [(trial, criteria)] * 3,
                asked=(),
                today=date(2026, 11, 29),
                vocabulary=vocabulary,
            )
            for criteria in (kept, fresh)
        ]
        assert found[0] == found[1] != []


def test_how_far_the_cancer_has_spread_is_asked_where_a_trial_turns_on_it(
    vocabulary: Vocabulary, today: date
) -> None:
    trial = trial_with("Exclusion Criteria:\n* Metastatic disease")
    told_first = (told("asking_for", "self"), age(10), told("place", "Leeds"), never_had("chemotherapy"))
    lines = [(trial, read_criteria(trial.eligibility.criteria, vocabulary))]

    def asked(*facts: Fact) -> FactName | None:
        profile = Profile((*told_first, *facts))
        return next_question(profile, lines, asked=(), today=today, vocabulary=vocabulary).fact

    assert asked(condition("breast cancer")) is FactName.STAGE
    assert asked(condition("breast cancer"), told("stage", "II")) is None
    assert asked(condition("asthma")) is None
