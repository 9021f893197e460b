"""Tells Telegram where this gateway is."""

from __future__ import annotations

from aiohttp import ClientSession

from waymark.conversations.messages import Json
from waymark.errors import WaymarkError
from waymark.gateway.channels.channel import NotAccepted, TryLater, Unreachable
from waymark.gateway.channels.telegram.api import BotApi
from waymark.gateway.channels.telegram.webhook import PATH
from waymark.settings import Settings

ALLOWED_UPDATES: list[Json] = ["message", "edited_message", "callback_query", "my_chat_member"]


async def set_webhook(settings: Settings) -> str:
    """The address that Telegram calls from now on, with our secret. Raises WaymarkError when it does not."""
    address = f"{settings.public_url}{PATH}"
    parameters: dict[str, Json] = {
        "url": address,
        "secret_token": settings.telegram_secrets[0],
        "allowed_updates": ALLOWED_UPDATES,
        "max_connections": 10,
    }
    async with ClientSession(trust_env=True) as http:
        api = BotApi(http, base=settings.telegram_api, token=settings.telegram_token)
        try:
            await api.call("setWebhook", parameters)
        except (TryLater, Unreachable, NotAccepted) as error:
            raise WaymarkError(
                f"Telegram did not take it ({error}); check the token, then try again."
            ) from None
    return address
