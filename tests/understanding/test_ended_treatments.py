"""A treatment that harmed, ended or was a course is over; one that is only planned is no news."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read

MEDICINES = ("hydroxyurea", "deferasirox", "azathioprine")


def _status(read: Read, text: str, name: str, asked: str | None = None) -> str | None:
    found = [fact for fact in read(text, asked) if fact.name.value == "treatment" and fact.value == name]
    return found[0].status.value if found and found[0].status else None


@pytest.mark.parametrize("name", MEDICINES)
@pytest.mark.parametrize(
    "text",
    [
        "{} wrecked her liver", "{} never suited her", "she couldn't stick the {}",
        "did {} for 2 years in Boston",
        "he take {} but stop, the liver not like", "{} for a spell, quit on account of his liver",
        "I take {} before, now nothing", "{} the doctor take away", "{} was used once, in 2020",
        "{} works but it makes me sick so never again", "{} 1 year, my hand was burnt so stop",
        "they swapped the {} for something else", "I was on {} till I was expecting",
    ],
)  # fmt: skip
def test_what_ended_is_over(read: Read, text: str, name: str) -> None:
    assert _status(read, text.format(name), name) == "past"


@pytest.mark.parametrize("name", MEDICINES)
@pytest.mark.parametrize(
    "text",
    [
        "they want to put me on {}",
        "the nurse said they might start her on {} after Christmas",
        "the doctor propose {} but the hospital does not have it", "they'll put her on {} after the birth",
        "my GP keeps on about {}",
    ],
)  # fmt: skip
def test_what_is_planned_does_not_go_on(read: Read, text: str, name: str) -> None:
    assert _status(read, text.format(name), name) in (None, "never")


@pytest.mark.parametrize("name", MEDICINES)
@pytest.mark.parametrize(
    "text",
    [
        "on {}, came off prednisone in June", "still on {} for 2 years now",
        "I'm on {} till the cows come home",
        "they swapped the prednisone for {}", "he will stay on {}",
        "{} is helping him", "takes {} every day",
    ],
)  # fmt: skip
def test_what_goes_on_still_does(read: Read, text: str, name: str) -> None:
    assert _status(read, text.format(name), name) == "current"


@pytest.mark.parametrize(
    ("text", "name", "status"),
    [
        ("ovarian cancer, then olaparib maintenance. Relapsed Feb 2023", "olaparib", "past"),
        ("lymphoma, rituximab maintenance. It came back in May", "rituximab", "past"),
        ("ovarian cancer, olaparib maintenance. Scan is fine", "olaparib", "current"),
        ("kidney cancer, pembrolizumab and lenvatinib, progressed on sunitinib", "lenvatinib", "current"),
        ("kidney cancer, pembrolizumab and lenvatinib, progressed on sunitinib", "sunitinib", "past"),
        ("lung cancer, carboplatin and pemetrexed, progressed after 4 cycles", "pemetrexed", "past"),
        ("lung cancer, osimertinib, progressed on imaging", "osimertinib", "past"),
    ],
)
def test_what_the_illness_came_back_on_is_over_and_nothing_else(
    text: str, name: str, status: str, read: Read
) -> None:
    assert _status(read, text, name) == status
