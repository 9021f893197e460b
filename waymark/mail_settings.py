"""Reads what a setting says of a mail server or an e-mail address."""

from __future__ import annotations

from waymark.errors import SettingNotUsable


def mail_address(variable: str, text: str) -> str:
    """An e-mail address; empty stays empty. Raises SettingNotUsable."""
    if text and ("@" not in text or any(sign.isspace() for sign in text)):
        raise SettingNotUsable(variable, f"{text!r} is not an e-mail address")
    return text


def mail_host(variable: str, text: str) -> str:
    """A server like localhost:25; empty stays empty. Raises SettingNotUsable."""
    host, _, port = text.partition(":")
    if text and (not host or not (port or "25").isdecimal()):
        raise SettingNotUsable(variable, f"{text!r} is not a server like localhost:25")
    return text
