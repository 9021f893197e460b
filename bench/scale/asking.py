"""What is asked of a store of any size, and how long it took beside the database's own part of it.

After each search the questions left are chosen, as a turn does: by somebody who has answered the first five.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import event
from sqlalchemy.engine import Engine

from waymark.dialogue.results import FEW, MOST_JUDGED, PAGE, READ_WHOLE, may_fit
from waymark.eligibility.next_question import questions_left
from waymark.profile.facts import Fact, FactName
from waymark.profile.profile import Profile
from waymark.search.conditions import sought_condition
from waymark.search.finding import find_trials
from waymark.search.looking import Look
from waymark.search.results import SearchResult
from waymark.store import tables
from waymark.store.reading import in_parts
from waymark.store.trials import TrialStore
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TODAY = date(2026, 11, 22)
LOOK = Look(MOST_JUDGED, wanted=PAGE, few=FEW, whole=READ_WHOLE)
CONDITIONS = {
    "rare": ("beta-thalassemia major", "acromegaly", "hemophilia a"),
    "common": ("asthma", "type 2 diabetes", "multiple myeloma"),
    "very common": ("breast cancer", "lung cancer", "cancer"),
    "in no list": ("photic sneeze reflex", "hemangioblastosis"),
}
PLACES = ("Leeds, United Kingdom", "Houston, Texas", "Shenzhen, China", "Paris, France")

SOME_TIME = 0.02
"""Milliseconds; less is no SELECT."""

Statement = tuple[str, Any]


class Asked(NamedTuple):
    """Seconds of each search of one kind: nothing read before, the next turn, the bare statements again.

    `rows`: the bare SELECT of every row of the trials found, whether the search reads them or not.

    `clock` tells them: SQLite works in this very process, so that only the processor's are counted.
    """

    clock: Callable[[], float]

    first: list[float]
    first_chosen: list[float]
    later: list[float]
    later_chosen: list[float]
    bare: list[float]
    rows: list[float]
    found: list[int]


class Row(NamedTuple):
    """One line of the table; milliseconds. A ratio is of the first search, `later_` of the next turn."""

    kind: str
    found: float
    first_p50: float
    first_p95: float
    later_p50: float
    later_p95: float
    first_chosen_p50: float
    first_chosen_p95: float
    later_chosen_p50: float
    later_chosen_p95: float
    bare_p50: float
    ratio: float
    later_ratio: float
    rows_p50: float
    rows_ratio: float
    later_rows_ratio: float


def ask(engine: Engine, vocabulary: Vocabulary, kind: str) -> Asked:
    """Every condition of that kind from every place, each with a store that remembers nothing."""
    is_here = engine.dialect.name == "sqlite"
    asked = Asked(time.process_time if is_here else time.perf_counter, [], [], [], [], [], [], [])
    for condition in CONDITIONS[kind]:
        for place in PLACES:
            _ask_one(engine, vocabulary, condition, place, asked)
        asked.rows.extend([_rows_of(engine, vocabulary, condition, asked.clock)] * len(PLACES))
    return asked


def together(several: Sequence[Asked]) -> Asked:
    """The searches of several kinds as those of one."""
    lists = zip(*(one[1:] for one in several), strict=True)
    return Asked(several[0].clock, *([value for one in each for value in one] for each in lists))


def row_of(kind: str, asked: Asked) -> Row:
    """Medians, 95th percentiles and ratios of these searches."""
    first, later, bare, rows = map(_milliseconds, (asked.first, asked.later, asked.bare, asked.rows))
    chosen = [_milliseconds(one) for one in (asked.first_chosen, asked.later_chosen)]
    return Row(
        kind,
        statistics.median(asked.found),
        *(statistics.median(first), _p95(first)),
        *(statistics.median(later), _p95(later)),
        *(figure for one in chosen for figure in (statistics.median(one), _p95(one))),
        statistics.median(bare),
        _times(first, bare),
        _times(later, bare),
        statistics.median(rows),
        _times(first, rows),
        _times(later, rows),
    )


def _ask_one(engine: Engine, vocabulary: Vocabulary, condition: str, place: str, asked: Asked) -> None:
    facts = (
        Fact(FactName.ASKING_FOR, "self"),
        Fact(FactName.TREATMENT, "chemotherapy"),
        Fact(FactName.CONDITION, condition),
        Fact(FactName.PLACE, place),
        Fact(FactName.AGE, 60, unit="years"),
        Fact(FactName.SEX, "female"),
    )
    store, profile = TrialStore(engine), Profile(facts)
    with _statements(engine) as said:
        seconds, found = _search(store, profile, vocabulary, asked.clock)
    asked.first.append(seconds)
    asked.first_chosen.append(_choose(found, profile, asked.clock))
    asked.found.append(sum(found.total.values()) + found.not_looked_at)
    more = profile.with_facts((Fact(FactName.OTHER_TRIAL, False),))
    seconds, found = _search(store, more, vocabulary, asked.clock)
    asked.later.append(seconds)
    asked.later_chosen.append(_choose(found, more, asked.clock))
    asked.bare.append(_bare(engine, said, asked.clock))


def _search(
    store: TrialStore, profile: Profile, vocabulary: Vocabulary, clock: Callable[[], float]
) -> tuple[float, SearchResult]:
    began = clock()
    found = find_trials(store, profile, today=TODAY, vocabulary=vocabulary, include_unlikely=True, look=LOOK)
    return clock() - began, found


def _choose(found: SearchResult, profile: Profile, clock: Callable[[], float]) -> float:
    trials = [(each.trial, each.criteria) for each in may_fit(found)]
    began = clock()
    questions_left(profile, trials, asked=(), today=TODAY, vocabulary=standard_vocabulary())
    return clock() - began


@contextmanager
def _statements(engine: Engine) -> Iterator[list[Statement]]:
    """What is said to the database while the block runs."""
    said: list[Statement] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            said.append((statement, parameters))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield said
    finally:
        event.remove(engine, "before_cursor_execute", note)


def _bare(engine: Engine, said: Sequence[Statement], clock: Callable[[], float]) -> float:
    """The same statements to the driver alone; every row is fetched and thrown away."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        began = clock()
        for statement, parameters in said:
            cursor.execute(statement, parameters)
            cursor.fetchall()
        return clock() - began
    finally:
        connection.close()


