"""How many of the trials looked at are so: of one alone it is told in two sentences."""

from __future__ import annotations

import pytest

from waymark.wording.lists import counted_of


@pytest.mark.parametrize(
    ("count", "of", "said"),
    [
        (0, 1, "I have shown you one trial. It does not name chemo among what is tested."),
        (1, 1, "I have shown you one trial. It names chemo among what is tested."),
        (0, 3, "None of the 3 trials I have shown you names chemo among what is tested."),
        (1, 3, "Of the 3 trials I have shown you, one names chemo among what is tested."),
        (2, 3, "Of the 3 trials I have shown you, 2 name chemo among what is tested."),
    ],
)
def test_a_treatment_looked_for(count: int, of: int, said: str) -> None:
    told = counted_of("dialogue.uses.named", count, of=of, those="dialogue.uses.of_shown", treatment="chemo")
    assert told.startswith(said)


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "I looked at one trial for you. It names chemo among what is tested."),
        (1, "I looked at one trial for you. It does not name chemo among what is tested."),
    ],
)
def test_a_treatment_to_do_without(count: int, said: str) -> None:
    told = counted_of("dialogue.uses.without", count, of=1, those="dialogue.uses.of_all", treatment="chemo")
    assert told.startswith(said)


@pytest.mark.parametrize(
    ("count", "of", "said"),
    [
        (0, 1, "I looked at one trial for you. It lists no open place in Kenya."),
        (1, 1, "I looked at one trial for you. It has an open place in Kenya."),
        (0, 3, "None of the 3 trials that I looked at for you lists an open place in Kenya."),
    ],
)
def test_a_place_looked_for(count: int, of: int, said: str) -> None:
    assert counted_of("dialogue.in_place", count, of=of, those="dialogue.uses.of_all", place="Kenya") == said
