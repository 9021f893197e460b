"""The settings of the staff desk, a part of `waymark.settings`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from waymark.errors import SettingNotUsable
from waymark.mail_settings import mail_address, mail_host
from waymark.setting_parts import about, is_safe, parts_of_address


@dataclass(frozen=True)
class ConsoleSettings:
    """What the staff desk needs to be told."""

    console_port: int = field(
        default=8001,
        metadata=about("Port of the staff desk, on loopback only; when taken, the next free one."),
    )
    console_url: str = field(
        default="",
        metadata=about(
            "SQLAlchemy URL the staff desk opens the conversations with, as a user of its own; "
            "empty: WAYMARK_CONVERSATIONS_URL."
        ),
    )
    console_address: str = field(
        default="",
        metadata=about(
            "Address under which staff open the desk behind a proxy (https://desk.example.org); "
            "empty: this machine alone."
        ),
    )

    alert_webhook: str = field(
        default="", metadata=about("Address the staff desk calls when it sees an emergency; empty: none.")
    )
    alert_mail_to: str = field(
        default="", metadata=about("E-mail address that hears of an emergency; empty: none.")
    )
    alert_mail_server: str = field(
        default="", metadata=about("Mail server for it, like localhost:25; empty: no e-mail.")
    )

    @property
    def console_here(self) -> str:
        """Where the staff desk answers, on loopback."""
        return f"http://127.0.0.1:{self.console_port}"

    @property
    def console_is_secure(self) -> bool:
        """Whether staff open the desk over https alone; its cookie then never travels without."""
        return self.console_address.startswith("https://")


def _port(variable: str, text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65535:
        raise SettingNotUsable(variable, f"{text!r} is not a port between 1 and 65535")
    return int(text)


def _database(variable: str, text: str) -> str:
    if text and "://" not in text:
        raise SettingNotUsable(
            variable, f"{text!r} is not a database URL like postgresql://desk@localhost/waymark"
        )
    return text


def _address(variable: str, text: str) -> str:
    parts = parts_of_address(text)
    if text and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/")):
        raise SettingNotUsable(variable, f"{text!r} is not an address like https://desk.example.org")
    return text.rstrip("/")


def _hook(variable: str, text: str) -> str:
    if text and not is_safe(parts_of_address(text)):
        raise SettingNotUsable(variable, "it is not an https address")
    return text


CONSOLE_READERS: Mapping[str, Callable[[str, str], object]] = {
    "console_port": _port,
    "console_url": _database,
    "console_address": _address,
    "alert_webhook": _hook,
    "alert_mail_to": mail_address,
    "alert_mail_server": mail_host,
}
