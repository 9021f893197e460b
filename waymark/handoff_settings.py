"""The settings that say how a person who helps can be reached, a part of `waymark.settings`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from waymark.errors import SettingNotUsable
from waymark.setting_parts import about, any_text, parts_of_address


@dataclass(frozen=True)
class HandoffSettings:
    """Each is shown to people as it stands; empty: it is not named."""

    handoff_phone: str = field(default="", metadata=about("Phone of people who help with this chat."))
    handoff_hours: str = field(default="", metadata=about('When it is answered: "Monday to Friday, 9 to 5".'))
    handoff_email: str = field(default="", metadata=about("E-mail address of people who help."))
    handoff_link: str = field(default="", metadata=about("Page (https) where a person can be reached."))


def _page(variable: str, text: str) -> str:
    parts = parts_of_address(text)
    if text and (parts.scheme != "https" or not parts.hostname):
        raise SettingNotUsable(variable, f"{text!r} is not an address like https://www.example.org/help")
    return text


HANDOFF_READERS: Mapping[str, Callable[[str, str], object]] = {
    **dict.fromkeys(("handoff_phone", "handoff_hours", "handoff_email"), any_text),
    "handoff_link": _page,
}
