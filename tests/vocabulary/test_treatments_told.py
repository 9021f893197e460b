"""Treatments are understood as people of many countries tell them, and what only looks like one is not."""

from __future__ import annotations

import pytest

from waymark.vocabulary.tables.treatments_told import TOLD_TREATMENTS
from waymark.vocabulary.treatments import TreatmentVocabulary


@pytest.fixture(scope="module")
def treatments() -> TreatmentVocabulary:
    return TreatmentVocabulary()


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("on Folitrax and Saaz", "methotrexate"), ("takes Thyronorm and Telma 40", "levothyroxine"),
        ("taking Veenat 400", "imatinib"), ("Nexito since June", "escitalopram"),
        ("the iron removing medicine", "iron chelation therapy"), ("had her tumour out", "surgery"),
        ("spleen is out from 2020", "splenectomy"), ("the right eye removed", "enucleation"),
        ("his own cells back in July", "autologous hematopoietic stem cell transplantation"),
        ("grommets", "tympanostomy tube placement"), ("wisdom teeth out", "tooth extraction"),
        ("weekly Prolastin", "alpha-1 antitrypsin augmentation therapy"), ("pen V", "antibiotics"),
        ("exchange blood", "blood transfusion"), ("R hemicolectomy", "colectomy"),
    ],
)  # fmt: skip
def test_brands_and_lay_words_are_found(treatments: TreatmentVocabulary, text: str, standard: str) -> None:
    assert standard in {mention.standard for mention in treatments.find(text)}


@pytest.mark.parametrize(
    "text",
    [
        "prolactin is 40", "the train to Dublin", "to relieve the pain", "I live in Canada",
        "digits transposed", "castrate resistant", "it is quite breezy",
        "twins, Kemar and Kadian", "much obliged, that was precise", "she had one thrombosis",
        "the pain radiated down my leg",
        "a haploidentical donor", "asplenic",
    ],
)  # fmt: skip
def test_words_that_only_look_like_one_are_not(treatments: TreatmentVocabulary, text: str) -> None:
    assert not treatments.find(text)


def test_no_name_told_belongs_to_two_treatments() -> None:
    owners: dict[str, str] = {}
    for term in TOLD_TREATMENTS:
        for name in term.names:
            assert owners.setdefault(name.lower(), term.standard) == term.standard
