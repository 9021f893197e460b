"""Which programs make the stack."""

from __future__ import annotations

import pytest

from waymark.processes.models import ModelMissing, newest_model
from waymark.processes.stack import programs
from waymark.settings import Settings


@pytest.fixture(autouse=True)
def model() -> None:
    try:
        newest_model()
    except ModelMissing as missing:
        pytest.skip(str(missing))


def test_the_sync_runs_beside_the_others_as_often_as_set() -> None:
    *others, sync = programs(Settings(sync_every_hours=1.5, registry_url="http://127.0.0.1:9"))

    assert [program.name for program in others] == ["actions", "gateway", "console", "rasa"]
    assert (sync.name, sync.answers_at) == ("sync", None)
    assert sync.arguments[-2:] == ("--every", "90m")
    assert sync.environment["WAYMARK_REGISTRY_URL"] == "http://127.0.0.1:9"
    assert sync.environment["WAYMARK_SYNC_CONDITIONS"] == "thalassemia,sickle cell disease"


def test_a_sync_that_is_switched_off_is_not_started() -> None:
    assert "sync" not in [program.name for program in programs(Settings(sync_every_hours=0))]
