"""The illness told first is the one looked for where the later ones are only history or told in passing."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "illness", "before"),
    [
        ("cGVHD after transplant for AML", "graft versus host disease", "acute myeloid leukemia"),
        (
            "my son has GVHD after his BMT for ALL",
            "graft versus host disease",
            "acute lymphoblastic leukemia",
        ),
        ("heart failure after chemo for breast cancer", "heart failure", "breast cancer"),
        ("breast cancer after radiation for hodgkin lymphoma", "breast cancer", "hodgkin lymphoma"),
    ],
)
def test_the_cancer_that_was_treated_before_is_history(
    read: Read, text: str, illness: str, before: str
) -> None:
    assert {f"condition={illness}", f"comorbidity={before} past about"} <= told(read(text))


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("I have severe asthma. I had eczema as a child", "asthma"),
        ("I have asthma, psoriasis too", "asthma"),
        ("obesity, 45, mild psoriasis", "obesity"),
    ],
)
def test_asthma_or_obesity_told_first_is_looked_for(read: Read, text: str, illness: str) -> None:
    assert f"condition={illness}" in told(read(text))


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("I have asthma and lung cancer, 66", "lung cancer"),
        ("obese, 45, breast cancer", "breast cancer"),
        ("I have asthma and lupus", "systemic lupus erythematosus"),
    ],
)
def test_beside_an_illness_told_in_earnest_they_stand_beside(read: Read, text: str, illness: str) -> None:
    assert f"condition={illness}" in told(read(text))


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("no uterus taken out 1yr ago", "hysterectomy"),
        ("no spleen, taken out in 2010", "splenectomy"),
        ("no tonsils, out at 6", "tonsillectomy"),
    ],
)
def test_no_organ_left_since_a_day_tells_of_its_operation(read: Read, text: str, operation: str) -> None:
    assert f"treatment={operation} past" in told(read(text))


@pytest.mark.parametrize("text", ["no tonsils removed", "no gallbladder removed"])
def test_an_operation_that_was_not_done_stays_so(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if fact.startswith("treatment=") and " past" in fact}
