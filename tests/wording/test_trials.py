"""What can be asked about a trial: all from its record, and plain about what the record does not say."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.wording.examples import (
    BARE_TRIAL,
    TODAY,
    amira,
    chen,
    criteria_of,
    starter_trials,
    told,
    unsure,
    verdict_on,
)
from tests.wording.examples import thalassemia_trial as trial
from tests.wording.readability import problems
from waymark.eligibility.verdicts import WarningCode
from waymark.profile.profile import Profile
from waymark.trials.ages import AgeBound
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Contact, Eligibility, Enrollment, Site, Trial
from waymark.trials.vocabulary import (
    ContactRole,
    DateType,
    OverallStatus,
    SponsorClass,
    StudyType,
    TextSource,
)
from waymark.wording.trials import (
    ages_words,
    comparison_text,
    contact_text,
    criteria_text,
    details_text,
    doctor_sheet_text,
    former_number_text,
    location_text,
    participation_text,
    what_would_change_text,
    why_fit_text,
)

pytestmark = pytest.mark.thorough

OFFICIAL = "https://clinicaltrials.gov/study/NCT05745532"
VERSIONS = {"waymark": "0.1.0", "reader": "1", "model": None}


def details(of: Trial | None = None) -> str:
    shown = of or trial()
    return details_text(shown, today=TODAY, criteria=criteria_of(shown), warnings=(WarningCode.STALE_RECORD,))


@pytest.mark.parametrize(
    "part",
    [
        "early phase 1: the first, small step to see whether it is safe",
        "Run by: Shenzhen Hemogen (a company).",
        "How many people: 10 (estimated, as planned).",
        "Ages: 8 to 16 years.",
        "Sex: any sex.",
        "Places: 1, in Shenzhen, Guangdong, China.",
        "Who it is for: people of 8 to 16 years, any sex, with β-thalassemia.",
        "Who it is not for, in our words: ",
        "An HLA-matched donor is available",
        "end 30 May 2025 (estimated)",
        "Last updated: 27 February 2023.",
        "does not mean that the U.S. government has evaluated the trial",
        OFFICIAL,
    ],
)
def test_the_details_say_what_the_record_says(part: str) -> None:
    assert part in details()


def test_the_details_start_with_the_warning() -> None:
    assert details().startswith("Before anything else")


def test_our_criteria_and_the_registrys_are_told_apart() -> None:
    assert "the lines on who can join are in our words" in details()
    theirs = replace(trial(), text_source=TextSource.REGISTRY)
    assert "in the record's words" in details(theirs)
    assert "nothing in the record's words" in details(theirs)


def test_a_record_that_says_nothing_is_said_to_say_nothing() -> None:
    text = details(BARE_TRIAL)
    assert text.count("the record does not say") >= 6
    assert "None" not in text


def test_a_counted_enrollment_is_actual() -> None:
    assert "25 (actual, as counted)" in details(replace(trial(), enrollment=Enrollment(25, DateType.ACTUAL)))


def test_expanded_access_is_not_called_a_trial() -> None:
    text = details(replace(trial(), study_type=StudyType.EXPANDED_ACCESS))
    assert "What it is: not a trial." in text


def test_each_sponsor_class_is_said() -> None:
    sponsor = trial().sponsor
    assert sponsor
    for kind in SponsorClass:
        assert "Run by: Shenzhen Hemogen (" in details(
            replace(trial(), sponsor=replace(sponsor, sponsor_class=kind))
        )


@pytest.mark.parametrize(
    ("minimum", "maximum", "words"),
    [
        ("8 Years", "16 Years", "8 to 16 years"),
        ("6 Months", "1 Year", "6 months to 1 year"),
        ("18 Years", None, "18 years and older"),
        (None, "17 Years", "up to 17 years"),
        (None, None, "any age"),
    ],
)
def test_ages_are_said_in_the_records_units(minimum: str | None, maximum: str | None, words: str) -> None:
    bounds = Eligibility(minimum_age=AgeBound.parse(minimum), maximum_age=AgeBound.parse(maximum))
    assert ages_words(bounds) == words


def test_a_record_about_gender_says_so() -> None:
    bounds = replace(trial().eligibility, gender_based=True, gender_description="Women,\n\nas they say")
    assert "The record speaks of gender: “Women, as they say”." in details(
        replace(trial(), eligibility=bounds)
    )


def test_every_line_is_shown_with_its_finding() -> None:
    text = criteria_text(trial(), verdict_on(trial(), amira()), amira())
    assert text.count("\n- ") == len(verdict_on(trial(), amira()).findings)
    assert "in our words" in text
    assert "Who can join:" in text
    assert "Who cannot join:" in text


def test_why_not_starts_with_the_warning_and_shows_the_age_line() -> None:
    text = why_fit_text(trial(), verdict_on(trial(), amira(17)), amira(17), today=TODAY)
    assert text.startswith("Before anything else")
    assert "Speaks against it: your daughter is older than the oldest age. You said: “is 17”." in text


def test_what_would_change_names_the_line_it_is_about() -> None:
    profile = amira(10, told("other_trial", True, "she is in another trial"))
    text = what_would_change_text(trial(), verdict_on(trial(), profile), profile)
    assert (
        "Time: the other trial must end first. It is about “Taking part in another clinical trial”." in text
    )


def test_nothing_to_change_is_said() -> None:
    verdict = replace(verdict_on(trial(), amira()), would_have_to_change=())
    assert "speaks against" in what_would_change_text(trial(), verdict, amira())


def test_places_come_nearest_first_with_their_own_status() -> None:
    sites = (
        Site(facility="Far Hospital", city="York", status=OverallStatus.COMPLETED),
        Site(city="Hull"),
        Site(facility="Near Hospital", city="Leeds", status=OverallStatus.RECRUITING),
    )
    lines = location_text(replace(trial(), sites=sites), kilometres=(40.0, None, 3.2)).split("\n")
    assert lines[1] == "- Near Hospital, Leeds, about 3 km away: open, and people can join now"
    assert lines[2] == "- Far Hospital, York, about 40 km away: finished"
    assert lines[3] == "- Hull"


def test_many_places_are_cut_and_counted() -> None:
    sites = tuple(Site(city=f"City {number}") for number in range(20))
    assert "12 more places are on the official page." in location_text(replace(trial(), sites=sites))


def test_no_place_is_said_plainly() -> None:
    assert "does not say where" in location_text(BARE_TRIAL)


def test_the_trials_own_contacts_are_shown() -> None:
    contact = Contact("Dr. Li", ContactRole.CONTACT, "555 0100", "12", "li@example.org")
    at_site = replace(trial().sites[0], contacts=(Contact("Nurse Wu", phone="555 0101"),))
    text = contact_text(replace(trial(), contacts=(contact,), sites=(at_site,)))
    assert "- Dr. Li, contact, 555 0100, extension 12, li@example.org" in text
    assert "- Nurse Wu, 555 0101 (at Shenzhen, Guangdong, China)" in text
    assert OFFICIAL in text


def test_without_contacts_the_sponsor_and_the_page_are_named() -> None:
    text = contact_text(trial())
    assert "names no contact" in text
    assert "The sponsor is Shenzhen Hemogen." in text
    assert OFFICIAL in text


def test_who_leads_the_trial_stands_in_for_a_missing_contact() -> None:
    lead = Contact("Dr. Bao", ContactRole.PRINCIPAL_INVESTIGATOR, affiliation="Shenzhen Hospital")
    text = contact_text(replace(trial(), officials=(lead,)))
    assert "- Dr. Bao, the doctor in charge, Shenzhen Hospital" in text


def test_the_steps_to_take_part_are_all_there() -> None:
    text = participation_text(trial(), amira())
    for part in ("doctor who treats your daughter", OFFICIAL, "pre-screening", "binds you to nothing"):
        assert part in text
    for part in ("cost", "consent", "assent", "Leaving is always possible", "Shenzhen Hemogen"):
        assert part in text


def test_two_trials_stand_side_by_side_with_no_winner() -> None:
    other = replace(trial(), nct_id=NctId("NCT00000002"), phases=())
    text = comparison_text(
        (trial(), verdict_on(trial(), amira())), (other, verdict_on(other, amira())), today=TODAY
    )
    assert "Phase: early phase 1 | the record does not say" in text
    assert "Ages: 8 to 16 years | 8 to 16 years" in text
    assert re.search(r"Lines of the record: \d+ fit, \d+ against, \d+ not known \| ", text)
    assert "I can't say which one is better." in text


def test_the_doctor_sheet_holds_facts_findings_questions_dates_and_versions() -> None:
    profile = amira(10, unsure("other_trial"))
    text = doctor_sheet_text(
        profile, [(trial(), verdict_on(trial(), profile))], today=TODAY, versions=VERSIONS
    )
    for part in ("Made on 22 November 2026.", "- Your daughter is 10", "Trial 1: NCT05745532"):
        assert part in text
    for part in (
        "Not sure: taking part in another trial.",
        "Last updated: 27 February 2023",
        "waymark 0.1.0",
    ):
        assert part in text
    assert "An HLA-matched donor is available" in text
    assert "None" not in text


def test_an_open_question_on_the_sheet_names_its_line() -> None:
    profile = amira(10)
    text = doctor_sheet_text(profile, [(trial(), verdict_on(trial(), profile))], today=TODAY, versions={})
    questions = text.partition("Open questions:")[2]
    assert re.search(
        r"measured over some time\. It is about “With enough red cell [^”]{20,80}…?”\.", questions
    )


def test_an_empty_doctor_sheet_says_so() -> None:
    text = doctor_sheet_text(Profile(), [], today=TODAY, versions={})
    assert "Nothing was told yet." in text
    assert "Open questions: none." in text


def test_a_former_number_says_how_we_know() -> None:
    former = former_number_text(NctId("NCT04592458"), NctId("NCT05745532"), source="same_title_and_design")
    assert "It seems NCT04592458 is an older number for NCT05745532." in former
    assert "the registry does not say so" in former


def _texts(of: Trial, profile: Profile) -> dict[str, Callable[[], str]]:
    verdict = verdict_on(of, profile)
    return {
        "details": lambda: details(of),
        "why": lambda: why_fit_text(of, verdict, profile, today=TODAY),
        "change": lambda: what_would_change_text(of, verdict, profile),
        "location": lambda: location_text(of),
        "contact": lambda: contact_text(of),
        "participation": lambda: participation_text(of, profile),
        "comparison": lambda: comparison_text((of, verdict), (of, verdict), today=TODAY),
        "sheet": lambda: doctor_sheet_text(profile, [(of, verdict)], today=TODAY, versions=VERSIONS),
    }


@pytest.mark.parametrize("profile", [Profile(), amira(), chen()], ids=["nothing told", "amira", "chen"])
@pytest.mark.parametrize("of", [BARE_TRIAL, *starter_trials()], ids=lambda of: of.nct_id)
def test_every_text_of_every_starter_trial_is_whole(of: Trial, profile: Profile) -> None:
    for name, text in _texts(of, profile).items():
        lines = text().split("\n")
        assert all(line.strip() for line in lines), name
        assert not [problem for problem in problems(text()) if problem == "says a verdict of ours"], name


def test_the_details_of_a_stale_record_doubt_its_status() -> None:
    assert "That may not hold any more" in details()


def test_a_trial_listed_twice_says_so_and_what_to_ask() -> None:
    text = details_text(trial(), today=TODAY, twins=(NctId("NCT00000001"), NctId("NCT00000002")))
    assert "also as NCT00000001 and NCT00000002. Ask which one is current." in text
    assert "also as" not in details()
