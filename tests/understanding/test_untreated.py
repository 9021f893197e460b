"""That nothing was done so far is read as such, and not out of words about one treatment."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import FactName, FactStatus


@pytest.mark.parametrize(
    "text",
    [
        "my son is 10 and has asthma, nothing was done so far to treat it",
        "my daughter is 10, she was never treated",
        "he is still untreated",
        "no treatment so far",
        "we haven't had any treatment yet",
        "treatment-naive",
        "nothing done yet",
    ],
)
def test_nothing_done_so_far_is_told(read: Read, text: str) -> None:
    told = [fact for fact in read(text) if fact.name is FactName.TREATMENT]
    assert [(fact.value, fact.status) for fact in told] == [(None, FactStatus.NEVER)]


@pytest.mark.parametrize(
    "text",
    [
        "was he never treated?",
        "no treatment at all works",
        "untreated it gets worse",
        "she was never treated well by them",
        "never treated with steroids",
        "he gets transfusions, no treatment so far besides",
        "he's on hydroxyurea and nothing done yet about the iron",
    ],
)
def test_words_about_one_treatment_tell_nothing_of_all(read: Read, text: str) -> None:
    told = [fact for fact in read(text) if fact.name is FactName.TREATMENT]
    assert all(fact.value is not None for fact in told)


def test_an_illness_after_and_has_is_told_and_not_asked(read: Read) -> None:
    told = {(fact.name, fact.value) for fact in read("my son is 10 and has an allergy")}
    assert (FactName.CONDITION, "allergy") in told
