"""However often the gateway is killed, all are answered in order; bench.gateway.killing does much more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.channels.killing import run


@pytest.mark.stack
@pytest.mark.thorough
def test_everyone_is_answered_in_order_while_the_gateway_is_killed(tmp_path: Path) -> None:
    """Only a piece cut off between sent and noted may come again, right after itself: one a chat and kill."""
    counts = run(tmp_path, people=20, messages=10, kill_every=3)
    assert counts.kills > 0
    assert (counts.lost, counts.out_of_order) == (0, 0), counts
    assert counts.twice <= counts.kills * 20, counts
