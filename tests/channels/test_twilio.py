"""WhatsApp and SMS, from Twilio's webhook to its REST API and back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.channels.conftest import with_a_phone
from tests.channels.twilio_server import PUBLIC, TwilioPerson, TwilioServer, refused, signature
from tests.gateway.door import Gateway, wait_until
from tests.gateway.rasa_server import RasaServer
from waymark.gateway.channels.sms.segments import MOST, cost

pytestmark = pytest.mark.thorough

HTML = (502, b"<html><body>Bad Gateway</body></html>", {})


def buttons(**titles: str) -> Any:
    """Rasa's answer with buttons; the keywords are their titles and payloads."""
    listed = [{"title": title.replace("_", " "), "payload": payload} for title, payload in titles.items()]
    return lambda _: [{"text": "Well?", "buttons": listed}]


def test_the_opening_says_who_reads_along_and_what_to_send(caller: TwilioPerson) -> None:
    caller.send("hello")
    said = "\n".join([caller.hear_until("1 = I agree"), *caller.got])
    assert "Twilio can read" in said
    assert "machine" in said
    assert "3 = No, thanks" in said


def test_after_agreeing_by_number_words_reach_rasa(amira: TwilioPerson, rasa: RasaServer) -> None:
    assert amira.say("my daughter is 10") == ["You said: my daughter is 10"]
    assert rasa.received[-1]["metadata"]["channel"] in {"whatsapp", "sms"}


@pytest.mark.parametrize(
    "typed",
    ["2", "2.", "(2)", "#2", " 2 ", "no", "NO", "option 2", "Number two please", "two", "no. 2", "2 please"],
)
def test_a_number_or_a_title_presses_the_button(
    on_whatsapp: TwilioPerson, rasa: RasaServer, typed: str
) -> None:
    rasa.answer = buttons(Yes='/inform{"other_trial":true}', No='/inform{"other_trial":false}')
    assert "2 = No" in on_whatsapp.say("hello")[0]
    on_whatsapp.say(typed)
    assert rasa.messages[-1] == '/inform{"other_trial":false}'


def test_under_a_question_for_a_number_letters_stand(on_whatsapp: TwilioPerson, rasa: RasaServer) -> None:
    rasa.answer = buttons(Not_sure="/not_sure", Why_do_you_ask="/ask_why_question")
    assert "A = Not sure" in on_whatsapp.say("hello")[0]
    on_whatsapp.say("1")
    assert rasa.messages[-1] == "1"
    on_whatsapp.say("b")
    assert rasa.messages[-1] == "/ask_why_question"


def test_a_number_that_stands_for_nothing_is_words(on_whatsapp: TwilioPerson, rasa: RasaServer) -> None:
    rasa.answer = buttons(Yes='/inform{"other_trial":true}')
    on_whatsapp.say("hello")
    on_whatsapp.say("10")
    assert rasa.messages[-1] == "10"


def test_numbers_go_on_through_all_messages_of_one_answer(
    on_whatsapp: TwilioPerson, rasa: RasaServer
) -> None:
    first = {
        "text": "A",
        "buttons": [{"title": "One", "payload": "/one"}, {"title": "Two", "payload": "/two"}],
    }
    second = {"text": "B", "buttons": [{"title": "Three", "payload": "/three"}]}
    rasa.answer = lambda _: [first, second]
    assert "3 = Three" in on_whatsapp.say("hello", messages=2)[1]
    rasa.answer = lambda message: [{"text": message}]
    assert on_whatsapp.say("3") == ["/three"]
    assert on_whatsapp.say("1") == ["/one"]


def test_raw_payloads_are_never_shown_nor_taken(amira: TwilioPerson, rasa: RasaServer) -> None:
    rasa.answer = buttons(Yes='/inform{"other_trial":true}')
    assert "/inform" not in amira.say("hello")[0]
    amira.say('/inform{"age":5}')
    assert not rasa.messages[-1].startswith("/")


