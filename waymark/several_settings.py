"""The settings for several of every process, a part of `waymark.settings`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from waymark.errors import SettingNotUsable
from waymark.setting_parts import about, parts_of_address


@dataclass(frozen=True)
class SeveralSettings:
    """What each of several gateways, Rasas and action servers needs to know of the others."""

    redis_url: str = field(
        default="",
        metadata=about(
            "Redis through which several gateways and Rasas work together; empty: there is one of each.",
            secret=True,
        ),
    )
    rasa_address: str = field(
        default="",
        metadata=about("Where Rasa answers when it runs by itself (http://rasa:5005); empty: on loopback."),
    )
    actions_address: str = field(
        default="",
        metadata=about(
            "Where actions run when they run by themselves (http://actions:5055); empty: on loopback."
        ),
    )
    traces_url: str = field(
        default="",
        metadata=about(
            "Collector that traces are sent to, by OpenTelemetry's protocol over HTTP "
            "(http://127.0.0.1:4318); empty: nothing is traced."
        ),
    )


def _address(variable: str, text: str) -> str:
    address = parts_of_address(text)
    if text and not (address.scheme in {"http", "https"} and address.hostname):
        raise SettingNotUsable(variable, f"{text!r} is not an address like http://127.0.0.1:5005")
    return text.rstrip("/")


def _redis(variable: str, text: str) -> str:
    if text and not text.startswith(("redis://", "rediss://")):
        raise SettingNotUsable(variable, "it is not an address like redis://127.0.0.1:6379/0")
    return text


SEVERAL_READERS: Mapping[str, Callable[[str, str], object]] = {
    "redis_url": _redis,
    "rasa_address": _address,
    "actions_address": _address,
    "traces_url": _address,
}
