"""What was told in a message that raised an alarm is not lost: it counts once the person goes on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.gateway.door import Clock, Gateway, Person, wait_until
from tests.gateway.rasa_server import RasaServer
from waymark.gateway.ear import listen_first
from waymark.gateway.kept_back import GOING_ON
from waymark.vocabulary.vocabulary import spoken_vocabulary

FEVER = "my daughter is 9, thal major, transfused today and now she has chills and a fever"
OVERDOSE = "she swallowed the whole bottle of calpol"


@pytest.fixture(scope="module", autouse=True)
def all_is_loaded() -> None:
    """Before anybody speaks, as a gateway that serves has it."""
    listen_first()
    spoken_vocabulary()


def told_before(rasa: RasaServer) -> list[object]:
    metadata = [item["metadata"] for item in rasa.received]
    return [each["told_before"] for each in metadata if isinstance(each, dict) and "told_before" in each]


def test_nobody_repeats_what_was_told_with_an_alarm(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    assert "call" in bo.say(FEVER)[0]
    wait_until(lambda: any(text.startswith("/report_emergency") for text in rasa.messages))
    assert "thal major" not in str(rasa.received)
    assert bo.press("Go on") == [f"You said: {GOING_ON}"]
    assert told_before(rasa) == [FEVER]
    bo.say("Leeds")
    assert told_before(rasa) == [FEVER]


@pytest.mark.parametrize("words", ["go on", "sorry, that was last year. she is fine"])
def test_it_comes_along_with_whatever_is_said_next(bo: Person, rasa: RasaServer, words: str) -> None:
    bo.agree()
    bo.say(FEVER)
    bo.say(words)
    assert told_before(rasa) == [FEVER]


def test_the_words_of_an_emergency_alone_are_brought_to_nobody(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    bo.say(OVERDOSE)
    assert bo.press("Go on") == ["You said: /find_trials"]
    assert "calpol" not in str(rasa.received)


def test_what_was_told_before_agreeing_waits_for_that_too(bo: Person, rasa: RasaServer) -> None:
    bo.say(FEVER)
    bo.press("Go on")
    assert bo.agree() == [f"You said: {GOING_ON}"]
    assert told_before(rasa) == [FEVER]


def test_what_was_told_beyond_the_limit_counts_too(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    long = f"{FEVER}. My number is 07700 900123. " + "it is a long story. " * 120
    assert "call" in bo.say(long)[0]
    bo.say("go on")
    (before,) = told_before(rasa)
    assert str(before).startswith(FEVER)
    assert "900123" not in str(before)
    assert len(str(before)) <= 2000


def test_it_waits_for_agreement_no_longer_than_all_else(bo: Person, rasa: RasaServer, clock: Clock) -> None:
    bo.say(FEVER)
    bo.press("Go on")
    clock.ahead += timedelta(minutes=16)
    assert bo.agree() == ["You said: /find_trials"]
    assert told_before(rasa) == []


def test_it_is_kept_through_a_restart(bo: Person, rasa: RasaServer, gateway: Gateway) -> None:
    bo.agree()
    bo.say(FEVER)
    wait_until(lambda: any(text.startswith("/report_emergency") for text in rasa.messages))
    gateway.restart()
    bo.say("go on")
    assert told_before(rasa) == [FEVER]


def test_a_button_that_can_bring_no_words_leaves_them_for_the_next_message(
    bo: Person, rasa: RasaServer
) -> None:
    rasa.answer = lambda _: [{"text": "Who?", "buttons": [{"title": "For me", "payload": "/inform"}]}]
    bo.agree()
    button = bo.button("For me")
    bo.say(FEVER)
    bo.send(button_id=button)
    assert told_before(rasa) == []
    bo.say("go on")
    assert told_before(rasa) == [FEVER]
