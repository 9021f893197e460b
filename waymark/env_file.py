"""The file `.env`: settings as lines NAME=value."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from waymark.errors import SettingNotUsable


def read_env_file(path: Path) -> dict[str, str]:
    """Each name with its value; empty when there is no such file.

    Raises SettingNotUsable for a file that cannot be read, and for a line that sets nothing:
    python-dotenv only passes it over.
    """
    if not path.exists():
        return {}
    content = _content(path)
    for binding in parse_stream(StringIO(content)):
        if binding.error or (binding.key and binding.value is None):
            raise SettingNotUsable(f"{path.name}, line {binding.original.line}", "it is not like NAME=value")
    found = dotenv_values(stream=StringIO(content))
    return {name: value for name, value in found.items() if value is not None}


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise SettingNotUsable(path.name, "it is not UTF-8; save it as plain text in UTF-8") from None
    except OSError as error:
        raise SettingNotUsable(path.name, f"it cannot be read ({error.strerror})") from None
