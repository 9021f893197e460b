"""docs/reference/openapi.yml says what the gateway does: every route, every status, every shape."""

from __future__ import annotations

import json
import uuid
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator, RefResolver
from starlette.routing import Route

from tests.gateway.door import Gateway, Person
from tests.gateway.rasa_server import RasaServer
from waymark.gateway.app import site_routes

pytestmark = pytest.mark.thorough

Document = dict[str, Any]


@pytest.fixture(scope="module")
def path(project: Path) -> Path:
    return project / "docs" / "reference" / "openapi.yml"


@pytest.fixture(scope="module")
def document(path: Path) -> Document:
    return dict(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_every_route_is_described_and_every_description_is_of_a_route(document: Document) -> None:
    described = {(path, method.upper()) for path, item in document["paths"].items() for method in item}
    served = {
        (route.path, method)
        for route in site_routes()
        if isinstance(route, Route)
        for method in (route.methods or ()) - {"HEAD"}
    }
    assert described == served


def test_every_name_of_an_operation_is_its_own(document: Document) -> None:
    names = [operation["operationId"] for item in document["paths"].values() for operation in item.values()]
    assert len(names) == len(set(names))


def conforms(document: Document, path: Path, *, method: str, route: str, status: int, answer: object) -> None:
    """Checks an answer against the schema of its status, else of `default`."""
    responses = document["paths"][route][method.lower()]["responses"]
    assert str(status) in responses or "default" in responses, (method, route, status)
    response = responses.get(str(status)) or responses["default"]
    resolver = RefResolver(path.as_uri(), document)
    if "$ref" in response:
        response = resolver.resolve(response["$ref"])[1]
    schema = response["content"]["application/json"]["schema"]
    Draft202012Validator(schema, resolver=resolver).validate(answer)


def test_what_is_answered_has_the_shape_described(
    gateway: Gateway, rasa: RasaServer, document: Document, path: Path
) -> None:
    bo = Person(gateway)
    button = bo.button("I agree")

    def request(method: str, route: str, body: object = None, *, is_known: bool = True) -> int:
        headers = bo.headers if is_known else {}
        status, answer, _ = gateway.request(method, route, body, headers)
        conforms(document, path, method=method, route=route, status=status, answer=answer)
        return status

    def message(**what: str) -> dict[str, str]:
        return {"client_message_id": str(uuid.uuid4()), **what}

    assert request("POST", "/chat/session", {"locale": "en"}) == 201
    assert request("POST", "/chat/session", {"id": "mine"}) == 400
    assert request("POST", "/chat/message", message(button_id=button)) == 200
    assert request("POST", "/chat/message", message(button_id="none")) == 409
    assert request("POST", "/chat/message", message(text="a" * 2001)) == 413
    assert request("POST", "/chat/message", message(text="hello"), is_known=False) == 401
    rasa.may_answer.clear()
    assert request("POST", "/chat/message", message(text="hello")) == 202
    rasa.may_answer.set()
    assert request("GET", "/chat/history") == 200
    assert request("POST", "/chat/saved", {"nct_id": "NCT05745532", "is_saved": True}) == 400
    assert request("POST", "/chat/sheet") == 409
    assert request("POST", "/chat/resume") == 404
    assert request("GET", "/health") == 200
    assert request("GET", "/ready") in {200, 503}
    assert request("DELETE", "/chat/session") == 200
    assert request("DELETE", "/chat/session") == 401


def test_the_document_is_whole(document: Document, path: Path) -> None:
    """Every reference leads somewhere."""
    resolver = RefResolver(path.as_uri(), document)

    def references(node: object) -> list[str]:
        if isinstance(node, dict):
            own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
            return own + [found for value in node.values() for found in references(value)]
        return [found for value in node for found in references(value)] if isinstance(node, list) else []

    for reference in references(document):
        assert json.dumps(resolver.resolve(reference)[1]), reference
