"""The encoders put like meanings near one another, and run only with the weights that were measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from waymark.encoders.minilm import Array
from waymark.encoders.sentences import ENCODERS, WrongWeights, read_words_in_place, unpack_words
from waymark.nlu.intent_mixture import IntentMixture, trained

pytestmark = pytest.mark.thorough

MESSAGES = ("who do I ring about it", "whom should I call", "she has had a bone marrow transplant")


@pytest.mark.parametrize("name", ENCODERS)
def test_two_ways_of_asking_lie_nearer_than_another_matter(name: str) -> None:
    rows = ENCODERS[name].encode(MESSAGES)
    rows = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


@pytest.mark.parametrize("name", ENCODERS)
def test_a_message_has_the_same_row_alone_and_among_others(name: str) -> None:
    together = ENCODERS[name].encode(MESSAGES)
    alone = np.concatenate([ENCODERS[name].encode([message]) for message in MESSAGES])
    assert np.allclose(together, alone, atol=1e-4)


@pytest.mark.parametrize("name", ENCODERS)
@pytest.mark.parametrize("text", ["?", "👍🩸", "我的女儿", "ابنتي", "a" * 5000, "word " * 2000])
def test_odd_messages_have_finite_rows(name: str, text: str) -> None:
    assert np.isfinite(ENCODERS[name].encode([text])).all()


@pytest.mark.parametrize("name", ENCODERS)
def test_the_installed_weights_are_the_ones_measured(name: str) -> None:
    ENCODERS[name].check_weights()


def test_other_weights_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "weights"
    file.write_bytes(b"other")
    with pytest.raises(WrongWeights):
        replace(ENCODERS["all-MiniLM-L6-v2"], weights=lambda: file).check_weights()


def _mixture() -> IntentMixture:
    names = ["greet", "thank", "deny"] * 50
    encoded = np.eye(3, dtype=np.float32)[[0, 1, 2] * 50]
    return trained(csr_matrix(encoded), {"cheap": encoded, "costly": encoded}, names)


def test_what_was_learned_is_the_same_after_reading_it_back(tmp_path: Path) -> None:
    mixture = _mixture()
    mixture.save(tmp_path / "intents.npz")
    again = IntentMixture.load(tmp_path / "intents.npz", ["cheap", "costly"])
    words, row = csr_matrix(np.eye(3, dtype=np.float32)[:1]), np.eye(3, dtype=np.float32)[:1]
    assert again.intents == ("deny", "greet", "thank")
    assert np.allclose(
        again.probabilities(words, lambda _: row), mixture.probabilities(words, lambda _: row), atol=1e-3
    )


@pytest.mark.parametrize(
    ("row", "asked"),
    [([30.0, 0.0, 0.0], ["cheap"]), ([0.1, 0.1, 0.0], ["cheap", "costly"])],
    ids=["at one", "in doubt"],
)
def test_the_costly_encoder_is_asked_only_in_doubt(row: list[float], asked: list[str]) -> None:
    names, numbers = [], np.array([row], np.float32)

    def encode(name: str) -> Array:
        names.append(name)
        return numbers

    _mixture().probabilities(csr_matrix(numbers), encode)
    assert names == asked


def test_words_looked_up_in_a_file_have_the_same_rows(tmp_path: Path) -> None:
    encode = ENCODERS["universal-sentence-encoder"].encode
    texts = ["my daughter has thalassemia", "नमस्ते", ""]
    before = encode(texts)
    read_words_in_place(tmp_path)  # nothing is there yet
    unpack_words(tmp_path)
    read_words_in_place(tmp_path)
    assert np.array_equal(encode(texts), before)
    assert [file.suffix for file in tmp_path.iterdir()] == [".npy"]
