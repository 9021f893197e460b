"""Of several illnesses on lines of their own one is enough, with the limits that go with it."""

from __future__ import annotations

from dataclasses import replace

from tests.eligibility.conftest import judged, trial_with
from tests.eligibility.told import age, condition, lab, label
from waymark.eligibility.verdicts import Fit


def test_one_of_several_illnesses_is_enough() -> None:
    text = "Inclusion Criteria:\n* Type 1 diabetes\n* Type 2 diabetes"
    verdict = judged(trial_with(text), age(10), condition("type 2 diabetes"))
    assert (label(verdict, "i1"), label(verdict, "i2")) == ("UNKNOWN", "MET")
    assert verdict.fit is Fit.POSSIBLE


def test_a_limit_that_goes_with_another_of_them_says_no_to_nobody() -> None:
    text = "Inclusion Criteria:\n* Type 1 diabetes with HbA1c at least 9%\n* Type 2 diabetes"
    diabetes = replace(trial_with(text), conditions=("Type 1 Diabetes", "Type 2 Diabetes"))
    verdict = judged(diabetes, age(10), condition("type 2 diabetes"), lab("hba1c", 7, "%"))
    assert (label(verdict, "i1"), label(verdict, "i2")) == ("UNKNOWN", "MET")
    text = "Inclusion Criteria:\n* Heart failure with reduced ejection fraction (LVEF at most 35%)"
    both = replace(trial_with(text), conditions=("Heart Failure", "Obesity"))
    obese = (age(60), lab("lvef", 60, "%"))
    assert label(judged(both, condition("obesity"), *obese), "i1") == "UNKNOWN"
    assert label(judged(both, condition("heart failure"), *obese), "i1") == "NOT_MET"
    only = replace(both, conditions=("Heart Failure",))
    assert label(judged(only, condition("obesity"), *obese), "i1") == "NOT_MET"


def test_a_limit_on_a_line_of_its_own_is_for_each_of_them() -> None:
    text = "Inclusion Criteria:\n* Type 2 diabetes\n* HbA1c at least 9%"
    verdict = judged(trial_with(text), age(10), condition("type 2 diabetes"), lab("hba1c", 7, "%"))
    assert label(verdict, "i2") == "NOT_MET"
