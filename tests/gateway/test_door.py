"""Who may come in, with what, how often; and what every answer carries."""

from __future__ import annotations

import json
import threading
import uuid
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer
from waymark.gateway.tokens import Tokens, utc_now


def message(**body: object) -> dict[str, object]:
    return {"client_message_id": str(uuid.uuid4()), **body}


OPENINGS: list[object] = [
    {"id": "mine"},
    {"session_id": "mine", "locale": "en"},
    {"sender": "default"},
    {"locale": 5},
    {"locale": "e" * 36},
    [],
    b"",
    b"{",
    b'{"locale": "en"',
    b"[" * 5000,
    b"\xff\xfe",
]


def test_a_session_id_of_ones_own_or_a_malformed_body_is_refused(gateway: Gateway) -> None:
    for body in OPENINGS:
        status, answer, _ = gateway.request("POST", "/chat/session", body)
        assert (status, answer["error"]["code"]) == (400, "malformed"), body
        assert answer["error"]["message"]


MESSAGES: list[object] = [
    {"text": "hello"},
    {"client_message_id": "1", "text": "hello"},
    message(),
    message(text="hello", button_id="b"),
    message(text=""),
    message(text="  \u200b\u2060 "),
    message(text=5),
    message(text=None),
    message(text="hello", sender="default"),
    b'{"client_message_id": "5e1f0e7e-0000-4000-8000-000000000000", "text": "\\ud800"}',
]


def test_a_malformed_message_is_refused(bo: Person, gateway: Gateway) -> None:
    for body in MESSAGES:
        status, answer, _ = gateway.request("POST", "/chat/message", body, bo.headers)
        assert (status, answer["error"]["code"]) == (400, "malformed"), body


def test_forged_missing_and_expired_tokens_are_refused(bo: Person, gateway: Gateway, clock: Clock) -> None:
    _, other, _ = Tokens("another key", clock=utc_now, lifetime=timedelta(hours=1)).issue()
    for headers in ({}, {"Authorization": "Bearer " + other}, {"Authorization": f"Bearer {bo.token}x"}):
        for method, path in (
            ("GET", "/chat/history"),
            ("POST", "/chat/message"),
            ("DELETE", "/chat/session"),
        ):
            status, answer, got = gateway.request(method, path, message(text="hello"), headers)
            assert (status, answer["error"]["code"]) == (401, "session_ended")
            assert got["WWW-Authenticate"] == "Bearer"
    clock.ahead = timedelta(hours=25)
    assert bo.send(text="hello")[0] == 401


def test_only_listed_origins_may_call(gateway: Gateway) -> None:
    def opened(origin: str | None) -> int:
        headers = {} if origin is None else {"Origin": origin}
        return gateway.request("POST", "/chat/session", {}, headers)[0]

    assert opened(None) == 201
    assert opened("https://charity.example") == 201
    assert opened(f"http://localhost:{gateway.settings.gateway_port}") == 201
    for stranger in ("https://evil.example", "null", "https://charity.example.evil.example", ""):
        assert opened(stranger) == 403


def test_a_listed_website_may_ask_first(gateway: Gateway) -> None:
    headers = {"Origin": "https://charity.example", "Access-Control-Request-Method": "POST"}
    status, _, got = gateway.request("OPTIONS", "/chat/message", None, headers)
    assert status == 204
    assert got["Access-Control-Allow-Origin"] == "https://charity.example"
    assert "Authorization" in got["Access-Control-Allow-Headers"]
    assert gateway.request("OPTIONS", "/chat/message", None, {"Origin": "https://evil.example"})[0] == 403


@pytest.mark.thorough
def test_two_thousand_characters_are_enough_and_more_is_refused(bo: Person) -> None:
    bo.agree()
    assert bo.until_answered(text="a" * 2000)[0] == 200
    status, body = bo.send(text="a" * 2001)
    assert (status, body["error"]["code"]) == (413, "too_long")


def test_a_body_over_sixteen_kilobytes_is_refused(bo: Person, gateway: Gateway) -> None:
    body = json.dumps(message(text="a" * 17_000)).encode()
    assert gateway.request("POST", "/chat/message", body, bo.headers)[0] == 413
    assert gateway.request("POST", "/chat/session", b" " * 17_000)[0] == 413


