"""Lines whose words look like a test and mean another; each was judged wrongly once (the fourth gold set)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.eligibility.conftest import trial_with
from tests.eligibility.told import condition, had, never_had, told
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_line
from waymark.eligibility.record_fields import judge_conditions
from waymark.profile.facts import Fact, FactStatus
from waymark.profile.profile import Profile
from waymark.understanding.profiles import resolve_profile
from waymark.vocabulary.vocabulary import Vocabulary

IN, OUT = Section.INCLUSION, Section.EXCLUSION
SINCE = (
    "More than 4 weeks since prior chemotherapy, radiotherapy (except for palliative reasons), "
    "bevacizumab or immunotherapy"
)
NEVER_EITHER = (never_had("chemotherapy"), never_had("radiotherapy"))


def label(text: str, section: Section, vocabulary: Vocabulary, *facts: Fact) -> str:
    today = date(2026, 11, 29)
    return judge_line(text, section, Profile(facts), today=today, vocabulary=vocabulary).label.value


@pytest.mark.parametrize(
    ("fact", "expected"), [(never_had("chemotherapy"), "MET"), (had("chemotherapy"), "NOT_MET")]
)
@pytest.mark.parametrize(
    "text", ["Previously untreated with cytotoxic chemotherapy.", "Untreated with chemotherapy"]
)
def test_untreated_with_something_asks_for_never_having_had_it(
    text: str, fact: Fact, expected: str, vocabulary: Vocabulary
) -> None:
    assert label(text, IN, vocabulary, fact) == expected


def test_untreated_with_something_decides_nothing_among_exclusions(vocabulary: Vocabulary) -> None:
    assert label("Untreated with chemotherapy", OUT, vocabulary, had("chemotherapy")) == "UNKNOWN"


def test_an_exception_in_brackets_ends_with_them(vocabulary: Vocabulary) -> None:
    assert label(SINCE, IN, vocabulary, *NEVER_EITHER) == "UNKNOWN"
    others = (never_had("bevacizumab"), never_had("immunotherapy"))
    assert label(SINCE, IN, vocabulary, *NEVER_EITHER, *others) == "MET"


@pytest.mark.parametrize(
    "text",
    [
        "Surgery planned during the study period",
        "Surgery within 7 days after ablation",
        "Surgery until the end of the trial",
    ],
)
def test_who_never_had_a_treatment_may_still_have_it_to_come(text: str, vocabulary: Vocabulary) -> None:
    assert label(text, OUT, vocabulary, never_had("surgery")) == "UNKNOWN"


def test_a_karnofsky_limit_of_single_figures_is_of_another_scale(vocabulary: Vocabulary) -> None:
    fact = told("performance_status", 70, unit="Karnofsky")
    assert label("Karnofsky 0-2", IN, vocabulary, fact) == "UNKNOWN"


def test_a_line_for_some_patients_only_says_no_to_nobody(vocabulary: Vocabulary) -> None:
    line = "Melanoma that has not been operated on (melanoma patients only)"
    assert label(line, IN, vocabulary, told("comorbidity", "cancer", status="never")) == "UNKNOWN"


def test_a_broader_lung_cancer_is_not_the_narrower(vocabulary: Vocabulary) -> None:
    told_broadly = condition("non-small cell lung cancer")
    assert label("Squamous cell lung cancer", IN, vocabulary, told_broadly) == "UNKNOWN"
    told_narrowly = condition("squamous cell lung cancer")
    assert label("Non-small cell lung cancer", IN, vocabulary, told_narrowly) == "MET"


def test_one_dialysis_never_had_says_nothing_of_the_other(vocabulary: Vocabulary) -> None:
    """Both were one name: a firm no for a man on hemodialysis for years (the eighth gold set)."""
    on_machine = told("treatment", "hemodialysis", status=FactStatus.CURRENT)
    facts = resolved((on_machine, never_had("peritoneal dialysis")), vocabulary)
    assert label("Treated with hemodialysis for > 3 months", IN, vocabulary, *facts) != "NOT_MET"
    assert label("On hemodialysis", OUT, vocabulary, *facts) == "NOT_MET"
    assert label("On peritoneal dialysis", OUT, vocabulary, *facts) == "MET"


def test_sleep_apnea_may_be_of_another_kind_than_the_obstructive(vocabulary: Vocabulary) -> None:
    facts = resolved((told("comorbidity", "sleep apnea", status=FactStatus.CURRENT),), vocabulary)
    assert label("Known diagnosis of OSA", OUT, vocabulary, *facts) == "UNKNOWN"
    assert label("Sleep apnea", OUT, vocabulary, *facts) == "NOT_MET"


def resolved(facts: tuple[Fact, ...], vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """With the names that the vocabulary knows them by, as facts come from a message or a file."""
    return resolve_profile(Profile(facts), vocabulary).facts


def test_an_illness_that_the_records_own_conditions_except_is_not_what_it_studies(
    vocabulary: Vocabulary,
) -> None:
    conditions = ("Any Tumor Type Excluding Breast, Gastric, Colorectal Cancer",)
    trial = replace(trial_with("Adults"), conditions=conditions)
    for name, expected in (
        ("colon cancer", "UNKNOWN"),
        ("breast cancer", "UNKNOWN"),
        ("kidney cancer", "MET"),
    ):
        finding = judge_conditions(trial, Profile((condition(name),)), vocabulary.conditions, ("cancer",))
        assert finding.label.value == expected
