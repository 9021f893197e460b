"""Two gateways with one Redis are one to the people who write, whichever of them a message comes to."""

from __future__ import annotations

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import redis

from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer
from tests.gateway.two import Two, Wanderer
from tests.ports import free_port
from waymark.settings import Settings

pytestmark = pytest.mark.thorough


@pytest.fixture
def bo(two: Two) -> Wanderer:
    return Wanderer(two)


def test_what_was_said_before_agreeing_is_known_to_both(bo: Wanderer, two: Two, rasa: RasaServer) -> None:
    assert bo.at(two.second).say("she is 10")
    bo.at(two.first).agree()
    assert [text for text in rasa.messages if not text.startswith("/")] == ["she is 10"]


def test_nothing_said_before_agreeing_can_be_read_in_redis(bo: Wanderer, two: Two) -> None:
    bo.say("canaryword")
    client = redis.Redis(port=two.redis.port)
    kept = [client.get(key) or b"" for key in client.scan_iter("waymark:[sh]*")]
    assert kept
    assert not any(b"canaryword" in value for value in kept)
    assert all(client.ttl(key) > 0 for key in client.scan_iter("waymark:*"))


def test_a_conversation_goes_on_at_either(bo: Wanderer, two: Two, rasa: RasaServer) -> None:
    bo.agree()
    said = ["one", "two", "three", "four"]
    for place, text in enumerate(said):
        assert bo.at((two.second, two.first)[place % 2]).say(text) == [f"You said: {text}"]
    for gateway in (two.first, two.second):
        assert [text for author, text in bo.at(gateway).history() if author == "person"][1:] == said


def test_a_button_made_by_one_can_be_pressed_at_the_other(bo: Wanderer, two: Two, rasa: RasaServer) -> None:
    bo.agree()
    rasa.answer = lambda message: [{"text": "Choose", "buttons": [{"title": "Yes", "payload": "/affirm"}]}]
    bo.say("a question")
    bo.at(two.second).press("Yes")
    assert rasa.messages[-1] == "/affirm"


def test_the_same_client_message_at_both_is_answered_once(bo: Wanderer, two: Two, rasa: RasaServer) -> None:
    bo.agree()
    rasa.may_answer.clear()
    one = str(uuid.uuid4())
    other = Wanderer(two)
    other.token = bo.token
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(bo.at(two.first).send, client_message_id=one, text="hello")
        wait_until(lambda: "hello" in rasa.messages)
        second = threads.submit(other.at(two.second).send, client_message_id=one, text="hello")
        rasa.may_answer.set()
        assert first.result()[0] == 200
        assert second.result()[0] in {200, 202}
    assert rasa.messages.count("hello") == 1
    assert sum(text == "hello" for _, text in bo.history()) == 1


def test_messages_at_both_at_once_are_answered_one_after_the_other(
    bo: Wanderer, two: Two, rasa: RasaServer
) -> None:
    bo.agree()
    under_way: set[str] = set()
    most = []

    def answer(message: str) -> object:
        under_way.add(message)
        most.append(len(under_way))
        threading.Event().wait(0.05)
        under_way.discard(message)
        return [{"text": f"You said: {message}"}]

    rasa.answer = answer
    other = Wanderer(two)
    other.token = bo.token
    sent = []
    with ThreadPoolExecutor(6) as threads:
        for place in range(6):
            who = (bo.at(two.first), other.at(two.second))[place % 2]
            threads.submit(who.send, text=f"message {place}")
    assert {each.result()[0] for each in sent} <= {200, 202}

    def answers() -> list[str]:
        said = [text for author, text in bo.history() if author == "waymark"]
        return sorted(text for text in said if text.startswith("You said: message"))

    wait_until(lambda: answers() == [f"You said: message {place}" for place in range(6)])
    assert max(most) == 1


def test_an_emergency_is_answered_while_the_other_gateway_waits_for_rasa(
    bo: Wanderer, two: Two, rasa: RasaServer
) -> None:
    bo.agree()
    rasa.may_answer.clear()
    other = Wanderer(two)
    other.token = bo.token
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(bo.at(two.first).send, text="hello")
        wait_until(lambda: "hello" in rasa.messages)
        assert "call" in other.at(two.second).say("i dont want to live anymore")[0]
        rasa.may_answer.set()
        first.result()
    shown = "i dont want to live anymore"
    for gateway in (two.first, two.second):
        wait_until(lambda gateway=gateway: shown in [text for _, text in bo.at(gateway).history()])
        assert [text for _, text in bo.history()].count(shown) == 1
    wait_until(lambda: any(text.startswith("/report_self_harm") for text in rasa.messages))


def test_what_one_erased_the_other_does_not_know(bo: Wanderer, two: Two) -> None:
    bo.agree()
    bo.at(two.second).say("hello")
    bo.at(two.first).history()
    assert bo.at(two.second).erase()[0] == 200
    assert bo.at(two.first).send(text="hello again")[0] == 401


def test_what_waits_when_one_stops_the_other_brings(bo: Wanderer, two: Two, rasa: RasaServer) -> None:
    bo.agree()
    rasa.stop()
    bo.say("hello")
    two.first.stop()
    rasa.start()
    wait_until(lambda: "You said: hello" in [text for _, text in bo.at(two.second).history()], 20)
    assert rasa.messages.count("hello") == 1


def test_conversations_opened_at_both_are_counted_together(two: Two) -> None:
    client = redis.Redis(port=two.redis.port)
    before = sum(client.llen(key) for key in client.scan_iter("*opening*"))
    for gateway in (two.first, two.second):
        Person(gateway)
    assert sum(client.llen(key) for key in client.scan_iter("*opening*")) == before + 2


def test_without_redis_a_conversation_goes_on(bo: Wanderer, two: Two) -> None:
    bo.agree()
    two.redis.kill()
    assert bo.say("one") == ["You said: one"]
    assert bo.at(two.second).say("two") == ["You said: two"]
    assert [text for author, text in bo.history() if author == "person"][1:] == ["one", "two"]


def test_a_gateway_with_another_key_knows_nobody(bo: Wanderer, two: Two, settings: Settings) -> None:
    shared = replace(settings, redis_url=two.redis.url, secret_key="another key", gateway_port=free_port())
    with Gateway(shared, Clock()) as stranger:
        bo.agree()
        assert bo.at(stranger).send(text="hello")[0] == 401
        assert bo.at(two.first).say("hello") == ["You said: hello"]


def test_what_one_left_unanswered_is_answered_before_what_is_said_to_the_other(
    bo: Wanderer, two: Two, rasa: RasaServer
) -> None:
    bo.agree()
    rasa.may_answer.clear()
    other = Wanderer(two)
    other.token = bo.token
    with ThreadPoolExecutor(2) as threads:
        lost = threads.submit(lambda: bo.at(two.first).send(text="one"))
        wait_until(lambda: "one" in rasa.messages)
        second = threads.submit(other.at(two.second).until_answered, text="two")  # waits for the conversation
        threading.Event().wait(0.3)
        two.first.stop()
        rasa.may_answer.set()
        assert second.result()[0] == 200
        assert lost.exception() or lost.result()
    wait_until(lambda: "You said: two" in [text for _, text in other.history()])
    assert [text for _, text in other.history()][-4:] == ["one", "You said: one", "two", "You said: two"]
