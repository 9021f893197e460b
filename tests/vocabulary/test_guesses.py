"""A name that was misspelt, put another way or has two readings never rules a trial out."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.eligibility.criteria import Section
from waymark.eligibility.judging import judge_line
from waymark.eligibility.verdicts import FindingLabel
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.profile.records import fact_from_record, fact_to_record
from waymark.understanding.messages import read_message
from waymark.understanding.profiles import resolve_profile
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return standard_vocabulary()


def excluded_by(words: str, line: str, vocabulary: Vocabulary, today: date) -> FindingLabel:
    profile = Profile(read_message(words, vocabulary=vocabulary, today=today))
    return judge_line(line, Section.EXCLUSION, profile, today=today, vocabulary=vocabulary).label


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("I have prostate cancer", "Prostate cancer"),
        ("she has thalassemia trait", "Thalassemia trait"),
    ],
)
def test_a_plain_name_rules_out(words: str, line: str, vocabulary: Vocabulary, today: date) -> None:
    assert excluded_by(words, line, vocabulary, today) is FindingLabel.NOT_MET


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("I have prostrate canceer", "Prostate cancer"),
        ("I have carcinoma of the prostate gland", "Prostate cancer"),
        ("she has thalasseemia traitt", "Thalassemia trait"),
    ],
)
def test_a_guessed_name_rules_nothing_out(words: str, line: str, vocabulary: Vocabulary, today: date) -> None:
    assert excluded_by(words, line, vocabulary, today) is not FindingLabel.NOT_MET


def test_a_guess_is_remembered_with_its_fact(vocabulary: Vocabulary, today: date) -> None:
    facts = read_message("I have carcinoma of the prostate", vocabulary=vocabulary, today=today)
    guessed = next(fact for fact in facts if fact.name is FactName.CONDITION)
    plain = Fact(FactName.CONDITION, "asthma")

    assert guessed.is_guess
    assert fact_from_record(fact_to_record(guessed)).is_guess
    assert "is_guess" not in fact_to_record(plain)


def test_a_misspelt_name_in_a_profile_file_is_a_guess(vocabulary: Vocabulary) -> None:
    told = Profile((Fact(FactName.CONDITION, "thalasseemia majjor"), Fact(FactName.COMORBIDITY, "asthma")))

    guessed, plain = resolve_profile(told, vocabulary).facts

    assert (guessed.value, guessed.is_guess) == ("beta-thalassemia major", True)
    assert not plain.is_guess
