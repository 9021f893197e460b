"""What staff see of a person's words."""

from __future__ import annotations

import pytest

from waymark.conversations.desk.masking import mask_for_staff


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("me, I'm 41, beta thal major", "me, I'm 41, beta thal major"),
        ("well I’ve had it since", "well I’ve had it since"),
        ("me, I'm Tom", "me, I'm [name]"),
        ("we saw Tom", "we saw [hidden]"),
    ],
)
def test_the_writer_is_no_name(said: str, seen: str) -> None:
    assert mask_for_staff(said) == seen
