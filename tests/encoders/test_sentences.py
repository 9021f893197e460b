"""The encoders put like meanings near one another, and run only with the weights that were measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from waymark.encoders.sentences import ENCODERS, WrongWeights
from waymark.nlu.intent_mixture import IntentMixture, Rows, trained

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


def test_what_was_learned_is_the_same_after_reading_it_back(tmp_path: Path) -> None:
    names = ["greet", "thank", "deny"] * 50
    encoded = np.eye(3, dtype=np.float32)[[0, 1, 2] * 50]
    rows = Rows(csr_matrix(encoded), {"an encoder": encoded})
    mixture = trained(rows, names)
    mixture.save(tmp_path / "intents.npz")
    again = IntentMixture.load(tmp_path / "intents.npz", ["an encoder"])
    assert again.intents == ("deny", "greet", "thank")
    assert np.allclose(again.probabilities(rows), mixture.probabilities(rows), atol=1e-3)
    assert [again.intents[column] for column in again.probabilities(rows).argmax(axis=1)] == names
