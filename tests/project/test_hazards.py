"""The hazard log names tests and benches that exist."""

from __future__ import annotations

import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
LOG = (PROJECT / "docs/explanation/hazards.md").read_text(encoding="utf-8")
ROWS = [row for row in LOG.splitlines() if row.startswith("| **")]


def _exists(name: str, tests: str) -> bool:
    if name.startswith("tests/"):
        return (PROJECT / name).exists()
    if name.startswith("test_"):
        return f"def {name}(" in tests or any((PROJECT / "tests").rglob(name))
    module = PROJECT / "bench" / name.removeprefix("bench.").replace(".", "/")
    return module.with_suffix(".py").exists() or (module / "__main__.py").exists()


def test_every_test_and_bench_named_exists() -> None:
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (PROJECT / "tests").rglob("*.py"))
    missing = []
    for row in ROWS:
        shown = row.split("|")[4]
        folder = "bench."
        for name in re.findall(r"`([\w./]+)`", shown):
            if name.startswith("bench."):
                folder = name.rpartition(".")[0] + "."
            full = name if name.startswith(("tests/", "test_", "bench.")) else folder + name
            if not _exists(full, tests):
                missing.append(full)
    assert not missing


def test_every_hazard_names_what_shows_its_guard() -> None:
    assert len(ROWS) >= 3
    assert all("`" in row.split("|")[4] for row in ROWS)
