"""Who asks for the trials of another illness looks for these; who asks about them does not."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile

KNOWN = Profile((Fact(FactName.ASKING_FOR, "self"), Fact(FactName.CONDITION, "melanoma")))


def sought(read: Read, text: str, known: Profile | None = None) -> object:
    return next((fact.value for fact in read(text, known=known) if fact.name is FactName.CONDITION), None)


@pytest.mark.parametrize("known", [None, KNOWN], ids=["first", "later"])
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
def test_trials_of_another_illness_are_looked_for(
    read: Read, text: str, condition: str, known: Profile | None
) -> None:
    assert sought(read, text, known) == condition


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
