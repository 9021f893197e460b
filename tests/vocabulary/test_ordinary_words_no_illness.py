"""Words of every day, and names of other findings, that are no slips of an illness's name."""

from __future__ import annotations

import pytest

from waymark import wiring


@pytest.mark.parametrize(
    "text",
    ["she's just turned three", "Down in West Cork", "I was turned down", "there is erythema", "heterotopia"],
)
def test_an_ordinary_word_is_no_illness(text: str) -> None:
    assert not wiring.vocabulary().conditions.find(text)


def test_the_illness_itself_is_found() -> None:
    find = wiring.vocabulary().conditions.find
    assert [one.standard for one in find("Turner syndrome or Down's syndrome")] == [
        "turner syndrome",
        "down syndrome",
    ]
