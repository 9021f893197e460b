"""What is read of very many trials: enough to put them in order and to judge them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.store.records import CRITERIA, FULL_TRIAL, record
from waymark.store.trials import TrialStore
from waymark.trials.freshness import names_a_contact
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Eligibility, Site, Trial
from waymark.trials.vocabulary import OverallStatus

NUMBER = NctId("NCT00000010")
LEEDS = (53.8, -1.5)
SITES = (
    Site(city="Milan", country="Italy", latitude=45.5, longitude=9.2),
    Site(city="Hull", country="United Kingdom", latitude=53.7, longitude=-0.3),
    Site(city="York", country="United Kingdom", latitude=54.0, longitude=-1.1),
    Site(city="Leeds", latitude=53.8, longitude=-1.5, status=OverallStatus.COMPLETED),
)


def heading_of(store: TrialStore, trial: Trial) -> Trial:
    store.upsert([replace(record(), trial=replace(trial, nct_id=NUMBER, aliases=()))])
    (found,) = store.headings([NUMBER], most=10, near=LEEDS)
    return found


def test_a_heading_has_the_nearest_open_sites(store: TrialStore) -> None:
    found = heading_of(store, replace(FULL_TRIAL, sites=SITES))
    assert [site.city for site in found.sites] == ["Hull", "York"]


def test_a_heading_tells_whether_anybody_is_named_and_nobodys_number(store: TrialStore) -> None:
    nobody = replace(FULL_TRIAL, contacts=(), officials=(), sites=SITES)
    assert not names_a_contact(heading_of(store, nobody))


def test_a_heading_of_a_record_with_contacts_names_somebody(store: TrialStore) -> None:
    found = heading_of(store, FULL_TRIAL)
    assert names_a_contact(found)
    assert found.contacts[0].phone is None


@pytest.mark.parametrize(("text", "is_read"), [("Age at diagnosis up to 9", True), ("Aged 9 or more", False)])
def test_a_heading_has_the_text_only_where_it_may_move_an_age_limit(
    store: TrialStore, text: str, is_read: bool
) -> None:
    found = heading_of(store, replace(FULL_TRIAL, eligibility=Eligibility(criteria=text)))
    assert found.eligibility.criteria == (text if is_read else None)


def test_criteria_are_those_stored_last(store: TrialStore) -> None:
    store.upsert([record()])
    assert store.criteria([NUMBER, NctId("NCT00000099")]) == {NUMBER: CRITERIA}
    store.upsert([replace(record(), criteria=CRITERIA[:1], reader_version="another")])
    assert store.criteria([NUMBER]) == {NUMBER: CRITERIA[:1]}
