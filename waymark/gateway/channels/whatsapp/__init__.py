"""WhatsApp, through Twilio: 1,600 characters, numbered replies, a window of 24 hours."""

from waymark.gateway.channels.whatsapp.connecting import PATH, connect

__all__ = ["PATH", "connect"]
