"""A limit on the distance is read from "closer than" and "nearer than", too."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Certainty, Fact, FactName
from waymark.profile.profile import Profile


def limits_in(read: Read, text: str) -> list[object]:
    return [fact.value for fact in read(text, None) if fact.name is FactName.MAX_DISTANCE_KM]


@pytest.mark.parametrize(
    ("text", "kilometres"),
    [
        ("anything closer than 20 miles", 32),
        ("is there one nearer than 50 km?", 50),
        ("closer than twenty miles please", 32),
    ],
)
def test_closer_than_sets_a_limit(read: Read, text: str, kilometres: int) -> None:
    assert limits_in(read, text) == [kilometres]


def test_a_trial_no_closer_than_so_far_sets_no_limit(read: Read) -> None:
    assert limits_in(read, "these are all no closer than 300 km") == []


WITHIN = Profile((Fact(FactName.MAX_DISTANCE_KM, 50, unit="km"),))


@pytest.mark.parametrize(
    "text",
    [
        "actually anywhere",
        "Anywhere is fine",
        "ok forget the limit",
        "we can go any distance",
        "no limit please",
    ],
)
def test_a_limit_told_before_is_lifted(read: Read, text: str) -> None:
    (fact,) = [each for each in read(text, None, known=WITHIN) if each.name is FactName.MAX_DISTANCE_KM]
    assert fact.value is None
    assert fact.certainty is Certainty.DECLINED


@pytest.mark.parametrize("text", ["anywhere near me?", "is there pain anywhere?", "no limit on age?"])
def test_anywhere_among_other_words_lifts_nothing(read: Read, text: str) -> None:
    assert limits_in(read, text) == [] and not [
        each for each in read(text, None, known=WITHIN) if each.name is FactName.MAX_DISTANCE_KM
    ]


def test_without_a_limit_there_is_none_to_lift(read: Read) -> None:
    assert not [each for each in read("anywhere", None) if each.name is FactName.MAX_DISTANCE_KM]


@pytest.mark.parametrize(
    "text",
    [
        "ok anywhere in the UK",
        "anywhere in uk",
        "distance is not a problem",
        "we can travel further",
        "ok further is fine",
        "willing to travel anywhere",
        "we can fly anywhere",
    ],
)
def test_farther_lifts_a_limit_told_before(read: Read, text: str) -> None:
    (fact,) = [each for each in read(text, None, known=WITHIN) if each.name is FactName.MAX_DISTANCE_KM]
    assert fact.certainty is Certainty.DECLINED


@pytest.mark.parametrize(
    ("text", "kilometres"),
    [
        ("that's too far for us", 100),
        ("too far", 100),
        ("anything local?", 100),
        ("something closer to home", 100),
        ("nearby only", 100),
        ("can we widen to 300km", 300),
    ],
)
def test_near_without_a_number_of_kilometres_sets_a_limit(read: Read, text: str, kilometres: int) -> None:
    assert limits_in(read, text) == [kilometres]


@pytest.mark.parametrize(
    "text",
    [
        "he had a stroke within 3 hours",
        "has it gone too far to be cured",
        "dialysis up to 4 hours a day",
        "she can go 2 hours without oxygen",
        "is there anything closer to a cure?",
    ],
)
def test_times_and_far_of_an_illness_set_none(read: Read, text: str) -> None:
    assert limits_in(read, text) == []


def test_a_limit_told_before_is_made_another_by_a_bare_number(read: Read) -> None:
    (fact,) = [each for each in read("make it 100", None, known=WITHIN)]
    assert (fact.name, fact.value) == (FactName.MAX_DISTANCE_KM, 100)
    assert limits_in(read, "make it 100") == []


def test_nearer_than_a_near_limit_is_no_wider_one(read: Read) -> None:
    assert not [each for each in read("too far", None, known=WITHIN) if each.name is FactName.MAX_DISTANCE_KM]
