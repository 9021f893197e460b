"""A saved search is told of exactly what changed for that person, once, and at most once a day."""

from __future__ import annotations

import gzip
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.alerts.saved import Saved, amira, thalassemia
from waymark.trials.vocabulary import OPEN_STATUSES

pytestmark = pytest.mark.thorough

OTHER_LINES = (
    "Inclusion Criteria:\n\n* Beta-thalassemia major\n\nExclusion Criteria:\n\n* Prior gene therapy\n* HIV"
)


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """Amira's search over one open trial that may fit."""
    saved = Saved(tmp_path)
    saved.load(thalassemia())
    saved.save(amira())
    return saved


def test_nothing_changed_nothing_is_said(saved: Saved) -> None:
    assert saved.sync() == []
    assert saved.sync(thalassemia()) == []


def test_a_new_trial_that_may_fit_is_told(saved: Saved) -> None:
    (news,) = saved.sync(thalassemia(99900002))
    assert "NCT99900002" in news
    assert "may fit is listed" in news
    assert "STOP" in news


def test_a_new_trial_for_another_condition_is_not(saved: Saved) -> None:
    assert saved.sync(thalassemia(99900002, condition="Asthma", text="Asthma")) == []


def test_a_new_trial_that_does_not_fit_is_not(saved: Saved) -> None:
    assert saved.sync(thalassemia(99900002, oldest="9 Years")) == []


def test_a_new_trial_that_is_closed_is_not(saved: Saved) -> None:
    assert saved.sync(thalassemia(99900002, status="COMPLETED")) == []


def test_a_trial_that_closes_is_told_and_again_when_it_opens(saved: Saved) -> None:
    (closed,) = saved.sync(thalassemia(status="ACTIVE_NOT_RECRUITING", updated="2026-11-02"))
    assert "takes no one now" in closed
    (opened,) = saved.sync(thalassemia(updated="2026-11-03"))
    assert "takes people again" in opened


def test_a_trial_that_fits_no_more_is_told_and_again_when_it_does(saved: Saved) -> None:
    (news,) = saved.sync(thalassemia(oldest="9 Years", updated="2026-11-02"))
    assert "may not fit any more" in news
    (news,) = saved.sync(thalassemia(updated="2026-11-03"))
    assert "and may fit" in news


def test_criteria_that_change_a_finding_are_told_with_what_they_are_about(saved: Saved) -> None:
    (news,) = saved.sync(thalassemia(text=OTHER_LINES, updated="2026-11-02"))
    assert "changed what it asks for" in news
    assert "infection" in news.lower()


def test_what_does_not_matter_to_the_person_is_not_told(saved: Saved) -> None:
    assert saved.sync(thalassemia(sponsor="Another", updated="2026-11-02")) == []
    assert saved.sync(thalassemia(oldest="17 Years", updated="2026-11-03")) == []


def test_each_person_is_told_their_own_news(saved: Saved) -> None:
    saved.save(amira(age=30), "chen")
    news = saved.sync(thalassemia(oldest="40 Years", updated="2026-11-02"))
    assert len(news) == 1
    assert "and may fit" in news[0]


def test_the_same_news_is_not_told_twice(saved: Saved) -> None:
    assert len(saved.sync(thalassemia(99900002))) == 1
    again = Saved(saved.folder, saved.now)
    assert again.judge() == []
    assert again.sync() == []


def test_two_runs_at_once_tell_once(saved: Saved) -> None:
    saved.now += timedelta(days=1)
    saved.load(thalassemia(99900002))
    (row,) = saved.alerts.confirmed()
    seen, words = row.seen, saved.seal.closed("news")
    assert saved.alerts.tell(row, seen, words, today=saved.today, now=saved.now)
    assert not saved.alerts.tell(row, seen, words, today=saved.today, now=saved.now)
    assert len(saved.news()) == 1


