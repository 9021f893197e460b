"""Broken and random updates: no crash, no 5xx, and the next honest message is answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.channels.fuzzing import run
from waymark.gateway.channels.telegram.updates import callback_id, read_update, update_number
from waymark.gateway.channels.twilio.updates import read_form, read_message
from waymark.gateway.channels.update import update_from_json

pytestmark = pytest.mark.thorough

WORDS = """update_id message edited_message callback_query my_chat_member chat id type private from is_bot
text caption data language_code new_chat_member status kicked"""
NAMES = st.sampled_from(WORDS.split())
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=25,
)


@given(VALUES)
@settings(max_examples=300, deadline=None)
def test_any_value_is_read_or_ignored(body: object) -> None:
    update = read_update(body)
    callback_id(body)
    update_number(body)
    if update is not None:
        assert update_from_json(update.to_json()) == update


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_form_is_read_or_ignored(body: bytes) -> None:
    update = read_message(read_form(body), "AC1")
    assert update is None or update.key


@pytest.mark.stack
@pytest.mark.thorough
def test_fuzzed_calls_give_no_crash_and_no_word_in_the_log(tmp_path: Path) -> None:
    fuzzed = run(tmp_path, calls=1500)
    assert fuzzed.is_alive
    assert fuzzed.broken == 0, fuzzed.answers
    assert fuzzed.leaks == []
    assert {status for _, status in fuzzed.answers} >= {200, 401}
