"""What would have to change: time with its day, a test, a paper, or fixed; never empty, never advice."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import TODAY, judged
from tests.eligibility.told import ABOUT, UNSURE, age, amira, condition, had, lab, never_had, told
from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.criteria import Criterion, CriterionKind, Section
from waymark.eligibility.judging import judge, judge_alone
from waymark.eligibility.predicate_json import to_predicate
from waymark.eligibility.predicates import AnyOf, OtherTrialTest, PerformanceTest, TreatmentTest
from waymark.eligibility.verdicts import Change, Fit
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import standard_vocabulary

SCHEMA = Path(__file__).parents[2] / "docs/reference/schemas/judge.schema.json"


def change_for(text: str, section: str, *facts: Fact) -> Change:
    verdict = judge_alone(
        text, Section(section), Profile(facts), today=TODAY, vocabulary=standard_vocabulary()
    )
    (change,) = verdict.would_have_to_change
    return change


@pytest.mark.parametrize(
    ("text", "section", "fact", "expected"),
    [
        ("No prior gene therapy", "inclusion", had("gene therapy"), "fixed: treatment_fixed"),
        ("Prior gene therapy", "inclusion", never_had("gene therapy"), "fixed: treatment_missing"),
        ("Pregnant women", "exclusion", told("pregnant", True), "time: pregnancy_ends"),
        ("Breastfeeding", "exclusion", told("breastfeeding", True), "time: breastfeeding_ends"),
        ("Must be pregnant", "inclusion", told("pregnant", False), "fixed: pregnancy_fixed"),
        ("Hemoglobin ≥ 9 g/dL", "inclusion", lab("hemoglobin", 8, "g/dL"), "test: lab_again"),
        (
            "ECOG 0-1",
            "inclusion",
            told("performance_status", 3, unit="ECOG"),
            "test: performance_test",
        ),
        (
            "Stroke",
            "exclusion",
            told("comorbidity", "stroke", status="current"),
            "fixed: illness_fixed",
        ),
        ("Older than 65 years", "exclusion", age(70), "fixed: age_limit_passed"),
        ("Younger than 5 years", "exclusion", age(2), "time: age_range_ends"),
        ("At least 18 years old", "inclusion", age(10), "time: age_will_be_reached"),
        ("18 to 60 years old", "inclusion", age(70), "fixed: age_limit_passed"),
    ],
)
def test_a_line_in_the_way_says_what_would_have_to_change(
    text: str, section: str, fact: Fact, expected: str
) -> None:
    change = change_for(text, section, fact)
    assert f"{change.kind.value}: {change.rule}" == expected


@pytest.mark.parametrize(
    ("text", "fact", "rule"),
    [
        ("Stroke within the past 6 months", told("comorbidity", "stroke"), "illness_letter"),
        ("Gene therapy within the past 6 months", had("gene therapy"), "treatment_dates"),
    ],
)
def test_when_it_was_is_in_the_letter_for_an_illness_and_in_the_record_for_a_treatment(
    text: str, fact: Fact, rule: str
) -> None:
    assert change_for(text, "exclusion", fact).rule == rule


def test_an_age_told_in_months_gives_the_day_by_the_lines_own_limit() -> None:
    assert change_for("At least 18 years old", "inclusion", age(207, "months")).date == date(2027, 8, 22)
    assert change_for("Younger than 5 years", "exclusion", age(50, "months")).date == date(2027, 9, 22)


def test_an_age_told_in_years_gives_no_day() -> None:
    assert change_for("At least 18 years old", "inclusion", age(17)).date is None


@pytest.mark.parametrize(("months", "day"), [(190, date(2028, 1, 22)), (203, date(2026, 12, 22))])
def test_an_age_limit_that_comes_within_eighteen_months_is_said(months: int, day: date) -> None:
    verdict = judged(trial_with(None), *amira(age(months, "months")))
    (change,) = [one for one in verdict.would_have_to_change if one.criterion == "age"]
    assert (change.rule, change.date) == ("age_limit_soon", day)


def test_the_last_year_of_an_age_limit_is_said_without_a_day() -> None:
    last = judged(trial_with(None), *amira(age(16))).would_have_to_change
    assert [(one.rule, one.date) for one in last if one.criterion == "age"] == [("age_limit_soon", None)]
    earlier = judged(trial_with(None), *amira(age(14))).would_have_to_change
    assert not [one for one in earlier if one.criterion == "age"]


def test_of_parts_of_which_one_is_enough_the_easiest_is_named() -> None:
    either = AnyOf((TreatmentTest("hydroxyurea"), OtherTrialTest(), PerformanceTest("ECOG", 2, 3)))
    line = Criterion(
        "i1",
        Section.INCLUSION,
        None,
        "any of these",
        0,
        12,
        CriterionKind.COMPOSITE,
        True,
        to_predicate(either),
    )
    told_of = (
        never_had("hydroxyurea"),
        told("other_trial", False),
        told("performance_status", 0, unit="ECOG"),
    )
    verdict = judge(trial_with(None), [line], Profile(told_of), today=TODAY, vocabulary=standard_vocabulary())
    assert [one.rule for one in verdict.would_have_to_change] == ["performance_test"]


class TestWhatIsUnclear:
    @pytest.mark.parametrize("told_age", [None, age(None, certainty=UNSURE), age(17, certainty=ABOUT)])
    def test_an_age_that_is_not_known_well_enough_is_on_a_paper(self, told_age: Fact | None) -> None:
        facts = [condition("beta-thalassemia major"), *([told_age] if told_age else [])]
        verdict = judged(trial_with(None), *facts)
        assert verdict.fit is Fit.UNCLEAR
        assert "age_paper" in {one.rule for one in verdict.would_have_to_change}

    @pytest.mark.parametrize("facts", [(), (condition("asthma"),)])
    def test_an_illness_that_is_not_the_one_studied_is_named_by_the_doctors_letter(
        self, facts: tuple[Fact, ...]
    ) -> None:
        verdict = judged(trial_with(None), age(10), *facts)
        assert verdict.fit is Fit.UNCLEAR
        assert [one.rule for one in verdict.would_have_to_change] == ["diagnosis_letter"]

    def test_words_only_the_team_can_read_are_read_with_the_records(self) -> None:
        text = (
            "Exclusion Criteria:\n* Prior gene therapy and allogeneic hematopoietic stem cell transplantation"
        )
        verdict = judged(trial_with(text), *amira()[:4], had("gene therapy"))
        assert verdict.fit is Fit.UNCLEAR
        assert "team_reads" in {one.rule for one in verdict.would_have_to_change}


def test_a_trial_that_is_ruled_out_leaves_out_what_was_not_told() -> None:
    text = "Inclusion Criteria:\n* Hemoglobin ≥ 9 g/dL\n* Ferritin ≤ 3000 ng/mL"
    verdict = judged(trial_with(text), age(30), lab("ferritin", 4000, "ng/mL"))
    assert {one.rule for one in verdict.would_have_to_change} == {"age_limit_passed", "lab_again"}


def test_the_schema_names_every_change() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    rule = schema["properties"]["would_have_to_change"]["items"]["properties"]["rule"]
    assert set(rule["enum"]) == {rule.value for rule in ChangeRule}
