"""A sync brings what is open, keeps it up to date, and loses nothing."""

from __future__ import annotations

import pytest

from tests.catalogue.syncing import Catalogue, counts, dump, reasons
from tests.registry_server import faults
from tests.registry_server.faults import Fault, always, once
from tests.registry_server.records import study
from tests.registry_server.server import RegistryServer
from waymark.catalogue.starter import load_starter
from waymark.registry.queries import PAGE_SIZE
from waymark.trials.dates import PartialDate
from waymark.trials.identifiers import NctId
from waymark.trials.vocabulary import OverallStatus, TextSource
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = pytest.mark.thorough


@pytest.fixture
def registry(registry: RegistryServer) -> RegistryServer:
    registry.listing.put(study(number) for number in range(1, 7))
    return registry


def next_day(registry: RegistryServer, day: int = 21) -> None:
    registry.listing.data_timestamp = f"2026-11-{day}T09:00:05"


def test_open_trials_of_the_condition_come_in(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.listing.put(
        [study(5, status="COMPLETED"), study(6, condition="Asthma"), study(7, status="UNKNOWN")]
    )

    assert counts(catalogue.sync()) == (5, 0, 0, 0, 0)
    assert list(catalogue.store.nct_ids()) == [f"NCT0000000{number}" for number in (1, 2, 3, 4, 7)]
    assert catalogue.trial(1).source == f"{registry.url}/api/v2/studies/NCT00000001"


def test_a_second_sync_changes_nothing(catalogue: Catalogue) -> None:
    catalogue.sync()
    before = dump(catalogue.url)

    assert counts(catalogue.sync(full=True)) == (0, 0, 6, 0, 0)
    after = dump(catalogue.url)
    assert [line for line in after if not line.startswith("sync_")] == [
        line for line in before if not line.startswith("sync_")
    ]


def test_after_the_first_sync_only_updates_are_asked_for(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    registry.listing.put([study(2, title="Renamed", updated="2026-11-19"), study(8, updated="2026-11-20")])
    next_day(registry)

    assert counts(catalogue.sync()) == (1, 1, 0, 0, 0)
    assert "RANGE%5B2026-11-19%2CMAX%5D" in registry.requests[-1]


def test_a_week_after_the_last_full_sync_comes_another(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    registry.listing.data_timestamp = "2026-11-27T09:00:05"
    catalogue.sync()

    assert "overallStatus" in registry.requests[-1]


def test_a_trial_that_closes_is_kept_with_its_new_status(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    registry.listing.put([study(1, status="COMPLETED", updated="2026-11-20"), study(2, status="SUSPENDED")])
    next_day(registry)

    assert counts(catalogue.sync()) == (0, 1, 0, 0, 0)
    assert catalogue.trial(1).trial.overall_status is OverallStatus.COMPLETED
    assert counts(catalogue.sync(full=True)) == (0, 1, 4, 0, 0)
    assert catalogue.trial(2).trial.overall_status is OverallStatus.SUSPENDED
    assert catalogue.listed() == [3, 4, 5, 6]


def test_a_closed_trial_we_never_held_stays_out(catalogue: Catalogue, registry: RegistryServer) -> None:
    catalogue.sync()
    registry.listing.put([study(9, status="COMPLETED", updated="2026-11-20")])
    next_day(registry)

    assert counts(catalogue.sync()) == (0, 0, 0, 0, 0)
    assert catalogue.store.get(NctId("NCT00000009")) is None


def test_a_trial_the_registry_no_longer_has_is_kept_but_never_listed(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    del registry.listing.studies["NCT00000003"]

    assert counts(catalogue.sync(full=True)) == (0, 0, 5, 0, 1)
    assert str(catalogue.trial(3).trial.removed_on) == "2026-11-20"
    assert catalogue.listed() == [1, 2, 4, 5, 6]
    assert counts(catalogue.sync(full=True)) == (0, 0, 5, 0, 0)


def test_a_removed_trial_that_comes_back_is_listed_again(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    gone = registry.listing.studies.pop("NCT00000003")
    catalogue.sync(full=True)
    registry.listing.put([gone])
    catalogue.sync(full=True)

    assert catalogue.trial(3).trial.removed_on is None
    assert catalogue.listed() == [1, 2, 3, 4, 5, 6]


def test_a_trial_under_a_new_number_is_found_by_its_old_one(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    del registry.listing.studies["NCT00000003"]
    registry.listing.put([study(30, condition="Asthma", nctIdAliases=["NCT00000003"])])
    registry.moved = {"NCT00000003": "NCT00000030"}

    report = catalogue.sync(full=True)

    assert (report.new, report.removed) == (1, 1)
    assert catalogue.trial(3).trial.nct_id == "NCT00000030"


@pytest.mark.parametrize(
    "fault",
    [Fault(404, b"<html>gone</html>", "text/html"), Fault(404, b"Not Found"), faults.BUSY, faults.WEB_PAGE],
)
def test_nothing_is_removed_on_a_failure(
    catalogue: Catalogue, registry: RegistryServer, fault: Fault
) -> None:
    catalogue.sync()
    registry.listing.studies.clear()
    registry.faults = always(fault, on="/api/v2/studies/NCT")

    report = catalogue.sync(full=True)

    assert (report.removed, report.files_failed) == (0, 1)
    assert catalogue.listed() == [1, 2, 3, 4, 5, 6]


def test_a_record_that_cannot_be_read_never_costs_the_last_good_one(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    broken = study(2, title="Broken", updated="2026-11-20")
    broken["protocolSection"]["eligibilityModule"] = {"minimumAge": "nine"}  # type: ignore[index]
    registry.listing.put([broken])

    report = catalogue.sync(full=True)

    assert counts(report) == (0, 0, 5, 1, 0)
    assert report.files_failed == 0
    assert report.problems[0].source == "thalassemia, page 1#2"
    assert catalogue.trial(2).trial.brief_title == "A Study 2"


def test_the_registrys_record_takes_the_place_of_the_starter_catalogues(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    load_starter(catalogue.store, vocabulary=standard_vocabulary())
    registry.listing.put([study(5745532, status="UNKNOWN")])
    catalogue.sync()

    record = catalogue.trial(5745532)
    assert record.trial.text_source is TextSource.REGISTRY
    assert str(record.trial.eligibility.criteria).startswith("Inclusion Criteria")


def test_a_new_day_of_the_same_record_is_no_change_but_is_kept(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    for found in registry.listing.studies.values():
        found["derivedSection"] = {"miscInfoModule": {"versionHolder": "2026-11-21"}}

    assert counts(catalogue.sync(full=True)) == (0, 0, 6, 0, 0)
    assert str(catalogue.trial(1).trial.data_processed) == "2026-11-21"


def test_several_conditions_are_asked_for_one_after_the_other(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    registry.listing.put([study(10, condition="Sickle Cell Disease"), study(11, condition="Asthma")])

    assert counts(catalogue.sync("Thalassemia", "sickle  cell disease")) == (7, 0, 0, 0, 0)
    assert counts(catalogue.sync("all")) == (1, 0, 7, 0, 0)


def test_a_failing_condition_costs_only_itself(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.listing.put([study(10, condition="Sickle Cell Disease")])
    registry.faults = once(2, faults.WEB_PAGE)

    report = catalogue.sync("thalassemia", "sickle cell disease")

    assert (report.new, report.files_failed) == (1, 1)
    assert [problem.source for problem in report.problems] == ["thalassemia, page 1"]
    assert catalogue.sync("thalassemia", "sickle cell disease").new == 6


def test_a_registry_that_does_not_answer_is_one_problem(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    registry.stop()

    report = catalogue.sync("thalassemia", "sickle cell disease")

    assert report.files_failed == 1
    assert len(reasons(report)) == 1 and "cannot be reached" in reasons(report)[0]
    registry.start()


def test_a_sync_goes_on_at_the_page_where_it_failed(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.listing.put(study(number) for number in range(1, 3 * PAGE_SIZE + 1))
    registry.faults = once(3, faults.MALFORMED)

    first = catalogue.sync()
    asked = len(registry.requests)
    second = catalogue.sync()

    assert (first.new, first.files_failed) == (PAGE_SIZE, 1)
    assert (second.new, second.unchanged) == (2 * PAGE_SIZE, 0)
    assert len(registry.requests) - asked == 3  # the version and the two pages that were missing


def test_a_token_that_expired_begins_the_query_anew(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.listing.put(study(number) for number in range(1, 2 * PAGE_SIZE + 1))
    registry.faults = once(3, faults.MALFORMED)
    catalogue.sync()
    run = catalogue.log.state("thalassemia").run
    assert run is not None and run.page_token is not None
    registry.listing.refused_tokens = {run.page_token}
    failed = catalogue.sync()
    registry.listing.refused_tokens = set()

    assert reasons(failed) == ["The registry refuses its own page tokens, each time again."]
    assert (catalogue.sync().new, len(catalogue.listed())) == (PAGE_SIZE, 2 * PAGE_SIZE)


def test_a_sync_of_yesterdays_data_begins_anew(catalogue: Catalogue, registry: RegistryServer) -> None:
    registry.listing.put(study(number) for number in range(1, 2 * PAGE_SIZE + 1))
    registry.faults = once(3, faults.MALFORMED)
    catalogue.sync()
    next_day(registry)

    report = catalogue.sync()

    assert (report.new, report.unchanged) == (PAGE_SIZE, PAGE_SIZE)


def test_a_clock_of_the_registry_that_goes_back_loses_no_update(
    catalogue: Catalogue, registry: RegistryServer
) -> None:
    catalogue.sync()
    registry.listing.put([study(1, title="Renamed", updated="2026-11-17")])
    registry.listing.data_timestamp = "2026-11-18T09:00:05"

    assert counts(catalogue.sync()) == (0, 1, 0, 0, 0)


def test_dates_are_kept_as_the_registry_gives_them(catalogue: Catalogue) -> None:
    catalogue.sync()

    assert catalogue.trial(1).trial.dates.last_update_posted == PartialDate(2026, 10, 1)
