"""How a page of criteria is cut into lines, whatever its headings and bullets look like."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.eligibility.layout import lay_out
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.scopes import Scope
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

PIECES = st.sampled_from(
    [
        "Inclusion Criteria:",
        "EXCLUSION CRITERIA",
        "Exclusion:",
        "\n",
        "\n\n",
        "  ",
        "* ",
        "  * ",
        "1. ",
        "a) ",
        "• ",
        "- ",
        "Age ≥ 18 years",
        "β-thalassemia",
        "No prior gene therapy.",
        "; ",
        ". ",
        "e.g. ",
        "(",
        ")",
        "\t",
        "\r\n",
        "one of the following:",
        "𝛼",
        "or",
        "Excluded:",
        "and/or",
        "1) x 2) y",
    ]
)
PAGES = st.lists(PIECES, max_size=40).map("".join)


def lines_of(text: str) -> list[tuple[str, str]]:
    return [(line.section.value, text[line.start : line.end]) for line in lay_out(text)]


def test_two_headings_part_who_can_join_from_who_cannot() -> None:
    text = "Inclusion Criteria:\n\n* Adults\n\nExclusion Criteria:\n\n* Pregnancy"
    assert lines_of(text) == [("inclusion", "Adults"), ("exclusion", "Pregnancy")]


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("Inclusion Criteria:", "inclusion"),
        ("INCLUSION CRITERIA", "inclusion"),
        ("Inclusion", "inclusion"),
        ("* Inclusion Criteria:", "inclusion"),
        ("1. INCLUSION CRITERIA:", "inclusion"),
        ("Key inclusion criteria:", "inclusion"),
        ("DISEASE CHARACTERISTICS:", "inclusion"),
        ("Exclusion:", "exclusion"),
        ("Key exclusion criteria", "exclusion"),
        ("Main Exclusion Criteria:", "exclusion"),
        ("Exclusion Criteria :", "exclusion"),
        ("Patients with the following prior conditions are excluded:", "exclusion"),
        ("Eligibility Criteria:", "unknown"),
        ("Inclusion/Exclusion Criteria:", "unknown"),
    ],
)
def test_headings_of_every_style_are_known(heading: str, section: str) -> None:
    assert lines_of(f"{heading}\n\n* Something") == [(section, "Something")]


def test_without_a_heading_the_section_is_unknown() -> None:
    assert lines_of("* Classical Rett syndrome") == [("unknown", "Classical Rett syndrome")]


def test_a_sentence_about_criteria_is_no_heading() -> None:
    text = "Exclusion criteria are assessed at the first visit by the study nurse"
    assert lines_of(text) == [("unknown", text)]


def test_a_heading_inside_a_paragraph_still_parts_it() -> None:
    text = "Inclusion Criteria: Adults with asthma. Exclusion Criteria: Current smokers."
    assert lines_of(text) == [("inclusion", "Adults with asthma."), ("exclusion", "Current smokers.")]


def test_bullets_nest_by_their_indent() -> None:
    text = "Inclusion Criteria:\n\n* One\n  * Two\n    * Three\n* Four"
    assert [line.parent for line in lay_out(text)] == [None, 0, 1, None]


def test_letters_stand_under_numbers() -> None:
    text = "1. One of:\n\na. First\n\nb. Second\n\n2. Next"
    assert [line.parent for line in lay_out(text)] == [None, 0, 0, None]


@pytest.mark.parametrize("mark", ["*", "-", "•", "●", "\\-", "1.", "1)", "(1)", "a.", "a)", "i."])
def test_a_bullet_is_not_part_of_the_words(mark: str) -> None:
    assert lines_of(f"{mark} Something") == [("unknown", "Something")]


@pytest.mark.parametrize(
    "words", [">= 18 years", "18-65 years", "5% or more", "E. coli infection", "3.5 g/dL"]
)
def test_what_only_looks_like_a_bullet_stays(words: str) -> None:
    assert lines_of(f"* {words}") == [("unknown", words)]


def test_one_long_paragraph_is_cut_into_its_sentences() -> None:
    text = "Adults (e.g. 18 to 65 yrs. of age). No pregnancy; HIV negative. Hb at least 9.5 g/dL."
    assert [words for _, words in lines_of(text)] == [
        "Adults (e.g. 18 to 65 yrs. of age).",
        "No pregnancy;",
        "HIV negative.",
        "Hb at least 9.5 g/dL.",
    ]


def test_numbers_run_into_a_paragraph_cut_it_only_when_they_count_up() -> None:
    assert [words for _, words in lines_of("All of: 1) asthma 2) a cough 3) consent")] == [
        "All of:", "asthma", "a cough", "consent"]  # fmt: skip
    assert len(lines_of("At least 2. 5 mg daily")) <= 2


def test_a_wrapped_line_is_one_line() -> None:
    assert lines_of("* Diagnosis of asthma and\n  at least one attack") == [
        ("unknown", "Diagnosis of asthma and\n  at least one attack")
    ]


def test_what_stands_under_one_group_is_not_for_all() -> None:
    text = "Inclusion Criteria:\n\n* Part A:\n  * Age 18 to 30 years\n* Age 18 to 65 years"
    assert [line.scope for line in lay_out(text)] == [Scope.WHOLE, Scope.SOME, Scope.WHOLE]


def test_a_plain_introduction_narrows_nothing() -> None:
    text = "Exclusion Criteria\n\nYou will not be eligible for this study if you:\n\n* Are pregnant."
    assert [line.scope for line in lay_out(text)] == [Scope.WHOLE]


def test_two_lists_of_the_same_kind_mean_two_groups_of_people() -> None:
    text = (
        "Inclusion Criteria:\n* Age 18 years\nExclusion Criteria:\n* x\nInclusion Criteria:\n* Age 60 years"
    )
    assert all(line.scope is Scope.SOME for line in lay_out(text))


def test_what_stands_under_a_choice_may_not_be_needed() -> None:
    text = "Inclusion Criteria:\n* Any of the following:\n  * Asthma\n  * Stroke"
    assert [line.scope for line in lay_out(text)] == [Scope.WHOLE, Scope.SOME, Scope.SOME]


def test_what_stands_under_a_denial_is_denied() -> None:
    text = "Inclusion Criteria:\n* No history of any of the following:\n  * Asthma\n    * Mild asthma"
    assert [line.scope for line in lay_out(text)] == [Scope.WHOLE, Scope.DENIED, Scope.CLOSED]


def test_what_stands_under_an_allowance_is_closed() -> None:
    text = "Exclusion Criteria:\n* Cancer, except for the following:\n  * Melanoma"
    assert lay_out(text)[1].scope is Scope.CLOSED


def test_a_following_exception_takes_the_line_back() -> None:
    text = "Exclusion Criteria:\n* Prior gene therapy\n* Except when given more than ten years ago"
    assert lay_out(text)[0].scope is Scope.SOME


@settings(deadline=None)  # two busy cores; bench/eligibility/fuzz.py measures time
@given(PAGES)
def test_every_line_is_found_at_its_place(text: str) -> None:
    criteria = read_criteria(text, standard_vocabulary())
    assert all(one.text == text[one.start : one.end] and one.text.strip() for one in criteria)
    assert [one.start for one in criteria] == sorted(one.start for one in criteria)
    assert all(before.end <= after.start for before, after in pairwise(criteria))
    ids = [one.id for one in criteria]
    assert len(set(ids)) == len(ids)
    assert all(one.parent is None or ids.index(one.parent) < ids.index(one.id) for one in criteria)


@given(st.text(max_size=300))
def test_no_text_at_all_can_break_the_reader(vocabulary: Vocabulary, text: str) -> None:
    for one in read_criteria(text, vocabulary):
        assert one.text == text[one.start : one.end]


@given(PAGES)
def test_no_letter_is_lost_but_headings_and_bullets(vocabulary: Vocabulary, text: str) -> None:
    kept = sum(char.isalnum() for one in read_criteria(text, vocabulary) for char in one.text)
    assert kept <= sum(char.isalnum() for char in text)


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "* a\n",
        "(",
        "Inclusion Criteria: ",
        "a. ",
        "Patients must have ",
        "and ",
        ";\n",
        "1. ",
        "Age > 18 ",
        "\n",
    ],
)
def test_a_hundred_kilobytes_of_one_piece_are_read_to_their_end(piece: str, vocabulary: Vocabulary) -> None:
    text = piece * (100_000 // len(piece))
    criteria = read_criteria(text, vocabulary)
    assert all(each.text == text[each.start : each.end] for each in criteria)
