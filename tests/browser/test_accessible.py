"""axe finds nothing in any state, width, direction or scheme; keyboard and screen reader go all the way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.chat import agreed, back, from_menu, opened, say, shown, violations
from tests.browser.conftest import DAUGHTER
from tests.gateway.door import Gateway

pytestmark = pytest.mark.browser

WIDTHS = (320, 360, 768, 1280)


def everywhere(page: Page) -> list[str]:
    """Violations at each width, in both directions, in light and dark."""
    found = []
    for direction in ("ltr", "rtl"):
        page.evaluate("dir => { document.documentElement.dir = dir; }", direction)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 740})
                found += [f"{width} {direction} {scheme}: {one}" for one in violations(page, "waymark-chat")]
    page.set_viewport_size({"width": 360, "height": 740})
    return found


def whole(page: Page) -> None:
    shown(page)
    page.get_by_text("Each point of the record").click()


def compared(page: Page) -> None:
    say(shown(page), "compare")
    expect(page.get_by_role("table")).to_be_visible()


def offline(page: Page) -> None:
    agreed(page)
    page.context.set_offline(True)
    say(page, "hello")
    expect(page.get_by_role("status").first).to_contain_text("offline")


def emergency(page: Page) -> None:
    say(opened(page), "i dont want to live anymore")
    expect(page.get_by_role("button", name="Go on")).to_be_visible()


def erased(page: Page) -> None:
    agreed(page)
    from_menu(page, "Erase everything")
    page.get_by_role("button", name="Yes, erase it").click()
    expect(page.get_by_text("Your receipt")).to_be_visible()


def view(name: str) -> Callable[[Page], None]:
    def go(page: Page) -> None:
        shown(page).get_by_role("button", name="Save this trial").click()
        expect(page.get_by_role("button", name="Saved for this visit")).to_be_visible()
        from_menu(page, name)
        page.wait_for_load_state("networkidle")

    return go


STATES: dict[str, Callable[[Page], object]] = {
    "closed": lambda page: None,
    "consent": opened,
    "question": agreed,
    "card with every point": whole,
    "comparison": compared,
    "menu": lambda page: shown(page).get_by_role("button", name="Menu").click(),
    "facts": view("What I told you"),
    "saved": view("Saved trials"),
    "sheet": view("Page for the doctor"),
    "person": view("Talk to a person"),
    "offline": offline,
    "emergency": emergency,
    "erased": erased,
}


@pytest.mark.thorough
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_any_state(page: Page, state: str) -> None:
    STATES[state](page)
    assert everywhere(page) == []


def test_axe_finds_nothing_on_the_page_itself_the_plain_page_and_the_doctors(page: Page) -> None:
    assert violations(page) == []
    shown(page)
    from_menu(page, "Page for the doctor")
    address = str(page.get_by_role("link", name="Open the page to print").get_attribute("href"))
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        page.goto(address)
        assert violations(page) == []
        page.goto(address.partition("/sheet/")[0] + "/plain")
        page.get_by_role("button", name="Start the chat").click()
        assert violations(page) == []


def test_at_400_percent_everything_can_be_reached_without_scrolling_sideways(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    whole(page)
    assert violations(page, "waymark-chat") == []
    assert page.evaluate("document.documentElement.scrollWidth <= 320")
    panel = page.get_by_role("dialog")
    assert panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")
    page.get_by_role("button", name="Send").scroll_into_view_if_needed()
    expect(page.get_by_role("button", name="Send")).to_be_in_viewport()
    expect(page.get_by_text("A machine, not a doctor.", exact=False)).to_be_in_viewport()


def test_with_the_systems_colours_every_button_has_an_edge(browser: Browser, gateway: Gateway) -> None:
    context = browser.new_context(forced_colors="active", viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{gateway.settings.gateway_port}/")
    whole(page)
    for button in page.get_by_role("button").all():
        width = button.evaluate("one => parseFloat(getComputedStyle(one).borderTopWidth)")
        assert width >= 1, button.inner_text()
    assert violations(page, "waymark-chat") == []
    context.close()


def focus_on(page: Page, name: str, *, backwards: bool = False) -> None:
    """Presses Tab until the element of that name has the focus, as someone without a mouse does."""
    for _ in range(60):
        page.keyboard.press("Shift+Tab" if backwards else "Tab")
        inside = page.evaluate(
            "() => { const one = document.querySelector('waymark-chat').shadowRoot.activeElement;"
            " return one ? one.getAttribute('aria-label') || one.textContent : ''; }"
        )
        if name in str(inside):
            return
    raise AssertionError(f"no way to {name} by keyboard")


def test_a_whole_conversation_by_keyboard_alone(page: Page) -> None:
    while page.evaluate("document.activeElement.tagName") != "WAYMARK-CHAT":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="I agree")).to_be_visible()
    focus_on(page, "I agree", backwards=True)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Who is the trial for?")).to_be_visible()
    page.keyboard.type(DAUGHTER)
    page.keyboard.press("Enter")
    expect(page.get_by_text("What would you like to know?")).to_be_visible()
    focus_on(page, "Save this trial", backwards=True)
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Saved for this visit")).to_be_visible()
    focus_on(page, "What I told you", backwards=True)
    page.keyboard.press("Enter")
    focus_on(page, "Change: Your daughter is 10")
    page.keyboard.press("Enter")
    page.keyboard.type("11")
    page.keyboard.press("Enter")
    expect(page.get_by_text("You said: Sorry, the age is 11")).to_be_visible()
    focus_on(page, "Menu", backwards=True)
    page.keyboard.press("Enter")
    focus_on(page, "Page for the doctor")
    page.keyboard.press("Enter")
    focus_on(page, "Open the page to print")
    page.keyboard.press("Escape")
    focus_on(page, "Menu", backwards=True)
    page.keyboard.press("Enter")
    focus_on(page, "Erase everything")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Yes, erase it")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Your receipt")).to_be_visible()


def tree(page: Page) -> str:
    return page.locator("waymark-chat").aria_snapshot()


def test_a_whole_conversation_as_a_screen_reader_has_it(page: Page) -> None:
    assert 'button "Find a trial"' in tree(page)
    opened(page)
    heard = tree(page)
    assert 'dialog "Waymark' in heard
    assert 'log "Conversation"' in heard
    assert 'textbox "Your message"' in heard
    assert 'group "May I use what you say about health to look for trials?"' in heard
    assert "In an emergency, call your local emergency number." in heard
    back_to_start = page.get_by_role("group", name="May I use what you say").get_by_role("button").all()
    assert [button.inner_text() for button in back_to_start] == ["I agree", "Tell me more", "No, thanks"]
    page.get_by_role("button", name="I agree").click()
    expect(page.get_by_text("Who is the trial for?")).to_be_visible()
    assert "Question 1 of about 5" in tree(page)
    say(page, DAUGHTER)
    expect(page.get_by_text("What would you like to know?")).to_be_visible()
    heard = tree(page)
    assert "You:" in heard
    assert 'article "Safety and Efficacy Evaluation' in heard
    assert heard.index("out of date") < heard.index("May fit")
    assert 'button "Save this trial"' in heard
    from_menu(page, "What I told you")
    assert 'heading "What I told you"' in tree(page)
    assert 'button "Change: Your daughter is 10"' in tree(page)
    back(page)
    assert page.get_by_role("log").get_attribute("aria-live") == "polite"
