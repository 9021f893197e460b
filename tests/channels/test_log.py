"""No word, token, number or id of a chat is in the gateway's log, whatever goes wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.channels.bot_api import HTML_ERROR, SECRET, TOKEN, BotApiServer, TelegramPerson, too_many
from tests.channels.process import GatewayProcess
from tests.channels.twilio_server import AUTH_TOKEN, TwilioPerson, TwilioServer, refused
from tests.gateway.door import Clock
from tests.gateway.rasa_server import RasaServer
from tests.ports import free_port
from waymark.settings import Settings


@pytest.mark.stack
def test_no_word_token_or_id_is_logged(
    settings: Settings, rasa: RasaServer, bot_api: BotApiServer, tmp_path: Path
) -> None:
    twilio = TwilioServer(Clock())
    twilio.start()
    port = free_port()
    used = replace(settings, gateway_port=port, var_dir=str(tmp_path), twilio_api=twilio.url)
    process = GatewayProcess(used, tmp_path / "gateway.log")
    process.start()
    twilio.gateway = f"http://127.0.0.1:{port}"
    elsewhere, bot_api.deliver_to = bot_api.deliver_to, f"{twilio.gateway}/channels/telegram"
    bo, amira = TelegramPerson(bot_api, 7_654_321_001), TwilioPerson(twilio, "+15554443332")
    try:
        bo.say("canary before", messages=3)
        bo.press("I agree")
        bot_api.faults += [(502, HTML_ERROR), too_many(1), (400, b'{"ok":false,"description":"canary"}')]
        bo.say("canary one")
        bo.send("canary harm i want to kill myself")
        bot_api.deliver(b'{"update_id": 1, "message": {"text": "canary')
        bot_api.deliver(bo.message(text="canary"), secret="canary-forged")
        amira.send("canary hello")
        amira.hear_until("1 = I agree")
        twilio.faults += [(500, b"canary", {}), refused(400, 21610, "canary")]
        amira.send("1")
        rasa.stop()
        bo.send("canary while rasa is down")
        bo.hear_until("kept")
        bot_api.blocked.add(bo.chat_id)
        bo.send("/help")
    finally:
        process.kill()
        bot_api.deliver_to = elsewhere
        twilio.stop()
    written = (tmp_path / "gateway.log").read_text(errors="replace")
    assert "session.opened" in written
    secrets = ("canary", TOKEN, TOKEN.partition(":")[2], SECRET, AUTH_TOKEN, str(bo.chat_id), "5554443332")
    assert [secret for secret in secrets if secret in written] == []
