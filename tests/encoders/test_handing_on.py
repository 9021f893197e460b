"""What the door's encoder made of a message is handed on whole, or not at all."""

from __future__ import annotations

import numpy as np
import pytest

from waymark.encoders.handing_on import MOST_KEPT, Rows, packed, unpacked

ROW = np.linspace(-1, 1, 12, dtype=np.float32)


def test_a_row_arrives_as_it_was_sent() -> None:
    arrived = unpacked(packed(ROW), len(ROW))
    assert arrived is not None
    assert arrived.dtype == np.float32
    assert np.allclose(arrived, ROW, atol=1e-3)


@pytest.mark.parametrize(
    "sent", [None, 7, [0.5], "", "no row", "Zürich", packed(ROW[:5]), packed(np.full(12, np.nan, np.float32))]
)
def test_what_is_no_row_is_passed_by(sent: object) -> None:
    assert unpacked(sent, len(ROW)) is None


def test_a_row_belongs_to_its_very_words() -> None:
    rows = Rows()
    rows.keep("she is 9", ROW)
    assert rows.of("she is 9") is ROW
    assert rows.of("she is 10") is None


def test_the_rows_longest_not_asked_for_are_let_go() -> None:
    rows = Rows()
    rows.keep("yes", ROW)
    for number in range(MOST_KEPT):
        assert rows.of("yes") is ROW
        rows.keep(f"number {number}", ROW)
    assert rows.of("yes") is ROW
    assert rows.of("number 0") is None


def test_only_a_text_that_comes_alone_is_held() -> None:
    rows = Rows()
    encode = rows.keeping(lambda texts: np.stack([ROW for _ in texts]))
    encode(["in Leeds"])
    encode(["It hurts", "a lot"])
    assert np.array_equal(rows.of("in Leeds"), ROW)  # type: ignore[arg-type]
    assert rows.of("It hurts") is None
