"""What is over, feared, of somebody else or never begun is no firm fact of today."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("he's cured of hep c", "infection=hepatitis c past"),
        ("no longer has hep c", "infection=hepatitis c past"),
        ("used to have diabetes", "comorbidity=diabetes mellitus past"),
        ("cancer survivor", "comorbidity=cancer past"),
        ("mild asthma as a kid", "comorbidity=asthma past"),
    ],
)
def test_an_illness_that_is_over_is_past(read: Read, text: str, expected: str) -> None:
    assert {fact for fact in told(read(text)) if not fact.startswith("sex=")} == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "same age as his cousin who's 8", "his doctor is 60", "her doctor has hepatitis",
        "he was diagnosed with a stroke risk", "we're waiting to hear if it's thal major",
        "I know someone who had gene therapy", "after a transplant can you have gene therapy",
        "prescribed hydroxyurea but never took it", "has anyone had gene therapy here",
    ],
)  # fmt: skip
def test_what_is_of_others_or_open_is_not_told(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if not fact.startswith("sex=")}


@pytest.mark.parametrize("text", ["last transfusion was 3 weeks ago", "he had his last transfusion in june"])
def test_the_last_transfusion_may_not_be_the_end(read: Read, text: str) -> None:
    found = {fact for fact in told(read(text)) if fact.startswith("treatment=")}
    assert all(fact.endswith("about") for fact in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("transfused 12 times a year", {"transfusion_dependent=True"}),
        ("PRBC q3w", {"transfusion_dependent=True"}),
        ("topped up every four weeks", {"transfusion_dependent=True"}),
        ("two units of blood a month", {"transfusion_dependent=True"}),
        ("blood tests 12 times a year", set()), ("blood 3 times a year", set()),
    ],
)  # fmt: skip
def test_how_many_transfusions_a_year_tells_whether_they_are_regular(
    read: Read, text: str, expected: set[str]
) -> None:
    found = {fact for fact in told(read(text)) if fact.startswith("transfusion_dependent=")}
    assert found == expected


def test_a_note_of_a_doctor_is_read_by_the_same_code(read: Read) -> None:
    text = (
        "9F, TDT, PRBC q3w, ferritin 3100 ng/mL, no HLA-id sib, s/p splenectomy 2020; "
        "PMH: HCV treated SVR; denies HIV; FHx: father trait"
    )
    assert told(read(text)) == {
        "age=9 years", "sex=female", "condition=thalassemia", "transfusion_dependent=True",
        "lab=3100 ng/mL ferritin", "matched_donor=False about", "treatment=splenectomy past",
        "infection=hepatitis c past", "infection=hiv infection never",
    }  # fmt: skip
