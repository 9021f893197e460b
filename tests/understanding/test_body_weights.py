"""What somebody weighs is read unasked; weight that comes or goes, and that of others, is not."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("I weigh 82 kg", "82 kg"),
        ("he weighs 30 kilos", "30 kg"),
        ("weight 180 lbs, lupus", "180 lb"),
        ("melanoma, 61, 74kg, Leeds", "74 kg"),
        ("my weight is 12 stone 4", "172 lb"),
        ("I'm obese, 130kg", "130 kg"),
        ("my son weighs about 22.5 kg", "22.5 kg"),
    ],
)
def test_a_body_weight_is_read(read: Read, text: str, weight: str) -> None:
    number, unit = weight.split()
    facts = told(read(text))
    assert any(fact.startswith(f"lab={number} {unit} body weight") for fact in facts)


@pytest.mark.parametrize(
    "text",
    [
        "I lost 10 kg",
        "down 5 kg since june, lost weight",
        "birth weight 3.2 kg",
        "hydroxyurea 20 mg/kg",
        "can people over 100 kg join?",
        "I can't lift 5 kg",
        "bmi 32 kg/m2",
        "my husband weighs 90 kg and I have lupus",
    ],
)
def test_no_other_weight_is_the_patients(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if "body weight" in fact}
