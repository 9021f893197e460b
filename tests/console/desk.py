"""The staff desk on loopback, and somebody who works at it."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from html.parser import HTMLParser

import requests
import uvicorn
from argon2 import PasswordHasher

from tests.gateway.door import wait_until
from tests.ports import free_port
from waymark.console.app import create_app
from waymark.console.services import Services
from waymark.conversations.desk.staff import Role
from waymark.settings import Settings
from waymark.store.engine import open_engine

PASSWORD = "a long enough password"
NOON = datetime(2026, 11, 22, 12)
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Clock:
    """The time it is at the desk, moved by hand; UTC without a zone."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **how_long: int) -> None:
        self.now += timedelta(**how_long)


class Desk:
    """A console in a thread. The passwords of its staff are hashed quickly, and in earnest."""

    def __init__(self, settings: Settings, judge: Callable[..., object] | None = None) -> None:
        self.settings = settings
        self.clock = Clock()
        judged = {"judge": judge} if judge else {}
        app = create_app(settings, clock=self.clock, hasher=QUICK, look_every_seconds=3600, **judged)  # type: ignore[arg-type]
        self.services: Services = app.state.services
        self.staff = self.services.staff
        self.owner = open_engine(settings.conversations_database)
        config = uvicorn.Config(app, port=settings.console_port, log_config=None, access_log=False, ws="none")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.settings.console_port}"

    def start(self) -> None:
        self._thread.start()
        wait_until(lambda: self._server.started)

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(10)
        self.services.engine.dispose()
        self.owner.dispose()

    def add(self, name: str, role: Role) -> Worker:
        self.staff.add(name, role, PASSWORD)
        worker = Worker(self, name)
        worker.sign_in()
        return worker


class Worker:
    """A browser without scripts, of one person."""

    def __init__(self, desk: Desk, name: str = "fay") -> None:
        self.desk = desk
        self.name = name
        self.browser = requests.Session()
        self.page = ""

    def sign_in(self, password: str = PASSWORD, **more: str) -> requests.Response:
        return self.send("/sign-in", name=self.name, password=password, **more)

    def open(self, path: str, **query: str) -> requests.Response:
        answer = self.browser.get(self.desk.address + path, params=query, timeout=20)
        self.page = answer.text
        return answer

    def send(self, path: str, *, follow: bool = True, **form: str) -> requests.Response:
        """Sends a form with the token of the last page that had one."""
        if "form_token" not in form and self.form_token:
            form["form_token"] = self.form_token
        address = self.desk.address + path
        answer = self.browser.post(address, data=form, timeout=20, allow_redirects=follow)
        if answer.headers.get("Content-Type", "").startswith("text/html"):
            self.page = answer.text
        return answer

    @property
    def form_token(self) -> str:
        found = re.search(r'name="form_token" value="([^"]+)"', self.page)
        return found[1] if found else ""

    @property
    def words(self) -> str:
        """The page's text as a person reads it."""
        reader = _Words()
        reader.feed(self.page)
        return " ".join(" ".join(reader.found).split())


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


def settings_for(folder: str, database: str = "") -> Settings:
    return Settings(
        var_dir=folder,
        conversations_url=database,
        console_port=free_port(),
        secret_key="a key of the tests",
    )
