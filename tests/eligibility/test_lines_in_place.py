"""Lines in their place: under labels, run together, under a denial."""

from __future__ import annotations

import pytest

from tests.eligibility.test_reading import INCLUSION, ages, node_of
from waymark.eligibility.predicates import (
    Boilerplate,
    ConditionTest,
    Node,
    Not,
    PerformanceTest,
    TeamTest,
    can_decide,
)
from waymark.eligibility.reading import read_criteria
from waymark.vocabulary.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Performance status:\n\n* Karnofsky 70-100%", PerformanceTest("Karnofsky", 70, 100)),
        ("Age:\n\n* 18 and over", ages("18 Years")),
        ("Life expectancy:\n\n* At least 12 weeks", TeamTest(Boilerplate.TEAM_JUDGEMENT)),
    ],
)
def test_a_line_is_read_under_its_label(text: str, expected: Node, vocabulary: Vocabulary) -> None:
    (one,) = read_criteria(f"PATIENT CHARACTERISTICS:\n\n{text}", vocabulary)
    assert one.tree == expected
    assert "\n" not in one.text


def test_statements_that_run_together_are_parted(vocabulary: Vocabulary) -> None:
    text = "PATIENT CHARACTERISTICS: Hepatic: No active hepatitis Bilirubin no greater than 2 mg/dL"
    assert [one.text for one in read_criteria(text, vocabulary)] == [
        "No active hepatitis",
        "Bilirubin no greater than 2 mg/dL",
    ]


@pytest.mark.parametrize("text", ["HIV negative", "HIV antibody negative.", "Negative for HIV", "No HIV"])
def test_a_negative_virus_test_denies_the_infection(text: str, vocabulary: Vocabulary) -> None:
    assert node_of(text, INCLUSION, vocabulary) == Not(ConditionTest("hiv infection"))


def test_a_limit_under_a_denial_is_never_turned_round(vocabulary: Vocabulary) -> None:
    node = node_of("No renal dysfunction (creatinine > 1.5 mg/dL)", INCLUSION, vocabulary)
    assert node is not None and not can_decide(node)


def test_no_text_gives_no_criteria(vocabulary: Vocabulary) -> None:
    assert read_criteria(None, vocabulary) == () == read_criteria("", vocabulary)
