"""`waymark chat` talks through the same door as everyone, from a script or line by line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.gateway.door import Gateway
from tests.gateway.rasa_server import RasaServer
from tests.gateway.test_schemas import check
from tests.ports import free_port
from waymark.cli.chat import command
from waymark.cli.chat_door import DoorClosed
from waymark.errors import FileNotReadable, UsageError

pytestmark = pytest.mark.command


def chat(gateway: Gateway, lines: list[str], tmp_path: Path, *options: str) -> Result:
    script = tmp_path / "script.txt"
    script.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return CliRunner().invoke(
        command, ["--url", gateway.settings.gateway_url, "--script", str(script), *options]
    )


def test_a_script_gives_one_object_a_turn(gateway: Gateway, tmp_path: Path, project: Path) -> None:
    result = chat(gateway, ["!1", "", "my daughter is 10"], tmp_path, "--json")
    turns = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(turn["turn"], turn["user"]) for turn in turns] == [
        (0, None),
        (1, "!1"),
        (2, "my daughter is 10"),
    ]
    assert turns[2]["messages"][0]["text"] == "You said: my daughter is 10"
    for turn in turns:
        check(project / "docs" / "reference" / "schemas", "chat.schema.json", turn)


def test_a_script_does_not_agree_by_itself(gateway: Gateway, rasa: RasaServer, tmp_path: Path) -> None:
    assert chat(gateway, ["my daughter is 10"], tmp_path).exit_code == 0
    assert rasa.received == []


def test_buttons_are_numbered_for_people(gateway: Gateway, tmp_path: Path) -> None:
    assert "!1 I agree" in chat(gateway, [], tmp_path).stdout


def test_an_answer_that_comes_later_is_waited_for(gateway: Gateway, rasa: RasaServer, tmp_path: Path) -> None:
    silent_once = iter([[], [{"text": "here it is"}]])
    rasa.answer = lambda message: [] if message.startswith("/give") else next(silent_once)
    texts = chat(gateway, ["yes"], tmp_path).stdout
    assert texts.index("kept") < texts.index("here it is")


def test_lines_on_stdin_are_turns(gateway: Gateway) -> None:
    result = CliRunner().invoke(
        command, ["--url", gateway.settings.gateway_url, "--json"], input="yes\nhello\n"
    )
    assert [json.loads(line)["user"] for line in result.stdout.splitlines()] == [None, "yes", "hello"]


def test_a_button_that_is_not_there_is_named(gateway: Gateway, tmp_path: Path) -> None:
    result = chat(gateway, ["!9"], tmp_path)
    assert isinstance(result.exception, UsageError)
    assert "!9" in str(result.exception)


def test_a_missing_script_or_gateway_is_named(gateway: Gateway, tmp_path: Path) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    missing = CliRunner().invoke(command, ["--url", nowhere, "--script", str(tmp_path / "none.txt")])
    assert isinstance(missing.exception, FileNotReadable)
    closed = CliRunner().invoke(command, ["--url", nowhere], input="")
    assert isinstance(closed.exception, DoorClosed)
    assert nowhere in str(closed.exception)


@pytest.mark.parametrize("url", ["nowhere", "ftp://127.0.0.1"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    assert isinstance(CliRunner().invoke(command, ["--url", url], input="").exception, UsageError)
