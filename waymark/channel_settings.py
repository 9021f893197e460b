"""The settings of the messaging channels; all of them are off until they are set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from waymark.errors import SettingNotUsable
from waymark.mail_settings import mail_address, mail_host
from waymark.setting_parts import about, any_text, is_safe, parts_of_address


@dataclass(frozen=True)
class ChannelSettings:
    """Part of Settings. A channel runs once all that it needs is set."""

    public_url: str = field(
        default="",
        metadata=about(
            "The https address at which people and platforms reach the gateway; channels need it."
        ),
    )
    reach_me: bool = field(
        default=False,
        metadata=about(
            "yes: people may save a search and be told when something changes; they consent to it apart."
        ),
    )
    alert_days: int = field(
        default=180,
        metadata=about("Days after which a saved search ends by itself; people are told half a year."),
    )
    mail_server: str = field(
        default="",
        metadata=about("Mail server for news by e-mail, like smtp.example.org:587; empty: no e-mail."),
    )
    mail_from: str = field(
        default="", metadata=about("The address that news by e-mail comes from; mail_server needs it.")
    )
    mail_user: str = field(default="", metadata=about("User at the mail server; empty: no login."))
    mail_password: str = field(
        default="", metadata=about("Password at the mail server; sent over TLS alone.", secret=True)
    )
    telegram_token: str = field(
        default="", metadata=about("The bot's token, from @BotFather; empty: no Telegram.", secret=True)
    )
    telegram_secrets: tuple[str, ...] = field(
        default=(),
        metadata=about(
            "Secrets of Telegram's webhook, separated by commas: the one in use, then older ones.",
            secret=True,
        ),
    )
    telegram_api: str = field(
        default="https://api.telegram.org", metadata=about("Address of Telegram's Bot API.")
    )
    twilio_account: str = field(
        default="", metadata=about("Twilio's account SID; empty: neither WhatsApp nor SMS.")
    )
    twilio_auth_token: str = field(
        default="",
        metadata=about("Twilio's auth token; it signs what comes in, and lets us send.", secret=True),
    )
    twilio_api: str = field(default="https://api.twilio.com", metadata=about("Address of Twilio's REST API."))
    whatsapp_sender: str = field(
        default="", metadata=about("Our WhatsApp number at Twilio, like +15550100; empty: no WhatsApp.")
    )
    whatsapp_template: str = field(
        default="",
        metadata=about("Content SID of the approved template that says there is news; empty: none is sent."),
    )
    sms_sender: str = field(
        default="", metadata=about("Our number for SMS at Twilio, like +15550100; empty: no SMS.")
    )


def _address(variable: str, text: str) -> str:
    """An https address, or http on loopback; empty stays empty."""
    if not text:
        return ""
    parts = parts_of_address(text)
    if not is_safe(parts) or parts.query or parts.fragment or parts.username:
        raise SettingNotUsable(variable, "it is not an address like https://chat.example.org")
    return text.rstrip("/")


def _secrets(variable: str, text: str) -> tuple[str, ...]:
    """Telegram allows 1 to 256 of A-Z, a-z, 0-9, _ and -; we ask for 16 at least."""
    secrets = tuple(part.strip() for part in text.split(",") if part.strip())
    for secret in secrets:
        is_plain = all(char.isascii() and (char.isalnum() or char in "_-") for char in secret)
        if not is_plain or not 16 <= len(secret) <= 256:
            raise SettingNotUsable(variable, "a secret has 16 to 256 characters of A-Z, a-z, 0-9, _ and -")
    return secrets


def _token(variable: str, text: str) -> str:
    number, _, rest = text.partition(":")
    if text and not (number.isdigit() and rest.replace("_", "").replace("-", "").isalnum()):
        raise SettingNotUsable(variable, "it is not a token as @BotFather gives it")
    return text


def _yes_or_no(variable: str, text: str) -> bool:
    known = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False, "": False}
    if text.lower() not in known:
        raise SettingNotUsable(variable, f"{text!r} is not yes or no")
    return known[text.lower()]


def _days(variable: str, text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 183:
        raise SettingNotUsable(
            variable, f"{text!r} must lie between 1 and 183, half a year as people are told"
        )
    return int(text)


def _account(variable: str, text: str) -> str:
    if text and not (text.startswith("AC") and text.isalnum()):
        raise SettingNotUsable(variable, "it is not an account SID like AC0123456789abcdef")
    return text


def _number(variable: str, text: str) -> str:
    if text and not (text.startswith("+") and text[1:].isdigit()):
        raise SettingNotUsable(variable, f"{text!r} is not a number like +15550100")
    return text


CHANNEL_READERS: Mapping[str, Callable[[str, str], object]] = {
    "public_url": _address,
    "reach_me": _yes_or_no,
    "alert_days": _days,
    "whatsapp_template": any_text,
    "mail_server": mail_host,
    "mail_from": mail_address,
    "mail_user": any_text,
    "mail_password": any_text,
    "telegram_token": _token,
    "telegram_secrets": _secrets,
    "telegram_api": _address,
    "twilio_account": _account,
    "twilio_auth_token": any_text,
    "twilio_api": _address,
    "whatsapp_sender": _number,
    "sms_sender": _number,
}
