"""Medicines of everyday practice and of specialists are known by the names of their rows alone."""

from __future__ import annotations

import pytest

from waymark.vocabulary.tables.treatments_everyday import EVERYDAY_TREATMENTS
from waymark.vocabulary.tables.treatments_specialist import SPECIALIST_TREATMENTS
from waymark.vocabulary.treatments import TreatmentVocabulary

ROWS = (*EVERYDAY_TREATMENTS, *SPECIALIST_TREATMENTS)


@pytest.fixture(scope="module")
def treatments() -> TreatmentVocabulary:
    return TreatmentVocabulary()


def test_each_is_found_by_every_name_of_its_row(treatments: TreatmentVocabulary) -> None:
    lost = [
        name
        for term in ROWS
        for name in (term.standard, *term.names)
        if term.standard not in {mention.standard for mention in treatments.find(f"I take {name} now")}
    ]
    assert lost == []


def test_a_class_above_is_one_that_is_known(treatments: TreatmentVocabulary) -> None:
    unknown = {above for term in ROWS for above in term.broader if treatments.standard_of(above) != above}
    assert unknown == set()


def test_no_name_belongs_to_two(treatments: TreatmentVocabulary) -> None:
    others = [name for term in ROWS for name in term.names if treatments.standard_of(name) != term.standard]
    assert others == []


@pytest.mark.parametrize(
    ("kind", "above"),
    [
        ("imipramine", "antidepressants"), ("nevirapine", "antiretroviral therapy"),
        ("sintilimab", "immune checkpoint inhibitors"), ("flutamide", "hormone therapy"),
        ("dactinomycin", "chemotherapy"), ("etodolac", "nsaids"), ("lovastatin", "statins"),
    ],
)  # fmt: skip
def test_a_medicine_is_one_of_its_class(treatments: TreatmentVocabulary, kind: str, above: str) -> None:
    assert treatments.is_kind_of(kind, above)


@pytest.mark.parametrize(
    "text",
    [
        "chronic bronchitis", "an angioma on the liver", "moderate pain", "from northern Italy",
        "it has gotten worse", "alpha-1 antitrypsin deficiency", "candida in the mouth", "it enabled me",
        "the pain increased",
        "tetracyclic", "leucine", "in a differing way", "an active infection",
    ],
)  # fmt: skip
def test_words_that_only_look_like_one_are_not(treatments: TreatmentVocabulary, text: str) -> None:
    assert not treatments.find(text)
