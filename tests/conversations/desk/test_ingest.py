"""Rasa's events become conversations: once, whatever the order, whatever is broken."""

from __future__ import annotations

import math
from datetime import datetime

import pytest
from sqlalchemy import delete, select, text
from sqlalchemy.engine import Engine

from tests.conversations.desk.tracker import Talk, events, recorded, write_events
from waymark.conversations.desk import tables
from waymark.conversations.desk.forgetting import Reason, forget
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.outcomes import Flag, Outcome
from waymark.conversations.desk.queue import Filters, Queue
from waymark.conversations.desk.transcripts import Transcripts
from waymark.errors import StoreNotUsable
from waymark.store.engine import open_engine, writing

Contents = dict[str, list[tuple[object, ...]]]


def contents(engine: Engine) -> Contents:
    """Everything the read model holds, in order."""
    with engine.connect() as connection:
        held = {
            table.name: sorted(map(tuple, connection.execute(select(table))), key=repr)
            for table in tables.made.sorted_tables
        }
        number = "rowid" if engine.dialect.name == "sqlite" else "id"
        words = connection.execute(text(f"SELECT {number}, words FROM desk_text ORDER BY 1"))  # noqa: S608
        return {**held, "desk_text": list(map(tuple, words))}


def outcomes(engine: Engine) -> dict[str, Outcome]:
    listed = Queue(engine).page(Filters()).listed
    return {one.key: one.outcome for one in listed}


def flags(engine: Engine, sender: str) -> set[Flag]:
    found = Transcripts(engine).get(key_of(sender))
    assert found is not None
    return set(found.flags)


def test_recorded_conversations_end_as_they_did(engine: Engine) -> None:
    write_events(engine, recorded())
    Ingest(engine).look()
    assert outcomes(engine) == {
        key_of("amira"): Outcome.TRIALS_SHOWN,
        key_of("chen"): Outcome.HAND_OFF,
        key_of("dana"): Outcome.EMERGENCY,
        key_of("kim"): Outcome.NONE_FOUND,
        key_of("quit"): Outcome.ABANDONED,
    }
    assert flags(engine, "amira") == {Flag.NOT_UNDERSTOOD}
    left = next(one for one in Queue(engine).page(Filters()).listed if one.key == key_of("quit"))
    assert left.left_at == "condition"


def test_a_second_look_changes_nothing(engine: Engine) -> None:
    write_events(engine, recorded())
    ingest = Ingest(engine)
    assert ingest.look().conversations == 5
    before = contents(engine)
    assert ingest.look().conversations == 0
    assert ingest.reconcile().conversations == 0
    assert contents(engine) == before


def test_rows_that_an_older_version_made_are_made_anew(engine: Engine) -> None:
    write_events(engine, recorded())
    ingest = Ingest(engine)
    ingest.look()
    made_now = contents(engine)
    with writing(engine).begin() as connection:
        connection.execute(tables.conversation.update().values(risk=7, flags="of_old"))
        connection.execute(
            tables.mark.update().where(tables.mark.c.name == "read_model_content").values(value=1)
        )
    assert Ingest(engine).look().conversations == 5
    assert contents(engine) == made_now


@pytest.mark.thorough
def test_event_by_event_gives_what_a_rebuild_gives(engine: Engine) -> None:
    ingest = Ingest(engine)
    for row in recorded("amira", "quit"):
        write_events(engine, [row])
        ingest.look()
    grown = contents(engine)
    ingest.rebuild()
    assert contents(engine) == grown


def test_events_committed_late_and_out_of_order_are_taken_in(engine: Engine) -> None:
    ingest = Ingest(engine)
    rows = recorded()
    late = [row for row in rows if row["sender_id"] == "chen"]
    write_events(engine, [row for row in rows if row["sender_id"] != "chen"])
    ingest.look()
    write_events(engine, list(reversed(late)))
    ingest.look()
    grown = contents(engine)
    ingest.rebuild()
    assert contents(engine) == grown
    assert len(outcomes(engine)) == 5


