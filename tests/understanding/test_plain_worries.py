"""The plainest worries over medicines and swallowing, of which the ear is not asked."""

from __future__ import annotations

import pytest

from waymark.understanding.plain_worries import is_plain_worry


@pytest.mark.parametrize(
    "text",
    [
        "i dont wanna stop my meds",
        "I don't want to come off my medication for a trial",
        "i wanna stay on my meds",
        "not willing to stop my medication",
        "she doesn't want to give up her pills",
        "do I have to stop my tablets to join?",
        "he has trouble swallowing",
        "he can't swallow pills",
        "she has had trouble swallowing for a year",
    ],
)
def test_a_plain_worry_is_known(text: str) -> None:
    assert is_plain_worry(text)


@pytest.mark.parametrize(
    "text",
    [
        "I can't stop taking my pills",
        "I don't want my meds any more",
        "i dont take my meds anymore because i want it to be over",
        "I want to stop all my meds",
        "I don't want to stop taking all my pills",
        "he has trouble swallowing since this morning",
        "suddenly he has trouble swallowing",
        "he has trouble swallowing his spit",
        "trouble swallowing and breathing",
        "he can't swallow",
        "he can't swallow water",
    ],
)
def test_what_may_be_more_is_left_to_the_ear(text: str) -> None:
    assert not is_plain_worry(text)
