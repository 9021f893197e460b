"""Listings that are wrong in themselves: in circles, too short, empty, doubled."""

from __future__ import annotations

import json

import pytest

from tests.catalogue.syncing import Catalogue, counts, reasons
from tests.registry_server.faults import Fault, FaultPlan
from tests.registry_server.records import study
from tests.registry_server.server import RegistryServer

pytestmark = pytest.mark.thorough


def pages(*answers: dict[str, object]) -> FaultPlan:
    """These pages in this order, whatever token is asked with; the last again and again."""
    left = [Fault(200, json.dumps(answer).encode(), "application/json") for answer in answers]

    def plan(number: int, path: str) -> Fault | None:
        if path != "/api/v2/studies":
            return None
        return left.pop(0) if len(left) > 1 else left[0]

    return plan


def test_a_token_that_comes_again_ends_the_listing(catalogue: Catalogue, registry: RegistryServer) -> None:
    page = {"studies": [study(1)], "nextPageToken": "again"}
    registry.faults = pages(page, page)

    report = catalogue.sync()

    assert (report.new, report.files_failed) == (1, 1)
    assert reasons(report) == ["The registry names a page as the next that it has given already."]
    assert len(registry.requests) == 3


def test_a_listing_shorter_than_announced_is_told(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.faults = pages(
        {"studies": [study(1)], "nextPageToken": "2", "totalCount": 5}, {"studies": [study(2)]}
    )

    report = catalogue.sync()

    assert reasons(report) == ["The registry announced 5 studies and gave 2."]
    assert catalogue.listed() == [1, 2]


def test_a_total_that_shrinks_on_the_way_is_believed(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.faults = pages(
        {"studies": [study(1)], "nextPageToken": "2", "totalCount": 5},
        {"studies": [study(2)], "totalCount": 2},
    )

    assert counts(catalogue.sync()) == (2, 0, 0, 0, 0)


def test_an_empty_page_on_the_way_is_no_end(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.faults = pages({"studies": [], "nextPageToken": "2"}, {"studies": [study(2)]})

    assert counts(catalogue.sync()) == (1, 0, 0, 0, 0)


def test_an_empty_listing_removes_nothing_the_registry_still_has(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    registry.listing.put([study(1), study(2)])
    catalogue.sync()
    registry.faults = pages({"studies": [], "totalCount": 0})

    assert counts(catalogue.sync(full=True)) == (0, 0, 2, 0, 0)
    assert catalogue.listed() == [1, 2]


def test_a_number_on_two_pages_is_stored_once_and_the_later_holds(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    registry.faults = pages(
        {"studies": [study(1), study(2)], "nextPageToken": "2"}, {"studies": [study(2, title="Later")]}
    )

    assert counts(catalogue.sync()) == (2, 1, 0, 0, 0)
    assert catalogue.trial(2).trial.brief_title == "Later 2"


def test_what_is_no_study_is_named_with_its_place(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.faults = pages({"studies": [study(1), None, 7, {"protocolSection": {}}]})

    report = catalogue.sync()

    assert (report.new, report.unreadable, report.files_failed) == (1, 3, 0)
    assert [problem.source for problem in report.problems] == [
        "thalassemia, page 1#2",
        "thalassemia, page 1#3",
        "thalassemia, page 1#4",
    ]
