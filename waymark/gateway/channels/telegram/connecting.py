"""Connects Telegram when the settings name a bot."""

from __future__ import annotations

from waymark.gateway.channels.connected import Connected
from waymark.gateway.channels.parts import Parts
from waymark.gateway.channels.telegram.api import BotApi
from waymark.gateway.channels.telegram.channel import Telegram
from waymark.gateway.channels.telegram.webhook import PATH, Webhook

__all__ = ["PATH", "connect"]


def connect(parts: Parts) -> Connected | None:
    """Telegram, ready to take calls; None when no bot or no webhook secret is configured."""
    settings = parts.services.settings
    if not settings.telegram_token or not settings.telegram_secrets:
        return None
    api = BotApi(parts.http, base=settings.telegram_api, token=settings.telegram_token)
    chats = parts.chats(Telegram.name)
    telegram = Telegram(api, chats)
    intake = parts.intake(telegram, chats)
    return Connected(PATH, Webhook(telegram, intake, settings.telegram_secrets), intake)
