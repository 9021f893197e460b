"""Each message is answered once, in order; what Rasa cannot answer is kept and brought later."""

from __future__ import annotations

import sqlite3
import threading
import time
import uuid
from contextlib import closing
from dataclasses import replace

import pytest

from tests.gateway.door import Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer, echo
from tests.ports import free_port

pytestmark = pytest.mark.thorough


def test_the_same_client_message_gets_the_same_answer(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    one = str(uuid.uuid4())
    first = bo.send(client_message_id=one, text="hello")
    assert bo.send(client_message_id=one, text="hello") == first
    assert rasa.messages.count("hello") == 1


def test_the_same_client_message_while_the_first_is_under_way(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.may_answer.clear()
    one = str(uuid.uuid4())
    answers: list[object] = []
    senders = [
        threading.Thread(target=lambda: answers.append(bo.send(client_message_id=one, text="hello")))
        for _ in range(3)
    ]
    for sender in senders:
        sender.start()
    wait_until(lambda: "hello" in rasa.messages)
    rasa.may_answer.set()
    for sender in senders:
        sender.join()
    assert answers[0] == answers[1] == answers[2]
    assert answers[0][0] == 200
    assert rasa.messages.count("hello") == 1


def test_the_same_client_message_after_a_restart(bo: Person, gateway: Gateway, rasa: RasaServer) -> None:
    bo.agree()
    one = str(uuid.uuid4())
    first = bo.send(client_message_id=one, text="hello")
    gateway.restart()
    assert bo.send(client_message_id=one, text="hello") == first
    assert rasa.messages.count("hello") == 1


def test_the_same_client_message_after_a_crash_before_its_answer(
    bo: Person, gateway: Gateway, rasa: RasaServer
) -> None:
    bo.agree()
    rasa.may_answer.clear()
    one = str(uuid.uuid4())
    sender = threading.Thread(target=bo.send, kwargs={"client_message_id": one, "text": "hello"})
    sender.start()
    wait_until(lambda: "hello" in rasa.messages)
    after = Gateway(replace(gateway.settings, gateway_port=free_port()), gateway.clock)
    after.start()  # it finds what the first one left, as after a crash
    status, body, _ = after.request(
        "POST", "/chat/message", {"client_message_id": one, "text": "hello"}, bo.headers
    )
    _, history, _ = after.request("GET", "/chat/history", None, bo.headers)
    rasa.may_answer.set()
    sender.join()
    after.stop()
    assert (status, body["waiting"]) == (200, True)
    assert [item["text"] for item in history["messages"]].count("hello") == 1


def test_messages_reach_rasa_one_at_a_time_in_their_order(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    under_way: list[str] = []
    most: list[int] = []

    def one_at_a_time(message: str) -> object:
        under_way.append(message)
        most.append(len(under_way))
        under_way.remove(message)
        return echo(message)

    rasa.answer = one_at_a_time
    rasa.may_answer.clear()
    senders = []
    for number in range(4):
        senders.append(threading.Thread(target=bo.say, args=(f"message {number}",)))
        senders[-1].start()
        wait_until(lambda: len(rasa.messages) == 3)
    rasa.may_answer.set()
    for sender in senders:
        sender.join()
    assert max(most) == 1
    said = [text for author, text in bo.history() if author == "person" and text.startswith("message")]
    assert said == [text for text in rasa.messages if text.startswith("message")]
    assert len(said) == 4


def test_with_rasa_down_something_kind_is_said_and_the_message_is_answered_later(
    bo: Person, rasa: RasaServer
) -> None:
    bo.agree()
    rasa.stop()
    began = time.monotonic()
    status, body = bo.send(text="my daughter is 10")
    assert time.monotonic() - began < 10
    assert (status, body["waiting"]) == (200, True)
    assert "kept" in body["messages"][0]["text"]
    rasa.start()
    wait_until(lambda: ("waymark", "You said: my daughter is 10") in bo.history())
    assert rasa.messages.count("my daughter is 10") == 1
    assert bo.say("and no donor") == ["You said: and no donor"]


def test_with_the_action_server_down_a_message_waits_and_is_answered_once(
    bo: Person, rasa: RasaServer
) -> None:
    bo.agree()
    rasa.actions_run = False
    assert "kept" in bo.say("my daughter is 10")[0]
    rasa.actions_run = True
    wait_until(lambda: ("waymark", "You said: my daughter is 10") in bo.history())
    assert bo.history().count(("waymark", "You said: my daughter is 10")) == 1
    names = {
        item["metadata"]["message_id"] for item in rasa.received if item["message"] == "my daughter is 10"
    }  # type: ignore[index]
    assert len(names) == 1  # by which the dialogue knows that it is the same


def test_a_conversation_that_takes_long_holds_up_no_other_that_waits(
    bo: Person, gateway: Gateway, rasa: RasaServer
) -> None:
    chen, may_go_on = Person(gateway), threading.Event()
    bo.agree()
    chen.agree()
    rasa.actions_run = False
    bo.say("one")
    rasa.answer = lambda message: may_go_on.wait(20) and echo(message) if message == "one" else echo(message)
    rasa.actions_run = True
    wait_until(lambda: rasa.messages.count("one") > 1)
    rasa.actions_run = False
    chen.say("two")
    rasa.actions_run = True
    wait_until(lambda: ("waymark", "You said: two") in chen.history())
    assert ("waymark", "You said: one") not in bo.history()
    may_go_on.set()
    wait_until(lambda: ("waymark", "You said: one") in bo.history())


def test_agreeing_while_rasa_is_down_counts(bo: Person, rasa: RasaServer) -> None:
    rasa.stop()
    bo.say("my daughter is 10")
    assert "kept" in bo.agree()[0]
    rasa.start()
    wait_until(lambda: ("waymark", "You said: my daughter is 10") in bo.history())
    assert rasa.messages[0].startswith("/give_consent")


def test_waiting_messages_outlive_a_restart(bo: Person, gateway: Gateway, rasa: RasaServer) -> None:
    bo.agree()
    rasa.stop()
    bo.say("my daughter is 10")
    gateway.restart()
    rasa.start()
    wait_until(lambda: ("waymark", "You said: my daughter is 10") in bo.history())


def test_the_next_message_brings_the_waiting_ones_first(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.stop()
    bo.say("one")
    bo.say("two")
    rasa.start()
    bo.say("three")
    wait_until(lambda: ("waymark", "You said: three") in bo.history())
    assert [text for text in rasa.messages if text in {"one", "two", "three"}] == ["one", "two", "three"]


def test_a_message_that_rasa_stays_silent_to_is_given_up_kindly(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.answer = lambda _: []
    bo.say("hello")
    wait_until(lambda: any("other words" in text for _, text in bo.history()))
    assert rasa.messages.count("hello") == 3
    rasa.answer = echo
    assert bo.say("hello again") == ["You said: hello again"]


def test_an_error_and_an_odd_answer_of_rasa_are_silence_too(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.answer = lambda _: {"not": "a list"}
    assert "kept" in bo.say("hello")[0]
    rasa.answer = echo
    wait_until(lambda: ("waymark", "You said: hello") in bo.history())  # else it is brought to the next test


def test_past_the_time_limit_the_person_is_told_and_finds_the_answer_later(
    bo: Person, rasa: RasaServer
) -> None:
    bo.agree()
    rasa.may_answer.clear()
    began = time.monotonic()
    status, body = bo.send(text="hello")
    assert time.monotonic() - began < 1.5  # answer_within_seconds is 1 here
    assert (status, body["pending"]) == (202, True)
    assert "kept" in body["messages"][0]["text"]
    rasa.may_answer.set()
    wait_until(lambda: ("waymark", "You said: hello") in bo.history())


def test_nobody_is_told_that_a_message_is_kept_before_it_is(
    bo: Person, gateway: Gateway, rasa: RasaServer
) -> None:
    bo.agree()
    one = {"client_message_id": str(uuid.uuid4()), "text": "hello"}
    path = gateway.settings.conversations_database.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path, isolation_level=None)) as other_program:
        other_program.execute("BEGIN IMMEDIATE")
        status, body = bo.send(**one)
        assert (status, body["error"]["code"]) == (503, "unavailable")
        assert rasa.messages.count("hello") == 0
    wait_until(lambda: bo.send(**one)[0] == 200)
    assert [text for _, text in bo.history()].count("hello") == rasa.messages.count("hello") == 1


def test_an_answer_that_comes_later_is_awaited_until_it_is_written_down(
    bo: Person, gateway: Gateway, rasa: RasaServer
) -> None:
    bo.agree()
    rasa.stop()
    bo.send(text="hello")
    path = gateway.settings.conversations_database.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other_program:

        def answer(message: str) -> object:
            other_program.execute("BEGIN IMMEDIATE")
            return echo(message)

        rasa.answer = answer
        rasa.start()
        wait_until(lambda: ("waymark", "You said: hello") in bo.history())
        assert bo.is_waiting()
    wait_until(lambda: not bo.is_waiting())


def test_the_history_outlives_a_restart(bo: Person, gateway: Gateway) -> None:
    bo.agree()
    bo.say("hello")
    before = bo.history()
    gateway.restart()
    assert bo.history() == before
    assert bo.say("still here") == ["You said: still here"]


def test_what_rasa_cannot_answer_for_now_is_not_given_up(bo: Person, rasa: RasaServer) -> None:
    """503: its locks or its database are away."""
    bo.agree()
    rasa.status = 503
    bo.say("hello")
    wait_until(lambda: rasa.messages.count("hello") >= 6)
    rasa.status = 200
    wait_until(lambda: ("waymark", "You said: hello") in bo.history())


def test_what_fails_by_itself_is_given_up_after_three_times(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.status = 500
    bo.say("hello")
    wait_until(lambda: any("other words" in text for _, text in bo.history()))
    assert rasa.messages.count("hello") == 3
