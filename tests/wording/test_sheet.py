"""The page for the doctor, where the facts alone decide what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.wording.examples import unsure
from waymark.profile.profile import Profile
from waymark.wording.trials import doctor_sheet_text


def test_each_treatment_that_nobody_is_sure_of_is_named_once_on_the_sheet() -> None:
    treatments = [replace(unsure("treatment"), value=name) for name in ("gene therapy", "luspatercept")]
    text = doctor_sheet_text(Profile((*treatments,)), [], today=date(2026, 11, 22), versions={})
    lines = [line for line in text.split("\n") if line.startswith("- Not sure: ")]
    assert [line.split(".")[0] for line in lines] == ["- Not sure: gene therapy", "- Not sure: luspatercept"]
