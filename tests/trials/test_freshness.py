"""A record that says open is believed only as long as its dates allow."""

from __future__ import annotations

from datetime import date

import pytest

from waymark.trials.dates import Milestone, PartialDate, TrialDates
from waymark.trials.freshness import StaleReason, stale_record, was_open_when_last_known
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OverallStatus


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
