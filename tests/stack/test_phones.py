"""Whole conversations on WhatsApp and by SMS: Twilio's place, the gateway, Rasa, the actions and back."""

from __future__ import annotations

import pytest

from tests.channels.twilio_server import TwilioPerson
from tests.stack.conftest import Stack
from tests.stack.sentences import DAUGHTER, EXAMPLE

pytestmark = [pytest.mark.stack, pytest.mark.model]


@pytest.mark.parametrize("number", ["whatsapp:+15557000001", "+15557000002"])
def test_from_the_first_word_to_the_trial_and_the_way_to_take_part(stack: Stack, number: str) -> None:
    bo = TwilioPerson(stack.twilio, number)
    bo.send("start")
    bo.hear_until("1 = I agree")
    bo.send("1")
    bo.hear_until("2 = For my child")
    bo.send("2")
    bo.hear_until("Send the number")
    bo.send(DAUGHTER)
    bo.hear_until("out of date")
    bo.hear_until("Send the number")
    assert EXAMPLE in "\n".join(bo.got)
    bo.send("how do we take part")
    bo.hear_until("Asking binds you to nothing")
    bo.send("ERASE")
    bo.hear_until("Your receipt")
    most = 1600 if number.startswith("whatsapp:") else 459
    assert max(map(len, bo.got)) <= most
