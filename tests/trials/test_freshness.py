"""A record that says open is believed only as long as its dates allow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from waymark.trials.dates import Milestone, PartialDate, TrialDates
from waymark.trials.freshness import (
    StaleReason,
    every_site_closed,
    names_a_contact,
    stale_record,
    was_open_when_last_known,
)
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Contact, Enrollment, Site, Trial
from waymark.trials.vocabulary import DateType, OverallStatus


def trial(
    status: OverallStatus | None = OverallStatus.RECRUITING,
    last_known: OverallStatus | None = None,
    completion: str | None = "2028-05",
    updated: str | None = "2026-10-01",
    verified: str | None = None,
) -> Trial:
    return Trial(
        nct_id=NctId("NCT05745532"),
        brief_title="β-globin Restored Autologous Hematopoietic Stem Cells",
        overall_status=status,
        last_known_status=last_known,
        dates=TrialDates(
            completion=Milestone(PartialDate.parse(completion)) if completion else None,
            last_update_posted=PartialDate.parse(updated) if updated else None,
            status_verified=PartialDate.parse(verified) if verified else None,
        ),
    )


def reasons(record: Trial, today: date) -> tuple[StaleReason, ...]:
    stale = stale_record(record, today=today)
    return stale.reasons if stale else ()


def test_a_fresh_open_record_has_no_warning(today: date) -> None:
    assert stale_record(trial(), today=today) is None


def test_a_completion_month_is_past_only_after_its_last_day() -> None:
    record = trial(completion="2026-11")
    assert reasons(record, date(2026, 11, 30)) == ()
    assert reasons(record, date(2026, 12, 1)) == (StaleReason.COMPLETION_PASSED,)


def test_two_years_without_a_word_is_too_long(today: date) -> None:
    assert reasons(trial(updated="2023-02-27"), today) == (StaleReason.NOT_VERIFIED,)


def test_a_later_verification_counts_as_much_as_an_update(today: date) -> None:
    assert reasons(trial(updated="2023-02-27", verified="2026-05"), today) == ()


def test_a_record_without_any_date_is_not_called_stale_for_it(today: date) -> None:
    assert reasons(trial(updated=None, completion=None), today) == ()


def test_the_registrys_own_unknown_is_a_warning_when_it_was_open_before(today: date) -> None:
    record = trial(OverallStatus.UNKNOWN, OverallStatus.RECRUITING)
    assert reasons(record, today) == (StaleReason.STATUS_UNKNOWN,)


@pytest.mark.parametrize("status", [OverallStatus.COMPLETED, OverallStatus.TERMINATED, None])
def test_a_closed_record_is_never_stale_only_closed(status: OverallStatus | None, today: date) -> None:
    record = trial(status, completion="2020-01", updated="2020-01-01")
    assert not was_open_when_last_known(record)
    assert stale_record(record, today=today) is None


def test_people_still_only_planned_after_the_end_are_one_more_reason(today: date) -> None:
    planned = replace(trial(completion="2026-05"), enrollment=Enrollment(10, DateType.ESTIMATED))
    counted = replace(planned, enrollment=Enrollment(10, DateType.ACTUAL))
    assert reasons(planned, today) == (StaleReason.COMPLETION_PASSED, StaleReason.STILL_PLANNED)
    assert reasons(counted, today) == (StaleReason.COMPLETION_PASSED,)


def test_people_only_planned_before_the_end_are_as_they_should_be(today: date) -> None:
    assert reasons(replace(trial(), enrollment=Enrollment(10, DateType.ESTIMATED)), today) == ()


CLOSED = Site(city="Leeds", status=OverallStatus.COMPLETED)
OPEN = Site(city="Hull", status=OverallStatus.RECRUITING)


def test_a_trial_that_says_open_with_every_place_closed_is_not_believed(today: date) -> None:
    record = replace(trial(), sites=(CLOSED, CLOSED))
    assert every_site_closed(record)
    assert reasons(record, today) == (StaleReason.SITES_CLOSED,)


@pytest.mark.parametrize("other", [OPEN, Site(city="York"), Site(status=OverallStatus.UNKNOWN)])
def test_one_place_that_may_be_open_is_enough(other: Site, today: date) -> None:
    record = replace(trial(), sites=(CLOSED, other))
    assert not every_site_closed(record)
    assert reasons(record, today) == ()


def test_a_record_without_places_has_none_closed() -> None:
    assert not every_site_closed(trial())


def test_anybody_named_is_a_contact() -> None:
    somebody = (Contact("Dr. Li"),)
    assert not names_a_contact(trial())
    assert names_a_contact(replace(trial(), contacts=somebody))
    assert names_a_contact(replace(trial(), officials=somebody))
    assert names_a_contact(replace(trial(), sites=(replace(CLOSED, contacts=somebody),)))