def test_an_event_later_than_the_overlap_is_found_by_reconciling(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("waymark.conversations.desk.ingest.OVERLAP", 1)
    ingest = Ingest(engine)
    write_events(engine, Talk("second", 500).said("hello").rows)
    ingest.look()
    write_events(engine, Talk("first", 100).said("hello").rows)
    assert ingest.look().conversations == 0
    assert ingest.reconcile().conversations == 1


def test_a_broken_event_is_named_and_the_rest_is_kept(engine: Engine) -> None:
    talk = Talk("broken").said("my daughter is 10")
    talk.add("user", "{not json").add("bot", "[1, 2]").add("telepathy", {"event": "telepathy"})
    talk.answered("How old is she?")
    write_events(engine, talk.rows)
    assert Ingest(engine).look().problems == 3
    found = Transcripts(engine).get(key_of("broken"))
    assert found is not None
    assert [line.text for line in found.lines] == ["my daughter is 10", "How old is she?"]
    assert [reason for _, reason in found.problems] == ["not_json", "not_an_object", "unknown_type"]
    assert Flag.BROKEN_EVENT in found.flags


def test_a_tracker_of_an_older_version_is_read_as_far_as_it_goes(engine: Engine) -> None:
    talk = (
        Talk("old").add("user", {"event": "user", "text": "hello"}).add("bot", {"event": "bot", "text": None})
    )
    talk.add("user", {"event": "user", "text": 7, "parse_data": [], "metadata": "no"})
    talk.set("facts", {"age": 10}).set("verdicts", "none").set("consent", True).set("shown_trials", 3)
    talk.add("slot", {"event": "slot"}).add("action", {"event": "action", "name": None})
    write_events(engine, talk.rows)
    assert Ingest(engine).look() == Ingest(engine).rebuild()
    found = Transcripts(engine).get(key_of("old"))
    assert found is not None
    assert [line.text for line in found.lines] == ["hello", "", ""]


def test_signs_that_no_database_takes_and_names_too_long_stop_nothing(engine: Engine) -> None:
    talk = Talk("odd").said("a\x00b \ud800 c", "i" * 300, channel="c" * 300, locale="l" * 300)
    talk.answered("x", "r" * 300).set("open_question", "q" * 300).set("consent", {"terms": "\ud800"})
    talk.set("verdicts", [{"nct_id": "N" * 300, "fit": "F" * 300}])
    write_events(engine, [*talk.rows, *recorded("amira")])
    assert Ingest(engine).look().conversations == 2
    found = Transcripts(engine).get(key_of("odd"))
    assert found is not None
    assert found.lines[0].text == "ab ? c"


def test_a_conversation_of_an_unknown_shape_keeps_no_other_from_the_desk(engine: Engine) -> None:
    talk = (
        Talk("strange")
        .set("shown_trials", ["x"])
        .set("facts", [{"name": "age", "words": "10"}, {"words": [1]}])
    )
    nested = "[" * 900 + "]" * 900
    talk.add("slot", '{"name": "verdicts", "value": [{"nct_id": 1, "findings": ' + nested + "}]}")
    write_events(engine, [*talk.rows, *recorded("amira")])
    ingest = Ingest(engine)
    assert ingest.look().conversations == 2
    assert ingest.look().conversations == 0
    assert key_of("amira") in outcomes(engine)


def test_a_clock_that_jumps_loses_no_word_and_no_order(engine: Engine) -> None:
    talk = Talk("clock").said("one")
    for place, time in enumerate([None, math.inf, -1e18, 0.0, 4e9]):
        data = {"event": "user", "text": f"jump {place}", "parse_data": {}, "metadata": {}}
        talk.add("user", data, time)
    write_events(engine, talk.rows)
    Ingest(engine).look()
    found = Transcripts(engine).get(key_of("clock"))
    assert found is not None
    assert [line.text for line in found.lines] == ["one", *(f"jump {place}" for place in range(5))]
    assert found.last_at >= found.started_at


def test_without_rasas_table_there_is_nothing_to_take_in(engine: Engine) -> None:
    assert Ingest(engine).look().conversations == 0


def test_a_database_that_is_away_is_named_and_taken_up_again(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "conversations.db"
    engine = open_engine(f"sqlite:///{file}")
    ingest = Ingest(engine)
    write_events(engine, recorded("amira"))
    engine.dispose()
    held = file.read_bytes()
    file.write_bytes(b"not a database at all, for a while" * 200)
    with pytest.raises(StoreNotUsable):
        ingest.look()
    engine.dispose()
    file.write_bytes(held)
    assert ingest.look().conversations == 1


def test_what_was_erased_never_comes_back(engine: Engine) -> None:
    write_events(engine, recorded("amira", "quit"))
    ingest = Ingest(engine)
    ingest.look()
    with writing(engine).begin() as connection:
        forget(connection, ["amira"], reason=Reason.ERASED, at=datetime(2026, 11, 22))
    assert set(outcomes(engine)) == {key_of("quit")}
    ingest.look()
    ingest.rebuild()
    assert set(outcomes(engine)) == {key_of("quit")}
    with engine.connect() as connection:
        (stone,) = connection.execute(select(tables.tombstone)).all()
    assert (stone.key, stone.reason) == (key_of("amira"), "erased")


def test_a_conversation_whose_events_are_gone_leaves_the_desk(engine: Engine) -> None:
    write_events(engine, recorded("amira", "quit"))
    ingest = Ingest(engine)
    ingest.look()
    with writing(engine).begin() as connection:
        connection.execute(delete(events).where(events.c.sender_id == "amira"))
    ingest.reconcile()
    assert set(outcomes(engine)) == {key_of("quit")}
