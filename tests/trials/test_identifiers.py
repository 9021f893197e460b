"""NCT numbers are exact, and found however people write them."""

from __future__ import annotations

import pytest

from waymark.trials.identifiers import NctId, nct_ids_in


def test_case_and_spaces_around_do_not_matter() -> None:
    assert NctId(" nct05745532 ") == "NCT05745532"


@pytest.mark.parametrize("text", ["NCT0574553", "NCT057455321", "05745532", "NCT0574553X", ""])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not an NCT number"):
        NctId(text)


def test_numbers_in_a_sentence_are_found_once_each_in_order() -> None:
    text = "is nct 05745532 the same as NCT-04592458? I mean NCT05745532."
    assert nct_ids_in(text) == ("NCT05745532", "NCT04592458")


def test_a_longer_number_is_not_cut_into_one() -> None:
    assert nct_ids_in("NCT057455321") == ()
