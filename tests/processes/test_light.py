"""What a process that serves people does not load: each of these would take memory in it for nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

NEVER = ("tensorflow", "sklearn", "pandas", "alembic", "requests")


@pytest.mark.command
@pytest.mark.parametrize("module", ["waymark.gateway.__main__", "waymark.console.__main__", "actions.turn"])
def test_a_process_that_serves_loads_nothing_it_makes_no_use_of(module: str) -> None:
    code = f"import sys, {module}; print([name for name in {NEVER} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
