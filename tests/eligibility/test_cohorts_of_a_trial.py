"""Lines of one cohort, arm or group of a trial: open to whoever has another illness, and a no to nobody."""

from __future__ import annotations

import pytest

from tests.eligibility.test_groups import finding
from tests.eligibility.told import condition, told
from waymark.eligibility.group_titles import is_title_of_group
from waymark.eligibility.lines.groups import read_illness_of_group
from waymark.eligibility.predicates import ConditionTest
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Fact, FactStatus
from waymark.vocabulary.vocabulary import Vocabulary

OTHERS = ("breast cancer", "sickle cell disease")
LUNG = "non-small cell lung cancer"
UNDER_A_COLON = """Inclusion Criteria:

* NSCLC cohort:
  * EGFR mutation
* Breast cancer cohort:
  * HER2-positive tumor
"""
UNDER_A_TITLE = """Inclusion Criteria:

* ECOG 0-1

Cohort A (NSCLC)

* EGFR mutation

Cohort B

* HER2-positive tumor

Exclusion Criteria:

* Pregnant
"""
UNDER_A_SECTION = """Inclusion criteria for the NSCLC cohort:

* EGFR mutation

Exclusion criteria for the NSCLC cohort:

* HIV
"""
OF_LUNG = [(UNDER_A_COLON, "i2"), (UNDER_A_TITLE, "i3"), (UNDER_A_SECTION, "i1")]


def of_test(name: str, status: FactStatus) -> Fact:
    return told("biomarker", name, status=status)


@pytest.mark.parametrize(("text", "criterion"), OF_LUNG)
@pytest.mark.parametrize("illness", OTHERS)
@pytest.mark.parametrize("status", [FactStatus.CURRENT, FactStatus.NEVER])
def test_a_line_of_the_cohort_of_another_illness_is_open(
    text: str, criterion: str, illness: str, status: FactStatus
) -> None:
    found = finding(text, criterion, condition(illness), of_test("EGFR mutation", status))
    assert (found.label, found.rule) == (FindingLabel.UNKNOWN, "diagnosis_different")


@pytest.mark.parametrize(("text", "criterion"), OF_LUNG)
def test_a_line_of_the_own_cohort_lets_in_and_says_no_to_nobody(text: str, criterion: str) -> None:
    has = finding(text, criterion, condition(LUNG), of_test("EGFR mutation", FactStatus.CURRENT))
    lacks = finding(text, criterion, condition(LUNG), of_test("EGFR mutation", FactStatus.NEVER))
    assert (has.label, lacks.label) == (FindingLabel.MET, FindingLabel.UNKNOWN)


def test_what_keeps_out_of_one_cohort_alone_keeps_nobody_out() -> None:
    ill = told("comorbidity", "hiv infection", status=FactStatus.CURRENT)
    for illness in (LUNG, *OTHERS):
        assert finding(UNDER_A_SECTION, "e1", condition(illness), ill).label is not FindingLabel.NOT_MET


def test_a_title_without_an_illness_makes_its_lines_those_of_some_people() -> None:
    lacks = finding(UNDER_A_TITLE, "i5", condition(LUNG), of_test("HER2-positive tumor", FactStatus.NEVER))
    assert lacks.label is FindingLabel.UNKNOWN


def test_what_stands_before_the_titles_and_in_another_section_is_meant_for_all() -> None:
    assert (
        finding(UNDER_A_TITLE, "i1", condition(LUNG), told("performance_status", 3, unit="ECOG")).label
        is FindingLabel.NOT_MET
    )
    pregnant = told("pregnant", True)
    assert finding(UNDER_A_TITLE, "e1", condition(LUNG), pregnant).label is FindingLabel.NOT_MET


@pytest.mark.parametrize(
    "words",
    [
        "Cohort B4 (Endometrial Cancer)",
        "Cohort 7",
        "Group 1",
        "Part 2 (Cohorts D to G)",
        "CONTROL GROUP",
        "Allergic Rhinitis Group",
        "Healthy Normal Control Group",
        "Arm A only",
        "Controls exclusion criteria",
        "Donor Exclusion Criteria",
        "Alzheimer's dementia exclusion criteria",
    ],
)
def test_the_name_of_one_group_is_a_title(words: str) -> None:
    assert is_title_of_group(words)


@pytest.mark.parametrize(
    "words",
    [
        "Any ethnic group",
        "ECOG performance status 0 or 1 (Eastern Cooperative Oncology Group)",
        "Eastern Cooperative Oncology Group (ECOG) performance status 0 or 1",
        "Patients who refuse to take part in this study",
        "Part 2 - Histologically confirmed pancreatic adenocarcinoma",
        "Willing to take part",
        "All Cohorts",
        "Both arms",
        "Blood Group A",
        "Group 1:",
        "Key exclusion criteria",
        "Angiographic Exclusion Criteria",
        "Does not meet inclusion criteria",
        "Do not meet any of the exclusion criteria",
        "Patients who meet the inclusion criteria",
        "Failure to meet inclusion criteria.",
        "WHO Group 1 pulmonary arterial hypertension",
    ],
)
def test_a_line_of_its_own_is_no_title(words: str) -> None:
    assert not is_title_of_group(words)


@pytest.mark.parametrize(
    ("words", "illness"),
    [
        ("Part 1G (NSCLC):", LUNG),
        ("SCLC study arm of the expansion phase:", "small cell lung cancer"),
        ("HIV-Exposed, Uninfected Group:", None),
        ("No medical history of asthma for the control group:", None),
        ("Cohort B: patients who received prior anti-PD-1 therapy:", None),
        ("Patients with NSCLC:", None),
        ("Eastern Cooperative Oncology Group, cancer:", None),
    ],
)
def test_the_illness_of_a_group_is_the_one_all_of_it_have(
    words: str, illness: str | None, vocabulary: Vocabulary
) -> None:
    found = read_illness_of_group(words, vocabulary)
    assert found == (ConditionTest(illness) if illness else None)


def test_a_title_of_every_group_is_for_all() -> None:
    text = "Inclusion:\nGroup 1\n* HER2-positive tumor\nGroup 2\n* EGFR mutation\n"
    text += "Exclusion:\nGroup 1 and 2\n* Pregnant"
    assert finding(text, "e2", condition(LUNG), told("pregnant", True)).label is FindingLabel.NOT_MET
    of_one = text.replace("Group 1 and 2", "Group 2")
    assert finding(of_one, "e2", condition(LUNG), told("pregnant", True)).label is not FindingLabel.NOT_MET
    controls = "Exclusion:\nControl Group\n* Pregnant"
    assert finding(controls, "e2", condition(LUNG), told("pregnant", True)).label is not FindingLabel.NOT_MET


def test_what_keeps_out_of_the_controls_keeps_nobody_else_out() -> None:
    text = "Inclusion criteria:\n* ECOG 0-1\nExclusion criteria:\nControls exclusion criteria\n* Parkinsonism"
    found = finding(text, "e2", condition("parkinson's disease"))
    assert found.label is not FindingLabel.NOT_MET
