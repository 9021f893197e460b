"""Broken, random and forged calls of every platform, as many as asked for, to a gateway of its own."""

from __future__ import annotations

import http.client
import json
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from tests.channels.bot_api import SECRET, TOKEN, BotApiServer
from tests.channels.process import GatewayProcess
from tests.channels.twilio_server import ACCOUNT, AUTH_TOKEN, PUBLIC, SMS, WHATSAPP, TwilioServer, signature
from tests.gateway.door import Clock
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from waymark.gateway.channels.twilio.updates import read_form
from waymark.settings import Settings

CANARY = "canaryword"
CHAT = 7_123_456_789
NUMBER = "+15557654321"
NEVER_LOGGED = (CANARY, TOKEN, TOKEN.partition(":")[2], SECRET, AUTH_TOKEN, str(CHAT), NUMBER[1:])

_ODD = (None, True, -1, 2**70, 1.5, "", "\x00", "\ud83d", "x" * 5000, [], {}, [[[]]], {"id": {}}, CANARY)


@dataclass
class Fuzzed:
    """Answers by platform and status; `leaks` are the secrets found in the log."""

    answers: Counter[tuple[str, int]] = field(default_factory=Counter)
    leaks: list[str] = field(default_factory=list)
    is_alive: bool = False

    @property
    def broken(self) -> int:
        return sum(count for (_, status), count in self.answers.items() if status >= 500)


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


def distorted(chance: random.Random, value: object) -> object:
    """The value with fields lost, doubled in depth, or holding what nobody sends."""
    if isinstance(value, dict):
        kept = {name: distorted(chance, inner) for name, inner in value.items() if chance.random() > 0.05}
        return (
            {**kept, chance.choice(["text", "chat", "data", CANARY]): chance.choice(_ODD)}
            if (chance.random() < 0.1)
            else kept
        )
    return chance.choice(_ODD) if chance.random() < 0.08 else value


def telegram_call(chance: random.Random, number: int) -> tuple[bytes, dict[str, str]]:
    person = {"id": CHAT, "is_bot": False, "language_code": "en"}
    message = {"message_id": 1, "from": person, "chat": {"id": CHAT, "type": "private"}, "text": CANARY}
    kinds = (
        {"message": message},
        {"edited_message": message},
        {"callback_query": {"id": "1", "data": CANARY}},
    )
    update = {"update_id": 10_000_000 + number, **chance.choice(kinds)}
    body = json.dumps(distorted(chance, update) if chance.random() < 0.5 else update).encode()
    secret = SECRET if chance.random() < 0.9 else f"{CANARY}-forged"
    headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": secret}
    return (mutated(chance, body) if chance.random() < 0.5 else body), headers


def twilio_call(chance: random.Random, number: int, channel: str) -> tuple[bytes, dict[str, str]]:
    prefix = "whatsapp:" if channel == "whatsapp" else ""
    fields = {
        "MessageSid": f"SM{number}",
        "AccountSid": ACCOUNT,
        "From": f"{prefix}{NUMBER}",
        "To": f"{prefix}{WHATSAPP if prefix else SMS}",
        "Body": f"{CANARY} {number}",
        "NumMedia": "0",
    }
    kept = {name: value for name, value in fields.items() if chance.random() > 0.05}
    body = urlencode(kept).encode()
    body = mutated(chance, body) if chance.random() < 0.6 else body
    signed = signature(f"{PUBLIC}/channels/{channel}", dict(read_form(body)))
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": signed}
    return body, headers if chance.random() < 0.9 else {**headers, "X-Twilio-Signature": CANARY}


def run(folder: Path, *, calls: int) -> Fuzzed:
    """Calls each platform's address in turn; what was answered, and what stands in the log afterwards."""
    rasa, api, twilio = RasaServer(), BotApiServer(), TwilioServer(Clock())
    for server in (rasa, api, twilio):
        server.start()
    settings = Settings(
        var_dir=str(folder),
        secret_key="a key for tests only",
        gateway_port=free_port(),
        rasa_port=rasa.port,
        actions_port=rasa.port,
        public_url=PUBLIC,
        telegram_token=TOKEN,
        telegram_secrets=(SECRET,),
        telegram_api=api.url,
        twilio_account=ACCOUNT,
        twilio_auth_token=AUTH_TOKEN,
        twilio_api=twilio.url,
        whatsapp_sender=WHATSAPP,
        sms_sender=SMS,
    )
    process = GatewayProcess(settings, folder / "gateway.log")
    process.start()
    fuzzed = Fuzzed()
    try:
        _call_all(fuzzed, settings, calls)
        fuzzed.is_alive = process.answers()
    finally:
        process.kill()
        for server in (rasa, api, twilio):
            server.stop()
    log = process.log.read_text(errors="replace")
    fuzzed.leaks = [secret for secret in NEVER_LOGGED if secret in log]
    return fuzzed


def _call_all(fuzzed: Fuzzed, settings: Settings, calls: int) -> None:
    chance = random.Random(9)
    connection = http.client.HTTPConnection("127.0.0.1", settings.gateway_port, timeout=30)
    for number in range(calls):
        channel = ("telegram", "whatsapp", "sms")[number % 3]
        body, headers = (
            telegram_call(chance, number) if channel == "telegram" else twilio_call(chance, number, channel)
        )
        connection.request("POST", f"/channels/{channel}", body, headers)
        response = connection.getresponse()
        response.read()
        fuzzed.answers[channel, response.status] += 1
