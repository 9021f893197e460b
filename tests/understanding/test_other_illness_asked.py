"""Who asks for an illness's trials looks for it, unless another was told; who asks about them does not."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile

KNOWN = Profile((Fact(FactName.ASKING_FOR, "self"), Fact(FactName.CONDITION, "melanoma")))


def sought(read: Read, text: str, known: Profile | None = None) -> object:
    return next((fact.value for fact in read(text, known=known) if fact.name is FactName.CONDITION), None)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("what about hemophilia A ones", "hemophilia a"),
        ("what about lung cancer ones?", "lung cancer"),
        ("and how about lung cancer trials", "lung cancer"),
        ("can you look for asthma trials", "asthma"),
        ("could you show me sickle cell ones instead", "sickle cell disease"),
        ("do you have asthma studies", "asthma"),
        ("are there asthma trials?", "asthma"),
    ],
)
def test_an_illness_whose_trials_are_asked_for_is_told_and_changes_none(
    read: Read, text: str, condition: str
) -> None:
    assert sought(read, text) == condition
    assert sought(read, text, KNOWN) is None


@pytest.mark.parametrize(
    "text",
    [
        "what about asthma?",
        "what do asthma trials involve",
        "how do asthma trials work",
        "are asthma trials safe?",
        "can you find out what asthma trials pay",
        "do you have asthma?",
        "are there asthma trials that failed",
        "what about other ones",
        "what about my brother's asthma ones",
    ],
)
def test_a_question_about_them_changes_nothing(read: Read, text: str) -> None:
    assert sought(read, text, KNOWN) is None
