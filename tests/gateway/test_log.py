"""The log names events and hashed sessions, and never what a person said."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer
from waymark.gateway.journal import drop_words
from waymark.settings import Settings


@pytest.fixture
def log(settings: Settings, rasa: RasaServer, tmp_path: Path) -> Iterator[Path]:
    """The gateway as a process of its own, with its log in a file."""
    given = {"secret_key", "gateway_port", "rasa_port", "actions_port", "var_dir"}
    environment = {f"WAYMARK_{name.upper()}": str(getattr(settings, name)) for name in given}
    path = tmp_path / "gateway.log"
    with path.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "waymark.gateway"],
            env={**os.environ, **environment, "WAYMARK_LOG_LEVEL": "DEBUG"},
            stdout=file,
            stderr=file,
        )
        try:
            yield path
        finally:
            process.terminate()
            assert process.wait(10) is not None


def answers(gateway: Gateway) -> bool:
    try:
        return gateway.request("GET", "/health")[0] == 200
    except OSError:
        return False


@pytest.mark.stack
def test_no_word_of_a_person_is_logged(log: Path, settings: Settings, rasa: RasaServer) -> None:
    gateway = Gateway(settings, Clock())
    wait_until(lambda: answers(gateway), 30)
    bo = Person(gateway)
    bo.say("canarybefore is 10")
    bo.agree()
    bo.say("canaryafter is 10")
    bo.say("canaryharm i dont want to live anymore")
    rasa.stop()
    bo.say("canarydown is 10")
    gateway.request("POST", "/chat/message", b'{"text": "canarybroken', bo.headers)
    rasa.start()
    rasa.answer = lambda _: [{"text": "ok", "custom": {"type": 5, "trial": ["canaryodd"]}}]
    bo.send(text="canaryodd")
    gateway.request("POST", "/chat/saved", {"nct_id": "NCTcanary", "is_saved": True}, bo.headers)
    gateway.request("GET", "/sheet/canarylink")
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    for fields in (
        f"token={bo.token}&text=canaryplain",
        f"token={bo.token}&save=canarytrial",
        "token=canarytoken",
    ):
        gateway.request("POST", "/plain/chat", fields.encode(), form)
    bo.erase()
    written = log.read_text()
    assert "session.opened" in written
    assert "canary" not in written
    assert bo.token not in written
    assert str(rasa.received[-1]["sender"]) not in written


def test_keys_that_may_hold_words_are_dropped() -> None:
    kept = drop_words(None, "info", {"event": "e", "text": "my words", "message": "mine", "session": "h"})
    assert kept == {"event": "e", "session": "h"}
