"""The system's chromium, calling nobody by itself; the tests and the pictures of the docs use the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_OFF = ("background-networking", "component-update", "sync", "gpu", "quic")


def path_of_chromium() -> str | None:
    """Where it is; None on a machine without one."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running one, as long as the block runs."""
    arguments = ["--no-sandbox", "--no-first-run", *(f"--disable-{name}" for name in _OFF)]
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path_of_chromium(), args=arguments)
        yield launched
        launched.close()
