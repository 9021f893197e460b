"""Every page times every role, from the route table itself: a new page cannot be forgotten."""

from __future__ import annotations

import pytest
import requests

from tests.console.desk import Desk, Worker
from waymark.console.pages import PAGES
from waymark.console.permissions import PERMISSIONS, Permission
from waymark.console.visits import Page
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role

# What each role may do, written down a second time: the code and this table must agree.
EXPECTED = {
    Role.REVIEWER: {"half_signed_in", "own_account", "read", "review", "learn", "report", "export"},
    Role.CLINICIAN: {
        "half_signed_in", "own_account", "read", "review", "learn", "report", "export", "unmask",
        "sign_safety",
    },
    Role.ADMINISTRATOR: {
        "half_signed_in", "own_account", "read", "review", "learn", "report", "export", "audit", "staff",
    },
}  # fmt: skip


def path_of(page: Page) -> str:
    return (
        page.path.replace("{key}", key_of("amira")).replace("{event_id:int}", "19").replace("{name}", "dana")
    )


def call(worker: Worker, page: Page) -> requests.Response:
    path = path_of(page)
    if page.method == "GET":
        return worker.browser.get(worker.desk.address + path, timeout=20, allow_redirects=False)
    return worker.send(path, follow=False, form_token=worker.form_token or "x")


@pytest.mark.parametrize("role", Role)
def test_the_table_of_roles_is_as_written_here(role: Role) -> None:
    assert {permission.value for permission in PERMISSIONS[role]} - {"open"} == EXPECTED[role]


def test_fay_sees_nothing(fay: Worker) -> None:
    for page in PAGES:
        answer = call(fay, page)
        name = f"{page.method} {page.path}"
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
        if page.path in {"/sign-in", "/sign-out"}:
            continue
        worker.open("/")
        status = call(worker, page).status_code
        is_refused = status == 403
        may = page.permission is Permission.OPEN or page.permission.value in EXPECTED[role]
        if is_refused is may or status >= 500:
            wrong.append(f"{page.method} {page.path}: {status}")
    assert wrong == []


def test_a_refusal_is_logged(dana: Worker, amira: str) -> None:
    assert dana.send(f"/conversation/{amira}/unmask", reason="I want to see it").status_code == 403
    newest = dana.desk.services.audit.newest(1)[0]
    assert (newest.name, newest.action, newest.subject) == ("dana", "refused", "/conversation/{key}/unmask")


def test_every_page_but_the_open_ones_asks_for_something() -> None:
    open_pages = {(page.method, page.path) for page in PAGES if page.permission is Permission.OPEN}
    assert open_pages == {("GET", "/sign-in"), ("POST", "/sign-in")}
