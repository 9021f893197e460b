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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("her haemoglobin last Thursday was 74", {"74 g/L hemoglobin about"}),
        ("his creatinine is going up, 2.6", {"2.6 creatinine about"}),
        ("Hb before transfusion 7.8", {"7.8 hemoglobin about"}),
        ("Ferritin, I believe, about 2,100", {"2100 ferritin about"}),
        ("platelets in 2019", set()), ("ferritin checked on 3 March", set()),
        ("creatinine is fine and she is 12", set()), ("ferritin, takes exjade 900 mg", set()),
    ],
)  # fmt: skip
def test_a_value_further_from_its_name_is_read_and_never_sure(
    read: Read, text: str, expected: set[str]
) -> None:
    assert _labs(told(read(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ALT was 140 last week, 61 today", {"61 alt"}), ("CRP in June was 18, yesterday it was 41",
        {"41 c-reactive protein about"}),
        ("ferritin went from 1460 → 1290", {"1290 ferritin about"}), ("EF was 25% and it's up to 35 now",
        {"35 lvef"}),
        ("Sorry I put LDH 240, it's 420", {"420 lactate dehydrogenase"}),
        ("Hb 68 today, was 51", {"68 g/L hemoglobin"}), ("haemoglobin 104 Thursday, 96 the week before",
        {"104 g/L hemoglobin"}),
    ],
)  # fmt: skip
def test_of_two_values_the_newer_counts(read: Read, text: str, expected: set[str]) -> None:
    assert _labs(told(read(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("platelets one lakh ten thousand", {"110000 /uL platelets"}), ("plt 2.4 lakh",
        {"240000 /uL platelets"}),
        ("hb one hundred and four", {"104 g/L hemoglobin"}), ("ferritin two thousand three hundred",
        {"2300 ferritin"}),
        ("lymphocytes nought point seven", {"0.7 lymphocytes"}), ("creatinine .8", {"0.8 creatinine"}),
        ("ferritin 4 thousand plus", {"4000 ferritin >"}), ("calprotecktin 900", {"900 fecal calprotectin"}),
    ],
)  # fmt: skip
def test_numbers_are_read_as_people_write_and_speak_them(read: Read, text: str, expected: set[str]) -> None:
    assert _labs(told(read(text))) == expected
