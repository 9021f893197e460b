"""Tells somebody that a conversation held an emergency: by webhook or e-mail, off until one is set.

What is sent is the conversation's key, its flags and where to read it: never a word of the person's.
"""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from http.client import HTTPException

from waymark.conversations.desk.alerted import Emergency, Way
from waymark.mail import AddressNotTaken, MailNotTaken, MailRefused, MailServer
from waymark.settings import Settings
from waymark.wording.phrases import phrase

SECONDS_TO_WAIT = 10.0
NOT_TOLD = (OSError, HTTPException, MailNotTaken, AddressNotTaken, MailRefused)
"""What a way raises when nobody was told."""


@dataclass(frozen=True)
class Alerts:
    """Where alerts go; each way may be off, and then nothing is sent that way."""

    settings: Settings

    @property
    def ways(self) -> Mapping[Way, Callable[[Emergency], None]]:
        """The ways that are set, each with what tells of one emergency. It raises one of NOT_TOLD."""
        has_mail = self.settings.alert_mail_to and self._server is not None
        return {
            **({Way.WEBHOOK: self._call} if self.settings.alert_webhook else {}),
            **({Way.MAIL: self._mail} if has_mail else {}),
        }

    @property
    def _server(self) -> MailServer | None:
        """A server of the alerts' own, which asks for no name; else the one that all mail goes by."""
        told = self.settings
        if told.alert_mail_server:
            return MailServer.at(told.alert_mail_server)
        if told.mail_server:
            return MailServer.at(told.mail_server, user=told.mail_user, password=told.mail_password)
        return None

    def _link(self, one: Emergency) -> str:
        desk = self.settings.console_address or self.settings.console_here
        return f"{desk}/conversation/{one.key}"

    def _call(self, one: Emergency) -> None:
        told = {"conversation": one.key, "flags": list(one.flags), "url": self._link(one)}
        request = urllib.request.Request(  # noqa: S310 - the settings allow https, and http on loopback
            self.settings.alert_webhook, json.dumps(told).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=SECONDS_TO_WAIT):  # noqa: S310
            return

    def _mail(self, one: Emergency) -> None:
        if server := self._server:
            server.send(self._letter(one))

    def _letter(self, one: Emergency) -> EmailMessage:
        letter = EmailMessage()
        letter["To"] = self.settings.alert_mail_to
        letter["From"] = sender = self.settings.mail_from or self.settings.alert_mail_to
        letter["Date"] = formatdate()
        letter["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2])
        letter["Auto-Submitted"] = "auto-generated"
        letter["Subject"] = phrase("console.alert.subject")
        letter.set_content(phrase("console.alert.text", link=self._link(one)))
        return letter
