"""Reads as little of many trials as tells their place in a list: names, days, ages, the nearest sites."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from math import cos, radians

from sqlalchemy import Float, bindparam, case, exists, func, insert, null, or_, select
from sqlalchemy.engine import Connection, Row
from sqlalchemy.sql import ColumnElement, Select

from waymark.store import tables
from waymark.store.assembly import SOMEBODY, TrialRows, trial_of
from waymark.store.packed_criteria import packed_criteria
from waymark.store.packed_headings import (
    AGE_AT_ANOTHER_TIME,
    DESIGN,
    LONG_TEXTS,
    PLACES_READ,
    TAKES_PEOPLE,
    Near,
    heading_of,
    packed_heading,
)
from waymark.store.reading import SOME, Rows, in_parts, lists_of, one_of, read_records, was_open
from waymark.store.records import TrialRecord
from waymark.store.rows import Row as NewRow
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OPEN_STATUSES, OverallStatus


def _heading() -> list[ColumnElement[object]]:
    """The columns of a trial; those of its long texts are empty where no place in a list rests on them."""
    text = tables.trial.c.criteria
    is_needed = or_(*(text.ilike(f"%{words}%") for words in AGE_AT_ANOTHER_TIME))
    instead = {name: null() for name in LONG_TEXTS | DESIGN} | {
        "criteria": case((is_needed, text), else_=null())
    }
    return [instead[one.name].label(one.name) if one.name in instead else one for one in tables.trial.columns]


_HEADING = _heading()


def read_headings(connection: Connection, ids: Collection[str], near: Near | None) -> list[Trial]:
    """The trials, ordered by number: see `TrialStore.headings`."""
    packed = _packed_headings(connection, ids, near)
    missing = set(ids).difference(each.nct_id for each in packed)
    return sorted((*packed, *_from_rows(connection, missing, near)), key=lambda each: each.nct_id)


def heading_row(record: TrialRecord) -> NewRow | None:
    """The row of its heading and its criteria; None for a trial that was closed when last known."""
    packed = packed_heading(record.trial)
    if packed is None:
        return None
    return {
        "nct_id": str(record.trial.nct_id),
        "packed": packed,
        "criteria": packed_criteria(record.criteria),
    }


def pack_headings(connection: Connection, most: int) -> int:
    """Packs the headings of so many open trials that have none yet; gives back how many those were."""
    trial, heading = tables.trial, tables.heading
    packed = select(heading.c.nct_id)
    query = select(trial.c.nct_id).where(was_open(), trial.c.nct_id.not_in(packed))
    ids = connection.execute(query.order_by(trial.c.nct_id).limit(most)).scalars().all()
    rows = [row for row in map(heading_row, read_records(connection, ids)) if row]
    if rows:
        connection.execute(insert(heading), rows)
    return len(rows)


def _packed_headings(connection: Connection, ids: Collection[str], near: Near | None) -> list[Trial]:
    narrowing = cos(radians(near[0])) if near else 1.0
    found: list[Trial] = []
    for some in in_parts(sorted(set(ids))):
        rows = connection.execute(_packed(), {SOME: some}).all()
        trials = (heading_of(nct_id, packed, near, narrowing) for nct_id, packed in rows)
        found += [trial for trial in trials if trial]
    return found


@lru_cache(maxsize=1)
def _packed() -> Select:
    heading = tables.heading
    query = select(heading.c.nct_id, heading.c.packed)
    return query.where(one_of(heading.c.nct_id)).order_by(heading.c.nct_id)


def _from_rows(connection: Connection, ids: Collection[str], near: Near | None) -> Iterator[Trial]:
    """Those whose headings were not packed, as an earlier Waymark wrote them."""
    for some in in_parts(sorted(set(ids))):
        names, sites = lists_of(connection, tables.condition_name, some), _sites(connection, some, near)
        for row in connection.execute(_headings(), {SOME: some}).all():
            number = row.nct_id
            somebody = (SOMEBODY,) if row.is_answered_for else ()
            rows = TrialRows(row, (), (), names.get(number, ()), sites.get(number, ()), somebody, (), ())
            yield trial_of(rows)


@lru_cache(maxsize=1)
def _headings() -> Select:
    number = tables.trial.c.nct_id
    query = select(*_HEADING, _names_a_contact().label("is_answered_for"))
    return query.where(one_of(number)).order_by(number)


def _names_a_contact() -> ColumnElement[bool]:
    return exists().where(tables.contact.c.nct_id == tables.trial.c.nct_id)


def the_newest(connection: Connection, ids: Collection[str], most: int) -> list[str]:
    """No more than so many of these trials: those that take people first, then those updated last."""
    rows: list[tuple[bool, str, str]] = []
    for some in in_parts(sorted(set(ids))):
        found = connection.execute(_days(), {SOME: some})
        rows += ((status == OverallStatus.RECRUITING.value, day or "", nct) for nct, status, day in found)
    return [nct_id for _, _, nct_id in sorted(rows, reverse=True)[:most]]


@lru_cache(maxsize=1)
def _days() -> Select:
    trial = tables.trial
    query = select(trial.c.nct_id, trial.c.overall_status, trial.c.last_update_posted)
    return query.where(one_of(trial.c.nct_id)).order_by(trial.c.nct_id)


def _sites(connection: Connection, ids: Sequence[str], near: Near | None) -> Rows:
    """Of each trial the open sites that lie nearest, and all that say no coordinates."""
    here = {"north": near[0], "east": near[1], "narrowing": cos(radians(near[0]))} if near else {}
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in connection.execute(_nearest_sites(is_near=near is not None), {SOME: ids, **here}):
        found[row[0]].append(row)
    return found


@lru_cache(maxsize=2)
def _nearest_sites(*, is_near: bool) -> Select:
    site = tables.site
    order = [_how_closed(), *(_how_far() if is_near else ()), site.c.position]
    place = func.row_number().over(partition_by=site.c.nct_id, order_by=order)
    ranked = select(site, place.label("place")).where(one_of(site.c.nct_id)).subquery()
    columns = [ranked.c[each.name] for each in site.columns]
    is_read = or_(ranked.c.place <= PLACES_READ, ranked.c.latitude.is_(None))
    return select(*columns).where(is_read).order_by(ranked.c.nct_id, ranked.c.position)


def _how_closed() -> ColumnElement[int]:
    """0 takes people now or has the trial's own status, 1 will take people, 2 does not say, 3 does not."""
    status = tables.site.c.status
    is_open = sorted(each.value for each in OPEN_STATUSES)
    says_nothing = status == OverallStatus.WITHHELD.value
    is_taking = or_(status.is_(None), status.in_(sorted(TAKES_PEOPLE)))
    return case((is_taking, 0), (status.in_(is_open), 1), (says_nothing, 2), else_=3)


def _how_far() -> list[ColumnElement[float]]:
    """As on a flat map about the place: it decides which sites are read, the distance is reckoned after.

    Thousands of kilometres away another site may be taken for the nearest; what is shown is read whole.
    """
    is_nowhere = tables.site.c.latitude.is_(None)
    north = tables.site.c.latitude - bindparam("north", type_=Float(53))
    east = (tables.site.c.longitude - bindparam("east", type_=Float(53))) * bindparam(
        "narrowing", type_=Float(53)
    )
    return [is_nowhere, north * north + east * east]
