"""What holds whatever a text says and whoever asks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.eligibility.conftest import trial_with
from tests.eligibility.test_judging import TODAY, judged
from tests.eligibility.told import age, condition, had, lab, never_had, told
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.records import verdict_to_record
from waymark.eligibility.verdicts import FindingLabel, Fit
from waymark.profile.facts import Certainty, Fact, FactStatus
from waymark.profile.profile import Profile
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = pytest.mark.thorough

LINES = (
    "Age 18 to 65 years", "Female", "Beta-thalassemia major", "Severe sickle cell disease",
    "No prior gene therapy",
    "Hemoglobin ≥ 9 g/dL", "AST and ALT ≤ 2.5 x ULN (≤ 5 x ULN if liver metastases)", "ECOG 0-1",
    "At least 4 weeks since prior chemotherapy and recovered", "HIV negative", "Not pregnant or nursing",
    "Creatinine ≤ 1.5 mg/dL or creatinine clearance ≥ 60 mL/min", "Currently receiving hydroxyurea",
    "Uncontrolled hypertension or diabetes", "Prior malignancy except basal cell carcinoma",
    "Karnofsky ≥ 70%",
    "Stroke within 6 months", "Known allergy to aspirin", "Participation in another trial within 30 days",
    "Under age 18:\n  * Platelets at least 100 x 10^9/L", "Females:\n  * Hemoglobin at least 9 g/dL",
    "Platelets at least 50 x 10^9/L before the harvest or as agreed with the haematologist on call",
    "Morbid obesity (BMI > 40 kg/m2)", "Patients with diabetes will be excluded from the study",
    "Chronic transfusion therapy", "Matched sibling donor\n  * HIV negative",
    "Any of the following:", "Signed informed consent", "Something nobody foresaw", "HIV, hepatitis B or C",
)  # fmt: skip
FACTS: tuple[Fact, ...] = (
    age(10), age(40), told("sex", "female"), told("sex", "male"), condition("beta-thalassemia major"),
    condition("sickle cell disease"), had("gene therapy"), never_had("gene therapy"),
    never_had("chemotherapy"),
    had("chemotherapy"), lab("hemoglobin", 8, "g/dL"), lab("hemoglobin", 12, "g/dL"), lab("alt", 300, "U/L"),
    lab("ast", 10, "U/L"), lab("platelets", 20, "10^9/L"), lab("platelets", 200, "10^9/L"),
    lab("bmi", 45, "kg/m2"), lab("bmi", 22, "kg/m2"), told("transfusion_dependent", True),
 lab("creatinine", 1, "mg/dL"), told("performance_status", 1, unit="ECOG"),
    told("performance_status", 3, unit="ECOG"), told("pregnant", True), told("pregnant", False),
    told("breastfeeding", False), told("other_trial", True), told("other_trial", False),
    *(told("comorbidity", name, status=status)
      for name in (
          "hypertension", "diabetes mellitus", "hiv infection", "hepatitis b", "stroke", "allergy", "cancer",
      )
      for status in (FactStatus.CURRENT, FactStatus.NEVER)),
)  # fmt: skip

texts = st.tuples(
    st.lists(st.sampled_from(LINES), max_size=5, unique=True),
    st.lists(st.sampled_from(LINES), max_size=5, unique=True),
)
profiles = st.lists(st.sampled_from(FACTS), max_size=8)
quietly = settings(deadline=None, max_examples=150)


def text_of(lines: tuple[list[str], list[str]]) -> str:
    inside, outside = ("\n".join(f"* {line}" for line in part) for part in lines)
    return f"Inclusion Criteria:\n\n{inside}\n\nExclusion Criteria:\n\n{outside}"


@quietly
@given(texts)
def test_who_told_nothing_is_ruled_out_by_nothing(lines: tuple[list[str], list[str]]) -> None:
    assert all(one.label is not FindingLabel.NOT_MET for one in judged(trial_with(text_of(lines))).findings)


@quietly
@given(texts, profiles)
def test_what_no_one_is_sure_of_rules_nobody_out(
    lines: tuple[list[str], list[str]], facts: list[Fact]
) -> None:
    hedged = [replace(fact, certainty=Certainty.ABOUT) for fact in facts if fact.name.value != "age"]
    verdict = judged(trial_with(text_of(lines)), *hedged)
    assert all(one.label is not FindingLabel.NOT_MET for one in verdict.findings)


@quietly
@given(texts, profiles, st.sampled_from(FACTS))
def test_a_fact_about_something_new_turns_no_met_into_unknown(
    lines: tuple[list[str], list[str]], facts: list[Fact], more: Fact
) -> None:
    profile = Profile().with_facts(facts)
    if any(fact.name is more.name for fact in profile.facts):
        return
    trial = trial_with(text_of(lines))
    before = {one.criterion: one.label for one in judged(trial, *profile.facts).findings}
    after = {one.criterion: one.label for one in judged(trial, *profile.facts, more).findings}
    for criterion, label in before.items():
        if label is FindingLabel.MET:
            assert after.get(criterion) is not FindingLabel.UNKNOWN


@quietly
@given(texts, profiles)
def test_a_trial_that_is_unlikely_or_unclear_says_what_would_have_to_change(
    lines: tuple[list[str], list[str]], facts: list[Fact]
) -> None:
    verdict = judged(trial_with(text_of(lines)), *facts)
    assert verdict.fit is Fit.POSSIBLE or verdict.would_have_to_change
    said = {change.criterion for change in verdict.would_have_to_change}
    assert said <= {finding.criterion for finding in verdict.findings}
    assert all(change.date is None or change.date > TODAY for change in verdict.would_have_to_change)


@quietly
@given(texts, profiles)
def test_the_order_of_the_criteria_does_not_matter(
    lines: tuple[list[str], list[str]], facts: list[Fact]
) -> None:
    trial = trial_with(text_of(lines))
    criteria = read_criteria(trial.eligibility.criteria, standard_vocabulary())
    profile = Profile().with_facts(facts)
    there, back = (
        judge(trial, one, profile, today=TODAY, vocabulary=standard_vocabulary())
        for one in (criteria, tuple(reversed(criteria)))
    )
    assert there.fit is back.fit
    assert sorted(map(repr, there.findings)) == sorted(map(repr, back.findings))


@quietly
@given(texts, profiles)
def test_the_same_again_gives_the_same(lines: tuple[list[str], list[str]], facts: list[Fact]) -> None:
    trial = trial_with(text_of(lines))
    records = [verdict_to_record(judged(trial, *facts), lambda code: code.value) for _ in range(2)]
    assert records[0] == records[1]


@quietly
@given(st.text(max_size=400))
def test_any_text_is_read_with_exact_spans(text: str) -> None:
    for one in read_criteria(text, standard_vocabulary()):
        assert one.text == text[one.start : one.end]
