"""An infection that treatment holds down is there; one that it ended is over, and so is the treatment."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName, FactStatus


def _status(read: Read, text: str, value: str) -> FactStatus | None:
    return next((fact.status for fact in read(text) if fact.value == value), None)


@pytest.mark.parametrize(
    "text",
    [
        "he has haemophilia B and is HIV positive too, undetectable",
        "sickle cell, HIV undetectable on biktarvy",
        "my sister has ITP and HIV, viral load suppressed",
        "I am 46 with hemophilia B and HIV, VL undetectable since 2004",
    ],
)
def test_hiv_held_down_is_never_read_as_none(read: Read, text: str) -> None:
    assert _status(read, text, "hiv infection") is FactStatus.CURRENT


def test_hepatitis_b_that_is_positive_and_undetectable_is_there(read: Read) -> None:
    text = "thal major, 30, hep B positive, undetectable on entecavir"
    assert _status(read, text, "hepatitis b") is FactStatus.CURRENT


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("thal major, HIV and hep C negative", "hiv infection"),
        ("thal major, HIV: not detected", "hiv infection"),
        ("sickle cell, hep C undetectable", "hepatitis c"),
    ],
)
def test_a_negative_test_stays_negative(read: Read, text: str, value: str) -> None:
    assert _status(read, text, value) is FactStatus.NEVER


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hep C from blood in the 80s, cured with harvoni", "ledipasvir/sofosbuvir"),
        ("I had hep C and it was cleared by Epclusa", "sofosbuvir/velpatasvir"),
    ],
)
def test_what_an_infection_was_cured_with_is_over(read: Read, text: str, value: str) -> None:
    assert _status(read, text, value) is FactStatus.PAST


@pytest.mark.parametrize(
    ("text", "value", "status"),
    [
        ("ATG and cyclosporine, horse ATG in april. didnt work", "cyclosporine", FactStatus.PAST),
        ("eltrombopag and steroids, they didn't help", "eltrombopag", FactStatus.PAST),
        ("steroids and IVIG. nothing worked", "corticosteroids", FactStatus.PAST),
        ("takes deferasirox. Crizanlizumab didn't work", "deferasirox", FactStatus.CURRENT),
        ("on hydroxyurea now, L-glutamine did not help", "hydroxyurea", FactStatus.CURRENT),
    ],
)
def test_a_list_that_did_not_work_is_over(read: Read, text: str, value: str, status: FactStatus) -> None:
    assert _status(read, text, value) is status


def test_an_age_and_a_sex_alone_do_not_say_for_whom(read: Read) -> None:
    names = {fact.name for fact in read("PNH. 29 f. Milan. soliris for 3 yrs", "asking_for")}
    assert FactName.ASKING_FOR not in names
    noted = read("41M HbSS, hx CVA 2016, on chronic exchange", "asking_for")
    assert FactName.ASKING_FOR in {fact.name for fact in noted}
