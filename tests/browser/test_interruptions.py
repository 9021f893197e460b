"""Reload, two tabs, a lost network, a restart: nothing is lost, and nothing is sent twice."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chat import agreed, from_menu, say, shown
from tests.gateway.door import Gateway
from tests.gateway.rasa_server import RasaServer

pytestmark = pytest.mark.browser


def reopened(page: Page) -> Page:
    page.reload()
    page.get_by_role("button", name="Find a trial").click()
    return page


def test_a_restart_of_the_server_in_the_middle_loses_nothing(
    page: Page, gateway: Gateway, rasa: RasaServer
) -> None:
    agreed(page)
    gateway.stop()
    say(page, "hello there")
    expect(page.get_by_role("status").first).to_contain_text("Not sent yet")
    gateway.start()
    expect(page.get_by_text("You said: hello there")).to_be_visible()
    assert rasa.messages.count("hello there") == 1


def test_what_was_not_sent_survives_a_reload_and_is_shown_once(
    page: Page, gateway: Gateway, rasa: RasaServer
) -> None:
    agreed(page)
    gateway.stop()
    say(page, "my name is Bo, hello")
    expect(page.get_by_role("status").first).to_contain_text("Not sent yet")
    gateway.start()
    reopened(page)
    expect(page.get_by_text("hello", exact=False).last).to_be_visible()
    expect(page.get_by_role("log").get_by_text("You:", exact=False)).to_have_count(2)
    assert len([text for text in rasa.messages if "hello" in text]) == 1


def test_an_answer_lost_on_its_way_is_asked_for_again_and_comes_once(page: Page, rasa: RasaServer) -> None:
    agreed(page)
    lost: list[str] = []

    def lose_first(route: object) -> None:
        if lost:
            route.continue_()  # type: ignore[attr-defined]
            return
        lost.append("answer")
        route.fetch()  # type: ignore[attr-defined]
        route.abort("connectionreset")  # type: ignore[attr-defined]

    page.route("**/chat/message", lose_first)
    say(page, "hello there")
    expect(page.get_by_text("You said: hello there")).to_be_visible()
    expect(page.get_by_text("You said: hello there")).to_have_count(1)
    assert rasa.messages.count("hello there") == 1


def test_a_slow_answer_is_announced_and_comes(page: Page, rasa: RasaServer) -> None:
    agreed(page)
    rasa.may_answer.clear()
    say(page, "hello there")
    expect(page.get_by_role("status").first).to_contain_text("looking this up")
    expect(page.get_by_text("This takes longer than it should", exact=False)).to_be_visible()
    rasa.may_answer.set()
    expect(page.get_by_text("You said: hello there")).to_be_visible()


def test_two_tabs_that_remember_show_the_same_and_erase_together(page: Page) -> None:
    shown(page)
    page.get_by_role("button", name="Menu").click()
    page.get_by_label("Remember this chat on this device").check()
    page.keyboard.press("Escape")
    other = page.context.new_page()
    other.goto(page.url)
    other.get_by_role("button", name="Find a trial").click()
    expect(other.get_by_role("article")).to_be_visible()
    say(other, "from the other tab")
    expect(page.get_by_text("You said: from the other tab")).to_be_visible()
    expect(page.get_by_text("from the other tab", exact=True)).to_have_count(1)
    from_menu(page, "Erase everything")
    page.get_by_role("button", name="Yes, erase it").click()
    expect(other.get_by_role("article")).to_have_count(0)
    expect(other.get_by_role("button", name="Start a new chat")).to_be_visible()
    assert page.evaluate("localStorage.length") == 0


def test_two_tabs_that_do_not_remember_are_two_conversations(page: Page) -> None:
    agreed(page)
    other = page.context.new_page()
    other.goto(page.url)
    other.get_by_role("button", name="Find a trial").click()
    expect(other.get_by_role("button", name="I agree")).to_be_visible()


def test_a_session_that_ended_says_so_and_keeps_the_words(page: Page, gateway: Gateway) -> None:
    agreed(page)
    gateway.clock.ahead = gateway.clock.ahead.__class__(hours=25)
    say(page, "hello there")
    expect(page.get_by_text("This chat has ended", exact=False)).to_be_visible()
    expect(page.get_by_label("Your message")).to_have_value("hello there")
    page.get_by_role("button", name="Start a new chat").click()
    expect(page.get_by_role("button", name="I agree")).to_be_visible()
