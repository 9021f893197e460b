"""Tells somebody that a conversation held an emergency: by webhook or e-mail, off until one is set.

What is sent is the conversation's key, its flags and where to read it: never a word of the person's.
"""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage

from waymark.conversations.desk.alerted import Emergency
from waymark.mail import AddressNotTaken, MailNotTaken, MailRefused, MailServer
from waymark.settings import Settings
from waymark.wording.phrases import phrase

SECONDS_TO_WAIT = 10


@dataclass(frozen=True)
class Alerts:
    """Where alerts go; each may be empty, and then nothing is sent that way."""

    webhook: str
    mail_to: str
    mail_server: str
    desk: str

    @property
    def are_on(self) -> bool:
        """Whether anybody is told."""
        return bool(self.webhook or (self.mail_to and self.mail_server))

    def send(self, emergencies: Iterable[Emergency]) -> None:
        """Tells of each. Raises OSError when nobody could be told; it is then tried again."""
        for one in emergencies:
            link = f"{self.desk}/conversation/{one.key}"
            if self.webhook:
                self._call({"conversation": one.key, "flags": list(one.flags), "url": link})
            if self.mail_to and self.mail_server:
                self._mail(one, link)

    def _call(self, told: dict[str, object]) -> None:
        request = urllib.request.Request(  # noqa: S310 - the settings allow https, and http on loopback
            self.webhook, json.dumps(told).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=SECONDS_TO_WAIT):  # noqa: S310
            return

    def _mail(self, one: Emergency, link: str) -> None:
        mail = EmailMessage()
        mail["To"] = mail["From"] = self.mail_to
        mail["Subject"] = phrase("console.alert.subject")
        mail.set_content(phrase("console.alert.text", link=link))
        try:
            MailServer.at(self.mail_server).send(mail)
        except (MailNotTaken, AddressNotTaken, MailRefused) as error:
            raise OSError(str(error)) from None


def alerts_of(settings: Settings) -> Alerts:
    """The alerts of the settings."""
    desk = settings.console_address or settings.console_here
    return Alerts(settings.alert_webhook, settings.alert_mail_to, settings.alert_mail_server, desk)
