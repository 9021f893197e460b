"""Conditions are understood however people and records write them."""

from __future__ import annotations

from collections import Counter

import pytest

from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.tables.conditions import CONDITIONS
from waymark.vocabulary.tables.conditions_blood import SICKLE_CELL, THALASSEMIAS
from waymark.vocabulary.tokens import plain_name


@pytest.fixture(scope="module")
def conditions() -> ConditionVocabulary:
    return build_condition_vocabulary()


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("β-thalassemia", "beta-thalassemia"),
        ("β-Thalassaemia", "beta-thalassemia"),
        ("ß-thal", "beta-thalassemia"),
        ("Thalassemia, Beta", "beta-thalassemia"),
        ("b thal", "beta-thalassemia"),
        ("betta thalassemia", "beta-thalassemia"),
        ("thal major", "beta-thalassemia major"),
        ("Thalassaemia Major", "beta-thalassemia major"),
        ("beta thalasemia major", "beta-thalassemia major"),
        ("beta-thal maj", "beta-thalassemia major"),
        ("thalassemia (beta major)", "beta-thalassemia major"),
        ("β thalassemia mjor", "beta-thalassemia major"),
        ("Cooley's anemia", "beta-thalassemia major"),
        ("Cooley’s anaemia", "beta-thalassemia major"),
        ("cooleys", "beta-thalassemia major"),
        ("thal intermedia", "beta-thalassemia intermedia"),
        ("β-thalassaemia intermedia", "beta-thalassemia intermedia"),
        ("beta thal minor", "beta-thalassemia minor"),
        ("beta thalassemia trait", "beta-thalassemia minor"),
        ("thalassemia trait", "thalassemia trait"),
        ("thalassemia carrier", "thalassemia trait"),
        ("HbE/β-thalassemia", "hemoglobin e/beta-thalassemia"),
        ("e beta thal", "hemoglobin e/beta-thalassemia"),
        ("hemoglobin E beta thalassemia", "hemoglobin e/beta-thalassemia"),
        ("alpha thalassemia", "alpha-thalassemia"),
        ("Hb H disease", "hemoglobin h disease"),
        ("TDT", "thalassemia"),
        ("talasemia", "thalassemia"),
        ("thallasemia", "thalassemia"),
        ("Anemia, Sickle Cell", "sickle cell disease"),
        ("sickle cell", "sickle cell disease"),
        ("sickel cell", "sickle cell disease"),
        ("sicle cell anemia", "sickle cell disease"),
        ("SCD", "sickle cell disease"),
        ("HbSS", "hemoglobin ss disease"),
        ("sickle cell SS", "hemoglobin ss disease"),
        ("Hb SC disease", "hemoglobin sc disease"),
        ("sickle beta thal", "sickle beta-thalassemia"),
        ("sickle cell trait", "sickle cell trait"),
        ("breast cancer", "breast cancer"),
        ("brest cancer", "breast cancer"),
        ("cancer of the breast", "breast cancer"),
        ("Breast Neoplasms", "breast cancer"),
        ("NSCLC", "non-small cell lung cancer"),
        ("Carcinoma, Non-Small-Cell Lung", "non-small cell lung cancer"),
        ("bowel cancer", "colorectal cancer"),
        ("type 2 diabetes", "type 2 diabetes"),
        ("Diabetes Mellitus, Type 2", "type 2 diabetes"),
        ("diabetes type 2", "type 2 diabetes"),
        ("T1D", "type 1 diabetes"),
        ("athsma", "asthma"),
        ("lupus", "systemic lupus erythematosus"),
        ("Crohn's", "crohn's disease"),
        ("chrons disease", "crohn's disease"),
        ("parkinsons", "parkinson's disease"),
        ("alzeimers", "alzheimer's disease"),
        ("high blood pressure", "hypertension"),
        ("COPD", "chronic obstructive pulmonary disease"),
        ("eczema", "atopic dermatitis"),
        ("DIPG", "diffuse intrinsic pontine glioma"),
        ("HIV Infections", "hiv infection"),
        ("hep c", "hepatitis c"),
        ("leukaemia", "leukemia"),
    ],
)
def test_a_condition_is_found_and_resolved(conditions: ConditionVocabulary, text: str, standard: str) -> None:
    sentence = f"she has {text} since birth"
    (mention,) = conditions.find(sentence)
    assert mention.standard == standard
    assert sentence[mention.start : mention.end] == mention.words
    assert conditions.resolve(text) == standard


