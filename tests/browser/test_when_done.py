"""What a browser leaves to the modules that run after it in the same process."""

from __future__ import annotations

import asyncio

import pytest

pytestmark = pytest.mark.browser


def test_no_event_loop_of_the_modules_before_still_runs() -> None:
    assert asyncio.run(asyncio.sleep(0, result="ran")) == "ran"
