"""Connects SMS when the settings name Twilio's account, our number and the public address."""

from __future__ import annotations

from waymark.gateway.channels.connected import Connected
from waymark.gateway.channels.parts import Parts
from waymark.gateway.channels.sms.segments import MOST, cost, plain
from waymark.gateway.channels.twilio.channel import TwilioChannel, api_of, connected
from waymark.gateway.channels.twilio.rendering import Limits

__all__ = ["PATH", "connect"]

PATH = "/channels/sms"
LIMITS = Limits(most=MOST, measure=cost, plain=plain)


def connect(parts: Parts) -> Connected | None:
    """SMS, ready to take calls; None when it is not configured."""
    api, sender = api_of(parts), parts.services.settings.sms_sender
    if api is None or not sender:
        return None
    return connected(parts, TwilioChannel("sms", api, sender, LIMITS), PATH)
