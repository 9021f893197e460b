"""With several of everything, whatever dies: no message is lost, none is answered twice, the order stays."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import psycopg2
import pytest

from tests import redis_server
from tests.faults.crowd import KIND, SAYS, talk, told
from tests.postgresql import new_database
from tests.redis_server import RedisServer
from tests.stack.several import Several, Visitor, several
from waymark.catalogue.starter import load_starter
from waymark.processes.models import ModelMissing, newest_model
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

pytestmark = [pytest.mark.stack, pytest.mark.model, pytest.mark.soak]


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, postgresql_server: str) -> Iterator[Several]:
    if redis_server.program() is None:
        pytest.skip("no Redis on this machine: only one of each is tested")
    if not (shutil.which("nginx") or Path("/usr/sbin/nginx").exists()):
        pytest.skip("no nginx on this machine: only one of each is tested")
    try:
        newest_model()
    except ModelMissing as missing:
        pytest.skip(str(missing))
    folder = tmp_path_factory.mktemp("several")
    trials, conversations = new_database(postgresql_server), new_database(postgresql_server)
    load_starter(open_trial_store(trials), vocabulary=standard_vocabulary())
    redis = RedisServer(folder)
    redis.start()
    with several(folder, trials=trials, conversations=conversations, redis=redis) as all_of_it:
        yield all_of_it
    redis.kill()


@pytest.fixture(scope="module")
def undisturbed(running: Several) -> list[tuple[str, str]]:
    """How the conversation goes when nothing dies."""
    return told(talk(running.door))


def talk_while(running: Several, disturb: Callable[[], None], *, people: int = 4) -> list[Visitor]:
    """Conversations side by side, with something dying again and again until all have ended.

    What dies is started again by this thread: Linux ends a process with the thread that started it.
    """
    with ThreadPoolExecutor(people) as threads:
        talks = [threads.submit(talk, running.door) for _ in range(people)]
        while wait(talks, timeout=1.0).not_done:
            disturb()
        return [each.result() for each in talks]


def kill_and_start(running: Several, name: str) -> Callable[[], None]:
    def disturb() -> None:
        running.kill(name)
        time.sleep(0.5)
        running.start_again(name)
        running.await_all()

    return disturb


def heard_ids(running: Several) -> list[str]:
    """The id of every message that Rasa keeps as said."""
    with psycopg2.connect(running.settings.conversations_database) as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT data::json->'metadata'->>'message_id' FROM events WHERE type_name = 'user'")
        return [row[0] for row in cursor.fetchall()]


@pytest.mark.parametrize("name", ["gateway-1", "actions-1", "rasa-1"])
def test_a_kill_loses_no_message_and_doubles_none(
    running: Several,
    undisturbed: list[tuple[str, str]],
    name: str,
    record_property: Callable[[str, object], None],
) -> None:
    running.await_all()
    visitors = talk_while(running, kill_and_start(running, name))
    for visitor in visitors:
        assert told(visitor) == undisturbed
        assert visitor.heard <= KIND
    record_property("longest wait in seconds", max(visitor.longest for visitor in visitors))
    ids = heard_ids(running)
    assert len(ids) == len(set(ids))


def test_redis_restarted_with_nothing_left_loses_no_message(
    running: Several, undisturbed: list[tuple[str, str]]
) -> None:
    def disturb() -> None:
        running.redis.kill()
        time.sleep(1)
        running.redis.start()
        time.sleep(3)

    running.await_all()
    visitors = [Visitor(running.door) for _ in range(3)]
    for visitor in visitors:
        visitor.press("I agree")
    with ThreadPoolExecutor(len(visitors)) as threads:
        talks = [threads.submit(lambda who=who: [who.say(text) for text in SAYS]) for who in visitors]
        while wait(talks, timeout=1.0).not_done:
            disturb()
        for each in talks:
            each.result()
    for visitor in visitors:
        assert told(visitor) == undisturbed


def test_two_gateways_take_turns_in_one_conversation(
    running: Several, undisturbed: list[tuple[str, str]]
) -> None:
    """Whatever gateway a message comes to, also before consent."""
    running.await_all()
    doors = [f"http://127.0.0.1:{running.port(name)}" for name in ("gateway-1", "gateway-2")]
    visitor = Visitor(doors[0])
    visitor.door = doors[1]
    visitor.press("I agree")
    for place, text in enumerate(SAYS):
        visitor.door = doors[place % 2]
        visitor.say(text)
    assert told(visitor) == undisturbed
