"""Telegram: the Bot API over HTTPS, updates by webhook."""

from waymark.gateway.channels.telegram.connecting import PATH, connect

__all__ = ["PATH", "connect"]
