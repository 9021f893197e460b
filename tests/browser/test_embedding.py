"""On a hospital's own website: another origin, a strict policy, an integrity hash, attributes and colours."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, Page, expect

from tests.browser.chat import agreed, opened, violations
from tests.browser.conftest import watched
from tests.browser.website import Website
from tests.gateway.door import Gateway
from waymark.cli.widget import command

pytestmark = pytest.mark.browser


@pytest.fixture
def snippet(gateway: Gateway) -> dict[str, str]:
    """What `waymark widget snippet` prints for this gateway."""
    address = f"http://127.0.0.1:{gateway.settings.gateway_port}"
    return dict(json.loads(CliRunner().invoke(command, ["snippet", "--gateway", address, "--json"]).stdout))


@pytest.fixture
def hospital(browser: Browser, website: Website, snippet: dict[str, str]) -> Iterator[Page]:
    """A page that allows nothing but what the how-to lists."""
    website.html = page_with(snippet["tag"])
    website.policy = f"default-src 'none'; {snippet['csp']}; require-trusted-types-for 'script'"
    context = browser.new_context(viewport={"width": 360, "height": 740})
    errors: list[str] = []
    context.on("page", lambda opened: watched(opened, errors))
    page = context.new_page()
    page.goto(website.origin)
    yield page
    context.close()
    assert errors == []


def page_with(tag: str) -> str:
    return f'<!doctype html><html lang="en"><title>Hospital</title><main><h1>Hospital</h1></main>{tag}</html>'


def test_it_works_under_a_policy_that_allows_nothing_else(hospital: Page) -> None:
    display = agreed(hospital).get_by_role("dialog").evaluate("panel => getComputedStyle(panel).display")
    assert display == "flex", "constructed style sheets need no style-src"


def test_a_changed_file_is_not_run(browser: Browser, website: Website, snippet: dict[str, str]) -> None:
    website.html = page_with(snippet["tag"].replace("sha384-", "sha384-AAAA"))
    website.policy = f"default-src 'none'; {snippet['csp']}"
    page = browser.new_page()
    page.goto(website.origin)
    assert page.evaluate("customElements.get('waymark-chat') === undefined")
    page.close()


def test_a_website_that_is_not_listed_opens_no_chat(
    browser: Browser, website: Website, snippet: dict[str, str]
) -> None:
    website.html = page_with(snippet["tag"])
    website.policy = f"default-src 'none'; {snippet['csp']}"
    page = browser.new_page()
    page.goto(website.origin.replace("localhost", "127.0.0.1"))
    page.get_by_role("button", name="Find a trial").click()
    expect(page.get_by_role("status").first).to_contain_text("does not answer yet")
    page.close()


def test_attributes_and_colours_do_what_the_how_to_says(hospital: Page) -> None:
    hospital.evaluate(
        """() => {
          const old = document.querySelector('waymark-chat');
          const chat = document.createElement('waymark-chat');
          chat.setAttribute('launcher', 'Ask about trials');
          chat.setAttribute('greeting', 'Welcome to the children’s ward.');
          chat.setAttribute('position', 'start');
          chat.setAttribute('theme', 'dark');
          chat.style.setProperty('--waymark-dark-accent', 'rgb(255, 200, 0)');
          old.replaceWith(chat);
        }"""
    )
    hospital.set_viewport_size({"width": 1280, "height": 800})
    launcher = hospital.get_by_role("button", name="Ask about trials")
    box = launcher.bounding_box()
    assert box is not None
    assert box["x"] < 100
    assert launcher.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 200, 0)"
    launcher.click()
    expect(hospital.get_by_text("Welcome to the children’s ward.")).to_be_visible()
    expect(hospital.get_by_text("From this website:")).to_be_visible()


def test_the_plain_page_needs_no_javascript(browser: Browser, gateway: Gateway) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{gateway.settings.gateway_port}/plain")
    page.get_by_role("button", name="Start the chat").click()
    page.get_by_role("button", name="I agree").click()
    page.get_by_label("Your message").fill("my daughter is 10")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("out of date", exact=False).first).to_be_visible()
    page.get_by_role("button", name="Save this trial").click()
    page.get_by_role("button", name="Page for the doctor").click()
    expect(page.get_by_role("heading", name="Page for the doctor")).to_be_visible()
    expect(page.get_by_role("button", name="Print this page")).to_be_hidden()
    context.close()


def test_the_chat_of_the_demonstration_page_opens(page: Page) -> None:
    opened(page)
    assert violations(page, "waymark-chat") == []
