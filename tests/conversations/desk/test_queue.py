"""The queue gives what the raw table would, on made-up conversations, with an index behind each question."""

from __future__ import annotations

import json
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Engine

from tests.conversations.desk.made_up import made_up_events
from tests.conversations.desk.tracker import Row, Talk, write_events
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.queue import Filters, Order, Queue
from waymark.conversations.desk.transcripts import Transcripts
from waymark.conversations.desk.words import match_expression

pytestmark = pytest.mark.thorough

COUNT = 200


@pytest.fixture
def rows(engine: Engine) -> list[Row]:
    made = list(made_up_events(COUNT))
    write_events(engine, made)
    Ingest(engine).look()
    return made


def senders_with(rows: list[Row], words: str) -> set[str]:
    return {key_of(str(row["sender_id"])) for row in rows if words in str(row["data"])}


def test_filters_let_through_what_the_events_say(engine: Engine, rows: list[Row]) -> None:
    queue = Queue(engine)
    assert set(queue.keys(Filters(intent="ask_human"))) == senders_with(rows, '"name": "ask_human"')
    assert set(queue.keys(Filters(words='"scared for her"'))) == senders_with(rows, "scared for her")
    assert set(queue.keys(Filters(flag=Flag.NO_TRIALS))) == senders_with(rows, "utter_no_trials")
    hand_offs = set(queue.keys(Filters(outcome=Outcome.HAND_OFF)))
    assert hand_offs == senders_with(rows, '"name": "ask_human"')
    assert queue.page(Filters()).total == COUNT
    assert queue.page(Filters(since=date(2027, 1, 1))).total == 0
    assert queue.page(Filters(until=date(2026, 11, 22))).total == COUNT


@pytest.mark.thorough
def test_pages_are_in_order_and_leave_nobody_out(engine: Engine, rows: list[Row]) -> None:
    queue = Queue(engine)
    for order in Order:
        listed = [one for number in range(1, 5) for one in queue.page(Filters(order=order), number).listed]
        assert len({one.key for one in listed}) == COUNT
        measure = [one.risk if order is Order.RISK else one.last_at for one in listed]
        assert measure == sorted(measure, reverse=True)


def test_beyond_what_anybody_reads_it_is_only_said_that_there_are_more(
    engine: Engine, rows: list[Row], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("waymark.conversations.desk.queue.MOST_COUNTED", 120)
    first, last = (Queue(engine).page(Filters(), number) for number in (1, 4))
    assert (first.is_counted, first.has_next) == (False, True)
    assert (len(last.listed), last.has_next) == (50, False)
    monkeypatch.setattr("waymark.conversations.desk.queue.MOST_COUNTED", COUNT)
    counted = Queue(engine).page(Filters())
    assert (counted.is_counted, counted.total) == (True, COUNT)


def test_a_place_is_in_no_word_of_the_read_model(engine: Engine) -> None:
    talk = Talk("place").said("we live in Leeds near the station")
    talk.set("facts", [{"name": "place", "value": "Leeds, United Kingdom", "words": "Leeds"}])
    talk.answered("The nearest to Leeds is far away.").said("my teacher Marjorie told us", "inform")
    write_events(engine, talk.rows)
    Ingest(engine).look()
    with engine.connect() as connection:
        held = json.dumps(
            [
                list(map(str, row))
                for table in ("desk_conversation", "desk_transcript", "desk_unanswered")
                for row in connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608 - our own names
            ]
        )
    assert "Leeds" not in held
    assert "Marjorie" not in held
    assert Queue(engine).page(Filters(words="Leeds")).total == 0
    assert Queue(engine).page(Filters(words="station")).total == 1


def test_a_whole_sentence_that_was_misread_as_a_place_stays_readable(engine: Engine) -> None:
    words = "can he keep going to school in Leeds"
    talk = Talk("misread").said(words)
    talk.set("facts", [{"name": "place", "value": "Leeds, United Kingdom", "words": words}])
    write_events(engine, talk.rows)
    Ingest(engine).look()
    found = Transcripts(engine).get(key_of("misread"))
    assert found is not None
    assert found.lines[0].text == "can he keep going to school in [place]"


@pytest.mark.parametrize(
    "words", ['"', '""', "OR", "NEAR(", "a*", "text:x", "-", "(", '"open', "'; DROP", "%", "ä ö"]
)
def test_whatever_is_searched_is_only_words(engine: Engine, words: str) -> None:
    write_events(engine, Talk("x").said("hello there").rows)
    Ingest(engine).look()
    assert Queue(engine).page(Filters(words=words)).total == 0


def test_a_phrase_does_not_run_from_one_message_into_the_next(engine: Engine) -> None:
    write_events(engine, Talk("two").said("my son is ten").answered("years ago it began").rows)
    Ingest(engine).look()
    assert Queue(engine).page(Filters(words='"is ten"')).total == 1
    assert Queue(engine).page(Filters(words='"ten years"')).total == 0
    assert Queue(engine).page(Filters(words="ten years")).total == 1


def test_words_that_were_said_before_a_conversation_grew_are_found_once(engine: Engine) -> None:
    talk = Talk("grows").said("hopscotch")
    ingest = Ingest(engine)
    write_events(engine, talk.rows)
    ingest.look()
    write_events(engine, talk.said("marbles").rows[1:])
    ingest.look()
    for words in ("hopscotch", "marbles", "hopscotch marbles"):
        assert Queue(engine).page(Filters(words=words)).total == 1


@pytest.mark.parametrize("few", [0, 10_000])
def test_few_and_many_are_listed_alike(
    engine: Engine, rows: list[Row], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("waymark.conversations.desk.queue.FEW", few)
    page = Queue(engine).page(Filters(order=Order.NEWEST, words='"scared for her"', intent="ask_human"))
    wanted = senders_with(rows, "scared for her") & senders_with(rows, '"name": "ask_human"')
    assert {one.key for one in page.listed} == wanted
    assert page.total == len(wanted)


def test_words_and_phrases_are_told_apart() -> None:
    assert match_expression('pay "the hotel" now') == '"the hotel" "pay" "now"'


def test_no_question_of_the_queue_reads_every_message(engine: Engine, rows: list[Row]) -> None:
    if engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL plans by size: on a small table it may read all")
    queries = (
        "SELECT * FROM desk_conversation ORDER BY risk DESC, last_at DESC LIMIT 50",
        "SELECT * FROM desk_conversation ORDER BY last_at DESC LIMIT 50",
        "SELECT id FROM desk_intent WHERE intent = 'x'",
        "SELECT id FROM desk_flag WHERE flag = 'x'",
        "SELECT document FROM desk_transcript WHERE key = 'x'",
        "SELECT text FROM desk_unanswered ORDER BY at DESC LIMIT 10",
    )
    with engine.connect() as connection:
        for query in queries:
            plan = " ".join(str(row[-1]) for row in connection.execute(text(f"EXPLAIN QUERY PLAN {query}")))
            assert "INDEX" in plan or "PRIMARY KEY" in plan, f"{query}: {plan}"
