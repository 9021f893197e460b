"""Connects WhatsApp when the settings name Twilio's account, our number and the public address."""

from __future__ import annotations

from waymark.gateway.channels.connected import Connected
from waymark.gateway.channels.parts import Parts
from waymark.gateway.channels.twilio.channel import TwilioChannel, api_of, connected
from waymark.gateway.channels.twilio.rendering import Limits

__all__ = ["PATH", "connect"]

PATH = "/channels/whatsapp"
LIMITS = Limits(most=1600, bold="*")
"""Twilio takes 1,600 characters (docs: Message resource, Body)."""

WINDOW_HOURS = 24
"""WhatsApp's customer service window; outside of it only approved templates may be sent."""


def connect(parts: Parts) -> Connected | None:
    """WhatsApp, ready to take calls; None when it is not configured."""
    api, sender = api_of(parts), parts.services.settings.whatsapp_sender
    if api is None or not sender:
        return None
    channel = TwilioChannel(
        "whatsapp",
        api,
        f"whatsapp:{sender}",
        LIMITS,
        window_hours=WINDOW_HOURS,
        confirms_stop=True,
        template=parts.services.settings.whatsapp_template,
    )
    return connected(parts, channel, PATH)
