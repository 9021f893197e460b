"""Two Rasas that lost their locks: one of them keeps the turn, the other nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from sqlalchemy.engine.url import make_url

from tests.postgresql import new_database
from waymark.nlu.whole_turns import TurnFailed, WholeTurns, one_turn

pytestmark = pytest.mark.model


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty one."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'conversations.db'}"
    return new_database(request.getfixturevalue("postgresql_server"))


def store_at(database: str) -> WholeTurns:
    url = make_url(database)
    if url.drivername == "sqlite":
        return WholeTurns(SQLTrackerStore(Domain.empty(), dialect="sqlite", db=url.database))
    own = {"host": url.host, "port": url.port, "username": url.username, "password": url.password}
    return WholeTurns(SQLTrackerStore(Domain.empty(), dialect="postgresql", db=url.database, **own))


async def hear(store: WholeTurns, *, meanwhile: WholeTurns | None = None) -> None:
    """One turn of Bo's; `meanwhile` another Rasa takes the same message, and is sooner."""
    with one_turn():
        tracker = await store.get_or_create_tracker("bo")
        if meanwhile:
            await asyncio.create_task(hear(meanwhile))
        tracker.update(UserUttered("she is 10", metadata={"message_id": "one"}))
        tracker.update(BotUttered("Noted."))
        await store.save(tracker)


def test_a_turn_that_another_rasa_kept_meanwhile_is_not_kept_again(database: str) -> None:
    one, other = store_at(database), store_at(database)

    async def both() -> list[str]:
        await hear(one)
        with pytest.raises(TurnFailed) as failed:
            await hear(one, meanwhile=other)
        assert failed.value.is_away  # so it is brought again, and answered as the other answered it
        await hear(other)
        tracker = await one.retrieve("bo")
        assert tracker is not None
        return [event.text for event in tracker.events if isinstance(event, UserUttered)]

    assert asyncio.run(both()) == ["she is 10"] * 3
