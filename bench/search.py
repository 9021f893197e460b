"""How long a search takes, beside the bare SELECT of the same rows, over real records.

Run `python -m bench.search [--trials 100000]`; more trials than there are real records are the same
records again under other numbers. Prints a table for docs/reference/measurements.md.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from sqlalchemy import select
from sqlalchemy.engine import Engine

from bench.scale.filling import COPIED
from waymark import wiring
from waymark.catalogue.load import load_files
from waymark.dialogue.results import FEW, MOST_JUDGED, PAGE
from waymark.eligibility.verdicts import Fit
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.search.looking import Look
from waymark.search.results import SearchResult
from waymark.store import tables
from waymark.store.engine import open_engine
from waymark.store.reading import in_parts
from waymark.store.trials import TrialStore
from waymark.vocabulary.conditions import build_condition_vocabulary
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

NAMES = ("v2_native.jsonl.gz", "v2_mapped.jsonl.gz", "hemoglobinopathy.jsonl", "NCT05745532.json")
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "trials"
TODAY = date(2026, 11, 22)
ROUNDS = 9
Result = TypeVar("Result")
CONDITIONS = (
    ("rare", "beta-thalassemia major"),
    ("rare", "acromegaly"),
    ("common", "asthma"),
    ("common", "type 2 diabetes"),
    ("common", "multiple myeloma"),
    ("very common", "breast cancer"),
    ("very common", "lung cancer"),
    ("all", "cancer"),
)
_ROWS = (tables.trial, *tables.LISTS)


class Measured(NamedTuple):
    """Seconds: the first search after a start, the later ones, and the bare SELECT of all that were found.

    `talk_first`, `talk_later`: as a conversation searches, the nearest first. `same`: of the first three
    that may fit, how many are the same as in a search of all.
    """

    found: int
    first: float
    later: Sequence[float]
    bare: Sequence[float]
    talk_first: float
    talk_later: Sequence[float]
    same: int


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--trials", type=int, default=0, help="how many; 0 is each real record once")
    options.add_argument("--folder", type=Path, default=SHARED)
    options.add_argument("--database", type=Path, help="a file that was filled so before; nothing is loaded")
    options.add_argument("--rounds", type=int, default=ROUNDS, help="later searches of each condition")
    asked = options.parse_args()
    if asked.database:
        engine = open_engine(f"sqlite:///{asked.database}")
        _measure_all(TrialStore(engine), engine, asked.rounds)
        return
    missing = [name for name in NAMES if not (asked.folder / name).is_file()]
    if missing:
        sys.exit(f"These files are absent: {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as place:
        engine = open_engine(f"sqlite:///{Path(place) / 'trials.db'}")
        store = TrialStore(engine)
        began = time.perf_counter()
        _fill(store, asked.folder, engine, asked.trials)
        print(f"{store.count():,} trials, filled in {time.perf_counter() - began:.0f} s\n")
        _measure_all(store, engine, asked.rounds)


def _fill(store: TrialStore, folder: Path, engine: Engine, wanted: int) -> None:
    load_files([folder / name for name in NAMES], store, vocabulary=standard_vocabulary())
    _multiply(engine, store.count(), wanted)


def _multiply(engine: Engine, real: int, wanted: int) -> None:
    """The real trials again under other numbers until there are enough: every row as it is."""
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TEMP TABLE real_trial AS SELECT nct_id FROM trial ORDER BY nct_id")
        for copy in range(1, -(-wanted // real)):
            number = f"printf('NCT%08d', (substr(nct_id, 4) + {copy} * 7900013) % 100000000)"
            taken = f"SELECT nct_id FROM real_trial LIMIT {min(real, wanted - copy * real)}"  # noqa: S608
            for table in COPIED:
                rest = ", ".join(column.name for column in table.columns if column.name != "nct_id")
                into = f"INSERT OR IGNORE INTO {table.name} (nct_id, {rest})"
                rows = f"SELECT {number}, {rest} FROM {table.name} WHERE nct_id IN ({taken})"  # noqa: S608
                connection.exec_driver_sql(f"{into} {rows}")


def _measure_all(store: TrialStore, engine: Engine, rounds: int) -> None:
    vocabulary = Vocabulary(
        build_condition_vocabulary(store.condition_names()),
        standard_vocabulary().treatments,
        wiring.place_table(),
    )
    wiring.pass_over_tables()  # as the action server does
    print(
        "| condition | trials | in a conversation: first, ms | later p50 / p95 | ratio | same three "
        "| of all: first, ms | later p50 / p95 | ratio | bare SELECT p50 | peak, MB |"
    )
    print("|-" * 11 + "|")
    for kind, condition in CONDITIONS:
        run = _measure(store, engine, vocabulary, condition, rounds=rounds)
        later, bare = statistics.median(run.later), statistics.median(run.bare)
        p95 = statistics.quantiles(run.later, n=20)[-1]
        talk, talk_p95 = statistics.median(run.talk_later), statistics.quantiles(run.talk_later, n=20)[-1]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"| {condition} ({kind}) | {run.found:,} | {run.talk_first * 1000:.0f} "
            f"| {talk * 1000:.0f} / {talk_p95 * 1000:.0f} | {talk / bare:.1f} | {run.same} "
            f"| {run.first * 1000:.0f} "
            f"| {later * 1000:.0f} / {p95 * 1000:.0f} | {later / bare:.1f} | {bare * 1000:.0f} | {peak:,} |",
            flush=True,
        )


def _measure(
    store: TrialStore, engine: Engine, vocabulary: Vocabulary, condition: str, *, rounds: int
) -> Measured:
    facts = (
        Fact(FactName.CONDITION, condition),
        Fact(FactName.AGE, 60, unit="years"),
        Fact(FactName.SEX, "female"),
        Fact(FactName.PLACE, "Leeds, United Kingdom"),
        Fact(FactName.OTHER_TRIAL, False),
    )
    profile = Profile(facts)

    def search(store: TrialStore, look: Look | None = None) -> SearchResult:
        options = {"today": TODAY, "vocabulary": vocabulary, "include_unlikely": True}
        return find_trials(store, profile, look=look, **options)

    look = Look(MOST_JUDGED, wanted=PAGE, few=FEW)
    talking = TrialStore(engine)
    talk_first, shown = _seconds(lambda: search(talking, look))
    talk_later = [_seconds(lambda: search(talking, look))[0] for _ in range(rounds)]
    first, found = _seconds(lambda: search(TrialStore(engine)))
    search(store)
    later = [_seconds(lambda: search(store))[0] for _ in range(rounds)]
    ids = [str(each.trial.nct_id) for each in (*found.results, *found.expanded_access)]
    bare = [_seconds(lambda: _select(engine, ids))[0] for _ in range(rounds)]
    same = len({*_first_page(shown)} & {*_first_page(found)})
    return Measured(len(ids), first, later, bare, talk_first, talk_later, same)


def _first_page(found: SearchResult) -> list[str]:
    may_fit = (each for each in found.results if each.verdict.fit is not Fit.UNLIKELY)
    return [str(each.trial.nct_id) for each in may_fit][:PAGE]


def _select(engine: Engine, ids: Sequence[str]) -> int:
    """Every row of these trials that a search looks at, fetched and thrown away."""
    count = 0
    with engine.connect() as connection:
        for some in in_parts(ids):
            for table in _ROWS:
                query = select(table).where(table.c.nct_id.in_(some)).order_by(*table.primary_key.columns)
                count += len(connection.execute(query).all())
    return count


def _seconds(call: Callable[[], Result]) -> tuple[float, Result]:
    began = time.perf_counter()
    result = call()
    return time.perf_counter() - began, result


if __name__ == "__main__":
    main()
