"""The action server builds what every answer needs before it says that it is ready."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.__main__ import prepare
from waymark import wiring

CACHED = (wiring.settings, wiring.trial_store, wiring.renewed_vocabulary)


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WAYMARK_VAR_DIR", str(tmp_path))
        for cached in CACHED:
            cached.cache_clear()
        yield patch
    for cached in CACHED:
        cached.cache_clear()


@pytest.mark.thorough
def test_the_names_are_there_before_the_first_person_asks(environment: pytest.MonkeyPatch) -> None:
    prepare()
    assert [cached.cache_info().currsize for cached in CACHED] == [1, 1, 1]


def test_a_database_that_cannot_be_used_does_not_stop_the_server(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("WAYMARK_TRIALS_URL", "sqlite:////dev/null/trials.db")
    prepare()
    assert wiring.trial_store.cache_info().currsize == 0
