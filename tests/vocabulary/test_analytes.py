"""Laboratory values are known by name and turned from one unit into another."""

from __future__ import annotations

import pytest

from waymark.vocabulary.analytes import convert, resolve_analyte, resolve_unit, usual_unit
from waymark.vocabulary.tables.analytes import ANALYTES


@pytest.mark.parametrize(
    ("name", "standard"),
    [("hb", "hemoglobin"), ("Hgb", "hemoglobin"), ("haemoglobin", "hemoglobin"),
     ("Serum Ferritin", "ferritin"), ("A1C", "hba1c"),
     ("ANC", "neutrophils"), ("plt", "platelets"), ("SGPT", "alt"), ("ejection fraction", "lvef"),
     ("wishes", None)],
)  # fmt: skip
def test_an_analyte_is_known_by_its_names(name: str, standard: str | None) -> None:
    assert resolve_analyte(name) == standard


@pytest.mark.parametrize(
    ("value", "analyte", "unit", "to_unit", "expected"),
    [
        (9, "hemoglobin", "g/dL", "g/L", 90), (89, "hb", "g/l", "g/dL", 8.9),
        (5.6, "hemoglobin", "mmol/L", "g/dL", 9.02),
        (3000, "ferritin", "ng/mL", "ug/L", 3000), (6742, "ferritin", "pmol/L", "ng/mL", 3000),
        (3000, "ferritin", None, "µg/L", 3000),
        (150, "platelets", "10^9/L", "/uL", 150_000), (88.4, "creatinine", "umol/L", "mg/dL", 1.0),
        (5.5, "glucose", "mmol/L", "mg/dL", 99.1),
        (20, "bilirubin", "µmol/L", "mg/dL", 1.17), (53, "hba1c", "mmol/mol", "%", 7.0),
        (7, "hba1c", "%", "mmol/mol", 53),
    ],
)  # fmt: skip
def test_a_value_is_converted(
    value: float, analyte: str, unit: str | None, to_unit: str, expected: float
) -> None:
    assert convert(value, analyte=analyte, unit=unit, to_unit=to_unit) == pytest.approx(expected, rel=0.005)


@pytest.mark.parametrize(
    ("analyte", "unit", "to_unit"),
    [("nonsense", "g/dL", "g/L"), ("hemoglobin", "ng/mL", "g/L"), ("ferritin", "g/dL", "ng/mL")],
)
def test_a_unit_that_does_not_belong_gives_nothing(analyte: str, unit: str, to_unit: str) -> None:
    assert convert(9, analyte=analyte, unit=unit, to_unit=to_unit) is None


@pytest.mark.parametrize("analyte", [row.standard for row in ANALYTES])
def test_every_unit_there_and_back_gives_the_same(analyte: str) -> None:
    row = next(row for row in ANALYTES if row.standard == analyte)
    for unit, _ in row.units:
        there = convert(7.5, analyte=analyte, unit=usual_unit(analyte), to_unit=unit)
        assert there is not None
        assert convert(there, analyte=analyte, unit=unit, to_unit=usual_unit(analyte)) == pytest.approx(7.5)


def test_units_are_read_in_any_spelling() -> None:
    assert [resolve_unit(unit) for unit in ("GM/DL", "μg/L", "x10^9/L", "furlongs")] == [
        "g/dL",
        "ug/L",
        "10^9/L",
        None,
    ]
