"""The readers of facts read the development messages as well as they did, and turn none around."""

from __future__ import annotations

import pytest

from bench.understanding.development import development_messages
from bench.understanding.fact_scores import FactScores, score

pytestmark = pytest.mark.thorough

LEAST_F1 = 0.83
MOST_OF_WRONG_SIGN = 5
MOST_OF_WRONG_PERSON = 6


@pytest.fixture(scope="module")
def counted() -> FactScores:
    return score(development_messages())


def test_facts_of_the_development_messages_are_read(counted: FactScores) -> None:
    assert counted.f1() >= LEAST_F1


def test_few_facts_get_the_wrong_sign_or_the_wrong_person(counted: FactScores) -> None:
    assert counted.wrong_sign <= MOST_OF_WRONG_SIGN
    assert counted.wrong_person <= MOST_OF_WRONG_PERSON
