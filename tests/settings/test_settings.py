"""Settings are read once, typed, and a typo is never silent."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from waymark.errors import SettingNotUsable
from waymark.settings import Settings, load_settings, variable_of


def read(tmp_path: Path, **values: str) -> Settings:
    return load_settings(values, tmp_path / "absent.env")


def test_without_any_variable_the_defaults_hold(tmp_path: Path) -> None:
    assert read(tmp_path) == Settings()


@pytest.mark.parametrize("line", ["just words", "WAYMARK_GATEWAY_PORT", "WAYMARK_GATEWAY_PORT: 8100"])
def test_a_line_of_the_env_file_that_sets_nothing_is_named(tmp_path: Path, line: str) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(f"# ours\nWAYMARK_RASA_PORT=5100\n{line}\n")
    with pytest.raises(SettingNotUsable, match=r"^\.env, line 3: it is not like NAME=value"):
        load_settings({}, env_file)


@pytest.mark.parametrize(
    "content", ["WAYMARK_RASA_PORT=5100\n".encode("utf-16"), b"WAYMARK_HANDOFF_HOURS=9\xa0to 5\n"]
)
def test_an_env_file_that_is_no_utf_8_is_named_with_what_to_do(tmp_path: Path, content: bytes) -> None:
    env_file = tmp_path / ".env"
    env_file.write_bytes(content)
    with pytest.raises(SettingNotUsable, match=r"^\.env: it is not UTF-8; save it as plain text in UTF-8"):
        load_settings({}, env_file)


def test_an_env_file_that_is_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()
    with pytest.raises(SettingNotUsable, match=r"^\.env: it cannot be read \(Is a directory\)"):
        load_settings({}, tmp_path / ".env")


def test_the_environment_wins_over_the_env_file(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("WAYMARK_GATEWAY_PORT=8100\nWAYMARK_RASA_PORT=5100\n")
    settings = load_settings({"WAYMARK_GATEWAY_PORT": "8200"}, env_file)
    assert (settings.gateway_port, settings.rasa_port) == (8200, 5100)


def test_a_misspelt_setting_is_named_with_the_right_one(tmp_path: Path) -> None:
    with pytest.raises(SettingNotUsable, match="WAYMARK_GATEWAY_PROT.*did you mean WAYMARK_GATEWAY_PORT"):
        read(tmp_path, WAYMARK_GATEWAY_PROT="8100")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("WAYMARK_GATEWAY_PORT", "eight"),
        ("WAYMARK_GATEWAY_PORT", "70000"),
        ("WAYMARK_TODAY", "22/11/2026"),
        ("WAYMARK_LOG_LEVEL", "LOUD"),
        ("WAYMARK_TRIALS_URL", "trials.db"),
        ("WAYMARK_ALLOWED_ORIGINS", "www.example.org"),
        ("WAYMARK_REGISTRY_URL", "http://clinicaltrials.gov"),
        ("WAYMARK_REGISTRY_URL", "https://user@clinicaltrials.gov"),
        ("WAYMARK_SYNC_CONDITIONS", ""),
        ("WAYMARK_SYNC_EVERY_HOURS", "0.01"),
        ("WAYMARK_SYNC_EVERY_HOURS", "-1"),
        ("WAYMARK_REQUESTS_PER_MINUTE", "0"),
        ("WAYMARK_SECRET_KEY", "too short"),
        ("WAYMARK_HANDOFF_LINK", "javascript:alert(1)"),
        ("WAYMARK_HANDOFF_LINK", "www.example.org/help"),
    ],
)
def test_a_value_that_cannot_be_used_is_named(tmp_path: Path, variable: str, value: str) -> None:
    with pytest.raises(SettingNotUsable, match=variable):
        read(tmp_path, **{variable: value})


def test_values_are_typed(tmp_path: Path) -> None:
    settings = read(
        tmp_path, WAYMARK_TODAY="2026-11-22", WAYMARK_ALLOWED_ORIGINS="https://a.example, https://b.example/"
    )
    assert settings.today == date(2026, 11, 22)
    assert settings.allowed_origins == ("https://a.example", "https://b.example")


def test_every_setting_stands_in_the_reference_and_in_the_example_file(project: Path) -> None:
    reference = (project / "docs/reference/settings.md").read_text()
    example = (project / ".env.example").read_text()
    for item in fields(Settings):
        assert variable_of(item.name) in reference
        assert variable_of(item.name) in example
