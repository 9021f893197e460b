"""Homes in small towns, by postcode, misspelt, by region, and whose home it is."""

from __future__ import annotations

from datetime import date

import pytest

from waymark import wiring
from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message

TODAY = date(2026, 11, 22)


def place_in(text: str, asked: FactName | None = None) -> str | None:
    facts = read_message(text, vocabulary=wiring.vocabulary(), today=TODAY, asked=asked)
    told = [str(fact.value) for fact in facts if fact.name is FactName.PLACE and fact.value]
    return told[0] if told else None


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("I reside in Budleigh Salterton and have macular degeneration", "Budleigh Salterton"),
        ("He lives out at Longreach", "Longreach"),
        ("We farm outside Decorah, Iowa", "Decorah"),
        ("i live in harlan kentucky and i got copd", "Harlan"),
        ("We're in Bude, Cornwall", "Bude"),
        ("nearest town is Builth Wells", "Builth Wells"),
        ("we retired to Arizona", "Arizona"),
        ("we live in Fife", "Fife"),
        ("we are in Tower Hamlets", "Tower Hamlets"),
        ("we stay in Trans Nzoia", "Trans Nzoia"),
        ("MY SON 6 YEARS OLD THALASSEMIA TORONTO CANADA EVERY 3 WEEKS BLOOD", "Toronto"),
        ("diagnosed this summer, Pontefract. Takes riluzole for motor neurone disease", "Pontefract"),
        ("We did live in Hull but it's Norwich now", "Norwich"),
        ("my cap is 90 mi from 63110", "St. Louis"),
        ("we live in barnsly", "Barnsley"),
    ],
)
def test_a_home_told_in_passing_is_read(text: str, home: str) -> None:
    assert (place_in(text) or "").split(",")[0] == home


@pytest.mark.parametrize(
    ("answer", "home"),
    [
        ("HU5", "Hull"), ("tq1 area", "Torquay"), ("stockport sk3", "Stockport"),
        ("Inverness, IV2", "Inverness"),
        ("LS1 4AB", "Leeds"), ("38106", "Memphis"), ("zip is 43606", "Toledo"), ("shefield", "Sheffield"),
        ("Kirkcaldy, in Fife", "Kirkcaldy"),
    ],
)  # fmt: skip
def test_an_answer_by_postcode_or_misspelt_is_read(answer: str, home: str) -> None:
    assert (place_in(answer, FactName.PLACE) or "").split(",")[0] == home


@pytest.mark.parametrize(
    "text",
    [
        "I AM IN PAIN AND IN HOPE",
        "we live in total fear",
        "her counts are low in CD4 and CA125 is high",
        "change in PR3 antibodies",
        "SC, not SS",
        "platelets went from 43606 to 20000",
        "her son lives in Bristol and could bring her",
        "my late aunt schooled in Accra",
        "they refused him in Spain",
        "some bloke in Poland is the donor",
        "is it possible in Toronto?",
    ],
)
def test_what_is_no_home_of_the_patient_is_none(text: str) -> None:
    assert place_in(text) is None


def test_the_patients_home_comes_before_the_writers() -> None:
    told = "Good pm po. I'm working here in Dubai but it's for my mama in Cebu, 58 yo, lupus nephritis"
    assert place_in(told) == "Cebu, Philippines"


def test_a_self_told_bloke_keeps_his_town() -> None:
    assert place_in("45yo bloke in Dubbo with type 1 diabetes") == "Dubbo, Australia"


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("58 f, breast cancer, had pembro and paclitaxel, houston tx", "Houston, United States"),
        ("on letrozole, dallas tx", "Dallas, United States"),
        ("48, ms, portland or", "Portland, United States"),
        ("had chemo, paris tx", "Paris, United States"),
        ("lupus. springfield il. 33", "Springfield, IL, United States"),
    ],
)
def test_a_city_before_the_code_of_its_own_state_is_a_home(text: str, home: str) -> None:
    assert place_in(text) == home


@pytest.mark.parametrize(
    "text", ["i have breast ca", "colon ca", "had a heart attack, mi", "had taxol tx", "reading or writing"]
)
def test_two_letters_behind_another_word_are_no_state(text: str) -> None:
    assert place_in(text) is None


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Hey there, 26F Geelong, ulcerative colitis since uni", "Geelong"),
        ("Severe haemophilia A here, 54, Dubbo NSW, bloke", "Dubbo"),
        ("migraine, chronic, 20 days a month. 37. Austin", "Austin"),
        ("15, galway, eczema, itchy", "Galway"),
        ("My son has sickle cell. 12 year. Oman, Sohar.", "Sohar"),
        ("SCD-SS, donor available (sister). Memphis.", "Memphis"),
    ],
)
def test_a_town_behind_an_age_or_its_country_is_the_home(text: str, home: str) -> None:
    assert (place_in(text) or "").startswith(home)


@pytest.mark.parametrize("text", ["lupus, 31, nurse, married", "asthma, 34, Jordan", "MS, 40, thanks"])
def test_a_word_behind_an_age_that_is_no_town_is_no_city(text: str) -> None:
    assert (place_in(text) or "Jordan") == "Jordan"


@pytest.mark.parametrize("text", ["la ca", "la california", "LA CA"])
def test_a_city_and_a_state_by_their_short_names_are_the_answer(text: str) -> None:
    assert (place_in(text, FactName.PLACE) or "").startswith("Los Angeles")
