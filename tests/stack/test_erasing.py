"""With everything real behind it, erasing leaves none of 200 phrases in any database or log."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gateway.door import Person
from tests.stack.conftest import Stack

pytestmark = [pytest.mark.stack, pytest.mark.model]

PHRASES = [f"canary{number:03d}" for number in range(200)]
BEGINNINGS = (
    "my daughter is 10 and",
    "she has thal major",
    "sorry, she is 11",
    "we live in Rome",
    "what is",
    "who do i call",
    "zzz",
)


def left(stack: Stack) -> set[str]:
    """The phrases that stand in any byte of any file the stack keeps."""
    kept = b"".join(path.read_bytes() for path in Path(stack.settings.var_dir).rglob("*") if path.is_file())
    return {phrase for phrase in PHRASES if phrase.encode() in kept}


def test_none_of_200_phrases_is_left_in_any_database_or_log(bo: Person, stack: Stack) -> None:
    for number, start in enumerate(range(0, len(PHRASES), 10)):
        bo.say(" ".join([BEGINNINGS[number % len(BEGINNINGS)], *PHRASES[start : start + 10]]))
    assert left(stack) == set(PHRASES)
    status, receipt = bo.erase()
    assert status == 200
    assert set(receipt) == {"receipt", "erased_at"}
    assert left(stack) == set()
