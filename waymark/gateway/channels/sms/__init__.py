"""SMS, through Twilio: three segments a message, numbered replies."""

from waymark.gateway.channels.sms.connecting import PATH, connect

__all__ = ["PATH", "connect"]
