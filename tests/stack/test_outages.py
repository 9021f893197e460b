"""Whatever stops, the person hears something kind within ten seconds, and the conversation goes on after."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest

from tests.gateway.door import Person, wait_until
from tests.stack.conftest import LONG, Stack
from tests.stack.sentences import DAUGHTER

pytestmark = [pytest.mark.stack, pytest.mark.model]


def card_arrived(bo: Person) -> bool:
    return any("NCT05745532" in text for author, text in bo.history() if author == "waymark")


@pytest.mark.parametrize("stopped", ["actions", "rasa"])
def test_the_conversation_goes_on_when_it_is_back(bo: Person, stack: Stack, stopped: str) -> None:
    stack.stop(stopped)
    began = time.monotonic()
    assert "kept" in bo.say(DAUGHTER)[0]
    assert time.monotonic() - began < 10
    assert "call" in bo.say("i dont want to live anymore")[0]
    assert time.monotonic() - began < 20
    stack.start(stopped)
    wait_until(stack.supervisor.process(stopped).answers, LONG)
    bo.say("go on")
    wait_until(lambda: card_arrived(bo), 30)
    told = sum(DAUGHTER in text for author, text in bo.history() if author == "person")
    assert told == 1


def test_erasing_leaves_no_event_of_the_conversation(bo: Person, stack: Stack) -> None:
    bo.say("my daughter is 10 and has beta thalassemia major")
    database = Path(stack.settings.conversations_database.removeprefix("sqlite:///"))
    with sqlite3.connect(database) as connection:
        before = connection.execute("SELECT count(*) FROM events").fetchone()[0]
        assert before > 0
        ids = {row[0] for row in connection.execute("SELECT id FROM gateway_session")}
    bo.erase()
    with sqlite3.connect(database) as connection:
        left = {row[0] for row in connection.execute("SELECT id FROM gateway_session")}
        (gone,) = ids - left
        query = "SELECT count(*) FROM events WHERE sender_id = ?"
        assert connection.execute(query, (gone,)).fetchone()[0] == 0
    assert bo.send(text="hello")[0] == 401


def test_no_word_of_a_person_is_in_any_log(bo: Person, stack: Stack, log_files: list[Path]) -> None:
    bo.say("canaryword my daughter is 10")
    bo.say('/inform{"canaryword"')
    stack.stop("actions")
    bo.say("canaryword again")
    stack.start("actions")
    wait_until(lambda: any("again" in text for author, text in bo.history() if author == "person"))
    assert log_files
    assert [path.name for path in log_files if "canaryword" in path.read_text(errors="replace")] == []
