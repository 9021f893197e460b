"""A search of many trials reads indexes, not tables."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import event

from tests.store.records import record
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.vocabulary import OverallStatus


def test_open_trials_are_found_from_two_indexes_alone(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'trials.db'}")
    store = TrialStore(engine)
    statuses = (OverallStatus.RECRUITING, *[OverallStatus.COMPLETED] * 9)
    store.upsert(
        [
            record(f"NCT{n:08d}", conditions=("asthma", f"name {n}"), status=statuses[n % 10])
            for n in range(500)
        ]
    )
    store.count_rows()
    said: list[tuple[str, object]] = []
    event.listen(engine, "before_cursor_execute", lambda *given: said.append((given[2], given[3])))
    assert len(store.ids_by_conditions({"asthma"})) == 50

    edition, (statement, values) = (each for each in said if each[0].startswith("SELECT"))
    assert edition[0].startswith("SELECT edition.number")  # whether anything was written since is asked first
    with engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
    steps = " ".join(row[3] for row in plan)
    assert "condition_name USING COVERING INDEX condition_name_of_open" in steps
    assert "trial USING COVERING INDEX trial_by_openness" in steps
