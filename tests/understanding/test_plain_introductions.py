"""Who introduces somebody and an illness calls for no help; a word more may be the one that matters."""

from __future__ import annotations

import pytest

from waymark.understanding.plain_introductions import illness_introduced
from waymark.vocabulary.vocabulary import standard_vocabulary


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("my friend is 45 and has asthma", "asthma"),
        ("my friend is 45 years old and has a peanut allergy, we live in Leeds", "peanut allergy"),
        ("My 45-year-old friend was diagnosed with PTSD. they had metformin", "PTSD"),
        ("hello, my sister has migraine. She is 45", "migraine"),
        ("i am 42 and have nsclc. I had methotrexate and prednisone", "nsclc"),
        ("hi, i have back pain, i'm 45", "back pain"),
    ],
)
def test_an_introduction_names_one_illness(text: str, illness: str) -> None:
    assert illness_introduced(text, standard_vocabulary()) == illness


@pytest.mark.parametrize(
    "text",
    [
        "my friend is 45 and has taken all her pills",
        "my friend is 45 and has asthma and can't breathe",
        "my friend is 45 and has asthma. she is blue",
        "my friend is 45 and has asthma, help",
        "my daughter is 9 and has stopped breathing",
        "my baby is 2 months old and has a fever now",
        "my sister has asthma. she took methotrexate",
        "i am 45 and have no reason to live",
        "i have chest pain, i'm 45, it won't stop",
        "asthma",
        "",
    ],
)
def test_a_word_more_is_no_plain_introduction(text: str) -> None:
    assert illness_introduced(text, standard_vocabulary()) is None