def test_at_most_one_message_a_day_and_the_rest_the_next(saved: Saved) -> None:
    assert len(saved.sync(thalassemia(99900002))) == 1
    hour = timedelta(hours=1)
    assert saved.sync(thalassemia(99900003), after=hour) == []
    assert saved.sync(thalassemia(99900004), after=hour) == []
    assert saved.reports[-1].put_off == 1
    (news,) = saved.sync()
    assert "NCT99900003" in news
    assert "NCT99900004" in news


def test_what_came_and_went_within_a_day_is_not_told(saved: Saved) -> None:
    saved.sync(thalassemia(99900002))
    hour = timedelta(hours=1)
    assert saved.sync(thalassemia(status="SUSPENDED", updated="2026-11-02"), after=hour) == []
    assert saved.sync(thalassemia(updated="2026-11-03"), after=hour) == []
    assert saved.sync() == []


def test_many_news_are_one_message_with_five_named(saved: Saved) -> None:
    (news,) = saved.sync(*(thalassemia(number) for number in range(99900010, 99900018)))
    assert news.count("NCT") == 5
    assert "3 more trials" in news


def test_an_unconfirmed_search_is_told_nothing_and_goes(saved: Saved) -> None:
    (row,) = saved.alerts.confirmed()
    saved.alerts.ask(row)
    saved.alerts.end("amira")
    assert saved.sync(thalassemia(99900002)) == []
    assert saved.alerts.find("amira") is None


def test_a_search_ends_by_itself_with_one_last_word(saved: Saved) -> None:
    saved.save(amira(), days=3)
    assert "has ended" in saved.sync(after=timedelta(days=4))[0]
    assert saved.alerts.find("amira") is None
    assert saved.sync(thalassemia(99900002)) == []


def test_ending_takes_news_on_its_way_along(saved: Saved) -> None:
    saved.now += timedelta(days=1)
    saved.load(thalassemia(99900002))
    saved.judge_of().run(saved.now)
    assert saved.alerts.end("amira")
    assert saved.news() == []


def test_another_key_reads_nothing_and_breaks_nothing(saved: Saved) -> None:
    saved.seal = type(saved.seal)("another key")
    assert saved.sync(thalassemia(99900002)) == []
    assert saved.reports[-1].unreadable == 1


def test_what_is_kept_shows_no_fact_and_no_address(saved: Saved) -> None:
    (row,) = saved.alerts.confirmed()
    assert "thalassemia" not in str(row)
    assert "NCT" not in str(row)


def versions(shared_data: Path) -> list[dict[str, Any]]:
    with gzip.open(shared_data / "trials" / "record_version_histories.jsonl.gz", "rt") as lines:
        return [json.loads(line) for line in lines]


@pytest.mark.corpus
def test_real_histories_give_news_when_a_trial_opens_or_closes(shared_data: Path, tmp_path: Path) -> None:
    """Each real step of status is told in the right words; a step that changes nothing is not told."""
    for place, history in enumerate(versions(shared_data)):
        folder = tmp_path / str(place)
        folder.mkdir()
        saved = Saved(folder)
        studies = [
            thalassemia(99900001, status=version["overallStatus"], updated=version["lastUpdatePostDate"])
            for version in sorted(history["versions"], key=lambda item: item["lastUpdatePostDate"])
        ]
        saved.load(studies[0])
        saved.save(amira())
        was_open = is_open(studies[0])
        for study in studies[1:]:
            news = saved.sync(study)
            words = {(False, True): "may fit", (True, False): "takes no one now"}.get(
                (was_open, is_open(study))
            )
            assert bool(news) is (words is not None), (history["nctId"], news)
            assert words is None or words in news[0]
            was_open = is_open(study)


def is_open(study: dict[str, Any]) -> bool:
    status = study["protocolSection"]["statusModule"]["overallStatus"]
    return status in {each.value for each in OPEN_STATUSES}


def test_the_fit_decides_whether_a_trial_was_there_at_all(saved: Saved) -> None:
    """The first look sees the unlikely ones too, so that one that comes to fit is not called new."""
    saved.load(thalassemia(99900005, oldest="9 Years"))
    saved.save(amira())
    (news,) = saved.sync(thalassemia(99900005, updated="2026-11-05"))
    assert "and may fit" in news
