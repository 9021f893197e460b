"""What a person sees, hears and can do in the chat on a website."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chat import agreed, opened, say, shown, violations
from tests.browser.conftest import DAUGHTER
from tests.gateway.rasa_server import RasaServer

pytestmark = pytest.mark.browser


def test_the_warning_stands_before_the_fit(page: Page) -> None:
    say(agreed(page), DAUGHTER)
    card = page.get_by_role("article")
    expect(card).to_be_visible()
    words = card.inner_text()
    assert words.index("out of date") < words.index("May fit") < words.index("NCT05745532")


def test_every_criterion_shows_its_finding_and_both_sides(page: Page) -> None:
    say(agreed(page), DAUGHTER)
    page.get_by_text("Each point of the record").click()
    findings = page.get_by_role("article").get_by_role("listitem")
    expect(findings.filter(has_text="matched donor").first).to_contain_text("You said: no matched donor")
    assert findings.count() >= 10
    for finding in findings.all():
        assert "The record says" in finding.inner_text()


def test_why_is_answered_once_in_the_card_with_whose_words_and_the_reason(page: Page) -> None:
    shown(page)
    page.get_by_role("button", name="Why this answer").click()
    expect(page.get_by_role("article")).to_have_count(2)
    card = page.get_by_role("article").last
    donor = card.get_by_role("listitem").filter(has_text="HLA-matched donor")
    expect(donor).to_contain_text("The record says, in our words:")
    expect(donor).to_contain_text("There is no matched donor.")
    expect(page.get_by_text("Only the study team says the rest.")).to_be_visible()
    expect(page.get_by_text("A line that the card has")).to_have_count(0)


def test_it_works_by_keyboard_alone(page: Page) -> None:
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.tagName") != "WAYMARK-CHAT":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Your message")).to_be_focused()
    expect(page.get_by_role("button", name="I agree")).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="I agree")).to_be_focused()
    page.keyboard.press("Space")
    expect(page.get_by_label("Your message")).to_be_focused()
    expect(page.get_by_text("Who is the trial for?")).to_be_visible()
    page.keyboard.type(DAUGHTER)
    page.keyboard.press("Enter")
    expect(page.get_by_role("article")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Find a trial")).to_be_focused()


def test_focus_stays_in_the_panel_where_it_covers_the_page(page: Page) -> None:
    opened(page)
    for _ in range(20):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.tagName") == "WAYMARK-CHAT"


def test_axe_finds_nothing_wrong_closed_open_and_with_a_card(page: Page) -> None:
    assert violations(page) == []
    say(agreed(page), DAUGHTER)
    page.get_by_text("Each point of the record").click()
    assert violations(page) == []
    page.emulate_media(color_scheme="dark")
    assert violations(page) == []


def test_every_button_is_large_enough_to_touch(page: Page) -> None:
    agreed(page)
    for button in page.get_by_role("button").all():
        box = button.bounding_box()
        assert box is not None
        assert box["height"] >= 44, button.inner_text()


def test_a_reload_brings_the_conversation_back_silently(page: Page) -> None:
    say(agreed(page), DAUGHTER)
    expect(page.get_by_role("article")).to_be_visible()
    page.reload()
    page.get_by_role("button", name="Find a trial").click()
    expect(page.get_by_role("article")).to_be_visible()
    expect(page.get_by_role("log")).to_contain_text("Who is the trial for?")
    expect(page.get_by_role("button", name="Why this answer")).to_be_visible()


def test_erasing_asks_once_and_gives_a_receipt(page: Page) -> None:
    agreed(page).get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase it").click()
    expect(page.get_by_text("Your receipt")).to_be_visible()
    expect(page.get_by_role("log")).not_to_contain_text("Who is the trial for?")
    page.get_by_role("button", name="Start a new chat").click()
    expect(page.get_by_role("button", name="I agree")).to_be_visible()


def test_what_is_said_offline_is_sent_once_when_back(page: Page, rasa: RasaServer) -> None:
    agreed(page)
    page.context.set_offline(True)
    say(page, "hello there")
    expect(page.get_by_role("status")).to_contain_text("offline")
    page.context.set_offline(False)
    expect(page.get_by_text("You said: hello there")).to_be_visible()
    assert rasa.messages.count("hello there") == 1


def test_with_rasa_down_it_says_so_kindly_and_goes_on_by_itself(page: Page, rasa: RasaServer) -> None:
    agreed(page)
    rasa.stop()
    say(page, "hello there")
    expect(page.get_by_text("Something on our side does not answer now")).to_be_visible()
    rasa.start()
    expect(page.get_by_text("You said: hello there")).to_be_visible()


def test_an_emergency_is_answered_with_rasa_down(page: Page, rasa: RasaServer) -> None:
    opened(page)
    rasa.stop()
    say(page, "i dont want to live anymore")
    expect(page.get_by_text("your local emergency number", exact=False).last).to_be_visible()
    expect(page.get_by_role("button", name="Go on")).to_be_visible()


def test_text_from_a_record_is_only_text(page: Page, rasa: RasaServer) -> None:
    agreed(page)
    evil = "<img src=x onerror=alert(1)> https://evil.example/x https://clinicaltrials.gov/study/NCT05745532."
    rasa.answer = lambda _: [{"text": evil}]
    say(page, "hello")
    expect(page.get_by_text("<img src=x", exact=False)).to_be_visible()
    links = page.get_by_role("log").get_by_role("link")
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", "https://clinicaltrials.gov/study/NCT05745532")


def test_without_javascript_the_page_still_helps(page: Page) -> None:
    html = page.request.get(page.url).text()
    without = html[html.index("<noscript>") : html.index("</noscript>")]
    assert "needs JavaScript" in without
    assert 'href="https://clinicaltrials.gov"' in without


def test_the_widget_stays_small(project: Path) -> None:
    widget = project / "waymark" / "gateway" / "static" / "widget" / "v1" / "waymark.js"
    assert len(gzip.compress(widget.read_bytes())) < 20_000


def test_what_is_written_after_erasing_begins_a_new_chat(page: Page) -> None:
    agreed(page).get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Yes, erase it").click()
    expect(page.get_by_text("Your receipt")).to_be_visible()
    say(page, "my son is 9")
    expect(page.get_by_role("log")).to_contain_text("my son is 9")
    expect(page.get_by_role("button", name="I agree")).to_be_visible()
    expect(page.get_by_role("log")).not_to_contain_text("Your receipt")


def test_a_point_without_a_limit_says_that_it_holds_for_anyone(page: Page) -> None:
    say(agreed(page), DAUGHTER)
    page.get_by_text("Each point of the record").click()
    sex = page.get_by_role("article").get_by_role("listitem").filter(has_text="Sex: ALL")
    expect(sex).to_contain_text("This holds for anyone")
    expect(sex).not_to_contain_text("Nothing told")


def test_two_trials_side_by_side_fit_a_phone(page: Page) -> None:
    say(agreed(page), "compare")
    table = page.get_by_role("table")
    expect(table.get_by_role("columnheader", name="NCT02280889")).to_be_in_viewport(ratio=1)
    width = table.evaluate("table => [table.parentElement.scrollWidth, table.parentElement.clientWidth]")
    assert width[0] <= width[1]


def test_in_a_page_read_from_the_right_english_is_read_from_the_left(page: Page) -> None:
    page.evaluate("document.documentElement.dir = 'rtl'")
    say(agreed(page), DAUGHTER)
    card = page.get_by_role("article")
    expect(card).to_be_visible()
    assert card.evaluate("card => getComputedStyle(card).direction") == "ltr"
    assert page.get_by_role("dialog").evaluate("panel => getComputedStyle(panel).direction") == "rtl"
    finder = page.get_by_text("Trial finder")
    assert finder.evaluate("words => getComputedStyle(words).direction") == "rtl"
