"""An address that cannot be taken apart is named, whichever setting holds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from waymark.errors import SettingNotUsable
from waymark.settings import load_settings


@pytest.mark.parametrize(
    "name",
    [
        "ALERT_WEBHOOK", "ALLOWED_ORIGINS", "CONSOLE_ADDRESS", "HANDOFF_LINK", "PUBLIC_URL", "RASA_ADDRESS",
        "REGISTRY_URL", "TRACES_URL",
    ],
)  # fmt: skip
def test_a_bracket_left_open_is_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(SettingNotUsable, match=f"WAYMARK_{name}"):
        load_settings({f"WAYMARK_{name}": "https://["}, tmp_path / ".env")
