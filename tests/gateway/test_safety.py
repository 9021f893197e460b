"""An emergency is answered before anything else, in every state, whatever else does not work."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.ears import ear_that_says
from tests.gateway.door import Person, wait_until
from tests.gateway.rasa_server import RasaServer
from waymark.gateway.concerns import MOST_READ, Concerns
from waymark.gateway.ear import EAR
from waymark.gateway.tokens import ButtonIds, utc_now
from waymark.hearing.ear import Heard
from waymark.understanding.safety import SafetyConcern

SELF_HARM = "i dont want to live anymore"
CHEST = "i have chest pain and cannot breathe"


def test_it_is_answered_before_consent(bo: Person, rasa: RasaServer) -> None:
    assert "call" in bo.say(SELF_HARM)[0]
    assert rasa.received == []
    assert bo.button("I agree") if bo.press("Go on") else False


def test_it_is_answered_with_rasa_down_and_recorded_when_it_is_back(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.stop()
    assert "call" in bo.say(SELF_HARM)[0]
    rasa.start()
    wait_until(lambda: '/report_self_harm{"concern": "self_harm"}' in rasa.messages)
    assert SELF_HARM not in rasa.messages


def test_it_is_recorded_without_its_words_and_nothing_more_is_said(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    bo.say(CHEST)
    wait_until(lambda: '/report_emergency{"concern": "medical"}' in rasa.messages)
    assert "chest" not in str(rasa.messages)
    assert bo.history()[-1][1] == bo.last[0]["text"]


def test_what_waited_is_not_answered_until_the_person_writes_again(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.stop()
    bo.say("my daughter is 10")
    bo.say(SELF_HARM)
    rasa.start()
    wait_until(lambda: any(text.startswith("/report_self_harm") for text in rasa.messages))
    assert "my daughter is 10" not in rasa.messages
    assert bo.say("ok, go on then")[0] == "You said: my daughter is 10"


@pytest.mark.parametrize("words", ["go on", "Continue."])
def test_going_on_is_asked_for_by_word_or_button(bo: Person, rasa: RasaServer, words: str) -> None:
    bo.agree()
    bo.say(CHEST)
    assert bo.say(words) == ["You said: /find_trials"]
    bo.say(CHEST)
    assert bo.press("Go on") == ["You said: /find_trials"]


def test_it_is_answered_while_another_message_is_under_way(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.may_answer.clear()
    assert bo.send(text="hello")[0] == 202
    assert "call" in bo.say(SELF_HARM)[0]


def test_it_is_answered_beyond_every_limit(bo: Person) -> None:
    for _ in range(25):
        bo.send(text="hello")
    assert bo.send(text="hello")[0] == 429
    assert "call" in bo.say(SELF_HARM)[0]
    assert "call" in bo.say("a long story. " * 200 + SELF_HARM)[0]


def test_a_bare_name_said_again_after_going_on_is_an_answer_too(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    (line,) = bo.say("heart attack")
    assert "call" in line
    bo.press("Go on")
    assert bo.say("Heart attack.") == [line, "You said: Heart attack."]
    assert [text for _, text in bo.history()[-3:]] == ["Heart attack.", line, "You said: Heart attack."]


def test_a_bare_name_said_again_at_once_stops_as_before(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    bo.say("heart attack")
    assert len(bo.say("heart attack")) == 1
    assert "heart attack" not in rasa.messages


def test_what_happens_is_no_answer_however_often_it_is_told(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    for _ in range(2):
        assert len(bo.say(CHEST)) == 1
        bo.press("Go on")
    assert CHEST not in rasa.messages


def test_a_bare_name_said_again_is_answered_with_rasa_down(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    (line,) = bo.say("heart attack")
    bo.press("Go on")
    rasa.stop()
    assert bo.say("heart attack")[0] == line
    rasa.start()


def test_the_same_words_are_listened_to_once() -> None:
    """A message that waits for its turn is asked about again and again, and listening takes long."""
    heard: list[str] = []

    def listens(text: str) -> Heard | None:
        heard.append(text)
        return Heard(SafetyConcern.MEDICAL, is_plain=True) if text == "he went all grey" else None

    concerns = Concerns(
        ButtonIds("a key for tests only", clock=utc_now, lifetime=timedelta(days=1)), lambda *_: None, listens
    )
    assert [concerns.read("he went all grey") for _ in range(3)] == [SafetyConcern.MEDICAL] * 3
    assert [concerns.read("hello") for _ in range(3)] == [None] * 3
    assert heard == ["he went all grey", "hello"]
    for number in range(MOST_READ):
        concerns.read(f"number {number}")
    assert len(concerns.verdicts) == MOST_READ
    assert concerns.read("he went all grey") is SafetyConcern.MEDICAL


def test_a_treatment_plainly_told_is_no_overdose(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    assert bo.say("I had methotrexate") == ["You said: I had methotrexate"]


NEARLY = "words that are nearly heard as a cry for help"


@pytest.fixture
def nearly_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the list does not hear sounds nearly, not plainly, like an emergency."""
    monkeypatch.setitem(EAR.__dict__, "ear", ear_that_says(SafetyConcern.MEDICAL, 2.5))


@pytest.mark.usefixtures("nearly_heard")
def test_words_that_are_nearly_an_emergency_get_a_line_of_help_and_their_answer(bo: Person) -> None:
    bo.agree()
    line, answer = bo.say(NEARLY)
    assert "call your local emergency number" in line
    assert answer == f"You said: {NEARLY}"
    assert [text for _, text in bo.history()[-3:]] == [NEARLY, line, answer]


@pytest.mark.usefixtures("nearly_heard")
def test_the_line_of_help_is_not_said_again_at_once_nor_for_a_bare_name(bo: Person) -> None:
    bo.agree()
    assert bo.say("pneumonia") == ["You said: pneumonia"]
    assert len(bo.say(NEARLY)) == 2
    assert bo.say(NEARLY) == [f"You said: {NEARLY}"]


@pytest.mark.usefixtures("nearly_heard")
def test_the_line_of_help_comes_before_anyone_agrees_too(bo: Person) -> None:
    line, *asked = bo.say(NEARLY)
    assert "please call" in line
    assert asked


@pytest.mark.usefixtures("nearly_heard")
def test_the_line_of_help_is_seen_though_the_answer_takes_long(bo: Person, rasa: RasaServer) -> None:
    bo.agree()
    rasa.may_answer.clear()
    bo.send(text=NEARLY)
    assert any("please call" in text for _, text in bo.history())
    rasa.may_answer.set()
    wait_until(lambda: bo.history()[-1][1] == f"You said: {NEARLY}")
