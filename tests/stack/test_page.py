"""The page in Debian's chromium, with everything real behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.stack.conftest import Stack
from tests.stack.sentences import DAUGHTER

pytestmark = [pytest.mark.stack, pytest.mark.model, pytest.mark.browser]


@pytest.fixture
def page(browser: Browser, stack: Stack) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 800})
    opened = context.new_page()
    opened.goto(stack.settings.gateway_url)
    yield opened
    context.close()


def test_from_the_button_to_the_trial_and_the_steps(page: Page) -> None:
    page.get_by_role("button", name="Find a trial").click()
    page.get_by_role("button", name="I agree").click()
    page.get_by_label("Your message").fill(DAUGHTER)
    page.keyboard.press("Enter")
    card = page.get_by_role("article").filter(has_text="NCT05745532")
    expect(card).to_be_visible()
    words = card.inner_text()
    assert words.index("out of date") < words.index("May fit")
    card.get_by_text("Each point of the record").click()
    expect(card.get_by_role("listitem").filter(has_text="donor")).to_contain_text("no matched donor")
    page.get_by_role("button", name="How to take part").click()
    expect(page.get_by_role("log")).to_contain_text("Asking binds you to nothing")
