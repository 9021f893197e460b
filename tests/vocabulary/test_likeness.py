"""A name that nobody wrote into a table is traced to the condition it is most like."""

from __future__ import annotations

import pytest

from waymark.vocabulary.conditions import ConditionVocabulary
from waymark.vocabulary.readings import How
from waymark.vocabulary.terms import Term


@pytest.fixture(scope="module")
def conditions() -> ConditionVocabulary:
    tables = [
        Term("zebral disease", ("quivering zebral sclerosis",)),
        Term("pseudozebral palsy"),
        Term("mottled lung disease", ("mottled pulmonary fibrosis",)),
        Term("quagga anemia"),
        Term("anemia"),
    ]
    return ConditionVocabulary(
        tables,
        ontology=[Term("spotted okapi ataxia"), Term("striped okapi ataxia syndrome")],
        stored=[Term("striped okapi dystrophy")],
    )


@pytest.mark.parametrize(
    ("name", "standard", "how"),
    [
        ("quivering zebral sclerosis qzs", "zebral disease", How.EXACT),
        ("QZS quivering zebral sclerosis", "zebral disease", How.EXACT),
        ("pseudo zebral palsy", "pseudozebral palsy", How.MISSPELT),
        ("juvenile quivering zebral sclerosis", "zebral disease", How.BROADER),
        ("quivering sclerosis of zebral origin", "zebral disease", How.BROADER),
        ("mottled fibrosis", "mottled lung disease", How.SIMILAR),
        ("qzs", "zebral disease", How.SIMILAR),
    ],
)
def test_a_name_is_traced_to_the_condition_it_is_most_like(
    conditions: ConditionVocabulary, name: str, standard: str, how: How
) -> None:
    first = conditions.lookup(name)[0]

    assert (first.standard, first.how) == (standard, how)


@pytest.mark.parametrize("name", ["mottled fibrosis", "juvenile quivering zebral sclerosis", "qzs"])
def test_what_is_only_like_it_is_no_name_of_it(conditions: ConditionVocabulary, name: str) -> None:
    assert conditions.resolve(name) is None
    assert conditions.find(f"she has {name}") == () or name.startswith("juvenile")


def test_of_two_alike_the_one_that_has_trials_comes_first(conditions: ConditionVocabulary) -> None:
    assert conditions.lookup("striped okapi illness of dogs")[0].standard == "striped okapi dystrophy"


@pytest.mark.parametrize("name", ["hello", "my name is John", "gobbledic anemia", "xyz", "?"])
def test_what_is_like_nothing_is_nothing(conditions: ConditionVocabulary, name: str) -> None:
    assert conditions.lookup(name) == ()


def test_a_guess_that_is_less_like_scores_less(conditions: ConditionVocabulary) -> None:
    (near, *_), (far, *_) = (conditions.lookup(name) for name in ("mottled fibrosis", "mottled fibrosis abc"))

    assert near.score > far.score


def test_short_words_are_not_fused(conditions: ConditionVocabulary) -> None:
    assert conditions.resolve("an em ia") is None
