"""What the registry's terms ask of every text about a trial: source, day, changes, notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.wording.examples import TODAY, amira, verdict_on
from tests.wording.examples import thalassemia_trial as trial
from waymark.trials.vocabulary import TextSource
from waymark.wording.trials import contact_text, details_text, doctor_sheet_text

OFFICIAL = "https://clinicaltrials.gov/study/NCT05745532"


def test_the_details_say_source_processing_day_changes_and_notice() -> None:
    text = details_text(replace(trial(), data_processed=date(2026, 2, 4)), today=TODAY)
    for part in (
        "Listed on ClinicalTrials.gov as NCT05745532.",
        "ClinicalTrials.gov processed these data on 4 February 2026.",
        "What we changed:",
        "does not mean that the U.S. government has evaluated the trial",
        OFFICIAL,
    ):
        assert part in text
    assert "We do not know on which day" in details_text(replace(trial(), data_processed=None), today=TODAY)


def test_our_copy_says_that_the_missing_contacts_are_our_doing() -> None:
    assert "Our short copy of NCT05745532 names no contact." in contact_text(trial())
    registrys = replace(trial(), text_source=TextSource.REGISTRY)
    assert "The record of NCT05745532 names no contact." in contact_text(registrys)


def test_the_sheet_says_of_each_trial_whose_words_and_of_which_day() -> None:
    shown = replace(trial(), data_processed=date(2026, 2, 4))
    text = doctor_sheet_text(amira(), [(shown, verdict_on(shown, amira()))], today=TODAY, versions={})
    assert "the lines on who can join are in our words" in text
    assert "ClinicalTrials.gov processed these data on 4 February 2026." in text
    assert "does not mean that the U.S. government" in text
