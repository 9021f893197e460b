"""Shorthand of illnesses: genotypes told alone, kinds behind "type", and letters that mean something else."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import FactName
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary


def _illness(text: str, vocabulary: Vocabulary) -> object:
    facts = read_message(text, vocabulary=vocabulary, today=date(2026, 11, 22))
    return next((fact.value for fact in facts if fact.name is FactName.CONDITION), None)


@pytest.mark.parametrize(
    ("text", "illness"),
    [
        ("Good evening. I am SS, 27, female", "hemoglobin ss disease"),
        ("I am Chinedu, 27yrs, SS from birth", "hemoglobin ss disease"),
        ("HIS GENOTYPE IS SS", "hemoglobin ss disease"),
        ("my genotype is SC", "hemoglobin sc disease"),
        ("my son has hemophilia type A", "hemophilia a"),
        ("got severe haem A, on hemlibra", "hemophilia a"),
        ("23F TDT (β0/β0), 3-weekly top-ups", "beta-thalassemia"),
        ("23F TDT, 3-weekly top-ups", "thalassemia"),
        ("dad has PD and takes levodopa", "parkinson's disease"),
        ("my wife has the sugar of pregnancy", "gestational diabetes"),
        ("my boy has thalassemia big", "beta-thalassemia major"),
    ],
)
def test_shorthand_is_read(text: str, illness: str, vocabulary: Vocabulary) -> None:
    assert _illness(text, vocabulary) == illness


@pytest.mark.parametrize(
    "text",
    [
        "MBC, letrozole + palbociclib x 31 mo, PD. Now on fulvestrant",
        "Hb 68 post 2u RCC yesterday, was 51",
        "PNH clone 4%",
        "RA factor 210 IU/ml",
        "the injection is SC, once a week",
        "MINE IS AS, THE MOTHER IS AS",
    ],
)
def test_letters_that_mean_something_else_are_no_illness(text: str, vocabulary: Vocabulary) -> None:
    facts = read_message(text, vocabulary=vocabulary, today=date(2026, 11, 22))
    told = {fact.value for fact in facts if fact.name in (FactName.CONDITION, FactName.COMORBIDITY)}
    assert not told & {"parkinson's disease", "kidney cancer", "paroxysmal nocturnal hemoglobinuria",
                       "rheumatoid arthritis", "hemoglobin sc disease", "hemoglobin ss disease"}  # fmt: skip
