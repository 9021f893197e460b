"""Takes the pictures of the staff desk, docs/images/desk-*.png: every page, in chromium without scripts.

Run `.venv/bin/python -m scripts.desk_screenshots [FOLDER]`; needs chromium. The desk holds the recorded
conversations of the tests, on the day they were held, and what Dana and Cleo made of them.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import tests  # another package of this name is installed beside some of our dependencies

PROJECT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PROJECT))
tests.__path__.insert(0, str(PROJECT / "tests"))

import pyotp  # noqa: E402
from playwright.sync_api import Browser, Page, expect  # noqa: E402

from bench.gateway.chromium import chromium  # noqa: E402
from tests.console.desk import PASSWORD, Desk, Worker, settings_for  # noqa: E402
from tests.conversations.desk.tracker import recorded, write_events  # noqa: E402
from waymark import wiring  # noqa: E402
from waymark.catalogue.starter import load_starter  # noqa: E402
from waymark.console.judging import judge_today  # noqa: E402
from waymark.conversations.desk.ingest import Ingest  # noqa: E402
from waymark.conversations.desk.keys import key_of  # noqa: E402
from waymark.conversations.desk.staff import Role  # noqa: E402
from waymark.store.engine import open_engine  # noqa: E402
from waymark.vocabulary.vocabulary import standard_vocabulary  # noqa: E402

FOLDER = PROJECT / "docs" / "images"
AMIRA = key_of("amira")
WRONG = 56  # the event of the message that was not understood
WINDOW = {"width": 1280, "height": 900}
PAGES = {
    "queue": "/",
    "conversation": f"/conversation/{AMIRA}",
    "wrong": f"/conversation/{AMIRA}/wrong/{WRONG}",
    "print": f"/conversation/{AMIRA}/print",
    "questions": "/questions",
    "report": "/report",
    "safety": "/safety",
    "log": "/audit",
    "staff": "/staff",
    "account": "/account",
}
AS_CLINICIAN = {"safety"}


def main() -> int:
    """One picture a page."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as var_dir, desk(var_dir) as running, chromium() as browser:
        page = signed_in(browser, running, "eli", folder)
        clinician = signed_in(browser, running, "cleo", folder)
        for name, path in PAGES.items():
            shoot(clinician if name in AS_CLINICIAN else page, running.address + path, folder, name)
        ask_for_codes(running, "cleo")
        asked = signed_in(browser, running, "cleo", folder)
        expect(asked.get_by_label("Six digits")).to_be_visible()
        asked.screenshot(path=folder / "desk-code.png")
    return 0


@contextmanager
def desk(var_dir: str) -> Iterator[Desk]:
    """A desk at which somebody has worked."""
    settings = settings_for(var_dir)
    load_starter(wiring.open_trial_store(settings.trials_database), vocabulary=standard_vocabulary())
    wiring.settings.cache_clear()
    wiring.trial_store.cache_clear()
    wiring.settings = lambda: settings  # type: ignore[assignment]
    engine = open_engine(settings.conversations_database)
    write_events(engine, recorded())
    Ingest(engine).look()
    running = Desk(settings, judge=judge_today)
    running.clock.now = running.clock.now.replace(month=11, day=29)
    running.start()
    running.add("eli", Role.ADMINISTRATOR)
    work(running.add("dana", Role.REVIEWER), running.add("cleo", Role.CLINICIAN))
    yield running
    running.stop()


def work(dana: Worker, cleo: Worker) -> None:
    """What two people made of the conversations."""
    for sender, (first, second) in {"amira": ("wrong", "wrong"), "chen": ("good", "could_be_better")}.items():
        for worker, label in ((dana, first), (cleo, second)):
            worker.open(f"/conversation/{key_of(sender)}")
            worker.send(f"/conversation/{key_of(sender)}/review", label=label)
    dana.open(f"/conversation/{AMIRA}")
    dana.send(f"/conversation/{AMIRA}/note", text="Asked about school; we have no answer to that yet.")
    dana.send(f"/conversation/{AMIRA}/tag", tag="school")
    dana.send(f"/conversation/{AMIRA}/assign", to="cleo")
    dana.send(
        f"/conversation/{AMIRA}/wrong/{WRONG}",
        text="what about her school",
        intent="ask_participation",
        fact="",
        value="",
    )
    dana.send("/views", title="Wants a person", outcome="hand_off")


def ask_for_codes(running: Desk, name: str) -> None:
    """From now on this person needs a one-time code to sign in."""
    worker = Worker(running, name)
    worker.sign_in()
    worker.open("/account")
    worker.send("/account/code/new", password=PASSWORD)
    secret = worker.page.split("<code>")[1].split("</code>")[0]
    code = pyotp.TOTP(secret).generate_otp(
        int((running.clock() - datetime(1970, 1, 1)).total_seconds()) // 30
    )
    worker.send("/account/code", secret=secret, password=PASSWORD, code=code)


def signed_in(browser: Browser, running: Desk, name: str, folder: Path) -> Page:
    """A window of that person's, without scripts."""
    page = browser.new_context(viewport=WINDOW, java_script_enabled=False).new_page()  # type: ignore[arg-type]
    page.goto(f"{running.address}/sign-in")
    if name == "eli":
        page.screenshot(path=folder / "desk-sign-in.png")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    return page


def shoot(page: Page, address: str, folder: Path, name: str) -> None:
    """The page as it opens; of a conversation, a verdict unfolded beside its receipt."""
    page.goto(address)
    if name == "conversation":
        verdict = page.locator("details.verdict").first
        verdict.locator("summary").click()
        page.locator("li.person", has=verdict).first.scroll_into_view_if_needed()
        verdict.scroll_into_view_if_needed()
    page.screenshot(path=folder / f"desk-{name}.png")


if __name__ == "__main__":
    sys.exit(main())
