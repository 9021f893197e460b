"""The page for the doctor, where the facts alone decide what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.wording.examples import TODAY, amira, thalassemia_trial, unsure, verdict_on
from waymark.profile.profile import Profile
from waymark.trials.trial import Contact
from waymark.wording.sheet_page import sheet_page
from waymark.wording.trials import doctor_sheet_text


def test_each_treatment_that_nobody_is_sure_of_is_named_once_on_the_sheet() -> None:
    treatments = [replace(unsure("treatment"), value=name) for name in ("gene therapy", "luspatercept")]
    text = doctor_sheet_text(Profile((*treatments,)), [], today=date(2026, 11, 22), versions={})
    lines = [line for line in text.split("\n") if line.startswith("- Not sure: ")]
    assert [line.split(".")[0] for line in lines] == ["- Not sure: gene therapy", "- Not sure: luspatercept"]


def test_the_page_names_whom_a_doctor_can_ask() -> None:
    coordinator = Contact(name="Study coordinator", phone="+1 555 0100")
    trial = replace(thalassemia_trial(), contacts=(coordinator,))
    page = sheet_page(amira(), [(trial, verdict_on(trial, amira()))], today=TODAY, versions={})
    assert page.trials[0].about[0] == "To ask: Study coordinator, +1 555 0100."
