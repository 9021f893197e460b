"""Progress, what is known, saved trials, the page for the doctor, a person, text size."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chat import agreed, back, from_menu, opened, say, shown
from tests.gateway.rasa_server import RasaServer

pytestmark = pytest.mark.browser


def set_contact(page: Page, words: str, link: str) -> None:
    chat = page.locator("waymark-chat")
    for name, value in (("contact", words), ("contact-link", link)):
        chat.evaluate("(chat, [name, value]) => chat.setAttribute(name, value)", [name, value])


def test_progress_is_said_while_a_question_is_open(page: Page) -> None:
    agreed(page)
    expect(page.get_by_text("Question 1 of about 5")).to_be_visible()


def test_a_fact_is_changed_in_a_few_words(page: Page, rasa: RasaServer) -> None:
    shown(page).get_by_role("button", name="What I told you").click()
    expect(page.get_by_role("heading", name="What I told you")).to_be_focused()
    page.get_by_role("button", name="Change: Your daughter is 10").click()
    expect(page.get_by_label("Your message")).to_be_focused()
    page.keyboard.type("11")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You said: Sorry, the age is 11")).to_be_visible()
    assert rasa.messages[-1] == "Sorry, the age is 11"


def test_a_saved_trial_stays_over_a_reload_and_can_be_taken_off(page: Page) -> None:
    shown(page).get_by_role("button", name="Save this trial").click()
    expect(page.get_by_role("button", name="Saved for this visit")).to_have_attribute("aria-pressed", "true")
    page.reload()
    page.get_by_role("button", name="Find a trial").click()
    expect(page.get_by_role("button", name="Saved for this visit")).to_be_visible()
    from_menu(page, "Saved trials (1)")
    expect(page.get_by_role("link", name="Official record")).to_be_visible()
    page.get_by_role("button", name="Take it off").click()
    expect(page.get_by_text("You saved no trial yet", exact=False)).to_be_visible()
    back(page)
    expect(page.get_by_role("button", name="Save this trial")).to_be_visible()


def test_the_page_for_the_doctor_opens_and_an_email_is_prepared(page: Page) -> None:
    shown(page)
    from_menu(page, "Page for the doctor")
    mail = unquote(page.get_by_role("link", name="Send it by e-mail").get_attribute("href") or "")
    assert mail.startswith("mailto:?subject=Trials to talk about&body=")
    assert "https://clinicaltrials.gov/study/NCT05745532" in mail
    assert len(mail) < 2000
    with page.context.expect_page() as opening:
        page.get_by_role("link", name="Open the page to print").click()
    sheet = opening.value
    expect(sheet.get_by_role("heading", name="Page for the doctor")).to_be_visible()
    expect(sheet.get_by_text("Your daughter is 10").first).to_be_visible()
    expect(sheet.get_by_role("button", name="Print this page")).to_be_visible()


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("told", ["one trial", "many", "everything"])
def test_the_page_for_the_doctor_prints_on_one_sheet(page: Page, size: str, told: str) -> None:
    say(shown(page), told)
    expect(page.get_by_text(f"You said: {told}")).to_be_visible()
    from_menu(page, "Page for the doctor")
    address = page.get_by_role("link", name="Open the page to print").get_attribute("href")
    assert len(page.get_by_role("link", name="Send it by e-mail").get_attribute("href") or "") < 2000
    sheet = page.context.new_page()
    sheet.goto(str(address))
    expect(sheet.get_by_text("more things told in the chat")).to_have_count(1 if told == "everything" else 0)
    pdf = sheet.pdf(format=size, prefer_css_page_size=False)
    assert pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ") + pdf.count(b"/Type /Page/") == 1


def test_before_anything_is_told_there_is_no_page_and_it_says_so(page: Page) -> None:
    opened(page)
    from_menu(page, "Page for the doctor")
    expect(page.get_by_text("There is nothing to print yet", exact=False)).to_be_visible()


def test_a_person_is_in_reach_also_offline(page: Page) -> None:
    set_contact(page, "Call our nurses", "tel:123")
    opened(page)
    page.context.set_offline(True)
    page.get_by_role("button", name="Talk to a person").click()
    expect(page.get_by_role("link", name="Call our nurses")).to_have_attribute("href", "tel:123")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Talk to a person")).to_be_focused()


def test_a_script_as_contact_link_is_not_followed(page: Page) -> None:
    set_contact(page, "Call", "javascript:alert(1)")
    opened(page).get_by_role("button", name="Talk to a person").click()
    expect(page.get_by_text("Call", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Call")).to_have_count(0)


def test_larger_text_is_larger_and_stays(page: Page) -> None:
    agreed(page)
    line = page.get_by_text("Who is the trial for?").last
    before = line.evaluate("line => parseFloat(getComputedStyle(line).fontSize)")
    from_menu(page, "Very large")
    back(page)
    assert line.evaluate("line => parseFloat(getComputedStyle(line).fontSize)") >= before * 1.4
    page.reload()
    page.get_by_role("button", name="Find a trial").click()
    line = page.get_by_text("Who is the trial for?").last
    assert line.evaluate("line => parseFloat(getComputedStyle(line).fontSize)") >= before * 1.4


def test_every_type_of_message_has_its_shape(page: Page) -> None:
    shown(page).get_by_role("button", name="Why this answer").click()
    expect(page.get_by_role("article").last.locator("details")).to_have_attribute("open", "")
    say(page, "compare")
    table = page.get_by_role("table")
    expect(table.get_by_role("columnheader", name="NCT02280889")).to_be_visible()
    expect(table.get_by_role("row", name="Ages 8 years to 16 years any age")).to_be_visible()
    expect(page.get_by_text("I can't say which one is better.", exact=False)).to_be_visible()
    say(page, "list")
    expect(page.get_by_role("listitem").filter(has_text="Milan")).to_be_visible()
    say(page, "sheet")
    to_print = page.get_by_role("log").get_by_role("button", name="Print or send this page")
    expect(to_print).to_be_visible()
    first_line = page.get_by_role("log").get_by_role("listitem").filter(has_text="One line")
    assert to_print.bounding_box()["y"] < first_line.bounding_box()["y"]


def test_the_emergency_line_stands_in_every_view(page: Page) -> None:
    shown(page)
    always = page.get_by_text("A machine, not a doctor.", exact=False)
    for entry in ("What I told you", "Saved trials", "Page for the doctor"):
        from_menu(page, entry)
        expect(always).to_be_in_viewport()
        back(page)
