"""Of a message in another language only names count: whether something was had or not is grammar."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import standard_vocabulary

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "text",
    [
        "para mi marido, tiene cáncer de pulmón",
        "mi hija nunca ha tenido un transplant de médula, no tiene hepatitis",
        "mon fils n'a jamais eu de gene therapy et il n'a pas de diabetes",
    ],
)
def test_nothing_had_or_not_had_is_taken_from_another_language(text: str) -> None:
    told = read_message(text, vocabulary=standard_vocabulary(), today=TODAY)
    assert {fact.name for fact in told} <= {FactName.CONDITION, FactName.AGE, FactName.PLACE}


def test_english_with_a_foreign_name_is_read_as_before() -> None:
    told = read_message(
        "we live in São Paulo, my son has thal major and never had a transplant",
        vocabulary=standard_vocabulary(),
        today=TODAY,
    )
    assert {FactName.CONDITION, FactName.TREATMENT, FactName.ASKING_FOR} <= {fact.name for fact in told}
