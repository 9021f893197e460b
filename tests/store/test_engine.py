"""Opening a database, and saying plainly when it cannot be."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.store.records import record
from waymark.errors import StoreNotUsable
from waymark.store import engine as engine_module
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore


def test_what_is_committed_survives_and_keys_hold(tmp_path: Path) -> None:
    with open_engine(f"sqlite:///{tmp_path / 'trials.db'}").connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }

    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreNotUsable, match=r"missing/trials\.db: .*check that its folder exists"):
        open_engine(f"sqlite:///{tmp_path / 'missing' / 'trials.db'}")


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreNotUsable, match="unable to open"):
        open_engine(f"sqlite:///{tmp_path}")


def test_a_file_of_another_kind_is_named(tmp_path: Path) -> None:
    path = tmp_path / "trials.db"
    path.write_text("This is a letter, not a database. " * 100, "utf-8")

    with pytest.raises(StoreNotUsable, match="it is another kind of file"):
        open_engine(f"sqlite:///{path}")


def test_somebody_elses_tables_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "trials.db"
    with sqlite3.connect(path) as theirs:
        theirs.execute("CREATE TABLE trial (verdict TEXT)")

    with pytest.raises(StoreNotUsable, match="name another database"):
        TrialStore(open_engine(f"sqlite:///{path}"))
    with sqlite3.connect(path) as theirs:
        assert [name for (name,) in theirs.execute("SELECT name FROM sqlite_master")] == ["trial"]


@pytest.mark.parametrize("url", ["trials.db", "nonsense://x", "", "sqlite:////dev/null/trials.db"])
def test_a_url_that_cannot_be_used_is_one_sentence(url: str) -> None:
    with pytest.raises(StoreNotUsable) as refused:
        open_engine(url)

    assert "\n" not in str(refused.value)


def test_a_password_is_never_shown() -> None:
    for url in ("nonsense://eli:secret@localhost/trials", "postgresql://eli:secret@127.0.0.1:1/trials"):
        with pytest.raises(StoreNotUsable) as refused:
            open_engine(url)
        assert "secret" not in str(refused.value)


def test_a_copy_put_in_place_of_an_open_file_is_what_is_read_next(tmp_path: Path) -> None:
    here, other = tmp_path / "trials.db", tmp_path / "other.db"
    for path, number in ((here, 1), (other, 2)):
        engine = open_engine(f"sqlite:///{path}")
        with engine.begin() as connection:
            connection.exec_driver_sql(f"CREATE TABLE kept AS SELECT {number} AS number")

    kept_open = open_engine(f"sqlite:///{here}", keeps_connections=True)
    with kept_open.connect() as connection:
        assert connection.exec_driver_sql("SELECT number FROM kept").scalar_one() == 1
    other.replace(here)
    with kept_open.connect() as connection:
        assert connection.exec_driver_sql("SELECT number FROM kept").scalar_one() == 2


def test_a_damaged_store_says_so_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "trials.db"
    store = TrialStore(open_engine(f"sqlite:///{path}"))
    with sqlite3.connect(path) as other:
        other.execute("DROP TABLE condition_name")

    with pytest.raises(StoreNotUsable, match="damaged"):
        store.find_by_conditions({"asthma"})


def test_a_store_that_another_program_keeps_writing_to_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT_MILLISECONDS", 50)
    path = tmp_path / "trials.db"
    store = TrialStore(open_engine(f"sqlite:///{path}"))
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreNotUsable, match="another program is writing") as refused:
        store.upsert([record()])
    assert refused.value.retryable
    assert store.count() == 0  # readers go on
    other.close()


def test_processes_that_open_and_write_at_once_wait_for_each_other(database: str) -> None:
    def write(number: int) -> int:
        return TrialStore(open_engine(database)).upsert([record(f"NCT{number:08d}")]).new

    with ThreadPoolExecutor(4) as threads:
        assert sum(threads.map(write, range(1, 9))) == 8
    assert TrialStore(open_engine(database)).count() == 8
