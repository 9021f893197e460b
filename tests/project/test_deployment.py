"""The container files name only what exists, and keep to what operate.md promises."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from waymark.settings import Settings, variable_of

VARIABLE = re.compile(r"\bWAYMARK_[A-Z_]+")


@pytest.fixture
def dockerfile(project: Path) -> str:
    return (project / "Dockerfile").read_text(encoding="utf-8")


@pytest.fixture
def compose(project: Path) -> dict[str, Any]:
    return dict(yaml.safe_load((project / "compose.yml").read_text(encoding="utf-8")))


def test_everything_that_is_copied_into_the_image_exists(project: Path, dockerfile: str) -> None:
    copied = [line.split()[1:-1] for line in dockerfile.splitlines() if re.match(r"COPY (?!--from)", line)]
    names = [name for line in copied for name in line]
    assert names
    assert [name for name in names if not (project / name).exists()] == []


def test_the_image_needs_all_that_training_and_serving_read(dockerfile: str) -> None:
    for name in (
        "config.yml",
        "domain.yml",
        "endpoints.yml",
        "credentials.yml",
        "data",
        "actions",
        "waymark",
    ):
        assert re.search(rf"^COPY .*\b{re.escape(name)}\b", dockerfile, re.MULTILINE), name


def test_the_image_runs_without_rights_and_says_how_it_fares(dockerfile: str) -> None:
    last = dockerfile.rsplit("FROM ", 1)[1]
    assert "USER waymark" in last
    assert "HEALTHCHECK" in last
    assert last.rstrip().endswith('CMD ["waymark", "up"]')


@pytest.mark.parametrize("name", ["Dockerfile", "compose.yml", "docs/how-to/operate.md"])
def test_every_setting_named_exists(project: Path, name: str) -> None:
    known = {variable_of(field) for field in Settings.__dataclass_fields__}
    named = set(VARIABLE.findall((project / name).read_text(encoding="utf-8")))
    assert named
    assert named - known == set()


def test_only_the_gateway_is_reached_and_only_from_this_host(compose: dict[str, Any]) -> None:
    ports = [port for service in compose["services"].values() for port in service.get("ports", ())]
    assert ports == ["127.0.0.1:8000:8000"]
    waymark = compose["services"]["waymark"]
    assert (waymark["read_only"], waymark["cap_drop"]) == (True, ["ALL"])


def test_no_secret_stands_in_the_files(project: Path) -> None:
    for name in ("Dockerfile", "compose.yml", ".env.example"):
        text = (project / name).read_text(encoding="utf-8")
        assert not re.search(r"(?i)(?:password|secret|token)[A-Z_]*[:=]\s*[\"']?[A-Za-z0-9]{6,}", text), name
