"""Whatever is put into any form of the desk: it is taken, or refused with a sentence that says why."""

from __future__ import annotations

import html
import itertools
import re
from urllib.parse import quote

import pytest
import requests

from tests.console.desk import Desk, Worker
from tests.console.test_permissions import MATRIX, name_of, path_of
from waymark.console.pages import PAGES
from waymark.conversations.desk.staff import Role
from waymark.wording.phrases import phrase

pytestmark = pytest.mark.thorough

FIELDS = (
    *("title", "form", "order", "outcome", "flag", "intent", "channel", "language", "since", "until"),
    *("reviewed", "reviewer", "assigned", "later", "tag", "words", "label", "text", "to", "reason", "fact"),
    *("value", "version", "profession", "remark", "read", "name", "role", "password", "active", "code"),
    *("secret", "old", "new", "is_later", "drop", "before", "next"),
)
JUNK = {
    "nothing": "",
    "spaces": "   ",
    "a NUL": "a\x00b",
    "signs": "<script>alert(1)</script>'\";--",
    "no date, no number": "31.31.2026",
    "a huge number": "9" * 400,
    "too long": "x" * 5_000,
    "emoji and joiners": "👩‍👩‍👧 \u202e",
}
ROLES = {"a": Role.ADMINISTRATOR, "c": Role.CLINICIAN}
PATHS = ("/", "/report", "/questions", "/audit", "/sign-in")
FORMS = [page for page in PAGES if page.method == "POST" and name_of(page) in MATRIX]
EMPTY_REFUSAL = phrase("console.refused.our_fault")


@pytest.fixture
def workers(desk: Desk) -> dict[str, Worker]:
    return {letter: desk.add(f"someone-{letter}", role) for letter, role in ROLES.items()}


def test_any_value_is_taken_or_refused_with_a_reason(workers: dict[str, Worker]) -> None:
    wrong = []
    for (kind, junk), page in itertools.product(JUNK.items(), FORMS):
        worker = workers["a" if "a" in MATRIX[name_of(page)] else "c"]
        worker.open("/account")
        answer = worker.send(path_of(page), follow=False, **dict.fromkeys(FIELDS, junk))
        if answer.status_code in {401, 403} or not is_answered(answer):
            wrong.append(f"{name_of(page)}, {kind}: {answer.status_code}")
    assert wrong == []


def test_any_address_is_answered_or_refused_with_a_reason(workers: dict[str, Worker]) -> None:
    wrong = []
    for (kind, junk), path in itertools.product(JUNK.items(), PATHS):
        answer = workers["a"].open(path, **dict.fromkeys(FIELDS, junk[:1_000]))
        if not is_answered(answer):
            wrong.append(f"{path}, {kind}: {answer.status_code}")
    assert wrong == []


@pytest.mark.parametrize("junk", ["a\x00b", "<b>", "9" * 100])
def test_an_address_that_names_nothing_is_not_found(workers: dict[str, Worker], junk: str) -> None:
    assert workers["a"].open(f"/conversation/{quote(junk)}").status_code == 404


def is_answered(answer: requests.Response) -> bool:
    return answer.status_code < 400 or (answer.status_code < 500 and bool(reason_of(answer.text)))


def reason_of(text: str) -> str:
    """The sentence of a refusal; empty where there is none, or one that explains nothing."""
    found = re.search(r'role="alert"[^>]*>([^<]+)<', text)
    reason = html.unescape(found[1]).strip() if found else ""
    return "" if reason == EMPTY_REFUSAL else reason
