"""What is said of biomarkers: which, and whether it was found."""

from __future__ import annotations

import pytest

from waymark.vocabulary.biomarkers import biomarker_mentions
from waymark.vocabulary.tables.biomarkers import BIOMARKERS


def said(text: str) -> list[str]:
    return [
        ("+ " if mention.is_found else "- ") + " ".join(one.split()[0] for one in mention.standards)
        for mention in biomarker_mentions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("egfr exon 19", ["+ EGFR"]), ("egfr (l858r) mutation", ["+ EGFR"]), ("egfr-mutated", ["+ EGFR"]),
        ("egfr/alk negative", ["- EGFR ALK"]), ("wild type kras", ["- KRAS"]), ("egfr wild-type", ["- EGFR"]),
        ("kras g12c", ["+ KRAS"]), ("braf v600e mutation", ["+ BRAF"]), ("her2+", ["+ HER2-positive"]),
        ("her2 3+", ["+ HER2-positive"]), ("her2-negative", ["- HER2-positive"]),
        ("hr+/her2-", ["+ hormone", "- HER2-positive"]), ("er+/pr-", ["+ hormone"]),
        ("er-/pr-", ["- hormone"]), ("er-positive", ["+ hormone"]), ("er negative", []),
        ("ph+ all", ["+ Philadelphia"]), ("bcr-abl positive", ["+ Philadelphia"]),
        ("brca1/2 mutation", ["+ BRCA"]), ("ret fusion", ["+ RET"]), ("egfr mutation-negative", ["- EGFR"]),
    ],
)  # fmt: skip
def test_what_was_found_is_told_from_what_was_not(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "egfr testing", "egfr 58", "egfr >= 60 ml/min", "egfr-tki therapy", "her2 mutation", "er visit",
        "alk inhibitors", "her 2 sisters", "retired", "hr 72", "philadelphia chromosome- or",
        "pd-l1 expression", "brca", "prior anti-her2 therapy", "kidney (egfr decline)", "no idea",
    ],
)  # fmt: skip
def test_a_name_that_says_nothing_of_a_finding_is_none(text: str) -> None:
    assert said(text) == []


def test_each_has_one_name() -> None:
    standards = [row.standard for row in BIOMARKERS]
    assert len(set(standards)) == len(standards)
