"""Takes the pictures of docs/images/site: the whole of Waymark runs, and Debian's chromium walks through it.

Run `.venv/bin/python -m scripts.screenshots [FOLDER]`; needs a trained model (`make train`) and chromium.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from bench.gateway.chromium import chromium
from waymark.catalogue.starter import load_starter
from waymark.processes.stack import running_stack
from waymark.settings import Settings
from waymark.vocabulary.vocabulary import standard_vocabulary
from waymark.wiring import open_trial_store

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images" / "site"
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
ZOOMED = {"width": 320, "height": 256}  # what a window of 1280 by 1024 has left at 400 %
DAUGHTER = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)
Shoot = Callable[[str], None]


def main() -> int:
    """Runs everything in a folder of its own and writes one picture a state."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as var_dir:
        settings = Settings(
            var_dir=var_dir, today=date(2026, 11, 22), sync_every_hours=0, messages_per_minute=500
        )
        load_starter(open_trial_store(settings.trials_database), vocabulary=standard_vocabulary())
        with running_stack(settings, say=print) as (used, _), chromium() as browser:
            for walk in (phone, desk, dark, rtl, zoomed, forced, plain):
                walk(browser, used.gateway_url, folder)
    return 0


@contextmanager
def opened(browser: Browser, url: str, viewport: dict[str, int], **options: object) -> Iterator[Page]:
    """The demonstration page in a window of its own."""
    context = browser.new_context(viewport=viewport, reduced_motion="reduce", **options)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(url)
    yield page
    context.close()


def shooter(page: Page, folder: Path, kind: str) -> Shoot:
    """Writes `KIND-NAME.jpg`: all pictures together take some 1.3 MB."""

    def shoot(name: str) -> None:
        page.mouse.move(0, 0)  # away from what was pressed
        page.screenshot(path=folder / f"{kind}-{name}.jpg", type="jpeg", quality=70)

    return shoot


def say(page: Page, words: str, *, answer: str) -> None:
    """Sends a message and waits for a word of its answer."""
    page.get_by_label("Your message").fill(words)
    page.keyboard.press("Enter")
    expect(page.get_by_role("log").get_by_text(answer, exact=False).last).to_be_visible(timeout=60_000)


def open_chat(page: Page) -> None:
    """Opens the panel."""
    page.get_by_role("button", name="Find a trial").click()
    expect(page.get_by_role("button", name="I agree")).to_be_visible()


def agree(page: Page) -> None:
    """Agrees, up to the first question."""
    page.get_by_role("button", name="I agree").click()
    expect(page.get_by_text("Question 1 of about", exact=False)).to_be_visible(timeout=60_000)


def tell(page: Page) -> None:
    """Tells everything in one message, and waits for the trial."""
    say(page, DAUGHTER, answer="Listed on ClinicalTrials.gov as NCT05745532")
    page.wait_for_timeout(500)


def results(page: Page) -> None:
    """Up to the first trials."""
    open_chat(page)
    agree(page)
    tell(page)


def phone(browser: Browser, url: str, folder: Path) -> None:
    """Every state at phone size."""
    with opened(browser, url, PHONE) as page:
        shoot = shooter(page, folder, "phone")
        shoot("page")
        open_chat(page)
        shoot("consent")
        agree(page)
        shoot("question")
        tell(page)
        shoot("trial")
        _beside_the_talk(page, shoot)
        _in_trouble(page, shoot)
        _erasing(page, shoot)


def _beside_the_talk(page: Page, shoot: Shoot) -> None:
    """A card opened, what is known and changed, the menu and what it leads to."""
    card = page.get_by_role("article").first
    card.get_by_text("Each point of the record").click()
    card.locator("summary").scroll_into_view_if_needed()
    shoot("findings")
    card.get_by_role("button", name="Save this trial").click()
    page.get_by_role("button", name="What I told you").click()
    shoot("facts")
    page.get_by_role("button", name="Change: Your daughter is 10").click()
    page.keyboard.type("11")
    page.keyboard.press("Enter")
    expect(page.get_by_text("is 11", exact=False).first).to_be_attached(timeout=60_000)
    for name, entry in (("menu", None), ("saved", "Saved trials"), ("sheet", "Page for the doctor")):
        page.get_by_role("button", name="Menu").click()
        if entry:
            page.get_by_role("region", name="Menu").get_by_role("button", name=entry).click()
            expect(page.get_by_role("link").first).to_be_attached()
            page.wait_for_timeout(700)
        shoot(name)
        page.get_by_role("button", name="Back to the chat").click()
    say(page, "compare NCT05745532 and NCT04706988", answer="side by side")
    shoot("comparison")


def _in_trouble(page: Page, shoot: Shoot) -> None:
    """A person to reach, no network, and an emergency."""
    page.get_by_role("button", name="Talk to a person").click()
    shoot("person")
    page.get_by_role("button", name="Back to the chat").click()
    page.context.set_offline(True)
    page.get_by_label("Your message").fill("where is the first one?")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("offline")
    shoot("offline")
    page.context.set_offline(False)
    say(page, "she cannot breathe", answer="emergency")
    shoot("emergency")


def _erasing(page: Page, shoot: Shoot) -> None:
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("region", name="Menu").get_by_role("button", name="Erase everything").click()
    shoot("erase")
    page.get_by_role("button", name="Yes, erase it").click()
    expect(page.get_by_text("Your receipt")).to_be_visible()
    shoot("erased")


def desk(browser: Browser, url: str, folder: Path) -> None:
    """The page and the panel beside it."""
    with opened(browser, url, DESK) as page:
        shoot = shooter(page, folder, "desk")
        shoot("page")
        results(page)
        shoot("trial")


def dark(browser: Browser, url: str, folder: Path) -> None:
    """The same in the dark."""
    with opened(browser, url, DESK, color_scheme="dark") as page:
        results(page)
        shooter(page, folder, "dark-desk")("trial")
    with opened(browser, url, PHONE, color_scheme="dark") as page:
        results(page)
        shooter(page, folder, "dark-phone")("trial")


def rtl(browser: Browser, url: str, folder: Path) -> None:
    """In a page that is read from right to left."""
    with opened(browser, url, PHONE) as page:
        page.evaluate("document.documentElement.dir = 'rtl'")
        results(page)
        shooter(page, folder, "rtl")("trial")


def zoomed(browser: Browser, url: str, folder: Path) -> None:
    """At 400 %."""
    with opened(browser, url, ZOOMED) as page:
        results(page)
        shooter(page, folder, "zoom400")("trial")


def forced(browser: Browser, url: str, folder: Path) -> None:
    """With the colours of the system alone."""
    with opened(browser, url, PHONE, forced_colors="active") as page:
        results(page)
        shooter(page, folder, "forced-colours")("trial")


def plain(browser: Browser, url: str, folder: Path) -> None:
    """Without JavaScript, and the page for the doctor."""
    with opened(browser, f"{url}/plain", PHONE, java_script_enabled=False) as page:
        page.get_by_role("button", name="Start the chat").click()
        page.get_by_role("button", name="I agree").click()
        page.get_by_label("Your message").fill(DAUGHTER)
        page.get_by_role("button", name="Send").click()
        shooter(page, folder, "plain")("trial")
        page.get_by_role("button", name="Page for the doctor").last.click()
        page.set_viewport_size({"width": 820, "height": 1160})
        shooter(page, folder, "doctor")("page")


if __name__ == "__main__":
    sys.exit(main())
