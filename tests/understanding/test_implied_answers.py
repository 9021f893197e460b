"""What says neither yes nor no still answers whether somebody nurses or is in another trial."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        ("breastfeeding", "he's on formula now", False),
        ("breastfeeding", "stopped a month ago", False),
        ("breastfeeding", "my kids are at uni", False),
        ("breastfeeding", "I'm a grandmother", False),
        ("breastfeeding", "im expressing for my daughter", True),
        ("breastfeeding", "still giving the breast", True),
        ("other_trial", "nah first time even looking", False),
        ("other_trial", "she was in one years ago, long over", False),
        ("other_trial", "we've not been asked to join one before", False),
        ("other_trial", "only normal hospital", False),
        ("other_trial", "im on the placebo arm", True),
        ("other_trial", "consented for an imaging substudy", True),
        ("pregnant", "omg no im 16", False),
    ],
)
def test_the_answer_is_taken(read: Read, asked: str, text: str, value: bool) -> None:
    assert [fact.split(" ")[0] for fact in told(read(text, asked)) if fact.startswith(asked)] == [
        f"{asked}={value}"
    ]


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("breastfeeding", "formula is so expensive, is that covered?"),
        ("breastfeeding", "she is 9 months old"),
        ("other_trial", "he would like to be in a study"),
        ("other_trial", "can she be in two trials?"),
        ("other_trial", "not consented yet"),
        ("other_trial", "she was randomised and then they stopped"),
    ],
)
def test_what_may_mean_either_is_no_yes(read: Read, asked: str, text: str) -> None:
    assert f"{asked}=True" not in {fact.split(" about")[0] for fact in told(read(text, asked))}


@pytest.mark.parametrize("text", ["he's on formula now", "im on the placebo arm", "first time looking"])
def test_without_the_question_it_tells_nothing(read: Read, text: str) -> None:
    assert not [f for f in told(read(text)) if f.startswith("other_trial")]
