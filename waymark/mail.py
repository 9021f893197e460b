"""Hands e-mail to a server: over TLS wherever it is offered, and told apart by whether to try again."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage

from waymark.errors import WaymarkError
from waymark.setting_parts import LOOPBACK

SECONDS_TO_WAIT = 10
TLS_FROM_THE_START = 465  # RFC 8314


class MailNotTaken(WaymarkError):
    """The server is down, busy, or does not know us: the same mail may be taken later."""

    retryable = True


class AddressNotTaken(WaymarkError):
    """The server says that nobody is at this address."""


class MailRefused(WaymarkError):
    """The server will never take this mail as it is."""


@dataclass(frozen=True)
class MailServer:
    """One server; without a user it is not logged in to. What is raised names codes, never an address."""

    host: str
    port: int = 25
    user: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def at(cls, text: str, *, user: str = "", password: str = "") -> MailServer:
        """The server of a setting like "localhost:25"."""
        host, _, port = text.partition(":")
        return cls(host, int(port or 25), user, password)

    def send(self, mail: EmailMessage) -> None:
        """Returns once the server took it. Raises MailNotTaken, AddressNotTaken, MailRefused."""
        try:
            with self._connected() as server:
                server.send_message(mail)
        except smtplib.SMTPRecipientsRefused as error:
            code = min(code for code, _ in error.recipients.values())
            raise (AddressNotTaken if code >= 500 else MailNotTaken)(f"recipient: {code}") from None
        except (smtplib.SMTPDataError, smtplib.SMTPSenderRefused) as error:
            raise (MailRefused if error.smtp_code >= 500 else MailNotTaken)(
                f"mail: {error.smtp_code}"
            ) from None
        except (smtplib.SMTPException, OSError) as error:
            raise MailNotTaken(type(error).__name__) from None

    def _connected(self) -> smtplib.SMTP:
        if self.port == TLS_FROM_THE_START:
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, timeout=SECONDS_TO_WAIT, context=ssl.create_default_context()
            )
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=SECONDS_TO_WAIT)
        try:
            self._enter(server)
        except BaseException:
            server.close()
            raise
        return server

    def _enter(self, server: smtplib.SMTP) -> None:
        """Asks for TLS, which a password needs unless the server is on this machine."""
        server.ehlo()
        is_safe = self.port == TLS_FROM_THE_START or self.host in LOOPBACK
        if self.port != TLS_FROM_THE_START and server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
            server.ehlo()
            is_safe = True
        if self.user and not is_safe:
            raise smtplib.SMTPNotSupportedError("no TLS, so no password")
        if self.user:
            server.login(self.user, self.password)
