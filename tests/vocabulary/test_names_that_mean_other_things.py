"""What is broader than an illness, a mere finding, or another thing as often, is no name of the illness."""

from __future__ import annotations

import pytest

from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary


@pytest.fixture(scope="module")
def conditions() -> ConditionVocabulary:
    return build_condition_vocabulary()


@pytest.mark.parametrize(
    "text",
    [
        "my PCP said I should ask",
        "the PPD skin test was read after two days",
        "eGFR by the CKD-EPI formula",
        "OTC medicines",
        "a nasopharyngeal swab",
        "Eastern Cooperative Oncology Group",
    ],
)
def test_letters_and_words_of_other_things_name_no_illness(
    conditions: ConditionVocabulary, text: str
) -> None:
    assert conditions.find(text) == () or {m.standard for m in conditions.find(text)} <= {
        "chronic kidney disease"
    }


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("cerebral infarct", "myocardial infarction"),
        ("giant cell tumour of bone", "tenosynovial giant cell tumor"),
        ("medulloblastoma or PNET", "neuroendocrine tumor"),
        ("low mood", "depression"),
        ("an enlarged heart", "cardiomyopathy"),
        ("secondary polycythaemia", "polycythemia vera"),
        ("beta0 thalassemia", "beta-thalassemia major"),
    ],
)
def test_what_is_broader_is_not_the_illness(conditions: ConditionVocabulary, text: str, illness: str) -> None:
    assert illness not in {mention.standard for mention in conditions.find(text)}
