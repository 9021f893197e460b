"""What the checkup says of the store, the conversations, Redis and the ports."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from socket import socket

import pytest

from tests import redis_server
from tests.ports import free_port
from tests.redis_server import RedisServer
from tests.store.records import record
from waymark.eligibility.criteria import READER_VERSION
from waymark.processes.checkup import Check, checkup
from waymark.processes.lock import only_one
from waymark.settings import Settings
from waymark.store.engine import is_made, open_engine
from waymark.store.shared_locks import redis_answers
from waymark.wiring import open_trial_store

OLDER, NEWER = str(int(READER_VERSION) - 1), str(int(READER_VERSION) + 1)


def criteria_check(folder: Path, *versions: str) -> Check:
    settings = Settings(var_dir=str(folder))
    records = [record(f"NCT{n:08d}", reader_version=version) for n, version in enumerate(versions)]
    open_trial_store(settings.trials_database).upsert(records)
    return named("criteria", settings)


def named(name: str, settings: Settings) -> Check:
    return next(check for check in all_checks(settings) if check.name == name)


def all_checks(settings: Settings, *, is_model_current: bool = True) -> list[Check]:
    return checkup(
        settings,
        open_store=open_trial_store,
        is_made=is_made,
        redis_answers=redis_answers,
        is_model_current=lambda: is_model_current,
        today=date(2026, 11, 22),
    )


def test_a_store_that_this_reader_has_read_is_in_order(tmp_path: Path) -> None:
    assert criteria_check(tmp_path, READER_VERSION, READER_VERSION).is_good


@pytest.mark.parametrize(("version", "advice"), [(OLDER, "waymark reread"), (NEWER, "update this one")])
def test_another_reader_is_named_with_what_to_do(tmp_path: Path, version: str, advice: str) -> None:
    check = criteria_check(tmp_path, READER_VERSION, version)
    assert not check.is_good
    assert f"1 read by reader {version}; this one is reader {READER_VERSION}" in check.found
    assert advice in check.remedy


def test_conversations_that_no_start_has_made_yet_are_in_order_and_not_made_by_looking(
    tmp_path: Path,
) -> None:
    settings = Settings(var_dir=str(tmp_path))
    assert named("conversations", settings) == Check(
        "conversations", True, "none yet; the first start makes them"
    )
    assert not (tmp_path / "conversations.db").exists()
    with open_engine(settings.conversations_database).begin() as connection:
        connection.exec_driver_sql("CREATE TABLE events (id INTEGER)")
    assert named("conversations", settings) == Check("conversations", True, "they can be opened")


def test_conversations_in_a_file_of_another_kind_are_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "conversations.db").write_text("a letter, and no database at all")
    check = named("conversations", Settings(var_dir=str(tmp_path)))
    assert not check.is_good
    assert "conversations.db: file is not a database" in check.remedy


def test_a_host_that_is_no_address_of_this_machine_is_not_said_to_be_in_use(tmp_path: Path) -> None:
    check = named("port 8000 (gateway)", Settings(var_dir=str(tmp_path), gateway_host="192.0.2.1"))
    assert (check.is_good, check.found) == (False, "192.0.2.1 is no address of this machine")
    assert "WAYMARK_GATEWAY_HOST" in check.remedy


def test_a_port_in_use_is_told_from_one_that_this_waymark_may_hold(tmp_path: Path) -> None:
    with socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        settings = Settings(var_dir=str(tmp_path), gateway_port=port)
        name = f"port {port} (gateway)"
        assert named(name, settings).found == "in use; the next free port will be taken"
        with only_one(tmp_path):
            assert named(name, settings).found == f"in use, and Waymark runs (process {os.getpid()})"


def test_a_model_of_other_files_than_these_is_named_with_what_to_do(tmp_path: Path) -> None:
    checks = all_checks(Settings(var_dir=str(tmp_path)), is_model_current=False)
    check = next(check for check in checks if check.name == "dialogue model")
    assert not check.is_good
    assert "make train" in check.remedy


def test_a_redis_that_does_not_answer_is_named_with_what_to_do_but_not_its_password(tmp_path: Path) -> None:
    url = f"redis://:s3cret@127.0.0.1:{free_port()}/0"
    check = named("Redis", Settings(var_dir=str(tmp_path), redis_url=url))
    assert (check.is_good, check.found) == (False, "no answer")
    assert "WAYMARK_REDIS_URL" in check.remedy
    assert "s3cret" not in f"{check}"


def test_a_redis_is_looked_at_only_where_one_is_set(tmp_path: Path) -> None:
    assert "Redis" not in [check.name for check in all_checks(Settings(var_dir=str(tmp_path)))]


def test_a_redis_that_answers_is_in_order(tmp_path: Path) -> None:
    if redis_server.program() is None:
        pytest.skip("no Redis on this machine")
    server = RedisServer(tmp_path)
    server.start()
    try:
        assert named("Redis", Settings(var_dir=str(tmp_path), redis_url=server.url)).is_good
    finally:
        server.kill()
