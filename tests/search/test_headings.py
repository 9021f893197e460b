"""A trial of which only its heading and its criteria were read is judged as the whole record is."""

from __future__ import annotations

from typing import Any

import pytest

from tests.search.corpus import TODAY, Corpus
from tests.search.made_up import site, store_of, study, told
from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.search.finding import find_trials
from waymark.search.looking import Look
from waymark.search.results import FoundTrial

pytestmark = pytest.mark.thorough

HEADINGS = Look(1, wanted=1, few=1_000_000)
CHEN = (
    told(FactName.CONDITION, "asthma"),
    told(FactName.AGE, 40, unit="years"),
    told(FactName.PLACE, "Leeds, United Kingdom"),
)
FAR = [site(city, country, status="COMPLETED") for city, country in (("Milan", "Italy"), ("Rome", "Italy"))]


FAR_AWAY = 3_000.0
"""Kilometres to which a flat map tells the nearest site; beyond, another as far may be taken for it."""


def as_judged(found: FoundTrial) -> tuple[Any, ...]:
    near = found.distance if found.distance and found.distance.km < FAR_AWAY else None
    standing = found.standing if near else found.standing._replace(km=FAR_AWAY)
    there = near and (near.km, near.place, near.is_taking_people)
    return (found.trial.nct_id, found.verdict, there, standing, found.standing.band, found.reasons)


@pytest.mark.parametrize(
    "record",
    [
        study(1, sites=[*FAR, site("Leeds", "United Kingdom", status="COMPLETED")]),
        study(1, sites=[*FAR, site("Leeds", "United Kingdom", status="WITHHELD")]),
        study(1, sites=[*FAR, site("Leeds", "United Kingdom", status="NOT_YET_RECRUITING")]),
        study(1, sites=[*FAR, site("London", "United Kingdom", contacts=[{"name": "Dr. Li"}])]),
        study(1, sites=[]),
        study(1, updated="2022-01-01", criteria="Inclusion Criteria:\n\n* Age at onset 12 years or more"),
        study(1, maximum_age="30 Years", criteria="Inclusion Criteria:\n\n* Age at diagnosis up to 30 years"),
    ],
)
def test_a_made_up_record(find, record):
    store = store_of(record, study(2), study(3))
    whole = find(*CHEN, store=store, include_unlikely=True)
    headings = find(*CHEN, store=store, include_unlikely=True, look=HEADINGS)
    assert list(map(as_judged, headings.results)) == list(map(as_judged, whole.results))
    assert headings.total == whole.total


@pytest.mark.corpus
@pytest.mark.parametrize("condition", ["asthma", "hemophilia a", "cancer"])
@pytest.mark.parametrize("place", ["Leeds, United Kingdom", "Shenzhen, China", None])
def test_every_real_record(corpus: Corpus, condition: str, place: str | None):
    facts = [told(FactName.CONDITION, condition), told(FactName.AGE, 9, unit="years")]
    facts += [told(FactName.PLACE, place)] if place else []

    def found(look: Look | None) -> list[tuple[Any, ...]]:
        result = find_trials(
            corpus.store,
            Profile(tuple(facts)),
            today=TODAY,
            vocabulary=corpus.vocabulary,
            include_unlikely=True,
            look=look,
        )
        return list(map(as_judged, (*result.results, *result.expanded_access)))

    assert sorted(found(HEADINGS), key=str) == sorted(found(None), key=str)
