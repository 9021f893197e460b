"""What the gateway answers is what docs/reference/schemas says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, RefResolver

from tests.gateway.door import Gateway, Person
from tests.gateway.rasa_server import RasaServer
from tests.gateway.test_rendering import CARD

pytestmark = pytest.mark.thorough


@pytest.fixture(scope="module")
def schemas(project: Path) -> Path:
    return project / "docs" / "reference" / "schemas"


def check(schemas: Path, name: str, value: object) -> None:
    schema = json.loads((schemas / name).read_text())
    resolver = RefResolver(f"{schemas.as_uri()}/{name}", schema)
    Draft202012Validator(schema, resolver=resolver).validate(value)


def test_every_answer_of_the_chat_fits_its_schema(gateway: Gateway, rasa: RasaServer, schemas: Path) -> None:
    bo = Person(gateway)
    _, opened, _ = gateway.request("POST", "/chat/session", {})
    bo.agree()
    rasa.answer = lambda _: [{"text": "card"}, {"custom": {"type": "trial_card", "trial": CARD}}]
    _, card = bo.send(text="hello")
    assert card["messages"][0]["type"] == "trial_card"
    rasa.may_answer.clear()
    _, pending = bo.send(text="hello")
    rasa.may_answer.set()
    _, refused = bo.send(text="a" * 3000)
    _, history, _ = gateway.request("GET", "/chat/history", None, bo.headers)
    _, erased = bo.erase()
    for answer in (opened, card, pending, refused, history, erased):
        check(schemas, "session.schema.json", answer)


def test_a_turn_of_the_terminal_fits_its_schema(gateway: Gateway, schemas: Path) -> None:
    turn = {"turn": 0, "user": None, "messages": Person(gateway).opening}
    check(schemas, "chat.schema.json", turn)
