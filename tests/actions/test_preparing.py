"""The action server builds what every answer needs before it says that it is ready."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.__main__ import prepare
from tests.gateway.door import wait_until
from tests.own_settings import BUILT_ONCE, own_settings
from tests.ports import free_port
from waymark import wiring


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[pytest.MonkeyPatch]:
    with own_settings(WAYMARK_VAR_DIR=tmp_path) as patch:
        yield patch


@pytest.mark.thorough
def test_the_names_are_there_before_the_first_person_asks(environment: pytest.MonkeyPatch) -> None:
    prepare()
    assert [cached.cache_info().currsize for cached in BUILT_ONCE] == [1, 1, 1]


def test_a_database_that_cannot_be_used_does_not_stop_the_server(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("WAYMARK_TRIALS_URL", "sqlite:////dev/null/trials.db")
    prepare()
    assert wiring.trial_store.cache_info().currsize == 0


@pytest.mark.thorough
def test_a_trial_store_that_is_away_is_told_from_a_fault_of_our_own(tmp_path: Path) -> None:
    """503, so that Rasa keeps nothing of the turn and the message is brought again until it is back."""
    port = free_port()
    environment = {"WAYMARK_VAR_DIR": str(tmp_path), "WAYMARK_TRIALS_URL": "sqlite:////dev/null/trials.db"}
    server = subprocess.Popen(
        [sys.executable, "-m", "actions", "--actions", "actions", "--port", str(port)],
        env={**os.environ, **environment, "SANIC_HOST": "127.0.0.1"},
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: status_of(port, "health", None) == 200, 60)
        tracker = {"sender_id": "bo", "slots": {}, "latest_message": {"text": "hello"}, "events": []}
        call = {"next_action": "action_next_step", "sender_id": "bo", "tracker": tracker, "domain": {}}
        assert status_of(port, "webhook", call) == 503
    finally:
        server.kill()
        server.wait()


def status_of(port: int, path: str, body: object) -> int:
    """0 where nothing answers."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"http://127.0.0.1:{port}/{path}", data)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0
