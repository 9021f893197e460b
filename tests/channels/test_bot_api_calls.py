"""Whatever the Bot API answers becomes a result or one of three refusals, and never shows the token."""

from __future__ import annotations

import asyncio
import json

import pytest
from aiohttp import ClientSession

from tests.channels.bot_api import HTML_ERROR, TOKEN, BotApiServer, Fault, too_many
from tests.ports import free_port
from waymark.errors import WaymarkError
from waymark.gateway.channels.channel import NotAccepted, TryLater, Unreachable
from waymark.gateway.channels.telegram.api import BotApi


def refused(code: int, description: str) -> Fault:
    return code, json.dumps({"ok": False, "error_code": code, "description": description}).encode()


def call(base: str, token: str = TOKEN, method: str = "sendMessage") -> object:
    async def run() -> object:
        async with ClientSession() as http:
            return await BotApi(http, base=base, token=token).call(method, {"chat_id": 1, "text": "x"})

    return asyncio.run(run())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (too_many(7), TryLater),
        ((429, b"slow down"), TryLater),
        ((429, b'{"ok":false,"parameters":{"retry_after":"soon"}}'), TryLater),
        ((500, b"{}"), TryLater),
        ((502, HTML_ERROR), TryLater),
        ((504, b""), TryLater),
        ((200, HTML_ERROR), TryLater),
        ((200, b'{"ok":false}'), TryLater),
        ((302, b""), TryLater),
        (refused(403, "Forbidden: bot was blocked by the user"), Unreachable),
        (refused(403, "Forbidden: user is deactivated"), Unreachable),
        (refused(400, "Bad Request: chat not found"), Unreachable),
        (refused(400, "Bad Request: PEER_ID_INVALID"), Unreachable),
        (refused(400, "Bad Request: can't parse entities"), NotAccepted),
        (refused(400, "Bad Request: message is too long"), NotAccepted),
        ((400, HTML_ERROR), TryLater),
    ],
)
def test_each_answer_is_what_it_means(
    running_bot_api: BotApiServer, fault: Fault, error: type[WaymarkError]
) -> None:
    running_bot_api.faults.append(fault)
    with pytest.raises(error) as raised:
        call(running_bot_api.url)
    assert TOKEN not in str(raised.value)


def test_the_wait_that_telegram_asks_for_is_passed_on(running_bot_api: BotApiServer) -> None:
    running_bot_api.faults.append(too_many(86_400))
    with pytest.raises(TryLater) as raised:
        call(running_bot_api.url)
    assert raised.value.seconds == 86_400


def test_a_wrong_token_is_tried_later_and_not_shown(running_bot_api: BotApiServer) -> None:
    with pytest.raises(TryLater) as raised:
        call(running_bot_api.url, token="1:wrong")
    assert "wrong" not in str(raised.value)


def test_nobody_there_is_tried_later_and_the_address_is_not_shown() -> None:
    with pytest.raises(TryLater) as raised:
        call(f"http://127.0.0.1:{free_port()}")
    assert TOKEN not in repr(raised.value)
    assert raised.value.__cause__ is None


def test_a_call_gives_its_result(running_bot_api: BotApiServer) -> None:
    result = call(running_bot_api.url, method="getMe")
    assert isinstance(result, dict)
    assert result["username"] == "waymark_tests_bot"
