"""Connects e-mail when the settings name a server for it."""

from __future__ import annotations

from waymark.conversations.session import WEBSITE
from waymark.gateway.channels.parts import Parts
from waymark.gateway.mailing.letters import Letters
from waymark.gateway.mailing.searches import MailSearches
from waymark.mail import MailServer


def connect_mail(parts: Parts) -> MailSearches | None:
    """Saved searches by e-mail, offered on the website; None when no server, sender or address is set."""
    settings = parts.services.settings
    if not (settings.mail_server and settings.mail_from and settings.public_url):
        return None
    searches = MailSearches(
        services=parts.services,
        alerts=parts.alerts,
        freezing=parts.freezing,
        letters=Letters(
            settings.mail_from, settings.public_url, settings.secret_key, parts.seal, parts.clock
        ),
        server=MailServer.at(settings.mail_server, user=settings.mail_user, password=settings.mail_password),
        sent=parts.sent,
    )
    parts.services.wishes.by_channel[WEBSITE] = searches.taken_up
    parts.services.wishes.answers[WEBSITE] = searches.answered
    return searches
