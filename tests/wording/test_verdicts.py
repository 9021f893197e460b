"""Findings show both sides; warnings say what is wrong with a record and what to do."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.wording.examples import BARE_TRIAL, TODAY, amira, told, verdict_on
from tests.wording.examples import thalassemia_trial as trial
from waymark.eligibility.change_rules import ChangeRule
from waymark.eligibility.criteria import Section
from waymark.eligibility.rules import Rule
from waymark.eligibility.verdicts import (
    Change,
    ChangeKind,
    CriterionWords,
    Finding,
    FindingLabel,
    Fit,
    Receipt,
    RecordField,
    WarningCode,
)
from waymark.profile.facts import Certainty
from waymark.profile.profile import Profile
from waymark.trials.dates import PartialDate
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Enrollment, Trial
from waymark.trials.vocabulary import DateType, OverallStatus, TextSource
from waymark.wording.verdicts import (
    words_for_change,
    words_for_finding,
    words_for_fit,
    words_for_trial_side,
    words_for_warning,
)


def _donor_finding(source_words: str = "sister is a full match") -> Finding:
    fact = told("matched_donor", True, source_words)
    line = CriterionWords("Have an available HLA matched donor.", 0, 36)
    rule = Rule.MATCHED_DONOR_AVAILABLE.value
    return Finding("e3", FindingLabel.NOT_MET, Section.EXCLUSION, "donor", rule, Receipt(line, (fact,)))


def test_a_finding_shows_the_records_words_and_the_persons() -> None:
    words = words_for_finding(_donor_finding(), amira())
    assert "The record says: “Have an available HLA matched donor”." in words
    assert "You said: “sister is a full match”." in words
    assert words.startswith("Speaks against it: there is a matched donor.")


def test_no_match_in_the_family_is_no_doubt_of_the_person() -> None:
    fact = replace(told("matched_donor", False, "no match in the family"), certainty=Certainty.ABOUT)
    receipt = Receipt(_donor_finding().receipt.criterion, (fact,))
    doubt = Rule.TOLD_WITH_DOUBT.value
    open_line = Finding("e3", FindingLabel.UNKNOWN, Section.EXCLUSION, "donor", doubt, receipt)
    words = words_for_finding(open_line, amira())
    assert "a wider search may still find one" in words
    assert "not fully sure" not in words


def test_a_line_that_leaves_other_ages_out_is_not_said_to_be_passed() -> None:
    line = CriterionWords("Age <18 years", 0, 13)
    for rule in (Rule.AGE_ABOVE_MAXIMUM, Rule.AGE_BELOW_MINIMUM):
        receipt = Receipt(line, (told("age", 61, "61"),))
        met = Finding("e1", FindingLabel.MET, Section.EXCLUSION, "age", rule.value, receipt)
        assert "not of the ages that this line leaves out" in words_for_finding(met, amira())
        against = met._replace(label=FindingLabel.NOT_MET, section=Section.INCLUSION)
        assert "than the" in words_for_finding(against, amira())


def test_our_words_are_never_shown_as_the_registrys() -> None:
    words = words_for_finding(_donor_finding(), amira(), text_source=TextSource.OURS)
    assert "In our words" in words
    assert "The record says" not in words


def test_a_fact_that_came_by_a_button_is_said_in_our_words() -> None:
    finding = _donor_finding()
    fact = replace(finding.receipt.facts[0], words=None)
    told_by_button = finding._replace(receipt=finding.receipt._replace(facts=(fact,)))
    assert "You told me: there is a matched donor." in words_for_finding(told_by_button, amira())


@pytest.mark.parametrize("rule", list(Rule))
@pytest.mark.parametrize("label", list(FindingLabel))
def test_every_rule_and_label_can_be_said(rule: Rule, label: FindingLabel) -> None:
    finding = _donor_finding()._replace(rule=rule.value, label=label)
    assert "{" not in words_for_finding(finding, amira())


@pytest.mark.parametrize("rule", list(ChangeRule))
@pytest.mark.parametrize("day", [None, date(2027, 1, 31)])
def test_every_change_can_be_said_with_or_without_its_day(rule: ChangeRule, day: date | None) -> None:
    assert "{" not in words_for_change(Change(ChangeKind.TIME, "age", rule.value, day), amira())


_DEEDS = {
    "stop",
    "start",
    "change",
    "switch",
    "take",
    "try",
    "raise",
    "lower",
    "reduce",
    "skip",
    "leave",
    "get",
}


@pytest.mark.parametrize("rule", list(ChangeRule))
def test_no_change_advises_to_alter_care(rule: ChangeRule) -> None:
    words = words_for_change(Change(ChangeKind.FIXED, "e1", rule.value), amira()).lower()
    for sentence in re.split(r"[:.] ?", words):
        first, second, *_ = [*sentence.split(), "", ""]
        assert first not in _DEEDS or second == "no"
    assert not re.search(r"\b(?:should|must|can|could) (?:stop|start|change|switch|take|leave)\b", words)


def test_a_change_with_a_day_names_it() -> None:
    change = Change(ChangeKind.TIME, "age", ChangeRule.AGE_WILL_BE_REACHED.value, date(2027, 1, 31))
    assert "31 January 2027" in words_for_change(change, amira())


@pytest.mark.parametrize("fit", list(Fit))
def test_a_fit_is_said_of_the_person_without_a_promise(fit: Fit) -> None:
    assert "your daughter" in words_for_fit(fit, amira())


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("minimumAge", "8 Years", "The record says: at least 8 years old."),
        (
            "minimumAge, maximumAge",
            "N/A, 1 Months",
            "The record gives no youngest age. The record says: at most 1 month old.",
        ),
        ("sex", "ALL", "The record says: any sex."),
        ("sex", "N/A", "The record does not say which sex."),
        (
            "conditions",
            "β-thalassemia; Iron\nOverload",
            "The record's conditions: β-thalassemia; Iron Overload.",
        ),
    ],
)
def test_a_field_of_the_record_is_said_in_words(field: str, value: str, words: str) -> None:
    finding = _donor_finding()._replace(receipt=Receipt(RecordField(field, value)))
    assert words_for_trial_side(finding, text_source=TextSource.REGISTRY) == words


def test_a_stale_record_says_both_dates_and_what_to_do() -> None:
    words = words_for_warning(WarningCode.STALE_RECORD, trial(), TODAY)
    assert words.startswith("Before anything else: this record may be out of date.")
    assert "last updated on 27 February 2023" in words
    assert "planned completion date, 30 May 2025, has passed" in words
    assert "Ask the study team" in words


def test_a_record_checked_in_a_month_says_so_without_a_day() -> None:
    checked = PartialDate(2013, 10)
    dates = replace(trial().dates, last_update_posted=None, status_verified=checked)
    words = words_for_warning(WarningCode.STALE_RECORD, replace(trial(), dates=dates), TODAY)
    assert "last checked it in October 2013" in words


def test_a_record_whose_status_the_registry_lost_says_so() -> None:
    lost = replace(trial(), overall_status=OverallStatus.UNKNOWN, last_known_status=OverallStatus.RECRUITING)
    assert "no longer knows" in words_for_warning(WarningCode.STALE_RECORD, lost, TODAY)


def test_a_stale_record_says_that_its_people_are_still_a_plan() -> None:
    planned = replace(trial(), enrollment=Enrollment(10, DateType.ESTIMATED))
    counted = replace(trial(), enrollment=Enrollment(10, DateType.ACTUAL))
    assert "still only a plan" in words_for_warning(WarningCode.STALE_RECORD, planned, TODAY)
    assert "still only a plan" not in words_for_warning(WarningCode.STALE_RECORD, counted, TODAY)


def test_a_lost_status_says_the_last_known_one() -> None:
    lost = replace(trial(), overall_status=OverallStatus.UNKNOWN, last_known_status=OverallStatus.RECRUITING)
    words = words_for_warning(WarningCode.STALE_RECORD, lost, TODAY)
    assert "Its last known status: open, and people can join now." in words


def test_a_record_without_a_contact_names_the_sponsor_and_the_page() -> None:
    words = words_for_warning(WarningCode.NO_CONTACT, trial(), TODAY)
    assert "You can ask the sponsor: Shenzhen Hemogen." in words
    assert "https://clinicaltrials.gov/study/NCT05745532" in words


def test_a_closed_trial_says_its_status_and_the_reason_given() -> None:
    closed = replace(trial(), overall_status=OverallStatus.TERMINATED, why_stopped="Slow\n\naccrual")
    words = words_for_warning(WarningCode.NOT_OPEN, closed, TODAY)
    assert "stopped early" in words
    assert "“Slow accrual”" in words


def test_a_trial_the_registry_removed_says_since_when() -> None:
    removed = replace(trial(), removed_on=date(2026, 11, 20))
    words = words_for_warning(WarningCode.NOT_OPEN, removed, TODAY)
    assert "The registry no longer lists it, as seen on 20 November 2026." in words


@pytest.mark.parametrize("code", list(WarningCode))
@pytest.mark.parametrize("of", [BARE_TRIAL, trial()])
def test_every_warning_can_be_said_of_every_record(code: WarningCode, of: Trial) -> None:
    assert "{" not in words_for_warning(code, of, TODAY)


def test_a_former_number_names_both() -> None:
    words = words_for_warning(WarningCode.FORMER_NUMBER, trial(), TODAY, former="NCT04592458")
    assert "NCT04592458" in words
    assert "NCT05745532" in words
    listed = replace(trial(), aliases=(NctId("NCT04592458"),))
    assert words_for_warning(WarningCode.FORMER_NUMBER, listed, TODAY) == words


def test_the_donors_line_shows_both_sides_on_the_real_record() -> None:
    profile = amira(10, told("matched_donor", True, "her sister is a full match"))
    verdict = verdict_on(trial(), profile)
    against = [finding for finding in verdict.findings if finding.label is FindingLabel.NOT_MET]
    words = [words_for_finding(one, profile, text_source=trial().text_source) for one in against]
    assert len(words) == 1
    assert "An HLA-matched donor is available" in words[0]
    assert "“her sister is a full match”" in words[0]


def test_a_verdict_of_nothing_told_still_reads_well() -> None:
    verdict = verdict_on(trial(), Profile())
    assert all("{" not in words_for_finding(finding, Profile()) for finding in verdict.findings)
