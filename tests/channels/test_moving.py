"""A conversation moves from the website to the phone and back with a code: once, soon, if allowed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.channels.bot_api import TelegramPerson
from tests.channels.twilio_server import TwilioPerson
from tests.gateway.door import Gateway, Person
from tests.gateway.rasa_server import RasaServer

pytestmark = pytest.mark.thorough


@pytest.fixture
def on_website(gateway: Gateway) -> Person:
    person = Person(gateway)
    person.agree()
    return person


def code_of(gateway: Gateway, person: Person) -> str:
    status, body, _ = gateway.request("POST", "/chat/resume", {}, person.headers)
    assert status == 201, body
    return str(body["code"])


def redeem(gateway: Gateway, code: str) -> tuple[int, dict[str, object]]:
    status, body, _ = gateway.request("POST", "/chat/resume", {"code": code})
    return status, body


def test_from_the_website_to_telegram(
    gateway: Gateway, on_website: Person, stranger: TelegramPerson, rasa: RasaServer
) -> None:
    on_website.say("my daughter is 10")
    sender = rasa.received[-1]["sender"]
    stranger.say(f"/start {code_of(gateway, on_website)}", messages=2)
    assert "We go on here" in stranger.shown[-1].text
    assert stranger.say("and no donor") == ["You said: and no donor"]
    assert rasa.received[-1]["sender"] == sender
    assert ("waymark", "You said: and no donor") in on_website.history()


def test_from_the_website_to_a_phone_by_typed_code(
    gateway: Gateway, on_website: Person, caller: TwilioPerson
) -> None:
    caller.send(f"Start {code_of(gateway, on_website).lower()}")
    caller.hear_until("We go on here")
    assert caller.say("and no donor") == ["You said: and no donor"]


def test_from_telegram_to_the_website(gateway: Gateway, bo: TelegramPerson, rasa: RasaServer) -> None:
    bo.say("my daughter is 10")
    code = bo.say("/code")[0].partition("code is ")[2][:9]
    status, body = redeem(gateway, code)
    assert status == 200
    headers = {"Authorization": f"Bearer {body['token']}"}
    _, history, _ = gateway.request("GET", "/chat/history", None, headers)
    assert "You said: my daughter is 10" in [message["text"] for message in history["messages"]]


def test_a_code_works_once(gateway: Gateway, on_website: Person, stranger: TelegramPerson) -> None:
    code = code_of(gateway, on_website)
    assert redeem(gateway, code)[0] == 200
    assert redeem(gateway, code)[0] == 401
    assert "not good any more" in stranger.say(f"/start {code}")[0]


def test_a_new_code_voids_the_one_before(gateway: Gateway, on_website: Person) -> None:
    first, second = code_of(gateway, on_website), code_of(gateway, on_website)
    assert redeem(gateway, first)[0] == 401
    assert redeem(gateway, second)[0] == 200


def test_a_code_expires(gateway: Gateway, on_website: Person) -> None:
    code = code_of(gateway, on_website)
    gateway.clock.ahead = timedelta(minutes=16)
    assert redeem(gateway, code)[0] == 401


def test_erasing_takes_the_code_along(gateway: Gateway, on_website: Person) -> None:
    code = code_of(gateway, on_website)
    on_website.erase()
    assert redeem(gateway, code)[0] == 401


def test_before_consent_there_is_no_code(gateway: Gateway) -> None:
    person = Person(gateway)
    status, body, _ = gateway.request("POST", "/chat/resume", {}, person.headers)
    assert (status, body["error"]["code"]) == (409, "agree_first")


@pytest.mark.parametrize("body", [{"code": 5}, {"code": "x", "more": 1}, {"code": "A" * 99}])
def test_a_malformed_request_is_refused(gateway: Gateway, body: dict[str, object]) -> None:
    assert gateway.request("POST", "/chat/resume", body)[0] == 400


def test_guessing_ends_after_five_codes(
    gateway: Gateway, on_website: Person, stranger: TelegramPerson
) -> None:
    for number in range(5):
        stranger.say(f"/start AAAA-AAA{number + 2}")
    assert "not good any more" in stranger.say(f"/start {code_of(gateway, on_website)}")[0]
