"""A first sync takes hours: people who search meanwhile are served by the right indexes."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.catalogue.syncing import Catalogue
from tests.registry_server.records import study
from waymark.registry.queries import PAGE_SIZE
from waymark.store.engine import open_engine

pytestmark = pytest.mark.thorough


@pytest.fixture
def catalogue(catalogue: Catalogue) -> Catalogue:
    catalogue.registry.listing.put(study(number) for number in range(1, PAGE_SIZE + 7))
    return catalogue


def test_the_rows_are_counted_after_the_first_page_of_many(catalogue: Catalogue) -> None:
    counted: list[bool] = []

    def progress(_: str, __: int, ___: int | None) -> None:
        with open_engine(catalogue.url).connect() as connection:
            rows = connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'"))
            counted.append(rows.first() is not None)

    catalogue.sync(progress=progress)
    assert counted == [True, True]
