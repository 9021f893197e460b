"""What a person does in the chat, and what axe says of it."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

from tests.browser.conftest import DAUGHTER


def opened(page: Page) -> Page:
    page.get_by_role("button", name="Find a trial").click()
    expect(page.get_by_role("button", name="I agree")).to_be_visible()
    return page


def agreed(page: Page) -> Page:
    opened(page).get_by_role("button", name="I agree").click()
    expect(page.get_by_text("Who is the trial for?")).to_be_visible()
    return page


def say(page: Page, words: str) -> None:
    page.get_by_label("Your message").fill(words)
    page.keyboard.press("Enter")


def shown(page: Page) -> Page:
    """Up to the card of the trial."""
    say(agreed(page), DAUGHTER)
    expect(page.get_by_role("article")).to_be_visible()
    expect(page.get_by_text("What would you like to know?")).to_be_visible()
    return page


def from_menu(page: Page, entry: str) -> None:
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("region", name="Menu").get_by_role("button", name=entry).click()


def back(page: Page) -> None:
    page.get_by_role("button", name="Back to the chat").click()


def violations(page: Page, within: str = "html") -> list[str]:
    """What axe finds wrong: WCAG 2.2 A and AA, and best practices."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: dict[str, Any] = page.evaluate("within => axe.run(within, {resultTypes: ['violations']})", within)
    return [
        f"{item['impact']}: {item['id']}: {item['nodes'][0]['html'][:200]}" for item in found["violations"]
    ]
