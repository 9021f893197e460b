"""What people told us, said back in their own person."""

from __future__ import annotations

import pytest

from tests.wording.examples import amira, chen, told, unsure
from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus
from waymark.profile.profile import Profile
from waymark.wording.facts import fact_clause, short_clause, summary_for_doctor, summary_of
from waymark.wording.people import person, person_of
from waymark.wording.verdicts import words_for_not_sure

ABOUT, DECLINED = Certainty.ABOUT, Certainty.DECLINED


def clause(fact: Fact, asking_for: object = None, *, sex: object = None) -> str:
    """The fact said back, of somebody spoken of as `asking_for` and `sex` say."""
    return fact_clause(fact, person(asking_for, sex))


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (told("age", 10, unit="years"), "your daughter is 10"),
        (told("age", 10.0), "your daughter is 10"),
        (told("age", 9, unit="years", certainty=ABOUT), "your daughter is about 9"),
        (told("age", 95, unit="months"), "your daughter is 7 years and 11 months old"),
        (told("condition", "beta-thalassemia major"), "your daughter has beta-thalassemia major"),
        (told("condition", "crohn's disease"), "your daughter has Crohn's disease"),
        (told("condition", "hemoglobin ss disease"), "your daughter has sickle cell anemia (SS)"),
        (told("treatment", "gene therapy", status=FactStatus.NEVER), "no gene therapy so far"),
        (told("treatment", None, status=FactStatus.NEVER), "no treatment so far"),
        (
            told("treatment", "gene therapy", status=FactStatus.PAST, when="2019"),
            "gene therapy in the past (2019)",
        ),
        (told("treatment", "hydroxyurea", status=FactStatus.CURRENT), "hydroxyurea at present"),
        (told("infection", "hiv infection", status=FactStatus.NEVER), "no HIV infection so far"),
        (told("infection", "hepatitis c", status=FactStatus.NEVER), "no hepatitis C so far"),
        (told("lab", 45, unit="U/L", analyte="alt"), "ALT 45 U/L"),
        (told("lab", 120, unit="mg/dL", analyte="ldl cholesterol"), "LDL cholesterol 120 mg/dL"),
        (told("transfusion_dependent", True), "your daughter needs regular blood transfusions"),
        (told("transfusion_dependent", False), "your daughter does not need regular blood transfusions"),
        (told("matched_donor", "half"), "there is a half-matched donor"),
        (told("matched_donor", True, certainty=ABOUT), "there is a matched donor, as far as you know"),
        (told("other_trial", False), "your daughter is not in another trial"),
        (told("lab", 9.5, analyte="hemoglobin", unit="g/dL"), "hemoglobin 9.5 g/dL"),
        (told("lab", 3000, analyte="ferritin", unit="ng/mL", comparator=">"), "ferritin > 3000 ng/mL"),
        (unsure("matched_donor"), "you are not sure about a matched donor"),
        (told("place", certainty=DECLINED), "you would rather not say where you live"),
        (told("place", "Leeds, United Kingdom"), "your daughter lives in Leeds, United Kingdom"),
    ],
)
def test_a_fact_is_said_back_about_bos_daughter(fact: Fact, words: str) -> None:
    assert clause(fact, "child", sex="female") == words


@pytest.mark.parametrize(
    ("asking_for", "sex", "words"),
    [
        ("self", None, "you are 10"),
        (About.CHILD, None, "your child is 10"),
        ("child", "male", "your son is 10"),
        ("other", "male", "the person you care for is 10"),
        (None, None, "the person is 10"),
    ],
)
def test_the_person_is_spoken_of_as_was_told(asking_for: object, sex: str | None, words: str) -> None:
    assert clause(told("age", 10), asking_for, sex=sex) == words


@pytest.mark.parametrize("name", list(FactName))
@pytest.mark.parametrize("value", [True, False, 3, "something unusual"])
def test_every_fact_can_be_said_whatever_its_value(name: FactName, value: bool | int | str) -> None:
    assert clause(Fact(name, value), "self")


@pytest.mark.parametrize("name", list(FactName))
@pytest.mark.parametrize("certainty", [Certainty.UNSURE, DECLINED])
def test_not_sure_and_rather_not_say_can_be_said_of_every_fact(name: FactName, certainty: Certainty) -> None:
    assert clause(Fact(name, certainty=certainty), "self").startswith("you ")
    assert words_for_not_sure(name)


def test_the_summary_has_one_line_a_fact() -> None:
    lines = summary_of(amira())
    assert lines[2] == "Your daughter is 10"
    assert len(lines) == len(amira().facts)


def test_the_doctor_reads_who_it_is_first_and_what_is_open_last() -> None:
    corrected = [unsure("other_trial"), told("place", "Milan, Italy", "Milan"), told("age", 11, "she is 11")]
    lines = summary_for_doctor(amira().with_facts(corrected))
    assert lines[:2] == ("The search is for your daughter", "Your daughter is 11")
    assert lines[-1] == "You are not sure about taking part in another trial"
    assert sorted(lines) == sorted(summary_of(amira().with_facts(corrected)))


def test_nothing_told_has_no_line() -> None:
    assert summary_of(Profile()) == ()


def test_an_adult_who_asks_for_himself_is_you() -> None:
    assert person_of(chen()).noun == "you"
    assert "You are 34" in summary_of(chen())


def test_names_are_said_as_people_write_them() -> None:
    assert clause(told("condition", "hemoglobin h disease"), "self") == "you have hemoglobin H disease"
    assert clause(told("condition", "crohn disease"), "self") == "you have Crohn disease"
    never = told("treatment", "hematopoietic stem cell transplantation", status=FactStatus.NEVER)
    assert clause(never, "self") == "no stem cell transplant so far"


@pytest.mark.parametrize(
    ("value", "status", "words"),
    [
        ("IIIB", FactStatus.CURRENT, "the cancer is at stage IIIB"),
        ("II", FactStatus.PAST, "the cancer is at stage II (as it was at first)"),
        ("metastatic", None, "the cancer has spread to other parts of the body"),
        ("recurrent", FactStatus.CURRENT, "the cancer has come back"),
        ("extensive", FactStatus.CURRENT, "the cancer is at the extensive stage"),
    ],
)
def test_a_stage_is_said_back(value: str, status: FactStatus | None, words: str) -> None:
    assert clause(Fact(FactName.STAGE, value, status=status)) == words
    about = Fact(FactName.STAGE, value, Certainty.ABOUT, status=status)
    assert clause(about) == f"{words}, as far as you know"


def test_a_stage_is_named_in_a_list() -> None:
    spoken_of = person_of(Profile())
    assert short_clause(Fact(FactName.STAGE, "IV"), spoken_of) == "stage IV"
    assert short_clause(Fact(FactName.STAGE, "recurrent"), spoken_of) == "a cancer that has come back"
    once = Fact(FactName.STAGE, "II", status=FactStatus.PAST)
    assert short_clause(once, spoken_of) == "the cancer is at stage II (as it was at first)"


@pytest.mark.parametrize(
    ("analyte", "written"),
    [
        ("moca", "MoCA 27"),
        ("mmse", "MMSE 27"),
        ("nt-probnp", "NT-proBNP 27"),
        ("bone density t-score", "bone density T-score 27"),
    ],
)
def test_a_measure_is_written_as_its_report_writes_it(analyte: str, written: str) -> None:
    fact = Fact(FactName.LAB, 27, analyte=analyte)
    assert clause(fact) == written