@pytest.mark.parametrize(
    "text",
    [
        "my disease is bad", "a rare syndrome", "this disorder", "we have all the papers",
        "does ms smith answer",
        "the creator of this program", "no confusion please", "is it higher than beta", "major problem",
        "a trait of mine",
        "she was coughing", "the station is near", "we live in Reading", "my sickness", "I can help",
        "cancel it", "stroll around",
    ],
)  # fmt: skip
def test_ordinary_words_are_no_condition(conditions: ConditionVocabulary, text: str) -> None:
    assert conditions.find(text) == ()


def test_a_full_stop_keeps_two_names_apart(conditions: ConditionVocabulary) -> None:
    assert [m.standard for m in conditions.find("He has thalassemia. Major problem.")] == ["thalassemia"]


def test_a_misspelt_long_name_beats_a_right_short_one(conditions: ConditionVocabulary) -> None:
    (mention,) = conditions.find("beta thalassemia majr")
    assert (mention.standard, mention.is_exact) == ("beta-thalassemia major", False)


def test_short_words_are_never_corrected(conditions: ConditionVocabulary) -> None:
    assert conditions.find("gut and lug") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [("I have MS", True), ("i have ms", True), ("does ms run in families", False),
     ("diagnosed with ALL", True),
     ("she has all of it", False), ("THEY HAVE ALL THE PAPERS AT HOME", False)],
)  # fmt: skip
def test_short_abbreviations_need_capitals_or_a_cue(
    conditions: ConditionVocabulary, text: str, found: bool
) -> None:
    assert bool(conditions.find(text)) is found


def test_a_subtype_is_a_kind_of_everything_above_it(conditions: ConditionVocabulary) -> None:
    for broad in ("beta-thalassemia major", "beta-thalassemia", "thalassemia", "hemoglobinopathies"):
        assert conditions.is_kind_of("beta-thalassemia major", broad)
    assert not conditions.is_kind_of("beta-thalassemia", "beta-thalassemia major")
    assert "hemoglobin e/beta-thalassemia" in conditions.narrower("beta-thalassemia")


@pytest.mark.parametrize(
    ("one", "other", "exclusive"),
    [
        ("thalassemia trait", "beta-thalassemia major", True),
        ("beta-thalassemia minor", "beta-thalassemia major", True),
        ("beta-thalassemia intermedia", "beta-thalassemia major", False),
        ("hemoglobin e/beta-thalassemia", "beta-thalassemia major", False),
        ("beta-thalassemia", "beta-thalassemia major", False),
        ("sickle cell trait", "hemoglobin ss disease", True),
        ("type 1 diabetes", "type 2 diabetes", True),
        ("asthma", "beta-thalassemia major", False),
    ],
)
def test_only_what_nobody_can_have_together_is_exclusive(
    conditions: ConditionVocabulary, one: str, other: str, exclusive: bool
) -> None:
    assert conditions.are_exclusive(one, other) is exclusive
    assert conditions.are_exclusive(other, one) is exclusive


def test_a_carrier_does_not_have_the_disease(conditions: ConditionVocabulary) -> None:
    assert not conditions.is_kind_of("beta-thalassemia minor", "beta-thalassemia")


def test_registry_spellings_of_the_store_join_the_curated_name() -> None:
    conditions = build_condition_vocabulary(
        ["β-Thalassemia", "Thalassemia Major", "Transfusion Fun", "Breast Cancer Stage IV"]
    )
    assert "β-thalassemia" in conditions.names_of("beta-thalassemia")
    assert "thalassemia major" in conditions.names_of("beta-thalassemia major")
    assert conditions.is_kind_of("breast cancer stage iv", "breast cancer")
    assert conditions.resolve("transfusion fun") == "transfusion fun"


