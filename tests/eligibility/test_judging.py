"""What a finding and a fit mean, beyond the example trial."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.eligibility.conftest import TODAY, judged, trial_with
from tests.eligibility.told import (
    ABOUT,
    ANY_TRANSPLANT,
    DECLINED,
    GENE_THERAPY,
    UNSURE,
    age,
    condition,
    finding,
    had,
    lab,
    label,
    never_had,
    ruled_out_by,
    told,
)
from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_alone, judge_line
from waymark.eligibility.verdicts import Fit, WarningCode
from waymark.profile.facts import Fact, FactStatus
from waymark.profile.profile import Profile
from waymark.trials.ages import AgeBound
from waymark.trials.trial import Contact, MeshTerm, Site
from waymark.trials.vocabulary import OverallStatus, Sex, TextSource
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary


def line(text: str, section: str, *facts: Fact) -> str:
    one = judge_line(text, Section(section), Profile(facts), today=TODAY, vocabulary=standard_vocabulary())
    return one.label.value


class TestAgeOfTheRecord:
    def test_a_missing_limit_is_open(self) -> None:
        trial = trial_with(None, minimum_age=AgeBound.parse("18 Years"), maximum_age=None)
        assert label(judged(trial, age(90)), "age") == "MET"
        assert label(judged(trial, age(17)), "age") == "NOT_MET"

    def test_without_any_limit_every_age_fits_even_one_not_told(self) -> None:
        trial = trial_with(None, minimum_age=None, maximum_age=None)
        assert finding(judged(trial), "age").rule == "age_no_limit"
        assert label(judged(trial), "age") == "MET"

    @pytest.mark.parametrize(
        ("low", "high", "told_age", "expected"),
        [
            ("6 Months", "17 Months", age(6, "months"), "MET"),
            ("6 Months", "17 Months", age(1), "UNKNOWN"),
            ("6 Months", "23 Months", age(1), "MET"),
            ("100 Months", None, age(8), "UNKNOWN"),
            ("2 Weeks", "12 Weeks", age(20, "days"), "MET"),
            ("2 Weeks", "12 Weeks", age(13, "days"), "NOT_MET"),
            ("0 Days", "28 Days", age(2, "months"), "NOT_MET"),
            ("37 Weeks", None, age(8, "months"), "UNKNOWN"),
            ("18 Years", "18 Years", age(18), "MET"),
        ],
    )
    def test_every_unit_is_compared_exactly(
        self, low: str | None, high: str | None, told_age: Fact, expected: str
    ) -> None:
        trial = trial_with(None, minimum_age=AgeBound.parse(low), maximum_age=AgeBound.parse(high))
        assert label(judged(trial, told_age), "age") == expected


class TestSexOfTheRecord:
    def test_the_sex_taken_decides(self) -> None:
        trial = trial_with(None, sex=Sex.FEMALE)
        assert label(judged(trial, told("sex", "male")), "sex") == "NOT_MET"
        assert label(judged(trial, told("sex", "female")), "sex") == "MET"
        assert label(judged(trial), "sex") == "UNKNOWN"

    def test_a_record_about_gender_never_says_no(self) -> None:
        trial = trial_with("Inclusion Criteria:\n* Female", sex=Sex.FEMALE, gender_based=True)
        verdict = judged(trial, told("sex", "male"))
        assert ruled_out_by(verdict) == []
        assert finding(verdict, "sex").rule == "sex_gender_based"


class TestTextAboutAge:
    def test_the_same_limit_repeats_the_finding(self) -> None:
        trial = trial_with("Inclusion Criteria:\n* 8-16 years old")
        for years, expected in ((10, "MET"), (17, "NOT_MET")):
            verdict = judged(trial, age(years))
            assert label(verdict, "i1") == label(verdict, "age") == expected

    def test_a_tighter_limit_never_says_no(self) -> None:
        trial = trial_with("Inclusion Criteria:\n* 10-14 years old")
        verdict = judged(trial, age(9))
        assert (label(verdict, "age"), label(verdict, "i1")) == ("MET", "UNKNOWN")
        assert finding(verdict, "i1").rule == "age_text_differs"
        assert label(judged(trial, age(12)), "i1") == "MET"

    def test_an_exclusion_repeats_it_too(self) -> None:
        trial = trial_with("Exclusion Criteria:\n* Age < 8 or > 16 years")
        assert label(judged(trial, age(7)), "e1") == "NOT_MET"
        assert label(judged(trial, age(10)), "e1") == "MET"

    def test_older_than_eighteen_is_open_at_eighteen_itself(self) -> None:
        assert line("Age > 18 years", "inclusion", age(18)) == "UNKNOWN"
        assert line("Age > 18 years", "inclusion", age(19)) == "MET"
        assert line("Age > 18 years", "inclusion", age(17)) == "NOT_MET"


class TestOneLine:
    def test_an_exclusion_that_holds_speaks_against(self) -> None:
        assert line("Prior gene therapy", "exclusion", had(GENE_THERAPY)) == "NOT_MET"
        assert line("Prior gene therapy", "exclusion", never_had(GENE_THERAPY)) == "MET"
        assert line("No prior gene therapy", "inclusion", had(GENE_THERAPY)) == "NOT_MET"

    @pytest.mark.parametrize("certainty", [ABOUT, UNSURE, DECLINED])
    def test_nothing_but_a_plain_fact_rules_out(self, certainty: str) -> None:
        for text, section, fact in (
            ("Prior gene therapy", "exclusion", had(GENE_THERAPY)),
            ("An HLA-matched donor is available", "exclusion", told("matched_donor", True)),
            ("Enrolling in another clinical trial", "exclusion", told("other_trial", True)),
            ("Age over 65 years", "exclusion", age(90)),
            ("Hemoglobin ≥ 9 g/dL", "inclusion", lab("hemoglobin", 2, "g/dL")),
            ("Beta-thalassemia major", "inclusion", condition("thalassemia trait")),
            ("Pregnancy", "exclusion", told("pregnant", True)),
            ("Female", "inclusion", told("sex", "male")),
        ):
            assert line(text, section, fact) == "NOT_MET"
            assert line(text, section, replace(fact, certainty=certainty)) == "UNKNOWN"

    def test_a_hedged_number_far_from_a_limit_may_fit(self) -> None:
        assert line("Age 18 to 65 years", "inclusion", age(40, certainty=ABOUT)) == "MET"
        assert line("Hemoglobin ≥ 9 g/dL", "inclusion", lab("hemoglobin", 13, "g/dL", ABOUT)) == "MET"
        assert line("Hemoglobin ≥ 9 g/dL", "inclusion", lab("hemoglobin", 9, "g/dL", ABOUT)) == "UNKNOWN"

    def test_units_are_converted_before_they_are_compared(self) -> None:
        assert line("Hemoglobin ≥ 9 g/dL", "inclusion", lab("hemoglobin", 95, "g/L")) == "MET"
        assert line("Hemoglobin ≥ 9 g/dL", "inclusion", lab("hemoglobin", 85, "g/L")) == "NOT_MET"

    def test_a_limit_in_an_impossible_unit_decides_nothing(self) -> None:
        assert line("Hemoglobin ≥ 90 g/dL", "inclusion", lab("hemoglobin", 12, "g/dL")) == "UNKNOWN"

    def test_a_man_is_not_asked_about_pregnancy(self) -> None:
        text = "Pregnant, breastfeeding or planning to become pregnant"
        assert line(text, "exclusion", told("sex", "male")) == "NOT_APPLICABLE"
        assert line(text, "exclusion", told("pregnant", True)) == "NOT_MET"
        both = (told("pregnant", False), told("breastfeeding", False))
        assert line(text, "exclusion", *both) == "ASK_TEAM"
        assert line("Pregnant or breastfeeding", "exclusion", *both) == "MET"

    @pytest.mark.parametrize(
        "text",
        [
            "Females of childbearing potential must use acceptable means of birth control and have a "
            "negative screening pregnancy test",
            "Male subjects must agree to use an adequate form of birth control. They must either agree to "
            "use a condom or agree to have sexual relations only with women using birth control",
            "Negative urine pregnancy test for female subjects of childbearing potential",
            "Not pregnant or breastfeeding and using effective contraception",
        ],
    )
    @pytest.mark.parametrize("section", ["inclusion", "exclusion"])
    @pytest.mark.parametrize(
        "facts", [(told("sex", "male"), age(30)), (age(2),), (told("sex", "male"), age(4))]
    )
    def test_what_is_asked_of_women_leaves_no_man_and_no_child_out(
        self, text: str, section: str, facts: tuple[Fact, ...]
    ) -> None:
        assert line(text, section, *facts) != "NOT_MET"

    def test_a_part_that_was_not_read_never_lets_a_line_say_no(self) -> None:
        text = "Prior gene therapy. Patients who had it elsewhere may be discussed"
        assert line(text, "exclusion", had(GENE_THERAPY)) == "ASK_TEAM"
        assert line(text, "exclusion", never_had(GENE_THERAPY)) == "UNKNOWN"

    def test_consent_words_that_make_an_exception_count_as_unread(self) -> None:
        text = "At least 18 years old. Those in some countries can be 12 years old with a parent's consent"
        assert line(text, "inclusion", age(10)) == "ASK_TEAM"

    def test_a_wider_transplant_is_for_the_team(self) -> None:
        text = "Prior allogeneic stem cell transplant"
        assert line(text, "exclusion", had(ANY_TRANSPLANT)) == "ASK_TEAM"
        assert line(text, "exclusion", had("autologous hematopoietic stem cell transplantation")) == "UNKNOWN"

    def test_no_surgery_for_the_illness_says_nothing_of_other_operations(self) -> None:
        assert line("Prior total hip arthroplasty", "inclusion", never_had("surgery")) == "UNKNOWN"
        assert line("Prior surgery", "inclusion", never_had("surgery")) == "NOT_MET"
        assert line("Prior hysterectomy", "inclusion", never_had("hysterectomy")) == "NOT_MET"

    def test_a_form_of_a_medicine_is_not_the_one_that_was_told(self) -> None:
        tablets = told("treatment", "levodopa", status=FactStatus.CURRENT)
        assert line("Use of Duodopa", "exclusion", tablets) == "UNKNOWN"
        assert line("Use of levodopa", "exclusion", tablets) == "NOT_MET"

    def test_a_related_donor_is_asked_for_by_the_team(self) -> None:
        text = "Availability of an HLA-matched sibling donor"
        assert line(text, "exclusion", told("matched_donor", True)) == "ASK_TEAM"
        assert line(text, "exclusion", told("matched_donor", False)) == "MET"

    def test_an_unknown_section_never_decides(self) -> None:
        assert line("Prior gene therapy", "unknown", had(GENE_THERAPY)) == "UNKNOWN"

    def test_an_illness_denied_keeps_an_exclusion_away(self) -> None:
        denied = told("comorbidity", "hiv infection", status=FactStatus.NEVER)
        past = told("comorbidity", "hypertension", status=FactStatus.PAST)
        assert line("HIV infection", "exclusion", denied) == "MET"
        assert line("Hypertension", "exclusion", past) == "UNKNOWN"

    def test_one_line_alone_is_a_verdict_without_a_record(self) -> None:
        verdict = judge_alone(
            "Enrolling in another clinical trial",
            Section.EXCLUSION,
            Profile((told("other_trial", True),)),
            today=TODAY,
            vocabulary=standard_vocabulary(),
        )
        assert (verdict.nct_id, verdict.fit, len(verdict.findings)) == (None, Fit.UNLIKELY, 1)
        assert [change.kind.value for change in verdict.would_have_to_change] == ["time"]


class TestConditionOfTheRecord:
    trial = trial_with("Inclusion Criteria:\n* Something nobody foresaw")

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("beta-thalassemia", "MET"),
            ("beta-thalassemia major", "MET"),
            ("thalassemia", "UNKNOWN"),
            ("thalassemia trait", "UNKNOWN"),
            ("sickle cell disease", "UNKNOWN"),
        ],
    )
    def test_it_stands_in_where_no_line_names_it(self, name: str, expected: str) -> None:
        assert label(judged(self.trial, condition(name)), "conditions") == expected

    @pytest.mark.parametrize(
        ("own", "headings", "name", "expected"),
        [
            ("Type 2 Diabetes", ("Diabetes Mellitus", "Type 2 Diabetes"), "type 1 diabetes", "UNKNOWN"),
            ("Type 2 Diabetes", ("Diabetes Mellitus", "Type 2 Diabetes"), "type 2 diabetes", "MET"),
            ("Non-small Cell Lung Cancer", ("Lung Neoplasms",), "lung cancer", "MET"),
            ("Non-small Cell Lung Cancer", ("Lung Neoplasms",), "small cell lung cancer", "UNKNOWN"),
            ("Rheumatoid Arthritis", ("Arthritis",), "psoriatic arthritis", "UNKNOWN"),
            ("Diabetes Mellitus", ("Diabetes Mellitus", "Type 2 Diabetes"), "type 1 diabetes", "MET"),
        ],
    )  # fmt: skip
    def test_a_heading_above_what_the_record_names_takes_no_other_kind_in(
        self, own: str, headings: tuple[str, ...], name: str, expected: str
    ) -> None:
        meshes = tuple(MeshTerm(heading) for heading in headings)
        trial = replace(self.trial, brief_title="Anything", conditions=(own,), condition_meshes=meshes)
        assert label(judged(trial, condition(name)), "conditions") == expected

    def test_it_is_silent_where_a_line_does(self) -> None:
        verdict = judged(trial_with("Inclusion Criteria:\n* Beta-thalassemia major"), age(10))
        assert [one.criterion for one in verdict.findings] == ["age", "sex", "i1"]

    def test_fit_is_unclear_until_condition_and_age_are_known(self) -> None:
        assert judged(self.trial, age(10)).fit is Fit.UNCLEAR
        assert judged(self.trial, condition("beta-thalassemia")).fit is Fit.UNCLEAR
        assert judged(self.trial, age(10), condition("beta-thalassemia")).fit is Fit.POSSIBLE

    def test_an_exclusion_of_what_the_trial_is_for_means_another_case(self) -> None:
        text = "Exclusion Criteria:\n* Thalassemia"
        verdict = judged(trial_with(text), age(10), condition("beta-thalassemia major"))
        assert finding(verdict, "e1").rule == "diagnosis_studied"
        assert ruled_out_by(verdict) == []


class TestWarnings:
    def test_a_closed_trial_is_called_so(self) -> None:
        trial = replace(trial_with(None), overall_status=OverallStatus.COMPLETED)
        assert judged(trial).warnings == (WarningCode.NOT_OPEN,)

    def test_an_open_trial_with_every_place_closed_is_stale_and_says_so(self) -> None:
        closed = (Site(city="Leeds", status=OverallStatus.COMPLETED),)
        trial = replace(trial_with(None), sites=closed, contacts=(Contact("Dr. Li"),))
        assert judged(trial).warnings == (WarningCode.STALE_RECORD, WarningCode.SITES_CLOSED)

    def test_a_record_that_names_nobody_says_so_but_never_our_copy_of_it(self) -> None:
        registrys = replace(trial_with(None), text_source=TextSource.REGISTRY)
        assert WarningCode.NO_CONTACT in judged(registrys).warnings
        ours = replace(registrys, text_source=TextSource.OURS)
        assert WarningCode.NO_CONTACT not in judged(ours).warnings

    def test_a_stale_record_never_changes_the_fit(self) -> None:
        stale = trial_with(None)
        fresh = replace(stale, dates=replace(stale.dates, completion=None, primary_completion=None))
        facts = (age(10), condition("beta-thalassemia"))
        assert judged(stale, *facts).fit is judged(fresh, *facts).fit


def test_introductions_say_only_that_they_introduce(vocabulary: Vocabulary) -> None:
    verdict = judged(trial_with("Inclusion Criteria:\n* One of the following:\n  * Asthma"))
    assert finding(verdict, "i1").rule == "introduction"
