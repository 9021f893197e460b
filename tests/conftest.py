"""What every test may ask for: the day it is, and the shared records where they are at hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
SHARED_DATA = PROJECT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def project() -> Path:
    """The project's own folder."""
    return PROJECT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real records; a test that needs it skips aloud where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"{SHARED_DATA} is absent: real records are not at hand")
    return SHARED_DATA


@pytest.fixture
def today() -> date:
    """The day the tests are judged on; the clock is always a parameter."""
    return date(2026, 11, 22)
