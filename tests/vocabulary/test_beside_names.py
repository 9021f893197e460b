"""What makes a name another thing: every row looks at something, and names only what is known."""

from __future__ import annotations

from dataclasses import fields

import pytest

from waymark.vocabulary.tables.beside_names import OF_CONDITIONS, OF_TREATMENTS, OtherThing
from waymark.vocabulary.vocabulary import standard_vocabulary

_PATTERNS = tuple(item.name for item in fields(OtherThing) if item.name not in {"names", "means"})


@pytest.mark.parametrize("row", [*OF_CONDITIONS, *OF_TREATMENTS], ids=lambda row: min(row.names))
def test_no_name_is_another_thing_whatever_stands_beside_it(row: OtherThing) -> None:
    looked_at = [name for name in _PATTERNS if getattr(row, name) is not None]
    assert set(looked_at) - {"unless_before"}


def test_what_a_name_means_instead_is_a_standard_name() -> None:
    vocabulary = standard_vocabulary()
    for row in OF_CONDITIONS:
        assert row.means is None or vocabulary.conditions.standard_of(row.means) == row.means
    for row in OF_TREATMENTS:
        assert row.means is None or vocabulary.treatments.standard_of(row.means) == row.means
