"""The safety list at the desk: every phrase can be read, a sentence tried, and a version signed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.console.desk import Desk, Worker
from tests.ears import ear_that_says
from waymark.console import safety_list
from waymark.conversations.desk.keys import key_of
from waymark.gateway.concerns import Concerns
from waymark.gateway.ear import EAR
from waymark.gateway.tokens import ButtonIds, utc_now
from waymark.gateway.typed_text import clean
from waymark.understanding.safety import SafetyConcern
from waymark.wording import phrases

pytestmark = pytest.mark.thorough

UNSIGNED = "No clinician has signed this version."


def sign(worker: Worker, **form: str) -> int:
    worker.open("/safety")
    filled = {"version": safety_list.version(), "profession": "Haematologist", "read": "yes", **form}
    return worker.send("/safety/sign", **filled).status_code


def test_every_phrase_of_every_concern_is_on_the_page_and_is_heard(dana: Worker) -> None:
    dana.open("/safety")
    chapters = safety_list.chapters()
    assert [chapter.count > 50 for chapter in chapters] == [True] * 5
    for chapter in chapters:
        for group in chapter.groups:
            for phrase in group.phrases:
                assert phrase.holds, phrase.words
                assert " ".join(phrase.words.split()) in dana.words
    assert UNSIGNED in dana.words


def test_a_sentence_is_tried_and_kept_nowhere(desk: Desk, dana: Worker) -> None:
    dana.open("/safety")
    dana.send("/safety/try", words="he cannot breathe properly, wherewithal")
    assert "heard as a medical emergency" in dana.words
    dana.send("/safety/try", words="he had a stroke in 2019")
    assert "not an alarm" in dana.words
    held = "".join(str(entry) for entry in desk.services.audit.newest(20))
    assert "wherewithal" not in held


@pytest.mark.model
@pytest.mark.parametrize(
    "words",
    [
        "he went all grey and floppy and wont wake",
        "wot if i just wasnt here no more",
        "he had a stroke in 2019",
        "my daughter is 10 and has thalassemia",
    ],
)
def test_a_sentence_is_heard_as_in_a_conversation(dana: Worker, words: str) -> None:
    concerns = Concerns(
        ButtonIds("a key", clock=utc_now, lifetime=timedelta(days=1)), _nowhere, EAR.list_or_ear
    )
    heard = concerns.read(clean(words))
    dana.open("/safety")
    dana.send("/safety/try", words=words)
    told = phrases.phrase(f"console.concern.{heard.value}") if heard else "not an alarm"
    assert (f"heard as {told}, by" if heard else told) in dana.words
    assert "No ear was taught" not in dana.words


def test_what_is_nearly_heard_is_told_apart(dana: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    ear = ear_that_says(SafetyConcern.ABUSE, 0.0)
    monkeypatch.setitem(dana.desk.services.listening.__dict__, "ear", ear)
    dana.open("/safety")
    dana.send("/safety/try", words="words that stand for anything at all")
    assert "nearly heard as abuse: a line of help comes before the answer" in dana.words


def test_without_an_ear_the_page_says_so(dana: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(dana.desk.services.listening.__dict__, "ear", None)
    dana.open("/safety")
    dana.send("/safety/try", words="my daughter is 10")
    assert "not an alarm" in dana.words
    assert "No ear was taught here" in dana.words
    dana.send("/safety/try", words="he cannot breathe")
    assert "heard as a medical emergency, by the list" in dana.words


def _nowhere(session_id: str, words: str) -> None:
    """No country is told."""


def test_a_clinician_signs_and_everyone_sees_it(cleo: Worker, dana: Worker) -> None:
    assert sign(cleo, remark="priapism: add more ways to say it") == 200
    newest = cleo.desk.services.audit.newest(2)[1]
    assert (newest.action, newest.subject) == ("signed_safety", safety_list.version())
    dana.open("/safety")
    assert UNSIGNED not in dana.words
    assert "cleo ( Haematologist )" in dana.words
    assert "priapism: add more ways to say it" in dana.words


def test_the_warning_on_an_emergency_goes_once_the_list_is_signed(cleo: Worker) -> None:
    warning = "not clinically reviewed yet"
    assert warning in cleo.open(f"/conversation/{key_of('dana')}").text
    sign(cleo)
    assert warning not in cleo.open(f"/conversation/{key_of('dana')}").text


def test_only_a_clinician_signs(dana: Worker, eli: Worker) -> None:
    assert sign(dana) == 403
    assert sign(eli) == 403
    assert dana.desk.services.signatures.all() == ()


@pytest.mark.parametrize("form", [{"read": ""}, {"profession": " "}, {"profession": "x" * 121}])
def test_a_signature_that_says_too_little_is_refused(cleo: Worker, form: dict[str, str]) -> None:
    assert sign(cleo, **form) == 400
    assert cleo.desk.services.signatures.all() == ()


def test_a_list_that_changed_since_it_was_read_is_not_signed(cleo: Worker) -> None:
    assert sign(cleo, version="0" * 12) == 409
    assert "Please read it again" in cleo.words
    assert cleo.desk.services.signatures.all() == ()


@pytest.mark.parametrize(
    "part",
    [
        "waymark/understanding/safety_list_abuse.py",
        "data/safety/listed/medical.txt",
        "data/safety/medical.txt",
    ],
)
def test_the_version_changes_with_every_rule_and_phrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    monkeypatch.setattr(safety_list, "PROJECT", tmp_path)
    file = tmp_path / part
    file.parent.mkdir(parents=True)
    file.write_text("as it was", encoding="utf-8")
    before = safety_list.version.__wrapped__()
    file.write_text("changed", encoding="utf-8")
    assert safety_list.version.__wrapped__() != before
