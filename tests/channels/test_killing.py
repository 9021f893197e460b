"""However often the gateway is killed, all are answered in order; bench.gateway.killing does much more."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.channels.killing import run

PIECES_UNDER_WAY = 3
"""At most so many a kill, in the mean: a kill cuts off whatever was just being sent. Most cut off none."""


@pytest.mark.stack
@pytest.mark.thorough
def test_everyone_is_answered_in_order_while_the_gateway_is_killed(tmp_path: Path) -> None:
    """Only a piece that was under way in the moment of a kill may come again, right after itself."""
    counts = run(tmp_path, people=20, messages=10, kill_every=1, most_kills=5)
    assert counts.kills > 0
    assert (counts.lost, counts.out_of_order) == (0, 0), counts
    assert counts.unexplained == 0, counts
    assert counts.twice <= counts.kills * PIECES_UNDER_WAY, counts