def _rows_of(engine: Engine, vocabulary: Vocabulary, condition: str, clock: Callable[[], float]) -> float:
    """The seconds of a bare SELECT of all rows of the trials that name the condition, by their numbers."""
    sought, store = sought_condition(condition, vocabulary.conditions), TrialStore(engine)
    ids = store.ids_by_conditions(sought.names | sought.kinds)
    ids |= store.ids_by_conditions(sought.broader_names, own_only=True)
    mark = "?" if engine.dialect.name == "sqlite" else "%s"
    connection = engine.raw_connection()
    try:
        cursor, began = connection.cursor(), clock()
        for some in in_parts(sorted(map(str, ids))):
            for table in (tables.trial, *tables.LISTS):
                marks = ", ".join([mark] * len(some))
                asked = f"SELECT * FROM {table.name} WHERE nct_id IN ({marks}) ORDER BY nct_id"  # noqa: S608
                cursor.execute(asked, tuple(some))
                cursor.fetchall()
        return clock() - began
    finally:
        connection.close()


def _times(ones: Sequence[float], others: Sequence[float]) -> float:
    """The median of how many times the one is the other; 0 where no row was found."""
    return statistics.median(
        one / other if other > SOME_TIME else 0.0 for one, other in zip(ones, others, strict=True)
    )


def _milliseconds(seconds: Sequence[float]) -> list[float]:
    return [each * 1000 for each in seconds]


def _p95(values: Sequence[float]) -> float:
    return statistics.quantiles(values, n=20, method="inclusive")[-1]