def test_whatsapp_pieces_hold_1600_characters(on_whatsapp: TwilioPerson, rasa: RasaServer) -> None:
    long = "\n".join(f"Line {number} of a long answer." for number in range(150))
    rasa.answer = lambda _: [{"text": long}]
    pieces = on_whatsapp.say("hello", messages=3)
    assert max(map(len, pieces)) <= 1600
    assert "\n".join(pieces) == long


@pytest.mark.parametrize("sign", ["", "β", "😀"])
def test_an_sms_has_three_segments_at_most(by_sms: TwilioPerson, rasa: RasaServer, sign: str) -> None:
    long = " ".join(f"Word {number}{sign}." for number in range(150))
    rasa.answer = lambda _: [{"text": long}]
    pieces = by_sms.say("hello", messages=3)
    assert all(cost(piece) <= MOST for piece in pieces)


def test_media_is_answered_politely(amira: TwilioPerson, rasa: RasaServer) -> None:
    amira.send("", NumMedia="1", MediaUrl0="https://example.org/x.jpg", MediaContentType0="image/jpeg")
    assert "I can only read text" in amira.hear()[0]


def test_words_beside_a_picture_are_answered(on_whatsapp: TwilioPerson) -> None:
    on_whatsapp.send("she is 10", NumMedia="1", MediaUrl0="https://example.org/x.jpg")
    assert on_whatsapp.hear(2)[1] == "You said: she is 10"


@pytest.mark.parametrize("word", ["STOP", "stop", "Unsubscribe", "QUIT", "stop."])
def test_stop_ends_everything_until_start(by_sms: TwilioPerson, rasa: RasaServer, word: str) -> None:
    before = len(by_sms.got)
    by_sms.send(word)
    by_sms.send("my daughter is 10")
    other = with_a_phone(by_sms.server, "sms")
    other.send("hello")
    other.hear_until("1 = I agree")
    assert len(by_sms.got) == before
    assert "my daughter is 10" not in rasa.messages
    assert "same chat" in by_sms.say("START")[0]
    assert by_sms.say("and on") == ["You said: and on"]


def test_whatsapp_confirms_a_stop_once(on_whatsapp: TwilioPerson, gateway: Gateway) -> None:
    assert "send nothing more" in on_whatsapp.say("STOP")[0]
    gateway.restart()
    on_whatsapp.send("hello")
    assert "same chat" in on_whatsapp.say("start")[0]


def test_an_emergency_is_answered_even_after_stop(on_whatsapp: TwilioPerson) -> None:
    on_whatsapp.say("STOP")
    assert "call" in on_whatsapp.say("i want to kill myself")[0].lower()


def test_help_and_erase(amira: TwilioPerson) -> None:
    assert "STOP" in amira.say("HELP")[0]
    assert "Your receipt" in amira.say("Erase")[0]


def test_a_message_that_comes_twice_is_answered_once(amira: TwilioPerson, rasa: RasaServer) -> None:
    fields = amira.server.message(amira.number, "only once")
    for _ in range(3):
        assert amira.server.deliver(amira.path, fields) == 200
    amira.hear()
    amira.say("another")
    assert rasa.messages.count("only once") == 1


@pytest.mark.parametrize("wrong", ["", "x", "é", "A" * 28])
def test_a_wrong_signature_is_refused(amira: TwilioPerson, wrong: str) -> None:
    fields = amira.server.message(amira.number, "hello")
    assert amira.server.deliver(amira.path, fields, signed=wrong) == 401


@pytest.mark.parametrize(
    "change",
    [{"Body": "other"}, {"From": "+15559999"}, {"Extra": "field"}, {"MessageSid": "SM2"}],
)
def test_a_changed_field_breaks_the_signature(amira: TwilioPerson, change: dict[str, str]) -> None:
    fields = amira.server.message(amira.number, "hello")
    signed = signature(PUBLIC + amira.path, fields)
    assert amira.server.deliver(amira.path, {**fields, **change}, signed=signed) == 401


