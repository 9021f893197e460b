"""Whose illness counts, and what stands inside an illness's name, from talks that went wrong."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.profile.facts import Certainty, FactName
from waymark.understanding.message import read_text
from waymark.understanding.messages import read_message
from waymark.vocabulary.vocabulary import Vocabulary

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("who", ["sister", "brother", "mother", "uncle", "cousin", "girlfriend"])
@pytest.mark.parametrize("ending", ["", ", it is for her", ". They are 33 years old"])
def test_the_only_illness_told_of_the_one_asked_for_is_the_main_one(
    who: str, ending: str, vocabulary: Vocabulary
) -> None:
    told = read_message(f"my {who} has asthma{ending}", vocabulary=vocabulary, today=TODAY)
    assert [fact.value for fact in told if fact.name is FactName.CONDITION] == ["asthma"]


def test_a_medicine_in_the_name_of_its_ill_effect_is_no_treatment(vocabulary: Vocabulary) -> None:
    text = "my brother has opioid use disorder"
    assert vocabulary.treatments.find(text)
    assert not read_text(text, vocabulary=vocabulary, today=TODAY).treatments


@pytest.mark.parametrize(
    "text",
    [
        "can you find a melanoma trial for my wife",
        "are there melanoma trials for me?",
        "any melanoma studies near Leeds?",
    ],
)
def test_the_illness_whose_trials_are_asked_for_is_told(text: str, vocabulary: Vocabulary) -> None:
    told = read_message(text, vocabulary=vocabulary, today=TODAY)
    assert [fact.value for fact in told if fact.name is FactName.CONDITION] == ["melanoma"]


@pytest.mark.parametrize("text", ["was the melanoma trial stopped?", "do melanoma trials use placebo?"])
def test_a_trial_that_is_only_asked_about_tells_no_illness(text: str, vocabulary: Vocabulary) -> None:
    told = read_message(text, vocabulary=vocabulary, today=TODAY)
    assert not [fact for fact in told if fact.name is FactName.CONDITION]


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("my wife has triple negative breast cancer, with brain mets", "triple negative breast cancer"),
        ("45F TNBC with brain mets", "triple negative breast cancer"),
        ("my husband has type 2 diabetes and kidney disease", "diabetic nephropathy"),
        ("my husband has lung cancer with bone mets", "lung cancer"),
        ("my wife has breast cancer and liver metastases", "breast cancer"),
        ("dad has bowel cancer with liver mets", "colorectal cancer"),
        ("my husband has cancer of the bone", "bone cancer"),
    ],
)
def test_what_it_spread_to_or_stands_beside_takes_nothing_from_the_illness(
    text: str, main: str, vocabulary: Vocabulary
) -> None:
    told = read_message(text, vocabulary=vocabulary, today=TODAY)
    assert [fact.value for fact in told if fact.name is FactName.CONDITION] == [main]


def test_an_illness_put_beside_others_is_as_sure_as_it_was_told(vocabulary: Vocabulary) -> None:
    text = "type 2 diabetes, 61, metformin, overweight, also high blood pressure"
    told = read_message(text, vocabulary=vocabulary, today=TODAY)
    assert [fact.certainty for fact in told if fact.value == "type 2 diabetes"] == [Certainty.SURE]


@pytest.mark.parametrize("words", ["weight loss jabs", "weight loss surgery", "a weight loss trial"])
def test_what_is_taken_against_weight_is_no_illness(words: str, vocabulary: Vocabulary) -> None:
    told = read_message(f"39 f, I want to try {words}", vocabulary=vocabulary, today=TODAY)
    assert not [fact for fact in told if fact.name in (FactName.CONDITION, FactName.COMORBIDITY)]