def test_a_store_name_of_ordinary_words_is_not_looked_for_in_messages() -> None:
    conditions = build_condition_vocabulary(["Healthy", "Quality of Life", "Blood Donor"])
    assert conditions.find("I am healthy and want a better quality of life, my blood donor said") == ()
    assert conditions.resolve("healthy") == "healthy"


def test_every_standard_name_is_there_once_and_every_broader_name_exists() -> None:
    standards = [term.standard for term in CONDITIONS]
    assert [name for name, count in Counter(standards).items() if count > 1] == []
    assert {broad for term in CONDITIONS for broad in term.broader} <= set(standards)
    assert all(name == name.lower() for name in standards)


def test_no_name_means_two_conditions_but_short_forms_that_doctors_use_for_both() -> None:
    meaning: dict[str, str] = {}
    clashes = set()
    for term in CONDITIONS:
        for name in (term.standard, *term.names, *term.cued, *term.capitals):
            if meaning.setdefault(plain_name(name), term.standard) != term.standard:
                clashes.add(name)
    assert clashes == {"pid", "cad", "pkd", "hs", "hd", "et", "pv", "MM", "AD"}


def test_a_short_form_with_two_readings_names_both(conditions: ConditionVocabulary) -> None:
    (mention,) = conditions.find("she has PID")

    assert mention.is_ambiguous
    assert {mention.standard, *mention.rivals} == {"primary immunodeficiency", "pelvic inflammatory disease"}
    assert [each.standard for each in conditions.lookup("PID")] == [mention.standard, *mention.rivals]


@pytest.mark.parametrize(
    ("text", "standard", "attributes"),
    [
        ("he has stage IV breast cancer", "breast cancer", {("stage", "iv")}),
        ("relapsed acute myeloid leukemia", "acute myeloid leukemia", {("course", "relapsed")}),
        ("metastatic melanoma", "melanoma", {("course", "metastatic")}),
        ("severe asthma since May", "asthma", {("severity", "severe")}),
        ("a high-grade glioma", "glioma", {("grade", "high")}),
        (
            "transfusion-dependent beta thalassemia",
            "beta-thalassemia",
            {("dependence", "transfusion-dependent")},
        ),
    ],
)
def test_stage_severity_and_course_keep_the_condition(
    conditions: ConditionVocabulary, text: str, standard: str, attributes: set[tuple[str, str]]
) -> None:
    (mention,) = conditions.find(text)

    assert mention.standard == standard
    assert {(each.kind.value, each.value) for each in mention.attributes} >= attributes


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("cancer of the pancreatic gland", None),
        ("carcinoma of the prostate", "prostate cancer"),
        ("I have renal stones", "kidney stones"),
        ("hepatic cirrhosis", "liver cirrhosis"),
    ],
)
def test_a_name_put_another_way_is_found_but_not_as_exact(
    conditions: ConditionVocabulary, text: str, standard: str | None
) -> None:
    found = [mention for mention in conditions.find(text) if mention.standard == standard]

    assert not standard or [mention.is_exact for mention in found] == [False]


def test_the_head_of_an_unknown_name_is_not_the_name(conditions: ConditionVocabulary) -> None:
    assert conditions.find("he has gobbledic anemia") == ()
    assert conditions.find("he has anemia")[0].standard == "anemia"


def test_the_table_is_wide_enough() -> None:
    assert len(CONDITIONS) - len(THALASSEMIAS) - len(SICKLE_CELL) >= 120


@pytest.mark.parametrize("standard", [term.standard for term in CONDITIONS])
def test_every_standard_name_resolves_to_itself(conditions: ConditionVocabulary, standard: str) -> None:
    assert conditions.resolve(standard) == standard


@pytest.mark.parametrize(
    ("narrower", "broader"),
    [
        ("high-grade serous ovarian cancer", "ovarian cancer"),
        ("CKD stage 5", "chronic kidney disease"),
        ("STEMI", "myocardial infarction"),
        ("ATTR amyloidosis", "amyloidosis"),
        ("hiatus hernia", "hernia"),
    ],
)
def test_a_narrower_name_is_its_own_condition(narrower: str, broader: str) -> None:
    conditions = build_condition_vocabulary(())
    name = conditions.resolve(narrower)
    assert name is not None
    assert name != broader
    assert conditions.is_kind_of(name, broader)
