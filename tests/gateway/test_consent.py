"""Nothing is kept or passed on before a person agrees, and what they wrote meanwhile counts after."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from tests.gateway.door import Clock, Gateway, Person
from tests.gateway.rasa_server import RasaServer

pytestmark = pytest.mark.thorough

FACTS = "my daughter is 10, beta thalassemia major, no matched donor"


def test_the_opening_asks_before_anything_else(bo: Person) -> None:
    titles = [button["title"] for button in bo.opening[0]["buttons"]]
    assert titles == ["I agree", "Tell me more", "No, thanks"]


def test_agreeing_leads_to_the_first_question(bo: Person, rasa: RasaServer) -> None:
    assert bo.agree() == ["You said: /find_trials"]
    consent, first = rasa.messages
    assert consent.startswith("/give_consent{")
    given = json.loads(consent.removeprefix("/give_consent"))["consent"]
    assert given["mode"] == "anonymous"
    assert given["terms"]
    assert first == "/find_trials"


@pytest.mark.parametrize(
    "words",
    ["yes", "I agree", "OK!", "  Yes, please. ", "i agree 👍", "si", "Sí.", "oui", "हाँ", "好的", "نعم"],
)
def test_a_typed_word_agrees(bo: Person, rasa: RasaServer, words: str) -> None:
    bo.say(words)
    assert rasa.messages[-1] == "/find_trials"


def test_anything_beside_the_word_is_not_agreement(bo: Person, rasa: RasaServer) -> None:
    for words in ("yes, my daughter is 10", "ok but who are you", "nobody", "yesterday"):
        bo.say(words)
        assert bo.button("I agree")
    assert rasa.received == []


def test_a_message_sent_before_agreeing_counts_once_agreed(bo: Person, rasa: RasaServer) -> None:
    bo.say(FACTS)
    assert rasa.received == []
    assert bo.agree() == [f"You said: {FACTS}"]


def test_a_message_waits_fifteen_minutes_at_most(bo: Person, rasa: RasaServer, clock: Clock) -> None:
    bo.say(FACTS)
    clock.ahead = timedelta(minutes=16)
    bo.agree()
    assert rasa.messages[1:] == ["/find_trials"]


def test_no_still_gives_information_and_can_be_changed(bo: Person, rasa: RasaServer) -> None:
    bo.say(FACTS)
    assert "clinicaltrials.gov" in bo.say("no thanks")[0].lower()
    assert FACTS not in str(bo.history())
    assert "clinicaltrials.gov" in bo.say("is there anything for me?")[0].lower()
    assert rasa.received == []
    bo.say("yes")
    assert rasa.messages[1:] == ["/find_trials"]


def test_tell_me_more_says_what_is_kept_and_asks_again(bo: Person) -> None:
    assert "keep" in bo.press("Tell me more")[0]
    assert bo.button("I agree")


def test_nothing_reaches_the_disk_before_consent(bo: Person, folder: Path) -> None:
    bo.say("canary-before-consent")
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"canary-before-consent" not in written
    bo.agree()
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"canary-before-consent" in written


def test_a_restart_before_consent_forgets_the_person(bo: Person, gateway: Gateway) -> None:
    gateway.restart()
    status, body = bo.send(text="hello")
    assert (status, body["error"]["code"]) == (401, "session_ended")


def test_new_terms_are_asked_for_again(
    bo: Person, gateway: Gateway, rasa: RasaServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    bo.agree()
    gateway.stop()
    for module in ("turns", "live", "chat", "concerns", "consenting"):
        monkeypatch.setattr(f"waymark.gateway.{module}.TERMS_VERSION", "2030-01-01")
    gateway.start()
    sent = len(rasa.received)
    assert "changed since you agreed" in bo.say(FACTS)[0]
    assert len(rasa.received) == sent
    assert bo.agree() == [f"You said: {FACTS}"]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("what is this?", "looks for clinical trials"),
        ("who are you", "no doctor"),
        ("is this a real doctor", "computer program"),
        ("is my data safe?", "Until you agree, I store nothing"),
        ("do I have to pay?", "I charge nothing"),
        ("is it free", "I charge nothing"),
        ("Can I talk to a real person?", "doctor or nurse"),
    ],
)
def test_a_question_of_this_chat_is_answered_and_the_question_of_consent_stands(
    bo: Person, rasa: RasaServer, folder: Path, words: str, answer: str
) -> None:
    heard = "\n".join(bo.say(words))
    assert answer in heard
    assert "May I use what you tell me about health" in heard
    assert "15 minutes" not in heard  # nothing of it waits
    assert bo.button("I agree")
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert words.encode() not in written
    bo.agree()
    assert rasa.messages[1:] == ["/find_trials"]


def test_what_is_told_beside_such_a_question_waits(bo: Person, rasa: RasaServer) -> None:
    heard = "\n".join(bo.say(f"what's this? {FACTS}"))
    assert "looks for clinical trials" in heard
    assert "15 minutes" in heard
    assert rasa.received == []
    assert bo.agree() == [f"You said: what's this? {FACTS}"]


def test_after_a_no_a_question_of_this_chat_is_still_answered(bo: Person) -> None:
    bo.say("no thanks")
    heard = "\n".join(bo.say("is it free?"))
    assert "I charge nothing" in heard
    assert "say “yes”" in heard
    assert "is it free" not in str(bo.history())


def test_another_language_is_met_once_in_that_language_before_agreeing(bo: Person) -> None:
    words = "hola, busco un ensayo para mi hija que tiene talasemia"
    assert "inglés" in "\n".join(bo.say(words))
    assert "inglés" not in "\n".join(bo.say(words))
