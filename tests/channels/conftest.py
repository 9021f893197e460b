"""A gateway with its channels and the platforms' places, all over HTTP on loopback."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.channels.bot_api import SECRET, TOKEN, BotApiServer, TelegramPerson
from tests.channels.twilio_server import (
    ACCOUNT,
    AUTH_TOKEN,
    PUBLIC,
    SMS,
    WHATSAPP,
    TwilioPerson,
    TwilioServer,
)
from tests.gateway.door import Clock, Gateway
from tests.gateway.fixtures import as_new, clock, folder, quiet_log, rasa, running_gateway, running_rasa
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from waymark.settings import Settings

__all__ = ["clock", "folder", "quiet_log", "rasa", "running_gateway", "running_rasa"]

_people = itertools.count(500_000_001)


@pytest.fixture(scope="module")
def running_bot_api(gateway_port: int) -> Iterator[BotApiServer]:
    with BotApiServer(f"http://127.0.0.1:{gateway_port}/channels/telegram") as server:
        yield server


@pytest.fixture(scope="module")
def running_twilio(gateway_port: int, clock: Clock) -> Iterator[TwilioServer]:
    with TwilioServer(clock, f"http://127.0.0.1:{gateway_port}") as server:
        yield server


@pytest.fixture(scope="module")
def gateway_port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def settings(
    folder: Path,
    running_rasa: RasaServer,
    running_bot_api: BotApiServer,
    running_twilio: TwilioServer,
    gateway_port: int,
) -> Settings:
    return Settings(
        var_dir=str(folder),
        secret_key="a key for tests only",
        gateway_port=gateway_port,
        rasa_port=running_rasa.port,
        actions_port=running_rasa.port,
        answer_within_seconds=5.0,
        turns_at_once=10,
        telegram_token=TOKEN,
        telegram_secrets=(SECRET, "an-older-secret-of-the-tests"),
        telegram_api=running_bot_api.url,
        reach_me=True,
        whatsapp_template="HX0000",
        public_url=PUBLIC,
        twilio_account=ACCOUNT,
        twilio_auth_token=AUTH_TOKEN,
        twilio_api=running_twilio.url,
        whatsapp_sender=WHATSAPP,
        sms_sender=SMS,
    )


@pytest.fixture
def bot_api(running_bot_api: BotApiServer) -> Iterator[BotApiServer]:
    running_bot_api.calls.clear()
    yield running_bot_api
    running_bot_api.faults.clear()


@pytest.fixture
def twilio(running_twilio: TwilioServer) -> Iterator[TwilioServer]:
    running_twilio.sent.clear()
    yield running_twilio
    running_twilio.faults.clear()


@pytest.fixture
def gateway(
    running_gateway: Gateway, rasa: RasaServer, bot_api: BotApiServer, twilio: TwilioServer
) -> Iterator[Gateway]:
    with as_new(running_gateway) as gateway:
        yield gateway


@pytest.fixture
def stranger(gateway: Gateway, bot_api: BotApiServer) -> TelegramPerson:
    """Bo, who has not written yet."""
    return TelegramPerson(bot_api, next(_people))


@pytest.fixture
def bo(stranger: TelegramPerson) -> TelegramPerson:
    """Bo, who looks for a trial for his daughter; he has agreed."""
    stranger.say("/start", messages=2)
    stranger.press("I agree")
    return stranger


def with_a_phone(twilio: TwilioServer, channel: str) -> TwilioPerson:
    number = f"+1555{next(_people)}"
    return TwilioPerson(twilio, f"whatsapp:{number}" if channel == "whatsapp" else number)


@pytest.fixture(params=["whatsapp", "sms"])
def caller(gateway: Gateway, twilio: TwilioServer, request: pytest.FixtureRequest) -> TwilioPerson:
    """Amira, who has not written yet, on WhatsApp and by SMS."""
    return with_a_phone(twilio, request.param)


@pytest.fixture
def amira(caller: TwilioPerson) -> TwilioPerson:
    """Amira, who has agreed."""
    agreed(caller)
    return caller


@pytest.fixture
def on_whatsapp(gateway: Gateway, twilio: TwilioServer) -> TwilioPerson:
    return agreed(with_a_phone(twilio, "whatsapp"))


@pytest.fixture
def by_sms(gateway: Gateway, twilio: TwilioServer) -> TwilioPerson:
    return agreed(with_a_phone(twilio, "sms"))


def agreed(person: TwilioPerson) -> TwilioPerson:
    person.send("start")
    person.hear_until("1 = I agree")
    person.say("1")
    return person
