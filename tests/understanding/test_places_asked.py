"""A place where trials are wanted is told from the place where somebody lives."""

from __future__ import annotations

import pytest

from waymark.understanding.places_asked import asks_for_a_place, asks_for_home_country, place_left_out


@pytest.mark.parametrize(
    "text",
    [
        "any in London?",
        "is there anything in the US",
        "anywhere in the UK",
        "and in Germany?",
        "which ones are in the UK",
        "how many are in England",
        "only in the UK please",
        "nothing outside the UK",
        "show me the ones in Paris",
    ],
)
def test_trials_are_wanted_there(text: str) -> None:
    assert asks_for_a_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "London",
        "sorry, Leeds",
        "we live in London now",
        "and we live in Leeds",
        "I am from France",
        "she is in London",
        "just moved to Paris",
        "any outside the UK?",
        "within 50 km of London",
        "only within 100 miles please",
        "just within 50 km",
    ],
)
def test_somebody_lives_there_or_it_is_left_alone(text: str) -> None:
    assert not asks_for_a_place(text)


@pytest.mark.parametrize("text", ["nothing abroad please", "in our country", "we can't go abroad"])
def test_the_country_where_they_live_is_wanted(text: str) -> None:
    assert asks_for_home_country(text)
    assert not asks_for_home_country("we could go abroad")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("nothing in America", "America"),
        ("not in China please", "China"),
        ("any outside the US?", "the US"),
        ("outside the UK", "the UK"),
        ("anywhere but Texas", "Texas"),
        ("no trials in India", "India"),
    ],
)
def test_a_place_where_no_trial_is_wanted_is_told_from_one_where_it_is(text: str, place: str) -> None:
    assert place_left_out(text) == place and not asks_for_a_place(text)


@pytest.mark.parametrize(
    "text", ["nothing outside the UK", "nothing abroad", "not in pain", "only in India", "no"]
)
def test_others_leave_no_place_out(text: str) -> None:
    assert place_left_out(text) in (None, "pain")
