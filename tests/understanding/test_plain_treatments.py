"""The plainest telling of a treatment is known, and nothing beyond it."""

from __future__ import annotations

import pytest

from waymark.understanding.plain_treatments import only_names_treatments
from waymark.vocabulary.vocabulary import Vocabulary


@pytest.mark.parametrize(
    "text",
    [
        "I had methotrexate", "she takes methotrexate.", "I've had chemo and surgery", "he was on prednisone",
        "an inhaler", "A bone marrow transplant.",
    ],
)  # fmt: skip
def test_plain_tellings(text: str, vocabulary: Vocabulary) -> None:
    assert only_names_treatments(text, vocabulary.treatments)


@pytest.mark.parametrize(
    "text",
    [
        "I took methotrexate", "I had methotrexate now", "I had all my methotrexate",
        "she had 20 methotrexate", "he had bleach", "I had too much methotrexate",
        "I had methotrexate and my chest hurts", "methotrexate", "I had", "she had his methotrexate",
        "my inhaler", "an inhaler now", "an empty inhaler", "the inhaler",
    ],
)  # fmt: skip
def test_a_word_more_is_no_plain_telling(text: str, vocabulary: Vocabulary) -> None:
    assert not only_names_treatments(text, vocabulary.treatments)
