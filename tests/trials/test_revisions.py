"""What changed between two versions of a record, and what only looks so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from waymark.trials.ages import AgeBound
from waymark.trials.dates import Milestone, PartialDate, TrialDates
from waymark.trials.identifiers import NctId
from waymark.trials.revisions import ChangedPart, RecordChange, changes_between
from waymark.trials.trial import Contact, Eligibility, Enrollment, Intervention, Site, Sponsor, Trial
from waymark.trials.vocabulary import DateType, OverallStatus, Phase, Sex

CRITERIA = "Inclusion Criteria:\n\n* Age 8 to 16\n* Ferritin \\> 1000\n\nExclusion Criteria:\n\n* HIV"
LEEDS = Site("Hospital", "Leeds", country="United Kingdom", status=OverallStatus.RECRUITING)
HULL = Site("Clinic", "Hull", country="United Kingdom", status=OverallStatus.NOT_YET_RECRUITING)
RECORD = Trial(
    nct_id=NctId("NCT05745532"),
    brief_title="Restored stem cells",
    overall_status=OverallStatus.RECRUITING,
    dates=TrialDates(completion=Milestone(PartialDate(2025, 5, 30), DateType.ESTIMATED)),
    phases=(Phase.EARLY_PHASE1,),
    enrollment=Enrollment(10, DateType.ESTIMATED),
    sponsor=Sponsor("Hemogen"),
    conditions=("Thalassemia",),
    interventions=(Intervention("Cells"),),
    eligibility=Eligibility(CRITERIA, AgeBound.parse("8 Years"), AgeBound.parse("16 Years"), Sex.ALL),
    sites=(LEEDS, HULL),
    contacts=(Contact("Dr. Li", phone="555 0100"),),
)


def changes(after: Trial) -> list[tuple[str, str | None, str | None]]:
    return [(one.part.value, one.before, one.after) for one in changes_between(RECORD, after)]


def who(**fields: object) -> Trial:
    return replace(RECORD, eligibility=replace(RECORD.eligibility, **fields))  # type: ignore[arg-type]


def test_a_record_has_not_changed_from_itself() -> None:
    assert changes_between(RECORD, RECORD) == ()


@pytest.mark.parametrize(
    ("after", "change"),
    [
        (replace(RECORD, overall_status=OverallStatus.COMPLETED), ("status", "RECRUITING", "COMPLETED")),
        (replace(RECORD, overall_status=None), ("status", "RECRUITING", None)),
        (replace(RECORD, why_stopped="Slow"), ("why_stopped", None, "Slow")),
        (who(minimum_age=AgeBound.parse("6 Years")), ("minimum_age", "8 Years", "6 Years")),
        (who(maximum_age=None), ("maximum_age", "16 Years", None)),
        (who(sex=Sex.FEMALE), ("sex", "ALL", "FEMALE")),
        (replace(RECORD, dates=TrialDates()), ("completion", "2025-05-30 ESTIMATED", None)),
        (
            replace(RECORD, enrollment=Enrollment(12, DateType.ACTUAL)),
            ("enrollment", "10 ESTIMATED", "12 ACTUAL"),
        ),
        (replace(RECORD, phases=(Phase.PHASE1, Phase.PHASE2)), ("phase", "EARLY_PHASE1", "PHASE1/PHASE2")),
        (replace(RECORD, brief_title="Stem cells"), ("title", "Restored stem cells", "Stem cells")),
        (replace(RECORD, sponsor=Sponsor("Other")), ("sponsor", "Hemogen", "Other")),
        (replace(RECORD, has_results=True), ("results", "no", "yes")),
        (replace(RECORD, contacts=()), ("contact", "Dr. Li, 555 0100", None)),
        (replace(RECORD, sites=(LEEDS,)), ("site", "Clinic, Hull, United Kingdom", None)),
    ],
)
def test_each_change_is_found_with_both_sides(
    after: Trial, change: tuple[str, str | None, str | None]
) -> None:
    assert changes(after) == [change]


def test_what_came_is_what_would_have_left_the_other_way_round() -> None:
    after = replace(RECORD, conditions=("Thalassemia", "Anemia"), interventions=())
    assert changes(after) == [("condition", None, "Anemia"), ("intervention", "Cells", None)]
    assert [(one.before, one.after) for one in changes_between(after, RECORD)] == [
        ("Anemia", None),
        (None, "Cells"),
    ]


def test_a_changed_line_is_one_gone_and_one_come() -> None:
    after = who(criteria=CRITERIA.replace("8 to 16", "6 to 16") + "\n* Cirrhosis")
    assert changes(after) == [
        ("criterion", "* Age 8 to 16", None),
        ("criterion", None, "* Age 6 to 16"),
        ("criterion", None, "* Cirrhosis"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        CRITERIA.replace("* ", "- "),
        CRITERIA.replace("\\>", ">"),
        CRITERIA.replace("* Age", "1. Age").replace("* Ferr", "2. Ferr"),
        CRITERIA.replace("\n", "\r\n") + "\n\n",
        CRITERIA + ".",
    ],
)
def test_another_way_of_writing_the_same_lines_is_no_change(text: str) -> None:
    assert changes(who(criteria=text)) == []


def test_places_that_open_and_close_are_told() -> None:
    closed = replace(LEEDS, status=OverallStatus.COMPLETED)
    assert changes(replace(RECORD, sites=(HULL, closed))) == [
        ("site_closed", None, "Hospital, Leeds, United Kingdom")
    ]
    back = changes_between(replace(RECORD, sites=(closed, HULL)), RECORD)
    assert back == (RecordChange(ChangedPart.SITE_OPENED, None, "Hospital, Leeds, United Kingdom"),)


def test_a_place_whose_status_went_away_has_neither_opened_nor_closed() -> None:
    assert changes(replace(RECORD, sites=(replace(LEEDS, status=None), HULL))) == []


def test_the_order_of_lists_is_no_change() -> None:
    both = replace(RECORD, conditions=("A", "B"), sites=(HULL, LEEDS))
    assert changes_between(both, replace(both, conditions=("b", "A"), sites=(LEEDS, HULL))) == ()
