"""A line speaks of the illness told where it names it, and of another only by what was told of that one."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import judged
from tests.eligibility.told import condition, finding, told
from waymark.profile.facts import FactStatus

INCLUSION, EXCLUSION = "Inclusion Criteria:\n\n* {}", "Exclusion Criteria:\n\n* {}"
CHILD = condition("neuroblastoma")
ON_DIALYSIS = told("treatment", "dialysis", status=FactStatus.CURRENT)


@pytest.mark.parametrize(
    "line",
    [
        "Diagnosis of relapsed/refractory rhabdomyosarcoma, Ewing sarcoma, neuroblastoma, or Wilms tumor",
        "Refractory osteosarcoma, neuroblastoma, or Wilms tumor",
        "Relapsed or refractory neuroblastoma",
    ],
)
def test_a_line_that_names_the_illness_told_says_what_else_is_open_of_it(line: str) -> None:
    found = finding(judged(trial_with(INCLUSION.format(line)), CHILD), "i1")
    assert (found.label, found.rule) in (("UNKNOWN", "detail_not_told"), ("UNKNOWN", "not_told"))


@pytest.mark.parametrize("line", ["Hypertension", "Uncontrolled hypertension", "HIV infection"])
def test_an_illness_that_keeps_out_is_not_answered_by_another_told(line: str) -> None:
    found = finding(judged(trial_with(EXCLUSION.format(line)), condition("lung cancer")), "e1")
    assert (found.label, found.rule, found.receipt.facts) == ("UNKNOWN", "not_told", ())


def test_an_illness_that_keeps_out_rests_on_what_was_told_of_it() -> None:
    told_both = condition("lung cancer"), told("comorbidity", "hypertension", status=FactStatus.CURRENT)
    found = finding(judged(trial_with(EXCLUSION.format("Hypertension")), *told_both), "e1")
    assert found.label == "NOT_MET"
    assert [fact.value for fact in found.receipt.facts] == ["hypertension"]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        (EXCLUSION.format("Any dialysis within 3 months"), "NOT_MET"),
        (EXCLUSION.format("On dialysis"), "NOT_MET"),
        (EXCLUSION.format("Peritoneal dialysis within 3 months"), "ASK_TEAM"),
    ],
)
def test_dialysis_that_goes_on_is_dialysis_of_any_kind(line: str, label: str) -> None:
    people = condition("kidney failure"), ON_DIALYSIS
    assert finding(judged(trial_with(line), *people), "e1").label == label


def test_an_illness_that_mostly_women_have_tells_no_sex() -> None:
    found = finding(judged(trial_with(INCLUSION.format("Women")), condition("endometriosis")), "i1")
    # Men who were registered female at birth have it too: sex is asked, never guessed from an illness.
    assert found.label == "UNKNOWN"
