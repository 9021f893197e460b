"""A wrong answer becomes a training example and a test; what went unanswered is found in groups."""

from __future__ import annotations

import pytest
import yaml

from tests.console.desk import Desk, Worker
from tests.conversations.desk.tracker import Talk, write_events
from waymark.conversations.desk.keys import key_of

pytestmark = pytest.mark.thorough

WRONG = 56  # the event of "qwerty zxcv blah" in Amira's recorded conversation


def correct(dana: Worker, key: str, **form: str) -> int:
    dana.open(f"/conversation/{key}/wrong/{WRONG}")
    filled = {"text": "what about her school", "intent": "ask_participation", "fact": "", "value": "", **form}
    return dana.send(f"/conversation/{key}/wrong/{WRONG}", **filled).status_code


def test_a_message_becomes_an_example_that_rasa_reads(dana: Worker, amira: str) -> None:
    assert correct(dana, amira) == 200
    answer = dana.open(f"/conversation/{amira}/wrong/{WRONG}/example.yml")
    assert answer.headers["Content-Disposition"].endswith('.yml"')
    read = yaml.safe_load(answer.text)
    assert read == {
        "version": "3.1",
        "nlu": [{"intent": "ask_participation", "examples": "- what about her school\n"}],
    }


def test_who_keeps_a_correction_sees_that_it_was_kept(dana: Worker, amira: str) -> None:
    dana.open(f"/conversation/{amira}/wrong/{WRONG}")
    assert "Kept by" not in dana.words
    correct(dana, amira)
    assert "Kept by dana" in dana.words


def test_a_value_is_never_dropped_in_silence(dana: Worker, amira: str) -> None:
    assert correct(dana, amira, value="10") == 400
    assert "no fact that it is of" in dana.words
    assert dana.desk.services.reviews.corrections() == ()


def test_a_message_becomes_a_test_of_the_conversation_up_to_it(dana: Worker, amira: str) -> None:
    assert correct(dana, amira, fact="age", value="10") == 200
    read = yaml.safe_load(dana.open(f"/conversation/{amira}/wrong/{WRONG}/test.yml").text)
    *before, last = read["steps"]
    assert before[0] == {"say": "/find_trials"}
    assert before[1]["say"].startswith("my daughter is 10")
    assert last == {
        "say": "what about her school",
        "intent": "ask_participation",
        "fact": {"name": "age", "value": 10},
    }


def test_a_fact_that_was_misread_becomes_one_that_must_not_be_read(dana: Worker, amira: str) -> None:
    message = next(
        line.event_id
        for line in dana.desk.services.transcripts.get(amira).lines  # type: ignore[union-attr]
        if any(fact["name"] == "age" for fact in line.told)
    )
    path = f"/conversation/{amira}/wrong/{message}"
    told = {"text": "my daughter is in year 10", "intent": "inform", "fact": "", "value": ""}
    dana.open(path)
    assert dana.send(path, **told, misread="pregnant").status_code == 400  # was not read from it
    dana.open(path)
    assert dana.send(path, **{**told, "fact": "age", "value": "14"}, misread="age").status_code == 400
    dana.open(path)
    assert dana.send(path, **told, misread="age").status_code == 200
    test = yaml.safe_load(dana.open(f"{path}/test.yml").text)
    last = {"say": "my daughter is in year 10", "intent": "inform", "no_fact": "age"}
    assert test["steps"][-1] == last
    assert test["conversation"] == "no age"  # the intent was right


@pytest.mark.parametrize(
    "form",
    [
        {"intent": "no_such_intent"},
        {"text": ""},
        {"text": "x" * 501},
        {"fact": "no_such_fact", "value": "1"},
        {"fact": "age", "value": "!!python/object/apply:os.system [ls]"},
        {"fact": "age", "value": "{a: 1}"},
        {"fact": "age", "value": "eight"},
        {"fact": "pregnant", "value": "maybe"},
        {"fact": "condition", "value": "9"},
    ],
)
def test_a_correction_that_cannot_be_used_is_refused(dana: Worker, amira: str, form: dict[str, str]) -> None:
    assert correct(dana, amira, **form) == 400
    assert dana.desk.services.reviews.corrections() == ()


def test_text_that_looks_like_yaml_stays_text(dana: Worker, amira: str) -> None:
    evil = "- intent: evil"
    correct(dana, amira, text=evil)
    for name in ("example.yml", "test.yml"):
        assert evil in str(yaml.safe_load(dana.open(f"/conversation/{amira}/wrong/{WRONG}/{name}").text))


def test_there_is_no_form_for_our_own_messages(dana: Worker, amira: str) -> None:
    assert dana.open(f"/conversation/{amira}/wrong/15").status_code == 404
    assert dana.open(f"/conversation/{amira}/wrong/999999").status_code == 404


def test_messages_alike_stand_together(desk: Desk, dana: Worker) -> None:
    for place, words in enumerate(
        ["do you pay for the bus?", "Do you pay for the bus", "who pays the hotel"]
    ):
        talk = Talk(f"asks{place}", 20_000 + place * 100).said(words, "nlu_fallback", 0.1)
        write_events(desk.owner, talk.did("action_default_fallback").rows)
    desk.services.ingest.look()
    groups = {group.words: group.count for group in desk.services.questions.unanswered()}
    assert sorted(groups.values()) == [1, 1, 2]
    dana.open("/questions")
    assert "who pays the hotel" in dana.words
    assert "sickle cell disease" in dana.words
    assert "gout" in dana.words


def test_what_reviewers_corrected_shows_which_intents_are_taken_for_which(dana: Worker, amira: str) -> None:
    correct(dana, amira)
    assert dana.desk.services.questions.confusions() == (("ask_participation", "out_of_scope", 1),)


def test_the_week_in_numbers_outlives_the_conversations(desk: Desk, dana: Worker) -> None:
    desk.clock.now = desk.clock.now.replace(month=11, day=29, hour=23)
    dana.sign_in()
    dana.open("/report")
    before = dana.page
    assert before.count("<svg") >= 5
    assert before.count("<table>") > before.count("<svg")
    counts = dana.words
    assert desk.services.ingest.forget_older_than(desk.clock.now.replace(year=2027), desk.clock.now) == 5
    dana.open("/report")
    assert dana.words == counts
    assert key_of("amira") not in dana.page
