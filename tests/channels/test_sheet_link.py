"""The page for the doctor on a channel: as text, with an address that prints it and is over soon."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.alerts.saved import thalassemia
from tests.channels.bot_api import TelegramPerson
from tests.channels.catalogue import Catalogue
from tests.channels.twilio_server import PUBLIC, TwilioPerson
from tests.gateway.door import Gateway, Person
from tests.gateway.rasa_server import RasaServer
from waymark.settings import Settings

pytestmark = pytest.mark.thorough

LINK = re.compile(rf"{re.escape(PUBLIC)}(/sheet/\S+)")


def sheet(_: str) -> object:
    return [{"text": "For the doctor: age 10."}, {"custom": {"type": "sheet"}}]


@pytest.fixture
def catalogue(settings: Settings, gateway: Gateway, rasa: RasaServer) -> Iterator[Catalogue]:
    catalogue = Catalogue(settings, gateway)
    catalogue.load(thalassemia())
    yield catalogue
    catalogue.end_all()


def opens(gateway: Gateway, said: str) -> int:
    found = LINK.search(said)
    assert found, said
    return gateway.request("GET", found[1])[0]


@pytest.mark.parametrize("channel", ["telegram", "whatsapp", "sms"])
def test_the_page_comes_with_a_link_that_opens_it_for_a_quarter_of_an_hour(
    channel: str, catalogue: Catalogue, rasa: RasaServer, gateway: Gateway, request: pytest.FixtureRequest
) -> None:
    names = {"telegram": "bo", "whatsapp": "on_whatsapp", "sms": "by_sms"}
    person: TelegramPerson | TwilioPerson = request.getfixturevalue(names[channel])
    catalogue.told(rasa)
    rasa.answer = sheet
    page, link = person.say("a page for the doctor", messages=2)
    assert "For the doctor" in page
    assert opens(gateway, link) == 200
    gateway.clock.ahead = timedelta(minutes=16)
    assert opens(gateway, link) == 401


def test_erasing_ends_the_link(
    bo: TelegramPerson, catalogue: Catalogue, rasa: RasaServer, gateway: Gateway
) -> None:
    catalogue.told(rasa)
    rasa.answer = sheet
    link = bo.say("a page for the doctor", messages=2)[1]
    bo.say("/erase")
    assert opens(gateway, link) == 401


def test_on_the_website_a_button_opens_the_page_and_no_link_is_said(
    gateway: Gateway, rasa: RasaServer
) -> None:
    person = Person(gateway)
    person.agree()
    rasa.answer = sheet
    assert person.say("a page for the doctor") == ["For the doctor: age 10."]
