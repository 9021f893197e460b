"""Who says something is often another than the patient."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize("text", ["she says its ok", "he said yes", "she thinks it is fine", "she's agreed"])
def test_who_speaks_tells_no_sex_of_the_patient(read: Read, text: str) -> None:
    assert not [fact for fact in told(read(text)) if fact.startswith("sex=")]


def test_a_pronoun_beside_them_still_tells_it(read: Read) -> None:
    assert [fact for fact in told(read("he has thal major, she says")) if fact.startswith("sex=")]