def test_a_signature_of_another_address_or_token_is_refused(amira: TwilioPerson) -> None:
    fields = amira.server.message(amira.number, "hello")
    for signed in (
        signature("http://127.0.0.1" + amira.path, fields),
        signature(PUBLIC + "/channels/other", fields),
        signature(PUBLIC + amira.path, fields, token="another"),
    ):
        assert amira.server.deliver(amira.path, fields, signed=signed) == 401


def test_an_address_signed_with_its_port_is_taken(amira: TwilioPerson) -> None:
    fields = amira.server.message(amira.number, "hello")
    signed = signature("https://chat.example.org:443" + amira.path, fields)
    assert amira.server.deliver(amira.path, fields, signed=signed) == 200
    amira.hear()


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xff", b"=" * 5000, b"&" * 60_000, b"{}"],
    ids=["empty", "bytes", "equals", "ands", "JSON"],
)
def test_a_broken_form_is_refused(gateway: Gateway, twilio: TwilioServer, body: bytes) -> None:
    assert twilio.post("/channels/sms", body, "x") == 401


def test_an_oversized_form_is_refused(gateway: Gateway, twilio: TwilioServer) -> None:
    assert twilio.post("/channels/sms", b"Body=" + b"x" * 70_000, "x") == 413


@pytest.mark.parametrize(
    "fields",
    [{"AccountSid": "AC1"}, {"MessageSid": ""}, {"From": ""}, {"MessageStatus": "sent", "Body": ""}],
)
def test_what_is_no_message_for_us_is_ignored(amira: TwilioPerson, fields: dict[str, str]) -> None:
    message = {**amira.server.message(amira.number, "hello"), **fields}
    if "MessageStatus" in fields:
        del message["Body"]
    assert amira.server.deliver(amira.path, message) == 200


@pytest.mark.parametrize("fault", [HTML, refused(503, 20503), (500, b"", {}), refused(401, 20003)])
def test_what_may_pass_is_tried_again(amira: TwilioPerson, fault: Any) -> None:
    amira.server.faults += [fault, fault]
    assert amira.say("hello") == ["You said: hello"]


def test_too_many_requests_are_waited_for(amira: TwilioPerson, gateway: Gateway) -> None:
    amira.server.faults += [refused(429, 20429, Retry_After="7"), refused(429, 20429)]
    amira.say("hello")
    assert gateway.waits == [7, 1]


@pytest.mark.parametrize("code", [21610, 63003, 21211, 21614])
def test_a_number_that_cannot_be_reached_is_forgotten(amira: TwilioPerson, code: int) -> None:
    amira.server.faults.append(refused(400, code))
    amira.send("hello")
    wait_until(lambda: not amira.server.faults)
    amira.send("hello again")
    amira.hear_until("1 = I agree")


def test_a_piece_that_is_never_taken_does_not_stop_the_next(amira: TwilioPerson) -> None:
    amira.server.faults.append(refused(400, 21617))
    amira.send("first")
    assert amira.say("second") == ["You said: second"]


def test_outside_of_the_window_nothing_is_sent(
    on_whatsapp: TwilioPerson, rasa: RasaServer, gateway: Gateway
) -> None:
    rasa.stop()
    on_whatsapp.say("hello")
    before = len(on_whatsapp.server.sent)
    gateway.clock.ahead = timedelta(hours=24, minutes=1)
    rasa.start()
    other = with_a_phone(on_whatsapp.server, "sms")
    other.send("hello")
    other.hear_until("1 = I agree")
    to = [fields["To"] for fields in on_whatsapp.server.sent[before:]]
    assert on_whatsapp.number not in to


def test_an_emergency_is_answered_while_rasa_is_down(amira: TwilioPerson, rasa: RasaServer) -> None:
    rasa.stop()
    assert "emergency" in amira.say("she cannot breathe")[0]
    rasa.start()
