"""The readers of facts read the development messages as well as they did, and turn none around."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.understanding.development import SETS, messages_of
from bench.understanding.fact_scores import FactScores, score

FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, NINTH = SETS.values()

pytestmark = pytest.mark.thorough

LEAST_F1 = {
    FIRST: 0.94,
    SECOND: 0.915,
    THIRD: 0.85,
    FOURTH: 0.895,
    FIFTH: 0.88,
    SIXTH: 0.85,
    SEVENTH: 0.86,
    EIGHTH: 0.86,
    NINTH: 0.92,
}
MOST_OF_WRONG_SIGN = {
    FIRST: 4, SECOND: 0, THIRD: 1, FOURTH: 1, FIFTH: 42, SIXTH: 8, SEVENTH: 4, EIGHTH: 1, NINTH: 0
}  # fmt: skip
MOST_OF_WRONG_PERSON = {
    FIRST: 1, SECOND: 0, THIRD: 6, FOURTH: 0, FIFTH: 16, SIXTH: 12, SEVENTH: 1, EIGHTH: 1, NINTH: 0
}  # fmt: skip


@pytest.fixture(scope="module")
def counted() -> dict[Path, FactScores]:
    return {path: score(messages_of(path)) for path in SETS.values()}


@pytest.mark.parametrize("path", SETS.values(), ids=SETS)
def test_facts_of_the_development_messages_are_read(counted: dict[Path, FactScores], path: Path) -> None:
    assert counted[path].f1() >= LEAST_F1[path]


@pytest.mark.parametrize("path", SETS.values(), ids=SETS)
def test_few_facts_get_the_wrong_sign_or_the_wrong_person(
    counted: dict[Path, FactScores], path: Path
) -> None:
    assert counted[path].wrong_sign <= MOST_OF_WRONG_SIGN[path]
    assert counted[path].wrong_person <= MOST_OF_WRONG_PERSON[path]
