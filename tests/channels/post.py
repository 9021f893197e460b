"""Stands where a mail server stands: a real SMTP server on loopback, which can say no in every way."""

from __future__ import annotations

import re
import threading
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.ports import free_port

LINK = re.compile(r"https://\S+")


class Post:
    """Keeps each letter; `refusals` are answers to the next recipients or letters instead of yes."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.refused_recipients: list[str] = []
        self.refused_letters: list[str] = []
        self.logins: list[tuple[str, str]] = []
        self.port = free_port()
        self.changed = threading.Condition()
        self._controller: Controller | None = None

    def start(self) -> None:
        if self._controller is None:
            self._controller = Controller(
                self,
                hostname="127.0.0.1",
                port=self.port,
                authenticator=self.authenticate,
                auth_require_tls=False,
            )
            self._controller.start()

    def stop(self) -> None:
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, how: str, data: object
    ) -> AuthResult:
        assert isinstance(data, LoginPassword)
        login = data.login.decode(), data.password.decode()
        self.logins.append(login)
        return AuthResult(success=login == ("waymark", "right"), handled=False)

    async def handle_RCPT(  # noqa: N802 - the name that aiosmtpd calls
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.refused_recipients:
            return self.refused_recipients.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.refused_letters:
            return self.refused_letters.pop(0)
        letter = message_from_bytes(envelope.original_content or b"", policy=policy.default)
        assert isinstance(letter, EmailMessage)
        assert envelope.rcpt_tos == [letter["To"]]
        with self.changed:
            self.letters.append(letter)
            self.changed.notify_all()
        return "250 OK"

    def wait_for(self, count: int, seconds: float = 15.0) -> EmailMessage:
        """The newest letter, once there are that many."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.letters) >= count, seconds), len(self.letters)
            return self.letters[-1]


def words(letter: EmailMessage) -> str:
    return letter.get_content()


def path_of(letter: EmailMessage, about: str) -> str:
    """The path of the letter's link for confirming or ending, without our public address."""
    link = next(link for link in LINK.findall(words(letter)) if f"/news/{about}/" in link)
    return link.removeprefix("https://chat.example.org")
