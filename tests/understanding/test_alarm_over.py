"""That an emergency is over is heard only when it is plainly said."""

from __future__ import annotations

import pytest

from waymark.understanding.alarm_over import is_alarm_over


@pytest.mark.parametrize(
    "text",
    [
        "she is all right now, it was a reaction. I was so scared",
        "he's fine", "she's ok now", "it has passed", "we called the ambulance", "we are back home",
        "false alarm", "the doctor came and checked her", "I am feeling better",
    ],
)  # fmt: skip
def test_it_is_over(text: str) -> None:
    assert is_alarm_over(text)


@pytest.mark.parametrize(
    "text",
    [
        "she is not all right", "he isn't ok now", "she was fine this morning", "it is worse now",
        "she's ok now but it started again", "is she all right now?", "still shaking, I called 999",
        "no gene therapy", "she has a fever",
    ],
)  # fmt: skip
def test_it_is_not(text: str) -> None:
    assert not is_alarm_over(text)
