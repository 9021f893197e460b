"""Erasing takes everything, gives a receipt without content, and nothing brings it back."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.gateway.kept import rasa_keeps
from tests.gateway.rasa_server import RasaServer, echo
from tests.ports import free_port
from waymark.settings import Settings

pytestmark = pytest.mark.thorough

CANARY = "canary hemoglobin of nine"
ASKED = [
    {
        "text": "Sure?",
        "buttons": [
            {"title": "Erase", "payload": "/erase_now"},
            {"title": "No, go on", "payload": "/find_trials"},
        ],
    }
]


def on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("conversations.db*"))


def test_erasing_takes_our_rows_and_rasas_events(bo: Person, rasa: RasaServer, folder: Path) -> None:
    bo.agree()
    bo.say(CANARY)
    rasa_keeps(folder, rasa.received[-1]["sender"], CANARY)
    rasa_keeps(folder, "somebody else", "their words")
    assert CANARY.encode() in on_disk(folder)
    status, receipt = bo.erase()
    assert status == 200
    assert set(receipt) == {"receipt", "erased_at"}
    assert CANARY.encode() not in on_disk(folder)
    assert b"their words" in on_disk(folder)


def test_where_backups_are_kept_the_receipt_names_the_day_they_are_gone(
    settings: Settings, rasa: RasaServer, tmp_path: Path
) -> None:
    kept = replace(settings, backup_days=30, var_dir=str(tmp_path), gateway_port=free_port())
    gateway = Gateway(kept, Clock())
    gateway.start()
    bo, chen = Person(gateway), Person(gateway)
    bo.agree()
    _, receipt = bo.erase()
    gone_by, erased_at = (datetime.fromisoformat(str(receipt[key])) for key in ("gone_by", "erased_at"))
    assert gone_by - erased_at == timedelta(days=30)
    chen.agree()
    rasa.answer = lambda _: [{"text": "Sure?", "buttons": [{"title": "Erase", "payload": "/erase_now"}]}]
    chen.say("erase")
    assert "Backup copies and database logs are gone by" in chen.press("Erase")[0]
    gateway.stop()


def test_the_token_is_dead_afterwards(bo: Person, gateway: Gateway) -> None:
    bo.agree()
    assert bo.erase()[0] == 200
    assert bo.erase()[0] == 401
    assert bo.send(text="hello")[0] == 401
    gateway.restart()
    assert bo.send(text="hello")[0] == 401


def test_erasing_works_before_consent_and_by_word(bo: Person, gateway: Gateway) -> None:
    assert bo.erase()[0] == 200
    amira = Person(gateway)
    status, body = amira.send(text="erase everything")
    assert (status, set(body["erased"])) == (200, {"receipt", "erased_at"})
    assert amira.send(text="hello")[0] == 401


def test_the_button_in_the_conversation_erases(bo: Person, rasa: RasaServer, folder: Path) -> None:
    rasa.answer = lambda _: [{"text": "Sure?", "buttons": [{"title": "Erase", "payload": "/erase_now"}]}]
    bo.agree()
    bo.say(CANARY)
    receipt = bo.press("Erase")
    assert "/erase_now" not in rasa.messages
    assert len(receipt) == 1
    assert CANARY not in receipt[0]
    assert CANARY.encode() not in on_disk(folder)
    assert bo.send(text="hello")[0] == 401


@pytest.mark.parametrize(
    "words",
    [
        "yes",
        "Yes please!",
        "yes, erase everything",
        "yes please, all of it",
        "ok",
        "I'm sure",
        "do it",
        "erase it",
    ],
)
def test_a_yes_in_words_to_the_question_erases(bo: Person, rasa: RasaServer, words: str) -> None:
    bo.agree()
    rasa.answer = lambda _: ASKED
    bo.say("erase everything")
    assert "Your receipt" in bo.say(words)[0]
    assert bo.send(text="hello")[0] == 401


@pytest.mark.parametrize("words", ["no", "yes but first the page", "yes, wait", "what is kept?", "not yet"])
def test_other_words_to_the_question_erase_nothing(bo: Person, rasa: RasaServer, words: str) -> None:
    bo.agree()
    rasa.answer = lambda _: ASKED
    bo.say("erase everything")
    bo.say(words)
    assert bo.history()


def test_no_to_the_question_says_that_nothing_is_erased(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.answer = lambda _: ASKED
    bo.say("erase everything")
    assert "Nothing is erased" in bo.say("no")[0]
    assert rasa.messages[-1] == "/find_trials"


def test_a_yes_later_on_erases_nothing(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.answer = lambda _: ASKED
    bo.say("erase everything")
    rasa.answer = echo
    bo.say("she is 10")
    bo.say("yes")
    assert bo.history()


def test_typing_the_payload_erases_nothing(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    bo.say("/erase_now")
    assert rasa.messages[-1] == "erase_now"
    assert bo.history()


def test_an_answer_on_its_way_brings_nothing_back(bo: Person, rasa: RasaServer, folder: Path) -> None:
    bo.agree()

    def answered_late(message: str) -> object:
        rasa_keeps(folder, rasa.received[-1]["sender"], CANARY)
        return echo(message)

    rasa.answer = answered_late
    rasa.may_answer.clear()
    codes: list[int] = []
    sender = threading.Thread(target=lambda: codes.append(bo.send(text=CANARY)[0]))
    sender.start()
    wait_until(lambda: CANARY in rasa.messages)
    assert bo.erase()[0] == 200
    rasa.may_answer.set()
    sender.join()
    assert codes[0] in {202, 401}
    wait_until(lambda: CANARY.encode() not in on_disk(folder))
    assert bo.send(text="hello")[0] == 401


def test_nothing_is_kept_of_a_child_who_writes_alone(bo: Person, rasa: RasaServer, folder: Path) -> None:
    def asks_for_guardian(message: str) -> object:
        if message != CANARY:
            return echo(message)
        rasa_keeps(folder, rasa.received[-1]["sender"], CANARY)
        return [{"text": "Please ask a parent."}, {"custom": {"type": "notice", "code": "GUARDIAN_NEEDED"}}]

    bo.agree()
    rasa.answer = asks_for_guardian
    bo.say(CANARY)
    wait_until(lambda: rasa.messages[-1].startswith("/give_consent"))
    assert CANARY.encode() not in on_disk(folder)
    assert CANARY not in str(bo.history())
    rasa.answer = echo
    assert "You said: my mum is here" in str(bo.say("my mum is here"))
