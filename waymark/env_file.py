"""The file `.env`: settings as lines NAME=value."""

from __future__ import annotations

from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from waymark.errors import SettingNotUsable


def read_env_file(path: Path) -> dict[str, str]:
    """Each name with its value; empty when there is no such file.

    Raises SettingNotUsable for a line that sets nothing: python-dotenv only passes it over.
    """
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8") as lines:
        for binding in parse_stream(lines):
            if binding.error or (binding.key and binding.value is None):
                raise SettingNotUsable(
                    f"{path.name}, line {binding.original.line}", "it is not like NAME=value"
                )
    return {name: value for name, value in dotenv_values(path).items() if value is not None}
