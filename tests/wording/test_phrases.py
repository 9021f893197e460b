"""The catalogue keeps its word: no gap, no placeholder left open, no record's text taken for one."""

from __future__ import annotations

import pytest

from waymark.settings import Settings
from waymark.trials.dates import PartialDate
from waymark.trials.vocabulary import OverallStatus
from waymark.wording.dates import words_for_date
from waymark.wording.glossary import explanation_of
from waymark.wording.lists import joined, joined_some, shortened
from waymark.wording.phrases import catalogue, has_phrase, one_line, phrase, phrase_for


def test_a_missing_phrase_is_named() -> None:
    with pytest.raises(KeyError, match="no_such_phrase"):
        phrase("no_such_phrase")


def test_a_missing_value_is_named() -> None:
    with pytest.raises(KeyError, match="receipt"):
        phrase("gateway.erased")


def test_a_language_we_do_not_have_is_named() -> None:
    with pytest.raises(KeyError, match="xx"):
        phrase("gateway.takes_longer", language="xx")


def test_braces_in_a_records_text_stay_text() -> None:
    assert phrase("quote", words="{receipt} {0} {x.__class__}") == "“{receipt} {0} {x.__class__}”"


def test_a_name_that_ends_in_a_full_stop_brings_no_second_one() -> None:
    assert phrase("details.sponsor_only", name="Senseonics, Inc.") == "Run by: Senseonics, Inc."
    assert phrase("details.sponsor_only", name="AbbVie") == "Run by: AbbVie."


def test_a_member_of_a_vocabulary_finds_its_words() -> None:
    assert phrase_for(OverallStatus.COMPLETED) == "finished"


def test_dates_say_as_much_as_the_record_does() -> None:
    assert words_for_date(PartialDate(2023, 2, 27)) == "27 February 2023"
    assert words_for_date(PartialDate(2023, 5)) == "May 2023"
    assert words_for_date(PartialDate(2023)) == "2023"


def test_lists_read_as_a_sentence_and_count_what_they_leave_out() -> None:
    assert joined([]) == ""
    assert joined(["a"]) == "a"
    assert joined(["a", "b", "c"]) == "a, b and c"
    assert joined_some(["a", "b", "c", "d"], most=2) == "a, b and 2 more"


def test_a_long_line_is_cut_at_a_words_end() -> None:
    assert shortened("one two\n\nthree four", most=14) == "one two three…"
    assert one_line("one\n\ntwo") == "one two"


def test_signs_that_the_registry_escapes_are_shown_plain() -> None:
    assert one_line(r"ECOG \<= 1, \[Part A\], AST \> 2\*ULN") == "ECOG <= 1, [Part A], AST > 2*ULN"
    assert one_line(r"a \ b, C:\new") == r"a \ b, C:\new"


def test_ten_other_languages_say_that_only_english_is_spoken() -> None:
    lines = [key for key in catalogue("en") if key.startswith("english_only.")]
    assert len(lines) == 11
    assert has_phrase("english_only.zh")


def test_the_opening_says_as_long_as_the_settings_keep() -> None:
    assert Settings().session_hours == 24
    assert "one day at most" in phrase("opening.text")
    assert "one day at most" in phrase("before_agreeing.data")
    assert f"{Settings().waiting_minutes} minutes" in phrase("opening.asked_again")


def test_the_opening_says_machine_advice_keeping_and_erasing() -> None:
    opening = phrase("opening.text")
    assert all(word in opening for word in ("machine", "not medical advice", "keep", "erase", "study team"))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("What does HSCT mean?", "stem cells"),
        ("what is a half match", "half of the tissue type"),
        ("what do you mean by HLA matched donor", "tissue type"),
        ("what is chelation", "extra iron"),
    ],
)
def test_the_longest_word_that_is_asked_about_is_explained(text: str, part: str) -> None:
    assert part in (explanation_of(text) or "")


def test_a_word_we_do_not_explain_gets_no_guess() -> None:
    assert explanation_of("what is a flux capacitor") is None
