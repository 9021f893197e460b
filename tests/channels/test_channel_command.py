"""`waymark channel` says what is amiss, and tells Telegram where we are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from click.testing import CliRunner, Result

from tests.channels.bot_api import SECRET, TOKEN, BotApiServer
from tests.channels.twilio_server import ACCOUNT, AUTH_TOKEN, SMS
from waymark import wiring
from waymark.cli.channel import command

Run = Callable[..., Result]
PUBLIC = {"WAYMARK_PUBLIC_URL": "https://chat.example.org"}
TELEGRAM = {"WAYMARK_TELEGRAM_TOKEN": TOKEN, "WAYMARK_TELEGRAM_SECRETS": SECRET}


@pytest.fixture
def run() -> Iterator[Run]:
    def called(*words: str, **environment: str) -> Result:
        wiring.settings.cache_clear()
        return CliRunner().invoke(command, words, env=environment)

    yield called
    wiring.settings.cache_clear()


def test_without_settings_every_channel_is_off_and_all_is_well(run: Run) -> None:
    result = run("check", "--json")
    assert result.exit_code == 0
    assert {item["found"] for item in json.loads(result.output)["checks"]} == {"not set", "off"}


def test_half_a_setting_is_named(run: Run) -> None:
    result = run("check", WAYMARK_TELEGRAM_TOKEN=TOKEN)
    assert result.exit_code == 1
    assert "WAYMARK_TELEGRAM_SECRETS" in result.output
    assert "WAYMARK_PUBLIC_URL" in result.output


def test_no_secret_is_shown(run: Run) -> None:
    twilio = {"WAYMARK_TWILIO_ACCOUNT": ACCOUNT, "WAYMARK_TWILIO_AUTH_TOKEN": AUTH_TOKEN}
    result = run("check", **PUBLIC, **TELEGRAM, **twilio, WAYMARK_SMS_SENDER=SMS)
    assert result.exit_code == 0
    assert "signatures agree" in result.output
    assert not any(secret in result.output for secret in (TOKEN, SECRET, AUTH_TOKEN))


def test_the_webhook_is_set_and_then_known(run: Run, running_bot_api: BotApiServer) -> None:
    given = {**PUBLIC, **TELEGRAM, "WAYMARK_TELEGRAM_API": running_bot_api.url}
    assert run("check", "--ask", **given).exit_code == 1
    result = run("set-webhook", "telegram", **given)
    assert result.exit_code == 0, result.output
    assert running_bot_api.webhook["url"] == "https://chat.example.org/channels/telegram"
    assert running_bot_api.webhook["secret_token"] == SECRET
    assert run("check", "--ask", **given).exit_code == 0
