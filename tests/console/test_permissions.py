"""Every page times every role, from the route table itself: a new page cannot be forgotten."""

from __future__ import annotations

import pytest
import requests

from tests.console.desk import Desk, Worker
from waymark.console.pages import PAGES
from waymark.console.permissions import Permission
from waymark.console.visits import Page
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role

# Who may call what, written down a second time: the route table and this one must agree, line by line.
ALL = "rca"  # reviewer, clinician, administrator
MATRIX = {
    "GET /": ALL,
    "POST /views": ALL,
    "POST /views/drop": ALL,
    "POST /export": ALL,
    "GET /conversation/{key}": ALL,
    "GET /conversation/{key}/print": ALL,
    "POST /conversation/{key}/review": ALL,
    "POST /conversation/{key}/note": ALL,
    "POST /conversation/{key}/tag": ALL,
    "POST /conversation/{key}/assign": ALL,
    "POST /conversation/{key}/later": ALL,
    "POST /conversation/{key}/unmask": "c",
    "GET /conversation/{key}/wrong/{event_id:int}": ALL,
    "POST /conversation/{key}/wrong/{event_id:int}": ALL,
    "GET /conversation/{key}/wrong/{event_id:int}/example.yml": ALL,
    "GET /conversation/{key}/wrong/{event_id:int}/test.yml": ALL,
    "GET /questions": ALL,
    "GET /report": ALL,
    "GET /safety": ALL,
    "POST /safety/try": ALL,
    "POST /safety/sign": "c",
    "GET /audit": "a",
    "GET /staff": "a",
    "POST /staff": "a",
    "POST /staff/role": "a",
    "POST /staff/active": "a",
    "POST /staff/code": "a",
    "GET /account": ALL,
    "POST /account/password": ALL,
    "POST /account/code/new": ALL,
    "POST /account/code": ALL,
}
SIGNING_IN = {
    "GET /sign-in",
    "POST /sign-in",
    "GET /sign-in/code",
    "POST /sign-in/code",
    "POST /sign-out",
}


def name_of(page: Page) -> str:
    return f"{page.method} {page.path}"


def path_of(page: Page) -> str:
    return (
        page.path.replace("{key}", key_of("amira")).replace("{event_id:int}", "19").replace("{name}", "dana")
    )


def call(worker: Worker, page: Page) -> requests.Response:
    path = path_of(page)
    if page.method == "GET":
        return worker.browser.get(worker.desk.address + path, timeout=20, allow_redirects=False)
    return worker.send(path, follow=False, form_token=worker.form_token or "x")


def test_every_page_is_in_the_matrix_and_no_other() -> None:
    assert {name_of(page) for page in PAGES} == MATRIX.keys() | SIGNING_IN


def test_fay_sees_nothing(fay: Worker) -> None:
    for page in PAGES:
        answer = call(fay, page)
        name = name_of(page)
        if page.permission is Permission.OPEN:
            assert answer.status_code in {200, 401}, name
        elif page.method == "GET":
            assert answer.status_code == 303, name
            assert answer.headers["Location"].startswith("/sign-in"), name
        else:
            assert answer.status_code == 401, name
        assert "beta thalassemia" not in answer.text, name


@pytest.mark.thorough
@pytest.mark.parametrize("role", Role)
def test_every_page_asks_for_its_permission(desk: Desk, role: Role) -> None:
    worker = desk.add("someone", role)
    wrong = []
    for page in PAGES:
        if name_of(page) in SIGNING_IN:
            continue
        worker.open("/")
        status = call(worker, page).status_code
        may = role.value[0] in MATRIX[name_of(page)]
        if (status == 403) is may or status >= 500:
            wrong.append(f"{name_of(page)}: {status}")
    assert wrong == []


def test_a_refusal_is_logged(dana: Worker, amira: str) -> None:
    assert dana.send(f"/conversation/{amira}/unmask", reason="I want to see it").status_code == 403
    newest = dana.desk.services.audit.newest(1)[0]
    assert (newest.name, newest.action, newest.subject) == ("dana", "refused", "/conversation/{key}/unmask")


def test_every_page_but_the_open_ones_asks_for_something() -> None:
    open_pages = {(page.method, page.path) for page in PAGES if page.permission is Permission.OPEN}
    assert open_pages == {("GET", "/sign-in"), ("POST", "/sign-in")}
