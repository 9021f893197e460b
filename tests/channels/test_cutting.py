"""Long text is cut where a reader would pause, and within the platform's own count."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from waymark.gateway.channels.cutting import cut, utf16_units

FAMILY = "👨\u200d👩\u200d👧"


def test_a_short_text_stays_whole() -> None:
    assert cut("One. Two.", 100) == ["One. Two."]


def test_nothing_gives_no_piece() -> None:
    assert cut(" \n ", 100) == []


def test_a_paragraph_is_the_best_place() -> None:
    assert cut("First one. And more.\n\nSecond one. Yes.", 30) == ["First one. And more.", "Second one. Yes."]


def test_then_a_line() -> None:
    assert cut("First one. And\nSecond one. Yes it is", 30) == ["First one. And", "Second one. Yes it is"]


def test_then_a_sentence() -> None:
    assert cut("First sentence here. Second one is long", 30) == [
        "First sentence here.",
        "Second one is long",
    ]


def test_a_closing_quote_stays_with_its_sentence() -> None:
    assert cut("He said “it is so.” Then he went on home", 25) == [
        "He said “it is so.”",
        "Then he went on home",
    ]


def test_then_a_word() -> None:
    assert cut("no sentence ends anywhere here", 15) == ["no sentence", "ends anywhere", "here"]


def test_a_word_longer_than_all_is_cut_hard() -> None:
    assert cut("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


def test_an_early_pause_does_not_make_a_tiny_piece() -> None:
    assert cut("Hi. " + "word " * 10, 30)[0] != "Hi."


def test_emoji_count_as_two_units() -> None:
    assert utf16_units("😀a") == 3
    pieces = cut("😀" * 10, 7, utf16_units)
    assert [utf16_units(piece) for piece in pieces] == [6, 6, 6, 2]


def test_an_emoji_of_several_parts_is_not_torn() -> None:
    assert all(piece.replace(FAMILY, "") == "" for piece in cut(FAMILY * 5, 20, utf16_units))


def test_a_letter_keeps_its_accent() -> None:
    assert cut("aaaae\u0301bbbb", 5) == ["aaaa", "e\u0301bbb", "b"]


@given(st.text(max_size=300), st.integers(min_value=4, max_value=50))
def test_every_piece_fits_and_no_letter_is_lost(text: str, at_most: int) -> None:
    pieces = cut(text, at_most, utf16_units)
    assert all(0 < utf16_units(piece) <= at_most for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())
