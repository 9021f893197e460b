"""Dates in the shapes of every year."""

from __future__ import annotations

import pytest

from waymark.registry.dates import parse_date
from waymark.trials.dates import PartialDate


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-05-30", PartialDate(2023, 5, 30)),
        ("2023-05-30T00:00:00", PartialDate(2023, 5, 30)),
        ("2023-05", PartialDate(2023, 5)),
        ("2023", PartialDate(2023)),
        ("May 30, 2023", PartialDate(2023, 5, 30)),
        ("September 1, 1999", PartialDate(1999, 9, 1)),
        ("Sept. 1999", PartialDate(1999, 9)),
        ("30 May 2023", PartialDate(2023, 5, 30)),
        (" May 2023 ", PartialDate(2023, 5)),
    ],
)
def test_a_date_is_read(text: str, day: PartialDate) -> None:
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text", ["05/06/2023", "2023-13", "2023-02-30", "Foo 2023", "February 30, 2023", "soon"]
)
def test_a_date_that_could_mislead_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="."):
        parse_date(text)
