"""What is typed on a phone without a stop is read where each word tells a fact of its own."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("66 male houston stage 4 nsclc on chemo",
         {"age=66 years", "place=Houston, United States", "condition=non-small cell lung cancer"}),
        ("66 male nsclc houston", {"age=66 years", "place=Houston, United States"}),
        ("als dx 2023 58 leeds on riluzole",
         {"condition=amyotrophic lateral sclerosis", "age=58", "place=Leeds, United Kingdom"}),
        ("57 yo male ipf ofev vienna",
         {"condition=idiopathic pulmonary fibrosis", "place=Vienna, Austria"}),
        ("my son 8 dmd exon 51 skip on steroids milan",
         {"age=8 years", "condition=duchenne muscular dystrophy", "place=Milan, Italy"}),
        ("45 f tnbc brca1 neg keytruda rome",
         {"condition=triple negative breast cancer", "place=Rome, Italy"}),
        ("34 f leeds ms on ocrevus", {"condition=multiple sclerosis about", "place=Leeds, United Kingdom"}),
        ("6yr old autism nonverbal london", {"age=6 years", "place=London, United Kingdom"}),
        ("50 m nash f3 no biopsy houston", {"condition=nonalcoholic steatohepatitis"}),
    ],
)  # fmt: skip
def test_the_facts_of_a_fragment_are_read(read: Read, text: str, expected: set[str]) -> None:
    assert expected <= told(read(text))


@pytest.mark.parametrize(
    "text",
    [
        "44 f asthma mobile",  # an ordinary word
        "copd nice 60",
        "milan smith 40 f lupus",  # a name
        "lupus joy 44",
    ],
)
def test_a_word_that_may_be_anything_is_no_place(read: Read, text: str) -> None:
    assert not {fact for fact in told(read(text)) if fact.startswith("place=")}


def test_an_illness_behind_a_no_is_not_told(read: Read) -> None:
    assert not {fact for fact in told(read("32 f no als leeds")) if fact.startswith("condition=")}


def test_a_marker_that_is_negative_denies_no_cancer(read: Read) -> None:
    facts = told(read("66 male houston stage 4 nsclc egfr neg on chemo"))
    assert {"condition=non-small cell lung cancer", "biomarker=EGFR mutation never"} <= facts
    assert not {fact for fact in facts if fact.startswith("comorbidity=")}
