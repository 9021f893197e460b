"""A patient told by a name alone is somebody else, whoever writes."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read
from waymark.profile.facts import About, FactName


@pytest.mark.parametrize(
    "text",
    [
        "it's me, the husband. The patient is Chen, 41: Hodgkin lymphoma, on brentuximab",
        "Dana from my choir wants one for psoriasis",
        "Dana at my work needs a trial for lupus",
    ],
)
def test_a_patient_told_by_a_name_is_another(read: Read, text: str) -> None:
    conditions = [fact for fact in read(text) if fact.name is FactName.CONDITION]
    assert [fact.about for fact in conditions] == [About.OTHER]
