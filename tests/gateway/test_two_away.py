"""Two gateways while what they share is away: what was taken is not lost, and nobody is turned away."""

from __future__ import annotations

import uuid

import pytest

from tests.gateway.door import wait_until
from tests.gateway.rasa_server import RasaServer, echo
from tests.gateway.two import Two, Wanderer

pytestmark = pytest.mark.thorough


@pytest.fixture
def bo(two: Two) -> Wanderer:
    return Wanderer(two)


def test_what_could_not_be_written_down_is_not_taken(bo: Wanderer, two: Two, rasa: RasaServer) -> None:
    bo.agree()
    one = str(uuid.uuid4())
    with two.unwritable():
        status, body = bo.send(client_message_id=one, text="for my daughter")
        assert (status, body["error"]["code"]) == (503, "unavailable")
    assert bo.at(two.second).until_answered(client_message_id=one, text="for my daughter")[0] == 200
    assert bo.say("she is 10") == ["You said: she is 10"]
    for gateway in (two.first, two.second):
        said = [text for author, text in bo.at(gateway).history() if author == "person"]
        assert said == ["I agree", "for my daughter", "she is 10"]
    assert rasa.messages.count("for my daughter") == 1


def test_an_answer_that_could_not_be_written_down_comes_when_it_can(
    bo: Wanderer, two: Two, rasa: RasaServer
) -> None:
    bo.agree()

    def answer(message: str) -> object:
        if rasa.messages.count("hello") == 1:
            two.stop_writing()
        return echo(message)

    rasa.answer = answer
    status, body = bo.until_answered(text="hello")
    assert (status, body["waiting"], body["messages"]) == (200, True, [])
    two.go_on_writing()
    wait_until(lambda: ("waymark", "You said: hello") in bo.at(two.second).history())
    assert [text for _, text in bo.history()].count("You said: hello") == 1
    assert bo.at(two.first).history() == bo.at(two.second).history()


def test_what_the_gateway_says_itself_is_said_once_it_is_written_down(
    bo: Wanderer, two: Two, rasa: RasaServer
) -> None:
    more = {"client_message_id": str(uuid.uuid4()), "button_id": bo.button("Tell me more")}
    bo.agree()
    before = bo.history()
    with two.unwritable():
        assert bo.send(**more)[0] == 503
    assert bo.at(two.second).until_answered(**more)[0] == 200
    assert len(bo.history()) == len(before) + 2
    assert bo.at(two.first).history() == bo.at(two.second).history()


def test_agreeing_counts_once_when_nothing_shared_knew_of_it(two: Two, rasa: RasaServer) -> None:
    two.redis.kill()
    bo = Wanderer(two)
    agree = {"client_message_id": str(uuid.uuid4()), "button_id": bo.button("I agree")}
    with two.unwritable():
        assert bo.send(**agree)[0] == 503
    assert bo.until_answered(**agree)[0] == 200
    wait_until(lambda: len(bo.history()) == 3)
    wait_until(lambda: not bo.is_waiting())
    assert [author for author, _ in bo.history()] == ["waymark", "person", "waymark"]
    assert len(rasa.ids_of("/give_consent")) == 1


def test_an_emergency_is_answered_at_once_and_kept_once_it_can_be(
    bo: Wanderer, two: Two, rasa: RasaServer
) -> None:
    bo.agree()
    shown = "i dont want to live anymore"
    with two.unwritable():
        assert "call" in bo.say(shown)[0]
    wait_until(lambda: shown in [text for _, text in bo.at(two.second).history()])
    assert [text for _, text in bo.history()].count(shown) == 1
    wait_until(lambda: any(text.startswith("/report_self_harm") for text in rasa.messages))


def test_who_came_while_redis_was_away_is_known_to_both_when_it_is_back(two: Two, rasa: RasaServer) -> None:
    two.redis.kill()
    bo = Wanderer(two)
    agree = {"client_message_id": str(uuid.uuid4()), "button_id": bo.button("I agree")}
    assert bo.at(two.second).send(**agree)[0] == 503
    two.redis.start()
    answers: list[int] = []

    def is_taken() -> bool:
        answers.append(bo.send(**agree)[0])
        return answers[-1] == 200

    wait_until(is_taken)
    assert set(answers) <= {200, 503}
