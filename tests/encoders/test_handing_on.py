"""What the door's encoders made of a message is handed on whole, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from waymark.encoders.handing_on import MOST_KEPT, HandedOn

ROW = np.linspace(-1, 1, 12, dtype=np.float32)
WIDTHS = {"one": len(ROW), "other": 5}


@pytest.fixture
def door() -> HandedOn:
    return HandedOn()


def test_rows_arrive_as_they_were_sent(door: HandedOn) -> None:
    door.keep("one", "she is 9", ROW)
    door.keep("other", "she is 9", ROW[:5])
    dialogue = HandedOn()
    dialogue.take_over("she is 9", door.packed("she is 9"), WIDTHS)
    for name, sent in (("one", ROW), ("other", ROW[:5])):
        arrived = dialogue.of(name, "she is 9")
        assert arrived is not None
        assert arrived.dtype == np.float32
        assert np.allclose(arrived, sent, atol=1e-3)


@pytest.mark.parametrize("sent", [None, 7, [0.5], "", "no row", "Zürich", "AAAA", "fgB+AH4AfgB+AH4A"])
def test_what_is_no_row_is_passed_by(door: HandedOn, sent: object) -> None:
    for rows in (sent, {"one": sent}, {"unknown": sent}):
        door.take_over("she is 9", rows, WIDTHS)
    assert door.of("one", "she is 9") is None


def test_numbers_without_end_are_passed_by(door: HandedOn) -> None:
    door.keep("one", "she is 9", np.full(len(ROW), np.inf, np.float32))
    dialogue = HandedOn()
    dialogue.take_over("she is 9", door.packed("she is 9"), WIDTHS)
    assert dialogue.of("one", "she is 9") is None


def test_a_row_belongs_to_its_very_words_and_encoder(door: HandedOn) -> None:
    door.keep("one", "she is 9", ROW)
    assert door.of("one", "she is 9") is ROW
    assert door.of("other", "she is 9") is None
    assert door.of("one", "she is 10") is None
    assert door.packed("she is 10") == {}


def test_the_texts_longest_not_used_are_let_go(door: HandedOn) -> None:
    door.keep("one", "yes", ROW)
    for number in range(MOST_KEPT):
        assert door.of("one", "yes") is ROW
        door.keep("one", f"number {number}", ROW)
    assert door.of("one", "yes") is ROW
    assert door.of("one", "number 0") is None


def test_only_a_text_that_comes_alone_is_held(door: HandedOn) -> None:
    encode = door.keeping("one", lambda texts: np.stack([ROW for _ in texts]))
    encode(["in Leeds"])
    encode(["It hurts", "a lot"])
    assert door.of("one", "in Leeds") is not None
    assert door.of("one", "It hurts") is None
