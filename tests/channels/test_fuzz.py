"""Broken and random updates: no crash, no 5xx, and the next honest message is answered."""

from __future__ import annotations

import os
import random
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.channels.bot_api import BotApiServer, TelegramPerson
from tests.channels.twilio_server import PUBLIC, TwilioPerson, TwilioServer, signature
from tests.gateway.door import Gateway
from waymark.gateway.channels.telegram.updates import callback_id, read_update, update_number
from waymark.gateway.channels.twilio.updates import read_form, read_message
from waymark.gateway.channels.update import update_from_json

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


def mutated(chance: random.Random, body: bytes) -> bytes:
    """The body with a few bytes changed, cut, doubled or put elsewhere."""
    raw = bytearray(body)
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(raw) or 1)
        what = chance.randrange(4)
        if what == 0 and raw:
            raw[place] = chance.randrange(256)
        elif what == 1:
            del raw[place:]
        elif what == 2:
            raw[place:place] = raw[: chance.randrange(len(raw) or 1)]
        else:
            raw[place:place] = chance.randbytes(3)
    return bytes(raw)


@pytest.mark.thorough
def test_mutated_updates_give_no_crash(gateway: Gateway, bot_api: BotApiServer, bo: TelegramPerson) -> None:
    chance = random.Random(9)
    base = (
        b'{"update_id":%d,"message":{"message_id":1,"from":{"id":1,"is_bot":false},'
        b'"chat":{"id":77,"type":"private"},"text":"hello"}}'
    )
    for number in range(int(os.environ.get("FUZZED_UPDATES", "300"))):
        body = mutated(chance, base % (10_000_000 + number))
        assert bot_api.deliver(body) == 200
    assert bo.say("still there")[-1] == "You said: still there"


@pytest.mark.thorough
def test_mutated_forms_give_no_crash(gateway: Gateway, twilio: TwilioServer, by_sms: TwilioPerson) -> None:
    chance = random.Random(9)
    for _ in range(int(os.environ.get("FUZZED_UPDATES", "300"))):
        body = mutated(chance, urlencode(twilio.message("+1555", "hello")).encode())
        signed = signature(PUBLIC + "/channels/sms", dict(read_form(body)))
        assert twilio.post("/channels/sms", body, signed) in {200, 401}
    assert by_sms.say("still there")[-1] == "You said: still there"
