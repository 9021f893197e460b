"""Conditions are known by eponyms, missing enzymes and old names; what is another illness stays another."""

from __future__ import annotations

import pytest

from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary


@pytest.fixture(scope="module")
def conditions() -> ConditionVocabulary:
    return build_condition_vocabulary()


@pytest.mark.parametrize(
    ("name", "standard"),
    [
        ("Kahler's disease", "multiple myeloma"),
        ("Bassen-Kornzweig disease", "abetalipoproteinemia"),
        ("phenylalanine hydroxylase deficiency", "phenylketonuria"),
        ("copper storage disease", "wilson disease"),
        ("rose gardener's disease", "sporotrichosis"),
        ("undulant fever", "brucellosis"),
        ("kissing bug disease", "chagas disease"),
        ("Bechterew's disease", "ankylosing spondylitis"),
        ("Werdnig-Hoffmann disease", "spinal muscular atrophy type 1"),
        ("globoid cell leukodystrophy", "krabbe disease"),
        ("iduronate 2-sulfatase deficiency", "hunter syndrome"),
        ("neurofibrosarcoma", "malignant peripheral nerve sheath tumors"),
        ("gonarthrosis", "knee osteoarthritis"),
        ("brain on fire disease", "autoimmune encephalitis"),
    ],
)
def test_an_eponym_or_old_name_is_the_condition(
    conditions: ConditionVocabulary, name: str, standard: str
) -> None:
    (mention,) = conditions.find(f"my sister has {name}")

    assert mention.standard == standard


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("unstable angina", "myocardial infarction"),
        ("eclampsia", "preeclampsia"),
        ("gestational hypertension", "preeclampsia"),
        ("ocular hypertension", "glaucoma"),
        ("hyperuricemia", "gout"),
        ("acute kidney injury", "kidney failure"),
        ("morphea", "scleroderma"),
        ("neurosyphilis", "syphilis"),
        ("drug-induced lupus", "systemic lupus erythematosus"),
        ("agranulocytosis", "neutropenia"),
        ("hyperglycemia", "hypoglycemia"),
        ("gluten sensitivity", "celiac disease"),
        ("raised eye pressure", "glaucoma"),
        ("golfer's elbow", "tennis elbow"),
        ("fatal familial insomnia", "creutzfeldt-jakob disease"),
    ],
)
def test_what_only_stands_near_is_not_the_condition(
    conditions: ConditionVocabulary, name: str, other: str
) -> None:
    assert conditions.resolve(name) != other


@pytest.mark.parametrize(
    "text",
    ["small bumps like a pimple", "can I wait here", "the cold weather", "I smoke", "a fat lot of good"],
)
def test_everyday_words_are_no_condition(conditions: ConditionVocabulary, text: str) -> None:
    assert conditions.find(text) == ()
