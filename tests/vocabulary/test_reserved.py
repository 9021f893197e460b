"""No reserved name stands in our tables: what is measured must not be learnt by heart."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.understanding.reserved import is_reserved, misspellings, names_in_tables, reserved_names

pytestmark = pytest.mark.thorough


def test_no_reserved_name_stands_in_our_tables(shared_data: Path) -> None:
    learnt = {each.name for each in reserved_names()} & names_in_tables()

    assert not learnt, f"reserved for measuring, so not for the tables: {sorted(learnt)}"


def test_about_one_name_in_five_is_reserved() -> None:
    reserved = [number for number in range(1000) if is_reserved(f"name {number}")]

    assert 150 < len(reserved) < 250


def test_a_misspelling_keeps_the_first_letter_and_differs() -> None:
    for rule, wrong in misspellings("pulmonary lymphangioleiomyomatosis"):
        assert wrong != "pulmonary lymphangioleiomyomatosis", rule
        assert wrong.split()[1].startswith("l"), rule
