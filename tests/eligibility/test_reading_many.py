"""Texts that are read together are read as each of them is alone."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from tests.eligibility.test_real_records import trials
from waymark.eligibility import reading, whole_lines
from waymark.eligibility.reading import read_criteria, read_many
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TEXTS = (
    "Inclusion Criteria:\n* Asthma\n* Men will be excluded from the study\n* Hemoglobin at least 9 g/dL",
    None,
    "Exclusion Criteria:\n* Asthma\n* Not pregnant\n* Under age 18:\n  * Diabetes",
    "",
    "Inclusion Criteria:\n* None of the following:\n  * Asthma\n  * Stroke. Informed consent",
)


def _alone(texts: tuple[str | None, ...]) -> list[object]:
    """Each by a vocabulary with which nothing was read yet."""
    return [read_criteria(text, _fresh()) for text in texts]


def _fresh() -> Vocabulary:
    known = standard_vocabulary()
    return Vocabulary(known.conditions, known.treatments)


@pytest.mark.parametrize("together", [1, 2, 50])
@pytest.mark.parametrize("remembered", [0, 2, 20_000])
def test_texts_are_read_together_as_each_alone(
    together: int, remembered: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "TEXTS_TOGETHER", together)
    monkeypatch.setattr(whole_lines, "LINES_REMEMBERED", remembered)
    vocabulary, alone = _fresh(), _alone(TEXTS)
    assert read_many(TEXTS, vocabulary) == alone
    assert read_many((*TEXTS, *TEXTS), vocabulary) == [*alone, *alone]
    assert any(one.predicate for one in read_many(TEXTS, vocabulary)[0])


def test_no_texts_say_nothing(vocabulary: Vocabulary) -> None:
    assert read_many((), vocabulary) == []


@pytest.mark.thorough
def test_real_records_are_read_together_as_each_alone(shared_data: Path, vocabulary: Vocabulary) -> None:
    texts = tuple(trial.eligibility.criteria for trial in islice(trials(shared_data, each=60), 70))
    assert read_many(texts, vocabulary) == _alone(texts)
