"""The settings of the registry and of syncing from it, a part of `waymark.settings`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from waymark.errors import SettingNotUsable
from waymark.setting_parts import about, is_safe, number, parts_of_address


@dataclass(frozen=True)
class RegistrySettings:
    """Where trials come from, which of them, and how often."""

    registry_url: str = field(
        default="https://clinicaltrials.gov",
        metadata=about("The registry whose API v2 fills the catalogue."),
    )
    sync_conditions: tuple[str, ...] = field(
        default=("thalassemia", "sickle cell disease"),
        metadata=about('Conditions to sync, separated by commas; "all" alone is every condition.'),
    )
    sync_every_hours: float = field(
        default=6.0, metadata=about("Hours between two syncs while Waymark runs; 0: never.")
    )
    requests_per_minute: float = field(
        default=45.0, metadata=about("Most requests a minute to the registry, which allows about 50.")
    )


def _registry(variable: str, text: str) -> str:
    address = parts_of_address(text)
    if not is_safe(address) or address.query or address.fragment or address.username:
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


REGISTRY_READERS: Mapping[str, Callable[[str, str], object]] = {
    "registry_url": _registry,
    "sync_conditions": _conditions,
    "sync_every_hours": _hours,
    "requests_per_minute": number(float, 0.1, 1_000_000),
}