@pytest.mark.thorough
def test_a_conversation_may_say_twenty_things_a_minute(bo: Person) -> None:
    bo.agree()
    assert [bo.until_answered(text="hello")[0] for _ in range(20)] == [200] * 19 + [429]
    status, body = bo.send(text="hello")
    assert status == 429
    assert 1 <= body["error"]["retry_after"] <= 61


def test_an_address_is_limited_only_in_opening(gateway: Gateway, clock: Clock) -> None:
    gateway.stop()
    with Gateway(replace(gateway.settings, sessions_per_address_per_hour=3), clock) as few:
        codes = [few.request("POST", "/chat/session", {})[0] for _ in range(5)]
    assert codes == [201, 201, 201, 429, 429]


def test_buttons_say_nothing_and_can_neither_be_forged_nor_borrowed(
    bo: Person, gateway: Gateway, rasa: RasaServer, clock: Clock
) -> None:
    rasa.answer = lambda _: [{"text": "Who?", "buttons": [{"title": "My child", "payload": "/inform"}]}]
    amira = Person(gateway)
    amira.agree()
    bo.agree()
    mine = bo.button("My child")
    assert "inform" not in mine
    assert amira.send(button_id=mine)[0] == 409
    assert bo.send(button_id="b_made_up")[0] == 409
    assert bo.until_answered(button_id=mine)[0] == 200
    assert rasa.received[-1]["message"] == "/inform"
    assert rasa.received[-1]["metadata"]["button_title"] == "My child"
    assert ("person", "My child") in bo.history()


SLASHES = [
    "/restart",
    "  /restart",
    "\u200b/restart",
    "\u2003//restart",
    "\n/ /restart",
    "\u202e/restart",
    "\ufeff/restart",
]


def test_typed_text_never_becomes_an_intent(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    for typed in SLASHES:
        bo.say(typed)
        assert rasa.messages[-1] == "restart", typed


def test_identifiers_are_masked_before_rasa_and_the_history(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    bo.say("call me on +44 7700 900123 or bo@example.org, my daughter is 10")
    assert "900123" not in rasa.messages[-1] + str(bo.history())
    assert "bo@example.org" not in rasa.messages[-1] + str(bo.history())
    assert "10" in rasa.messages[-1]


def test_every_answer_is_guarded(gateway: Gateway) -> None:
    for path in ("/", "/health", "/widget/v1/waymark.js", "/demo/demo.css", "/chat/history", "/nowhere"):
        _, _, headers = gateway.request("GET", path)
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in headers
        assert "server" not in {name.lower() for name in headers}


def test_the_widget_may_be_loaded_by_any_page_and_the_page_framed_by_none(gateway: Gateway) -> None:
    _, _, widget = gateway.request("GET", "/widget/v1/waymark.js")
    assert widget["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert widget["Access-Control-Allow-Origin"] == "*"
    assert "frame-ancestors 'none'" in widget["Content-Security-Policy"]


def test_ready_tells_which_part_does_not_answer(gateway: Gateway, rasa: RasaServer) -> None:
    assert gateway.request("GET", "/health")[0] == 200
    status, body, _ = gateway.request("GET", "/ready")
    assert (status, body["parts"]) == (503, {"rasa": True, "conversations": True, "trials": False})
    rasa.stop()
    assert gateway.request("GET", "/ready")[1]["parts"]["rasa"] is False


def test_an_unknown_page_is_said_so_in_our_shape(gateway: Gateway) -> None:
    status, body, _ = gateway.request("GET", "/nowhere")
    assert (status, body["error"]["code"]) == (404, "not_found")
    assert gateway.request("PUT", "/chat/session", {})[0] == 405


def test_when_too_many_talk_at_once_the_next_is_asked_to_wait_and_gets_its_turn(
    gateway: Gateway, rasa: RasaServer
) -> None:
    people = [Person(gateway) for _ in range(gateway.settings.turns_at_once)]
    for person in people:
        person.agree()
    bo = Person(gateway)
    bo.agree()
    rasa.may_answer.clear()
    talking = [threading.Thread(target=person.send, kwargs={"text": "hello"}) for person in people]
    for thread in talking:
        thread.start()
    for thread in talking:
        thread.join()
    said = message(text="hello")
    status, body = bo.send(**said)
    assert (status, body["error"]["code"]) == (429, "busy")
    assert body["error"]["retry_after"] >= 1
    assert bo.send(text="i dont want to live anymore")[0] == 200
    rasa.may_answer.set()
    wait_until(lambda: bo.send(**said)[0] == 200)
    assert rasa.messages.count("hello") >= len(people)
