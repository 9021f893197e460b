"""A turn is kept whole or not at all, and a message that is brought again is not taken twice."""

from __future__ import annotations

import json
import sqlite3
import urllib.error
import urllib.request
import uuid
from pathlib import Path

import pytest

from tests.gateway.door import wait_until
from tests.stack.conftest import LONG, Stack
from tests.stack.sentences import DAUGHTER

pytestmark = [pytest.mark.stack, pytest.mark.model]

Answer = tuple[int, list[dict[str, object]]]


def bring(stack: Stack, sender: str, text: str, message_id: str, *, is_quiet: bool = False) -> Answer:
    """What the gateway does with a message that waits."""
    metadata = {"channel": "web", "message_id": message_id, "is_quiet": is_quiet}
    body = json.dumps({"sender": sender, "message": text, "metadata": metadata}).encode()
    address = f"{stack.settings.rasa_url}/webhooks/rest/webhook"
    request = urllib.request.Request(address, body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def heard(stack: Stack, sender: str) -> int:
    """How many messages of that conversation are kept."""
    path = Path(stack.settings.conversations_database.removeprefix("sqlite:///"))
    with sqlite3.connect(path) as connection:
        query = "SELECT count(*) FROM events WHERE sender_id = ? AND type_name = 'user'"
        return int(connection.execute(query, (sender,)).fetchone()[0])


@pytest.fixture
def sender() -> str:
    return uuid.uuid4().hex


def test_a_message_brought_again_gets_the_same_answer_and_is_heard_once(stack: Stack, sender: str) -> None:
    status, first = bring(stack, sender, DAUGHTER, "one")
    assert (status, heard(stack, sender)) == (200, 1)
    assert any("custom" in part for part in first)
    assert any("buttons" in part for part in first)
    assert bring(stack, sender, DAUGHTER, "one") == (200, first)
    assert heard(stack, sender) == 1


def test_a_message_to_which_nothing_is_said_is_heard_once_too(stack: Stack, sender: str) -> None:
    consent = '/give_consent{"terms": "2026-11-22", "given_at": "2026-11-22T10:00:00Z"}'
    assert bring(stack, sender, consent, "one") == (200, [])
    assert bring(stack, sender, consent, "one", is_quiet=True) == (200, [])
    assert heard(stack, sender) == 1


def test_a_message_that_never_came_is_answered_when_it_is_brought_again(stack: Stack, sender: str) -> None:
    bring(stack, sender, "/find_trials", "one")
    status, answer = bring(stack, sender, "for my daughter", "two")
    assert status == 200
    assert answer
    assert heard(stack, sender) == 2


def test_a_turn_whose_actions_do_not_run_leaves_nothing_behind(stack: Stack, sender: str) -> None:
    bring(stack, sender, "/find_trials", "one")
    stack.stop("actions")
    assert bring(stack, sender, DAUGHTER, "two") == (503, [])
    assert heard(stack, sender) == 1
    stack.start("actions")
    wait_until(stack.supervisor.process("actions").answers, LONG)
    status, answer = bring(stack, sender, DAUGHTER, "two")
    assert status == 200
    assert any("custom" in part for part in answer)
    assert heard(stack, sender) == 2
