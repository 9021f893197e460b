"""The desk starts only with what keeps it safe."""

from __future__ import annotations

from pathlib import Path

import pytest

from waymark.console.services import build_services, utc_now
from waymark.errors import SettingNotUsable
from waymark.settings import Settings


def test_without_a_key_the_desk_refuses_to_start_and_names_the_setting(tmp_path: Path) -> None:
    with pytest.raises(SettingNotUsable, match="WAYMARK_SECRET_KEY"):
        build_services(Settings(var_dir=str(tmp_path)), clock=utc_now, judge_today=lambda _facts, _id: None)
