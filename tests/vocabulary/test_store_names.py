"""Names that only records write: with a short form in brackets, in the plural, with a hyphen."""

from __future__ import annotations

import pytest

from waymark.vocabulary.conditions import build_condition_vocabulary


def test_a_name_with_its_short_form_in_brackets_is_found_by_the_name_alone() -> None:
    conditions = build_condition_vocabulary(["Quivering Zebra Syndrome (QZS)", "Tremor (Hands And Feet)"])
    assert conditions.resolve("quivering zebra syndrome") == "quivering zebra syndrome"
    assert conditions.resolve("Quivering Zebra Syndrome (QZS)") == "quivering zebra syndrome"
    assert "quivering zebra syndrome (qzs)" in conditions.names_of("quivering zebra syndrome")
    assert conditions.resolve("tremor (hands and feet)") != "tremor"


@pytest.mark.parametrize(
    "names",
    [
        ["Quivering Zebra Syndromes", "Quivering Zebra Syndrome (QZS)"],
        ["Quivering-Zebra Syndrome", "Quivering Zebra Syndrome (QZS)"],
        ["Quivering Zebra Syndrome (QZS)", "Quivering-Zebra Syndromes (QZS)"],
        ["Zebra Syndrome, Quivering", "Quivering Zebra Syndrome"],
    ],
)
def test_a_short_form_makes_no_second_illness_of_a_name(names: list[str]) -> None:
    conditions = build_condition_vocabulary(names)
    (found,) = conditions.find("he has quivering zebra syndrome")
    assert not found.rivals
    assert all(conditions.resolve(name) == found.standard for name in names)


def test_a_stage_in_the_singular_and_the_plural_is_one_illness() -> None:
    names = ["Metastatic Brain Tumor", "Metastatic Brain Tumors"]
    conditions = build_condition_vocabulary(names)
    (found,) = conditions.find("she has a metastatic brain tumor")
    assert not found.rivals
    assert {conditions.resolve(name) for name in names} == {found.standard}
    assert conditions.is_kind_of(found.standard, "brain tumor")
