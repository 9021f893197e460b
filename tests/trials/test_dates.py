"""Dates of the registry keep the precision they were given in."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.trials.dates import PartialDate


def test_a_month_has_passed_only_when_its_last_day_has() -> None:
    month = PartialDate.parse("2024-02")
    assert (month.earliest(), month.latest()) == (date(2024, 2, 1), date(2024, 2, 29))


def test_a_year_lasts_until_its_end() -> None:
    assert PartialDate.parse("2023").latest() == date(2023, 12, 31)


@pytest.mark.parametrize("text", ["2023-05-30", "2023-05", "2023"])
def test_a_date_is_written_as_it_was_read(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize("text", ["May 2023", "2023-13", "2023-02-30", "", "23-05-30"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(text)
