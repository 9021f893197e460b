"""Which records seem to be one trial listed twice, and which only look alike."""

from __future__ import annotations

from dataclasses import replace

import pytest

from waymark.trials.ages import AgeBound
from waymark.trials.dates import PartialDate, TrialDates
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Eligibility, Enrollment, Intervention, Sponsor, Trial
from waymark.trials.twins import seem_twins, twin_key
from waymark.trials.vocabulary import Phase

TITLE = "Safety and Efficacy of Gene-Corrected Stem Cells in Beta-Thalassemia Major"
TRIAL = Trial(
    nct_id=NctId("NCT05745532"),
    brief_title=TITLE,
    sponsor=Sponsor("Shenzhen Hemogen"),
    interventions=(Intervention("Gene-corrected cells"), Intervention("Busulfan")),
    phases=(Phase.PHASE1,),
    dates=TrialDates(first_posted=PartialDate(2023, 2, 27)),
    eligibility=Eligibility(minimum_age=AgeBound.parse("8 Years")),
)
AGAIN = replace(TRIAL, nct_id=NctId("NCT04592458"), dates=TrialDates(first_posted=PartialDate(2020, 10, 19)))


def twins(one: Trial, other: Trial) -> bool:
    assert seem_twins(one, other) is seem_twins(other, one)
    return seem_twins(one, other)


def test_the_same_trial_listed_years_apart_is_a_twin() -> None:
    assert twins(TRIAL, AGAIN)


@pytest.mark.parametrize(
    "title",
    [
        TITLE.upper(),
        "A Study of the " + TITLE,
        TITLE + " Patients",
        TITLE.replace("Efficacy", "Efficcacy"),
        TITLE.replace("-", " "),
    ],
)
def test_another_way_of_writing_the_title_is_no_other_trial(title: str) -> None:
    assert twins(TRIAL, replace(AGAIN, brief_title=title))


@pytest.mark.parametrize(
    "title",
    [
        TITLE + ": Extension",
        TITLE + ", Rollover Study",
        "Long-term " + TITLE,
        TITLE + " II",
        TITLE + " 2",
        TITLE.replace("Major", "Minor"),
        TITLE + " in China",
        "Something else altogether",
    ],
)
def test_a_word_of_weight_makes_another_trial(title: str) -> None:
    assert not twins(TRIAL, replace(AGAIN, brief_title=title))


def test_a_word_of_weight_in_the_official_title_counts_too() -> None:
    with_official = replace(TRIAL, official_title="Part A of a Study of Stem Cells")
    assert not twins(with_official, replace(AGAIN, official_title="Part B of a Study of Stem Cells"))


@pytest.mark.parametrize(
    "other",
    [
        replace(AGAIN, sponsor=Sponsor("Another Company")),
        replace(AGAIN, sponsor=None),
        replace(AGAIN, interventions=(Intervention("Deferasirox"),)),
        replace(AGAIN, interventions=()),
        replace(AGAIN, eligibility=Eligibility(minimum_age=AgeBound.parse("18 Years"))),
        replace(AGAIN, phases=(Phase.PHASE3,)),
        replace(AGAIN, dates=TrialDates()),
    ],
)
def test_another_sponsor_product_age_phase_or_no_date_is_not_enough(other: Trial) -> None:
    assert not twins(TRIAL, other)


def test_two_trials_registered_side_by_side_are_sisters() -> None:
    beside = replace(AGAIN, dates=TrialDates(first_posted=PartialDate(2023, 3, 1)))
    assert not twins(TRIAL, beside)
    as_many = Enrollment(10)
    assert twins(replace(TRIAL, enrollment=as_many), replace(beside, enrollment=as_many))


def test_no_trial_is_its_own_twin() -> None:
    assert not seem_twins(TRIAL, TRIAL)


def test_the_order_and_spelling_of_what_is_studied_does_not_count() -> None:
    turned = (Intervention("BUSULFAN"), Intervention("gene corrected cells"))
    assert twin_key(TRIAL) == twin_key(replace(AGAIN, interventions=turned))
