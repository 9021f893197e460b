"""The whole of Waymark, started once: gateway, Rasa with its model, actions, and the starter trials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.channels.bot_api import SECRET, TOKEN, BotApiServer
from tests.channels.twilio_server import ACCOUNT, AUTH_TOKEN, PUBLIC, SMS, WHATSAPP, TwilioServer
from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.ports import free_port
from waymark.catalogue.starter import load_starter
from waymark.processes.models import ModelMissing, newest_model
from waymark.processes.stack import running_stack
from waymark.processes.supervisor import Supervisor
from waymark.settings import Settings
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

LONG = 120.0  # seconds that Rasa may take to start on a busy machine


@dataclass(frozen=True)
class Stack:
    settings: Settings
    bot_api: BotApiServer
    twilio: TwilioServer
    supervisor: Supervisor
    gateway: Gateway

    def stop(self, name: str) -> None:
        """Ends one process, as a crash would."""
        self.supervisor.process(name).ask_to_stop()
        self.supervisor.process(name).wait_until_stopped()

    def start(self, name: str) -> None:
        """Starts it again without waiting for it."""
        if not self.supervisor.process(name).is_alive:
            self.supervisor.process(name).start()


@pytest.fixture(scope="session")
def bot_api() -> Iterator[BotApiServer]:
    """Telegram's place; the gateway's address is told to it once it is known."""
    server = BotApiServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def twilio() -> Iterator[TwilioServer]:
    """Twilio's place, for WhatsApp and SMS."""
    server = TwilioServer(Clock())
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def running(
    tmp_path_factory: pytest.TempPathFactory, bot_api: BotApiServer, twilio: TwilioServer
) -> Iterator[Stack]:
    try:
        newest_model()
    except ModelMissing as missing:
        pytest.skip(str(missing))
    settings = Settings(
        var_dir=str(tmp_path_factory.mktemp("var")),
        gateway_port=free_port(),
        rasa_port=free_port(),
        console_port=free_port(),
        actions_port=free_port(),
        messages_per_minute=1000,
        sessions_per_address_per_hour=1_000_000,  # all of them from this one
        today=date(2026, 11, 22),
        sync_every_hours=0,
        reach_me=True,
        telegram_token=TOKEN,
        telegram_secrets=(SECRET,),
        telegram_api=bot_api.url,
        public_url=PUBLIC,
        twilio_account=ACCOUNT,
        twilio_auth_token=AUTH_TOKEN,
        twilio_api=twilio.url,
        whatsapp_sender=WHATSAPP,
        sms_sender=SMS,
    )
    load_starter(open_trial_store(settings.trials_database), vocabulary=standard_vocabulary())
    with running_stack(settings, say=print) as (used, supervisor):
        bot_api.deliver_to = f"{used.gateway_url}/channels/telegram"
        twilio.gateway = used.gateway_url
        yield Stack(used, bot_api, twilio, supervisor, Gateway(used, Clock()))


@pytest.fixture
def stack(running: Stack) -> Stack:
    """All processes, each started again and answering, whatever the test before stopped."""
    for process in running.supervisor.processes:
        running.start(process.program.name)
    for process in running.supervisor.processes:
        wait_until(process.answers, LONG)
    return running


@pytest.fixture
def bo(stack: Stack) -> Person:
    """Bo, who has agreed."""
    person = Person(stack.gateway)
    person.agree()
    return person


@pytest.fixture
def log_files(stack: Stack) -> list[Path]:
    return sorted((Path(stack.settings.var_dir) / "log").glob("*.log"))
