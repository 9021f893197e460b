"""Whatever is said, in whatever order: an answer, no crash, nothing raw, no trial from nowhere."""

from __future__ import annotations

import pytest

from tests.stack.conftest import Stack
from tests.stack.walks import Walk
from waymark.catalogue.starter import FOLDER

pytestmark = [pytest.mark.stack, pytest.mark.model]

WALKS, EVERY_TIME = 200, 5
KNOWN = frozenset(file.name.removesuffix(".json") for file in FOLDER.iterdir()) | {"NCT04592458"}


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(seed, marks=[] if seed <= EVERY_TIME else pytest.mark.soak)
        for seed in range(1, WALKS + 1)
    ],
)
def test_a_walk_of_thirty_turns_is_always_answered(seed: int, stack: Stack) -> None:
    walk = Walk(seed, stack.gateway, KNOWN).go()
    assert not walk.problems, "\n\n".join(walk.problems)
