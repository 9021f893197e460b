"""Tables that several processes make at once, on a database that is still empty."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.postgresql import new_database
from waymark.conversations.alert_tables import create_alert_tables
from waymark.conversations.channel_tables import create_channel_tables
from waymark.conversations.desk.preparing import prepare_tables
from waymark.conversations.tables import create_tables
from waymark.store.engine import open_engine

pytestmark = pytest.mark.thorough

AT_ONCE = 6
MAKERS = (create_tables, create_channel_tables, create_alert_tables, prepare_tables)


def test_gateways_that_start_at_once_on_an_empty_database_all_start(postgresql_server: str) -> None:
    for _ in range(3):
        url, start = new_database(postgresql_server), Barrier(AT_ONCE)

        def make(_: int, url: str = url, start: Barrier = start) -> None:
            engine = open_engine(url)
            start.wait(30)
            for maker in MAKERS:
                maker(engine)

        with ThreadPoolExecutor(AT_ONCE) as threads:
            list(threads.map(make, range(AT_ONCE)))
