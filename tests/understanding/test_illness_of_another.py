"""The illness of the writer, or of somebody who died, is not the patient's; "has it too" is."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told

_ILLNESS = ("condition=", "comorbidity=", "infection=")


def _illnesses(facts: set[str]) -> set[str]:
    return {fact for fact in facts if fact.startswith(_ILLNESS)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my daughter has cf, I have diabetes type 2", {"condition=cystic fibrosis"}),
        ("my wife has ovarian cancer, I had colon cancer in 2015", {"condition=ovarian cancer"}),
        ("my late husband had ALS. my son is 30 and has a gene", set()),
        ("lost my dad to lung cancer. my mum, 70, has COPD",
         {"condition=chronic obstructive pulmonary disease"}),
    ],
)  # fmt: skip
def test_anothers_illness_is_not_the_patients(read: Read, text: str, expected: set[str]) -> None:
    assert _illnesses(told(read(text))) == expected


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("my son died of SMA in 2019. my daughter, 2, has it too", "spinal muscular atrophy"),
        ("my best friend died of glioblastoma, now my neighbor 55 has the same", "glioblastoma"),
        ("grandfather died of huntington's, my dad has it now, he's 58", "huntington's disease"),
    ],
)
def test_who_has_the_same_has_the_illness_named(read: Read, text: str, illness: str) -> None:
    assert f"condition={illness} about" in told(read(text))


def test_a_question_whether_one_has_it_tells_nothing(read: Read) -> None:
    assert not _illnesses(told(read("my brother died of ALS. do I have it?")))


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("survived testicular cancer, now MDS from the chemo. 58 m", "myelodysplastic syndromes",
         "testicular cancer"),
        ("melanoma 2012 gone. now CLL 70 f", "chronic lymphocytic leukemia", "melanoma"),
    ],
)  # fmt: skip
def test_what_was_survived_is_history(read: Read, text: str, now: str, before: str) -> None:
    assert {f"condition={now}", f"comorbidity={before} past"} <= told(read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my mum is 70 with breast cancer. my gran had ovarian cancer", {"condition=breast cancer"}),
        ("my mother had breast cancer, my son has ALL, 6", {"condition=acute lymphoblastic leukemia"}),
        ("my dad had a stroke last week, my mum is with him", {"comorbidity=stroke past"}),
    ],
)
def test_of_two_relatives_the_one_who_is_ill_now_is_the_patient(
    read: Read, text: str, expected: set[str]
) -> None:
    assert _illnesses(told(read(text))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I take care of my mother who has alzheimers, I myself have depression. trials for her please",
        "my mum has alzheimers, she is 81. I have asthma. this is for her",
    ],
)
def test_who_is_asked_for_by_a_pronoun_is_the_patient(read: Read, text: str) -> None:
    facts = told(read(text))
    assert "asking_for=other" in facts
    assert not {
        fact for fact in facts if fact.startswith(("comorbidity=", "condition=depr", "condition=asthma"))
    }
