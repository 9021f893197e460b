"""A real conversation reaches the staff desk, and leaves it when the person erases it."""

from __future__ import annotations

import re

import pytest
import requests

from tests.gateway.door import Person, wait_until
from tests.stack.conftest import Stack
from tests.stack.sentences import DAUGHTER, EXAMPLE
from waymark.conversations.desk.staff import Role, StaffStore
from waymark.store.engine import open_engine

pytestmark = [pytest.mark.stack, pytest.mark.model]

PASSWORD = "a long enough password"


@pytest.fixture
def dana(stack: Stack) -> requests.Session:
    """Dana's browser, signed in at the desk."""
    staff = StaffStore(open_engine(stack.settings.console_database))
    if staff.get("dana") is None:
        staff.add("dana", Role.REVIEWER, PASSWORD)
    browser = requests.Session()
    form = {"name": "dana", "password": PASSWORD}
    assert browser.post(f"{stack.settings.console_here}/sign-in", form, timeout=20).status_code == 200
    return browser


def read(stack: Stack, browser: requests.Session, path: str) -> str:
    return browser.get(stack.settings.console_here + path, timeout=20).text


def test_a_conversation_reaches_the_desk_with_its_verdict_and_goes_when_erased(
    stack: Stack, bo: Person, dana: requests.Session
) -> None:
    words = DAUGHTER.replace("matched donor", "matched donor, and she likes hopscotch")
    bo.say(words)
    wait_until(lambda: "/conversation/" in read(stack, dana, "/?words=hopscotch"), 20)
    key = re.search(r"/conversation/([0-9a-f]{16})", read(stack, dana, "/?words=hopscotch"))
    assert key is not None
    page = read(stack, dana, f"/conversation/{key[1]}")
    assert f"{EXAMPLE}: shown as may fit; the same today" in page
    assert "The record says" in page
    bo.erase()
    assert read(stack, dana, f"/conversation/{key[1]}").count("It may have been erased") == 1
    assert "Nothing here" in read(stack, dana, "/?words=hopscotch")
