"""A step of preparing that fails keeps no other from being taken."""

from __future__ import annotations

from waymark.gateway.preparing import prepare


def test_a_step_that_fails_keeps_no_other_from_being_taken() -> None:
    taken: list[str] = []

    def fails() -> None:
        taken.append("first")
        raise OSError("no such table")

    prepare((fails, lambda: taken.append("second")))
    assert taken == ["first", "second"]
