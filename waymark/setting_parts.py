"""What the parts of `waymark.settings` share: how a setting is told of, and how common kinds are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from urllib.parse import SplitResult, urlsplit

from waymark.errors import SettingNotUsable

T = TypeVar("T")

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def about(text: str, *, secret: bool = False) -> dict[str, object]:
    """What a setting is for, as the metadata of its field; a secret one is never shown."""
    return {"about": text, "secret": secret}


def any_text(_: str, text: str) -> str:
    """Reads any text as it stands."""
    return text


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


def parts_of_address(text: str) -> SplitResult:
    """The parts of an address; all empty where it cannot be taken apart, as with a bracket left open."""
    try:
        return urlsplit(text)
    except ValueError:
        return urlsplit("")


def is_safe(parts: SplitResult) -> bool:
    """Whether what is sent there is read by nobody on the way: https, or http on this machine."""
    is_here = parts.scheme == "http" and parts.hostname in LOOPBACK
    return bool(parts.hostname) and (parts.scheme == "https" or is_here)
