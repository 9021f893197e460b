"""The quick looks before the patterns leave nothing out that the patterns would have found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from string import ascii_letters, digits

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.eligibility.test_real_records import trials
from waymark.eligibility import headings, paragraphs, record_fields, whole_lines
from waymark.eligibility.criteria import Section
from waymark.eligibility.lines import items, lab_words
from waymark.eligibility.lines.lab_limits import NAMES, names_analyte
from waymark.eligibility.lines.lab_words import in_lab_form
from waymark.eligibility.lines.signs import Signs
from waymark.eligibility.lines.statement import Statement, plain_words
from waymark.eligibility.reading import read_criteria
from waymark.vocabulary import tokens
from waymark.vocabulary.vocabulary import Vocabulary

pytestmark = pytest.mark.thorough

PIECES = st.lists(
    st.sampled_from(
        ("Crohn's", "''", "`", "α", "β-thal", "G6PD", "10^9/L", "x 10 9/l", "alt", "salt", "ast/alt", "anc_x",
         "HbA1c", "≥", "at least", "no less than", "3 times", "the upper limit of normal", "ULN", "Ω", " ",
         "-")
    ),
    max_size=12,
)  # fmt: skip


@pytest.fixture(scope="module")
def lines(shared_data: Path) -> list[str]:
    """The lines of some real records, in plain words."""
    return [plain_words(line) for line in _written(shared_data)]


@pytest.fixture(scope="module")
def written(shared_data: Path) -> list[str]:
    """The same lines as they are written."""
    return _written(shared_data)


def _written(shared_data: Path) -> list[str]:
    texts = (trial.eligibility.criteria or "" for trial in islice(trials(shared_data, each=60), 140))
    return [line for text in texts for line in text.split("\n") if line.strip()]


def by_pattern_alone(words: str) -> str:
    words = words.translate(lab_words._SUPERSCRIPTS)
    for _, pattern, put in lab_words._REWRITES:
        words = pattern.sub(put, words)
    return " ".join(words.replace("> =", ">=").replace("< =", "<=").split())


@given(PIECES)
def test_words_found_the_quick_way_are_those_of_the_pattern(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert tokens.plain_words_of(text) == [tokens.plain_word(word) for word in tokens._TOKEN.findall(text)]


@given(PIECES)
def test_made_up_limits_are_put_the_same_way_with_and_without_the_look(pieces: list[str]) -> None:
    words = " ".join(pieces).lower()
    assert in_lab_form(words) == by_pattern_alone(words)
    assert names_analyte(words) == (NAMES.search(words) is not None)


def test_limits_of_real_lines_are_put_the_same_way_with_and_without_the_look(lines: list[str]) -> None:
    assert len(lines) > 1_000
    assert [words for words in lines if in_lab_form(words) != by_pattern_alone(words)] == []


def test_real_lines_name_an_analyte_exactly_where_the_pattern_says_so(lines: list[str]) -> None:
    assert [words for words in lines if names_analyte(words) != (NAMES.search(words) is not None)] == []


def test_no_reader_reads_a_real_line_that_has_none_of_the_words_it_needs(
    lines: list[str], vocabulary: Vocabulary
) -> None:
    statements = [Statement(words, Section.EXCLUSION, vocabulary) for words in lines]
    for reader in whole_lines._READERS.readers:
        left_out = [one for one in statements if not any(part in one.words_apart for part in reader.needs)]
        assert not reader.needs or [one.words for one in left_out if reader(one)] == []


def test_real_lines_are_headings_and_fillers_with_and_without_the_look(
    lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    quickly = [_as_heading(line) for line in lines]
    for look in ("_BEGINS_AS_TITLE", "_BEGINS_AS_FILLER"):
        monkeypatch.setattr(headings, look, re.compile(""))
    assert [_as_heading(line) for line in lines] == quickly
    assert any(heading for heading, _ in quickly)


def _as_heading(line: str) -> tuple[headings.Heading | None, bool]:
    return headings.section_heading(line), headings.is_filler(line)


def test_a_name_is_looked_for_only_where_one_can_begin(lines: list[str], vocabulary: Vocabulary) -> None:
    names = {*vocabulary.conditions.plain_names, *vocabulary.treatments.plain_names}
    beginnings = [" ".join(words) for line in lines for words in _runs_from_start(line)]
    named = [run for run in beginnings if tokens.plain_name(run) in names]
    assert len(named) > 100
    assert [run for run in named if not vocabulary.may_begin_with_name(run + " and more of them")] == []


def test_a_line_names_something_exactly_where_a_run_of_its_words_is_a_name(
    lines: list[str], vocabulary: Vocabulary
) -> None:
    names = {*vocabulary.conditions.plain_names, *vocabulary.treatments.plain_names}
    longest = max(name.count(" ") + 1 for name in names)
    for line in lines:
        words = tokens.plain_words_of(line)
        runs = (" ".join(words[at : at + size]) for at in range(len(words)) for size in range(1, longest + 1))
        assert vocabulary.names_something(line) == any(run in names for run in runs), line


def test_real_lines_run_together_with_and_without_the_look(
    written: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    quickly = [_cut(line) for line in written]
    monkeypatch.setattr(paragraphs, "_START_SIGNS", Signs(*ascii_letters, *digits))
    assert [_cut(line) for line in written] == quickly
    assert any(len(parts) > 1 for parts, _ in quickly)


def _cut(line: str) -> tuple[list[paragraphs.Span], list[paragraphs.Statement]]:
    return paragraphs.sentences(line), paragraphs.run_in(line, 0, len(line))


def test_real_lists_are_read_alike_when_no_item_is_passed_over(
    lines: list[str], vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    statements = [Statement(words, section, vocabulary) for words in lines for section in Section]
    quickly = [items.read_items(one) for one in statements]
    monkeypatch.setattr(items, "_may_name", lambda *_: True)
    monkeypatch.setattr(items, "is_name", lambda *_: True)
    assert [items.read_items(one) for one in statements] == quickly
    assert sum(node is not None for node in quickly) > 100


def test_an_age_at_diagnosis_stands_only_where_it_is_looked_for(shared_data: Path) -> None:
    texts = ((trial.eligibility.criteria or "").lower() for trial in trials(shared_data, each=10))
    named = [text for text in texts if record_fields._AGE_AT_ANOTHER_TIME.search(text)]
    assert named and all(record_fields.may_name_age_at_another_time(text) for text in named)


def _runs_from_start(line: str) -> Iterator[list[str]]:
    words = line.split()
    return (words[:size] for size in range(1, min(len(words), 6) + 1))


def test_a_line_read_again_in_another_record_is_read_alike(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_lines, "LINES_REMEMBERED", 3)
    text = "Exclusion Criteria:\n* Uncontrolled hypertension\n* Hemoglobin below 8 g/dL"
    first = read_criteria(text, vocabulary)
    for number in range(5):
        read_criteria(f"Exclusion Criteria:\n* {number}", vocabulary)
    assert read_criteria(text, vocabulary) == first


def test_every_word_a_reader_needs_can_stand_in_words_set_apart() -> None:
    for reader in whole_lines._READERS.readers:
        assert [need for need in reader.needs if not need.replace(" ", "").isalnum()] == [], reader.read
