"""The settings of the registry and of syncing from it, a part of `waymark.settings`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlsplit

from waymark.errors import SettingNotUsable

T = TypeVar("T")


def _about(text: str) -> dict[str, object]:
    return {"about": text, "secret": False}


@dataclass(frozen=True)
class RegistrySettings:
    """Where trials come from, which of them, and how often."""

    registry_url: str = field(
        default="https://clinicaltrials.gov",
        metadata=_about("The registry whose API v2 fills the catalogue."),
    )
    sync_conditions: tuple[str, ...] = field(
        default=("thalassemia", "sickle cell disease"),
        metadata=_about('Conditions to sync, separated by commas; "all" alone is every condition.'),
    )
    sync_every_hours: float = field(
        default=6.0, metadata=_about("Hours between two syncs while Waymark runs; 0: never.")
    )
    requests_per_minute: float = field(
        default=45.0, metadata=_about("Most requests a minute to the registry, which allows about 50.")
    )


def number(kind: Callable[[str], T], least: float, most: float) -> Callable[[str, str], T]:
    """Reads a number between the two. Raises SettingNotUsable."""

    def read(variable: str, text: str) -> T:
        try:
            value = kind(text)
        except ValueError:
            raise SettingNotUsable(variable, f"{text!r} is not a number") from None
        if not least <= float(str(value)) <= most:
            raise SettingNotUsable(variable, f"{text} must lie between {least:g} and {most:g}")
        return value

    return read


def _registry(variable: str, text: str) -> str:
    try:
        address = urlsplit(text)
    except ValueError:  # a bracket that does not close
        address = urlsplit("")
    is_safe = address.scheme == "https" or (address.scheme == "http" and address.hostname in _LOOPBACK)
    if not is_safe or not address.hostname or address.query or address.fragment or address.username:
        raise SettingNotUsable(variable, f"{text!r} is not an address like https://clinicaltrials.gov")
    return text.rstrip("/")


def _hours(variable: str, text: str) -> float:
    hours = number(float, 0, 24 * 30)(variable, text)
    if 0 < hours < 0.1:
        raise SettingNotUsable(variable, f"{text} must be 0 (never) or at least 0.1")
    return hours


def _conditions(variable: str, text: str) -> tuple[str, ...]:
    conditions = tuple(part.strip() for part in text.split(",") if part.strip())
    if not conditions:
        raise SettingNotUsable(variable, 'name a condition, or "all"; WAYMARK_SYNC_EVERY_HOURS=0 stops syncs')
    return conditions


_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

REGISTRY_READERS: Mapping[str, Callable[[str, str], object]] = {
    "registry_url": _registry,
    "sync_conditions": _conditions,
    "sync_every_hours": _hours,
    "requests_per_minute": number(float, 0.1, 1_000_000),
}
