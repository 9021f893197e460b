"""A no that belongs to other words, and blood of another time, turn no fact round."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    "text",
    [
        "I'm not pregnant any more, and I'm nursing her till Monday",
        "no smoking, no diabetes, not pregnant, baby drinks from me",
        "Hydroxyurea: no, they paused it, I can't while nursing",
    ],
)
def test_whoever_says_that_she_nurses_does(read: Read, text: str) -> None:
    assert "breastfeeding=True" in told(read(text))


@pytest.mark.parametrize(
    "text", ["I'm not breastfeeding", "no longer nursing my daughter", "I am not nursing my son"]
)
def test_a_no_right_before_nursing_denies_it(read: Read, text: str) -> None:
    assert "breastfeeding=True" not in told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "blood transfusion sometimes, not every month",
        "exchange transfusion every month till 2020, now only when a crisis is bad",
        "she was getting blood every week afore the transplant, none since",
        "they gave her blood, it isn't every week, only when low",
    ],
)
def test_blood_that_is_not_regular_now_is_not_told_as_regular(read: Read, text: str) -> None:
    assert not [
        fact for fact in read(text) if fact.name.value == "transfusion_dependent" and fact.value is True
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Your page says she is in another trial. She is not in a trial, she left it in May.",
        "you wrote that I am in a study but I am not in any trial",
    ],
)
def test_what_waymark_noted_wrongly_is_put_right(read: Read, text: str) -> None:
    assert "other_trial=True" not in told(read(text))
