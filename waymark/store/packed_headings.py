"""The heading of an open trial in one row: what tells its place in a list, packed when it is written.

As rows of their own, names and sites are some fifty for each trial; a search reads hundreds of trials.
"""

from __future__ import annotations

import json
from array import array
from base64 import b64decode, b64encode
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from heapq import nsmallest
from math import inf, isnan, nan
from typing import Any, cast

from sqlalchemy.engine import Row

from waymark.store import tables
from waymark.store.assembly import SOMEBODY, TrialRows, trial_of
from waymark.store.rows import rows_of_names, rows_of_sites, trial_row
from waymark.trials.freshness import names_a_contact, was_open_when_last_known
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OPEN_STATUSES, OverallStatus

Near = tuple[float, float]
"""Latitude and longitude, in degrees."""

PACKED_AS = 2
"""Counted up when the packed form changes; a heading packed another way is read from the tables instead."""

PLACES_READ = 2
"""Sites read of each trial; some have hundreds."""

LONG_TEXTS = frozenset({"official_title", "brief_summary", "detailed_description"})

DESIGN = frozenset({"allocation", "intervention_model", "masking", "who_masked"})
"""What is read with the whole record alone."""

# A limit that the text sets for the age at onset is none for the age now (`judge_age`): such texts are read.
AGE_AT_ANOTHER_TIME = ("age at ", "age of ")

TAKES_PEOPLE = frozenset(
    {OverallStatus.RECRUITING.value, OverallStatus.AVAILABLE.value, OverallStatus.UNKNOWN.value}
)
"""What a site says that takes people, or that has the trial's own status."""

_FORM = f"[{PACKED_AS},"
_DEGREES = "d"  # an array of floats of 8 bytes; not a number where the record says none

_OPEN = frozenset(each.value for each in OPEN_STATUSES)
_SITE = ("facility", "city", "state", "zip", "country", "status", "latitude", "longitude")

_COLUMNS = tuple(column.name for column in tables.trial.columns)
_APART = {"nct_id", "data_processed", "removed_on"}
_WORDS = tuple(name for name in _COLUMNS if name not in _APART | DESIGN)
_IN_ORDER = ("nct_id", *_WORDS, "data_processed", "removed_on")
_as_row = cast(
    "Callable[..., Any]",
    namedtuple("_TrialRow", (*_IN_ORDER, *sorted(DESIGN)), defaults=[None] * len(DESIGN)),
)


def packed_heading(trial: Trial) -> str | None:
    """The heading as text; None for a trial that was closed when last known: no list holds one."""
    if not was_open_when_last_known(trial):
        return None
    row = trial_row(trial)
    row |= dict.fromkeys(LONG_TEXTS)
    row["criteria"] = _needed(trial.eligibility.criteria)
    packed = [
        PACKED_AS,
        names_a_contact(trial),
        trial.data_processed.isoformat() if trial.data_processed else None,
        [row[name] for name in _WORDS],
        [[name["kind"], name["name"], name["mesh_id"]] for name in rows_of_names(trial)],
    ]
    return "\n".join((_json(packed), *_packed_sites(list(rows_of_sites(trial)))))  # JSON has no bare line end


def heading_of(nct_id: str, packed: str, near: Near | None, narrowing: float) -> Trial | None:
    """The heading again, with the open sites nearest to a place; None when it was packed another way.

    `narrowing` is the cosine of the place's latitude. See `headings.read_headings`.
    """
    if not packed.startswith(_FORM):
        return None
    fields, closed, coordinates, *sites = packed.split("\n")
    _, is_answered_for, processed, words, names = json.loads(fields)
    day = date.fromisoformat(processed) if processed else None
    row = _as_row(nct_id, *words, day, None)
    name_rows = [(None, kind, None, name, None, mesh_id, None) for kind, name, mesh_id in names]
    read = _read(closed, coordinates, near, narrowing)
    read_sites = json.loads(f"[{','.join(sites[place] for place in read)}]")  # in one go: some have hundreds
    site_rows = [(None, place, *site) for place, site in zip(read, read_sites, strict=True)]
    somebody = (SOMEBODY,) if is_answered_for else ()
    rows = (cast("Row", row), (), (), cast("list[Row]", name_rows), cast("list[Row]", site_rows), somebody)
    return trial_of(TrialRows(*rows, (), ()))


def _needed(text: str | None) -> str | None:
    lowered = (text or "").lower()
    return text if any(words in lowered for words in AGE_AT_ANOTHER_TIME) else None


def _packed_sites(sites: Sequence[Mapping[str, object]]) -> tuple[str, ...]:
    """How closed each is, where they lie, and each as text: of most no more than the first two are read."""
    closed = "".join(_how_closed(site["status"]) for site in sites)
    where = [site[axis] for axis in ("latitude", "longitude") for site in sites]
    degrees = array(_DEGREES, [nan if each is None else cast("float", each) for each in where])
    texts = [_json([site[name] for name in _SITE]) for site in sites]
    return closed, b64encode(degrees.tobytes()).decode(), *texts


def _json(packed: object) -> str:
    return json.dumps(packed, separators=(",", ":"))


def _how_closed(status: object) -> str:
    """0 takes people now or has the trial's own status, 1 will take people, 2 does not say, 3 does not."""
    if status is None or status in TAKES_PEOPLE:
        return "0"
    if status in _OPEN:
        return "1"
    return "2" if status == OverallStatus.WITHHELD.value else "3"


def _read(closed: str, coordinates: str, near: Near | None, narrowing: float) -> list[int]:
    """The places in the record's list of the nearest open sites, and of all that say no coordinates.

    The distance is as on a flat map, the square of it; endless when it is not known.
    """
    count = len(closed)
    if count <= PLACES_READ:
        return list(range(count))
    degrees = array(_DEGREES, b64decode(coordinates))
    here_north, here_east = near or (nan, nan)
    squares = [
        (north - here_north) ** 2 + ((east - here_east) * narrowing) ** 2
        for north, east in zip(degrees[:count], degrees[count:], strict=True)
    ]
    far = [inf if isnan(square) else square for square in squares]
    nearest = nsmallest(PLACES_READ, zip(closed, far, range(count), strict=True))
    nowhere = (place for place, north in enumerate(degrees[:count]) if isnan(north))
    return sorted({*(place for _, _, place in nearest), *nowhere})
