"""A no in the same breath denies nothing that is told as had."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    "text",
    ["hemophilia A, no inhibitors, HIV positive", "no fever, hiv positive", "thal major, no donor, HIV+"],
)
def test_an_infection_said_to_be_found_is_not_denied_by_a_no_before_it(read: Read, text: str) -> None:
    found = [fact for fact in told(read(text)) if "hiv" in fact]
    assert found and not [fact for fact in found if "never" in fact]


def test_a_no_right_before_it_still_denies_it(read: Read) -> None:
    assert [fact for fact in told(read("thal major, not HIV positive")) if "hiv" in fact and "never" in fact]


@pytest.mark.parametrize(
    ("text", "had"),
    [
        ("relapsing MS, no progressive MS", "condition=relapsing multiple sclerosis"),
        ("breast cancer, no other cancer", "condition=breast cancer"),
    ],
)
def test_what_the_illness_is_a_kind_of_is_not_denied_beside_it(read: Read, text: str, had: str) -> None:
    facts = told(read(text))
    assert had in facts
    assert not [fact for fact in facts if "never" in fact]


def test_another_illness_is_still_denied_beside_it(read: Read) -> None:
    assert "comorbidity=diabetes mellitus never" in told(read("breast cancer, no diabetes"))


@pytest.mark.parametrize(
    "text",
    ["NASH F3 fibrosis, 53 M", "NASH F3, 53 M", "53 M, liver fibrosis F2", "53 M, NASH with F4 fibrosis"],
)
def test_how_scarred_a_liver_is_is_no_girl_and_no_age(read: Read, text: str) -> None:
    facts = told(read(text))
    assert "age=53 years" in facts and "sex=male" in facts


@pytest.mark.parametrize(
    ("text", "never_told"),
    [
        ("GAD antibodies positive, type 1 diabetes", "anxiety"),
        ("hep B core antibody positive", "hepatitis b"),
    ],
)
def test_an_antibody_is_not_the_illness_whose_name_it_has(read: Read, text: str, never_told: str) -> None:
    assert not [fact for fact in told(read(text)) if never_told in fact]
