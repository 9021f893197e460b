"""Every page in a real browser without JavaScript: nothing axe finds wrong, at desk and at phone width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.console.desk import PASSWORD, Desk
from waymark.console.pages import PAGES
from waymark.conversations.desk.keys import key_of
from waymark.conversations.desk.staff import Role
from waymark.settings import Settings

pytestmark = pytest.mark.browser

FILES = (".yml",)


@pytest.fixture
def settings(sqlite_settings: Settings) -> Settings:
    """One kind of database is enough for how pages look."""
    return sqlite_settings


@pytest.fixture(params=[(1280, 900), (360, 740)], ids=["desk", "phone"])
def context(request: pytest.FixtureRequest, browser: Browser) -> Iterator[BrowserContext]:
    width, height = request.param
    made = browser.new_context(viewport={"width": width, "height": height}, java_script_enabled=False)
    yield made
    made.close()


def sign_in(page: Page, desk: Desk) -> None:
    page.goto(f"{desk.address}/sign-in")
    page.get_by_label("Name").fill("eli")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Queue")).to_be_visible()


def paths() -> list[str]:
    """Every page that can be opened, from the route table."""
    opened = [page.path for page in PAGES if page.method == "GET" and not page.path.endswith(FILES)]
    filled = (path.replace("{key}", key_of("amira")).replace("{event_id:int}", "56") for path in opened)
    return [*filled, "/no-such-page"]


def violations(page: Page) -> list[str]:
    """Axe needs scripts, so a page is looked at in a copy of it that may run them."""
    found = Axe().run(page).response["violations"]
    return [f"{item['impact']}: {item['id']}: {item['nodes'][0]['html'][:160]}" for item in found]


def test_axe_finds_nothing_wrong_on_any_page(browser: Browser, context: BrowserContext, desk: Desk) -> None:
    desk.add("eli", Role.ADMINISTRATOR)
    page = context.new_page()
    sign_in(page, desk)
    with_scripts = browser.new_context(viewport=page.viewport_size, bypass_csp=True)
    with_scripts.add_cookies(context.cookies())
    looked_at = with_scripts.new_page()
    wrong = {}
    for path in paths():
        looked_at.goto(desk.address + path)
        for details in looked_at.locator("summary").all():
            details.click()
        if found := violations(looked_at):
            wrong[path] = found
    with_scripts.close()
    assert wrong == {}


def test_a_conversation_is_reviewed_without_a_script(context: BrowserContext, desk: Desk) -> None:
    desk.add("eli", Role.ADMINISTRATOR)
    page = context.new_page()
    sign_in(page, desk)
    page.get_by_label("Outcome").select_option("trials_shown")
    page.get_by_role("button", name="Filter").click()
    page.get_by_role("link", name=key_of("amira")[:8]).click()
    page.get_by_text("NCT05745532: shown as may fit").first.click()
    expect(page.get_by_role("columnheader", name="The line").first).to_be_visible()
    page.get_by_label("Reviewed:").select_option("could_be_better")
    page.get_by_role("button", name="Mark reviewed").click()
    expect(page.get_by_text("eli: could be better")).to_be_visible()


def test_no_page_is_wider_than_a_phone(browser: Browser, desk: Desk) -> None:
    desk.add("eli", Role.ADMINISTRATOR)
    narrow = browser.new_context(viewport={"width": 360, "height": 740}, bypass_csp=True)
    page = narrow.new_page()
    sign_in(page, desk)
    wide = []
    for path in paths():
        page.goto(desk.address + path)
        if page.evaluate("document.documentElement.scrollWidth") > 360:
            wide.append(path)
    narrow.close()
    assert wide == []


def test_on_a_phone_a_row_is_a_card_and_the_table_stays_one(browser: Browser, desk: Desk) -> None:
    desk.add("eli", Role.ADMINISTRATOR)
    narrow = browser.new_context(viewport={"width": 360, "height": 740}, bypass_csp=True)
    page = narrow.new_page()
    sign_in(page, desk)
    sideways = []
    for path in paths():
        page.goto(desk.address + path)
        for details in page.locator("summary").all():
            details.click()
        for region in page.locator(".scroll").all():
            if region.evaluate("one => one.scrollWidth > one.clientWidth"):
                sideways.append((path, region.get_attribute("aria-label")))
    page.goto(desk.address)
    heads = page.get_by_role("table", name="Conversations").get_by_role("columnheader")
    expect(heads.first).to_have_text("Conversation")
    narrow.close()
    assert sideways == []
