"""A gateway that was killed goes on where it was: what no database came to is neither lost nor doubled."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

import pytest

from tests.channels.bot_api import TelegramPerson
from tests.gateway.door import Gateway, wait_until
from tests.gateway.rasa_server import RasaServer
from waymark.settings import Settings

pytestmark = pytest.mark.thorough


def database(settings: Settings) -> sqlite3.Connection:
    return sqlite3.connect(settings.conversations_database.removeprefix("sqlite:///"))


def chats(settings: Settings) -> list[tuple[object, ...]]:
    with closing(database(settings)) as connection:
        return connection.execute("SELECT chat, sent_through, sent_pieces FROM channel_chat").fetchall()


@contextmanager
def answers_not_noted(settings: Settings, gateway: Gateway) -> Iterator[None]:
    """What the database notes of sent answers in here is as if the kill had come before."""
    before = chats(settings)
    yield
    gateway.stop()
    with closing(database(settings)) as connection, connection:
        for chat, through, pieces in before:
            values = (through, pieces, chat)
            connection.execute(
                "UPDATE channel_chat SET is_behind = 1, sent_through = ?, sent_pieces = ? WHERE chat = ?",
                values,
            )


@contextmanager
def sessions_not_written(settings: Settings) -> Iterator[None]:
    """The database refuses every conversation, as on a full disk."""
    with closing(database(settings)) as connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE UPDATE ON gateway_session BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
        yield
        connection.execute("DROP TRIGGER full")


def test_an_answer_that_was_taken_is_not_sent_again(
    bo: TelegramPerson, gateway: Gateway, settings: Settings
) -> None:
    with answers_not_noted(settings, gateway):
        bo.say("my daughter is 10")
    gateway.start()
    assert bo.say("and on") == ["You said: and on"]
    assert [item.text for item in bo.shown].count("You said: my daughter is 10") == 1


def test_the_piece_after_the_last_that_was_taken_is_the_next(
    bo: TelegramPerson, gateway: Gateway, settings: Settings, rasa: RasaServer
) -> None:
    """The note names one message: others are not passed over."""
    rasa.answer = lambda said: [{"text": f"First of {said}"}, {"text": f"Second of {said}"}]
    with answers_not_noted(settings, gateway):
        bo.say("hello", messages=2)
    notes = Path(settings.var_dir) / "sent.log"
    notes.write_text("\n".join(notes.read_text().splitlines()[:-1]))
    gateway.start()
    assert bo.hear() == ["Second of hello"]


@pytest.mark.parametrize("is_written", [True, False], ids=["written", "not written"])
def test_what_the_dialogue_had_answered_is_brought_again_by_the_same_name(
    bo: TelegramPerson, gateway: Gateway, settings: Settings, rasa: RasaServer, is_written: bool
) -> None:
    """Rasa knows by it that this "yes" answers no other question than the first time."""
    rasa.may_answer.clear()
    with nullcontext() if is_written else sessions_not_written(settings):
        bo.send("yes")
        wait_until(lambda: "yes" in rasa.messages)
        gateway.stop()
    rasa.may_answer.set()
    gateway.start()
    assert bo.hear() == ["You said: yes"]
    first, again = (item["metadata"] for item in rasa.received if item["message"] == "yes")
    assert isinstance(first, dict)
    assert isinstance(again, dict)
    assert again["message_id"] == first["message_id"]
