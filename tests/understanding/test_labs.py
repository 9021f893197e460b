"""Laboratory values are read as told, with unit and comparator."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


def _labs(facts: set[str]) -> set[str]:
    return {fact.removeprefix("lab=") for fact in facts if fact.startswith("lab")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ferritin about 3000", {"3000 ferritin about"}), ("ferritin 4000", {"4000 ferritin"}),
        ("Hb 8.9", {"8.9 hemoglobin"}), ("Hb is 8.9 before transfusion", {"8.9 hemoglobin"}),
        ("hemoglobin 9.5 g/dL", {"9.5 g/dL hemoglobin"}),
        ("haemoglobin of 95 g/l", {"95 g/L hemoglobin"}), ("Hb is 89", {"89 g/L hemoglobin"}),
        ("ferritin of 2,500 ng/ml", {"2500 ng/mL ferritin"}),
        ("ferritin is over 3000", {"3000 ferritin >"}), ("ferritin < 1000", {"1000 ferritin <"}),
        ("her ferritin was 3k", {"3000 ferritin"}), ("ferritin 2000ish", {"2000 ferritin about"}),
        ("ferritin 4000, Hb 8.9", {"4000 ferritin", "8.9 hemoglobin"}), ("my a1c is 8.2", {"8.2 hba1c"}),
        ("A1C 8.2%", {"8.2 % hba1c"}),
        ("platelets 150", {"150 platelets"}), ("his creatinine is 1.2 mg/dl", {"1.2 mg/dL creatinine"}),
        ("LVEF 55%", {"55 % lvef"}), ("bmi 32", {"32 bmi"}), ("hgb around 9", {"9 hemoglobin about"}),
        ("don't know her ferritin", {"None ferritin unsure"}),
        ("serum ferritin level is 1800 µg/L", {"1800 ug/L ferritin"}),
        ("Hb stays at 9 or so", {"9 hemoglobin"}), ("LIC 7 mg/g", {"7 mg/g liver iron concentration"}),
        ("at least hb 9.1", {"9.1 hemoglobin"}),
    ],
)  # fmt: skip
def test_a_value_is_read(read: Read, text: str, expected: set[str]) -> None:
    assert _labs(told(read(text))) == expected


@pytest.mark.parametrize(
    "text",
    ["hb SS", "HbE beta thal", "what should hb be? 9?", "is ferritin 3000 too high?",
     "ferritin every 3 weeks", "ferritin in 2019", "hemoglobin 5000", "her sister's ferritin is 3000",
     "alt text 3", "no value", "platelets are fine"],
)  # fmt: skip
def test_what_is_no_value_is_left_alone(read: Read, text: str) -> None:
    assert _labs(told(read(text))) == set()
