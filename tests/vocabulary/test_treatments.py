"""Treatments are understood by procedure, drug and brand."""

from __future__ import annotations

import pytest

from waymark.vocabulary.tables.treatments import TREATMENTS
from waymark.vocabulary.tokens import plain_name
from waymark.vocabulary.treatments import TreatmentVocabulary

ALLOGENEIC = "allogeneic hematopoietic stem cell transplantation"
TRANSPLANT = "hematopoietic stem cell transplantation"


@pytest.fixture(scope="module")
def treatments() -> TreatmentVocabulary:
    return TreatmentVocabulary()


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("gene therapy", "gene therapy"), ("genetic therapy", "gene therapy"),
        ("gene thearpy", "gene therapy"), ("CRISPR", "gene therapy"),
        ("Casgevy", "exagamglogene autotemcel"), ("exa-cel", "exagamglogene autotemcel"),
        ("Zynteglo", "betibeglogene autotemcel"),
        ("beti-cel", "betibeglogene autotemcel"), ("bone marrow transplant", TRANSPLANT),
        ("BMT", TRANSPLANT), ("stem cell transplant", TRANSPLANT),
        ("HSCT", TRANSPLANT), ("haematopoietic stem cell transplantation", TRANSPLANT),
        ("bone marrow tranplant", TRANSPLANT),
        ("allogeneic hematopoietic stem cell transplant", ALLOGENEIC), ("allo HSCT", ALLOGENEIC),
        ("allogenic bone marrow transplant", ALLOGENEIC),
        ("bone marrow transplant from a donor", ALLOGENEIC), ("haplo transplant", ALLOGENEIC),
        ("autologous stem cell transplant", "autologous hematopoietic stem cell transplantation"),
        ("blood transfusions", "blood transfusion"), ("transfused", "blood transfusion"),
        ("packed red cells", "blood transfusion"), ("hydroxycarbamide", "hydroxyurea"),
        ("hydroxurea", "hydroxyurea"), ("Reblozyl", "luspatercept"), ("Exjade", "deferasirox"),
        ("Jadenu", "deferasirox"), ("desferal", "deferoxamine"),
        ("Ferriprox", "deferiprone"), ("chelation", "iron chelation therapy"), ("chemo", "chemotherapy"),
        ("radiation", "radiotherapy"), ("Keytruda", "pembrolizumab"),
        ("Herceptin", "trastuzumab"), ("metformin", "metformin"), ("Ozempic", "semaglutide"),
        ("blood thinners", "anticoagulants"), ("spleen removed", "splenectomy"),
    ],
)  # fmt: skip
def test_a_treatment_is_found_and_resolved(treatments: TreatmentVocabulary, text: str, standard: str) -> None:
    (mention,) = treatments.find(f"he had {text} once")
    assert mention.standard == standard
    assert treatments.resolve(text) == standard


def test_a_transplant_is_allogeneic_only_when_that_is_said(treatments: TreatmentVocabulary) -> None:
    assert treatments.resolve("bone marrow transplant") == TRANSPLANT
    assert treatments.is_kind_of(ALLOGENEIC, TRANSPLANT)
    assert not treatments.is_kind_of(TRANSPLANT, ALLOGENEIC)


@pytest.mark.parametrize("brand", ["Casgevy", "Zynteglo", "Lyfgenia"])
def test_the_approved_gene_therapies_are_gene_therapy(treatments: TreatmentVocabulary, brand: str) -> None:
    assert treatments.is_kind_of(treatments.resolve(brand) or "", "gene therapy")


@pytest.mark.parametrize("drug", ["deferasirox", "deferoxamine", "deferiprone"])
def test_the_chelators_are_iron_chelation(treatments: TreatmentVocabulary, drug: str) -> None:
    assert treatments.is_kind_of(drug, "iron chelation therapy")


@pytest.mark.parametrize(
    "text", ["the general idea", "a new program", "she said hello", "the creator", "it is a singular case"]
)
def test_ordinary_words_are_no_treatment(treatments: TreatmentVocabulary, text: str) -> None:
    assert treatments.find(text) == ()


def test_no_name_means_two_treatments_and_every_broader_name_exists() -> None:
    meaning: dict[str, str] = {}
    for term in TREATMENTS:
        for name in (term.standard, *term.names):
            assert meaning.setdefault(plain_name(name), term.standard) == term.standard, name
    assert {broad for term in TREATMENTS for broad in term.broader} <= {term.standard for term in TREATMENTS}


@pytest.mark.parametrize(
    ("name", "broad"),
    [
        ("Keytruda", "immune checkpoint inhibitors"),
        ("Libtayo", "immunotherapy"),
        ("Eliquis", "direct oral anticoagulants"),
        ("Exjade", "iron chelation therapy"),
        ("Keppra", "antiepileptic drugs"),
        ("Humira", "tnf inhibitors"),
        ("Skysona", "gene therapy"),
        ("red cell exchange", "blood transfusion"),
    ],
)
def test_a_brand_belongs_to_its_class(treatments: TreatmentVocabulary, name: str, broad: str) -> None:
    assert treatments.is_kind_of(treatments.resolve(name) or "", broad)


def test_a_checkpoint_inhibitor_is_not_all_immunotherapy(treatments: TreatmentVocabulary) -> None:
    assert treatments.resolve("checkpoint inhibitor") == "immune checkpoint inhibitors"
    assert not treatments.is_kind_of("immunotherapy", "immune checkpoint inhibitors")


def test_at_least_four_hundred_treatments_are_known() -> None:
    assert len(TREATMENTS) >= 400


def test_a_medicine_of_a_regimen_has_no_kinds_by_that(treatments: TreatmentVocabulary) -> None:
    for medicine in ("rituximab", "bevacizumab", "lenalidomide", "bortezomib", "dexamethasone", "cisplatin"):
        assert treatments.narrower(medicine)
        assert not treatments.has_kinds(medicine)
    assert treatments.has_kinds("surgery")


@pytest.mark.parametrize("word", ["questions", "benefits", "ability", "program", "operating", "bacteria"])
def test_an_ordinary_word_is_no_misspelt_treatment(word: str) -> None:
    assert TreatmentVocabulary().resolve(word) is None


@pytest.mark.parametrize(
    ("word", "standard"),
    [
        ("surgery", "surgery"),
        ("insulin", "insulin"),
        ("metotrexate", "methotrexate"),
        ("radiation", "radiotherapy"),
    ],
)
def test_a_treatment_is_one_though_its_name_is_ordinary_or_misspelt(word: str, standard: str) -> None:
    assert TreatmentVocabulary().resolve(word) == standard
