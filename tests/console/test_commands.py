"""`waymark console`: the first account, the read model, the files of corrections, the log."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from sqlalchemy import update

from tests.conversations.desk.tracker import recorded, write_events
from waymark import wiring
from waymark.cli.console import command
from waymark.conversations.desk.ingest import Ingest
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.reviews import Correction, Doing, Reviews
from waymark.conversations.desk.staff import Check, Role, StaffStore
from waymark.conversations.desk.tables import audit
from waymark.store.engine import open_engine, writing

pytestmark = pytest.mark.command

NOW = datetime(2026, 11, 22, 12)
PASSWORD = "a long enough password"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("WAYMARK_VAR_DIR", str(tmp_path))
    monkeypatch.setenv("DESK_PASSWORD", PASSWORD)
    monkeypatch.chdir(tmp_path)
    wiring.settings.cache_clear()
    yield tmp_path
    wiring.settings.cache_clear()


def run(*words: str) -> Result:
    return CliRunner().invoke(command, list(words))


def database(folder: Path) -> str:
    return f"sqlite:///{folder / 'conversations.db'}"


def test_the_first_administrator_is_made_from_the_command_line(folder: Path) -> None:
    assert run("create-admin", "eli").exit_code == 0
    staff = StaffStore(open_engine(database(folder)))
    (eli,) = staff.all()
    assert eli.role is Role.ADMINISTRATOR
    assert staff.check_password("eli", PASSWORD, NOW) is Check.RIGHT
    again = run("create-admin", "eli")
    assert "has an account already" in str(again.exception)


def test_a_password_that_is_too_short_makes_no_account(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESK_PASSWORD", "short")
    assert "12 to 256" in str(run("create-admin", "eli").exception)
    assert StaffStore(open_engine(database(folder))).all() == ()


def test_the_read_model_is_made_again_by_one_command(folder: Path) -> None:
    write_events(open_engine(database(folder)), recorded())
    assert json.loads(run("rebuild", "--json").stdout) == {"conversations": 5, "problems": 0}


def test_the_log_is_checked_by_one_command(folder: Path) -> None:
    run("create-admin", "eli")
    assert json.loads(run("verify-log", "--json").stdout)["first_broken"] is None
    with writing(open_engine(database(folder))).begin() as connection:
        connection.execute(update(audit).values(name="somebody"))
    assert "Entry 1" in str(run("verify-log").exception)


def test_corrections_are_written_into_a_folder(folder: Path) -> None:
    engine = open_engine(database(folder))
    write_events(engine, recorded("amira"))
    Ingest(engine).look()
    wrong = Correction(56, "dana", NOW, "who pays for the hotel", "out_of_scope", "ask_participation", None)
    Reviews(engine).correct(Doing(key_of("amira"), "dana", NOW), wrong)
    assert run("write-tests", "made").exit_code == 0
    test = yaml.safe_load((folder / "made" / f"{key_of('amira')[:8]}_56.yml").read_text(encoding="utf-8"))
    assert test["steps"][-1] == {"say": "who pays for the hotel", "intent": "ask_participation"}
    examples = yaml.safe_load((folder / "made" / "nlu_examples.yml").read_text(encoding="utf-8"))
    assert examples["nlu"][0]["intent"] == "ask_participation"


def test_where_nobody_corrected_anything_it_is_said_that_nothing_was_written(folder: Path) -> None:
    done = run("write-tests", "made")
    assert (done.exit_code, done.output.strip()) == (0, "No correction is kept: nothing was written.")
    assert not (folder / "made").exists()


def test_without_postgresql_there_is_nobody_to_grant_to(folder: Path) -> None:
    assert "only PostgreSQL" in str(run("grant", "waymark_desk").exception)
    assert "not the name" in str(run("grant", "x; DROP TABLE events").exception)
