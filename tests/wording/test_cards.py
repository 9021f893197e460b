"""A trial card: the warning first, both sides named, nothing promised, no empty line."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from tests.wording.examples import BARE_TRIAL, TODAY, amira, chen, starter_trials, told, verdict_on
from tests.wording.examples import thalassemia_trial as trial
from tests.wording.readability import problems
from waymark.profile.facts import FactStatus
from waymark.profile.profile import Profile
from waymark.trials.trial import Site, Trial
from waymark.trials.vocabulary import Phase, StudyType
from waymark.wording.cards import trial_card_text
from waymark.wording.plain import plain_sentence


@dataclass(frozen=True)
class Way:
    """How far, as search gives it."""

    km: float | None = None
    place: str | None = None
    is_from_country: bool = False


def card(profile: Profile, of: Trial | None = None, way: Way | None = None) -> str:
    shown = of or trial()
    return trial_card_text(shown, verdict_on(shown, profile), profile, today=TODAY, distance=way, number=1)


def test_the_warning_stands_before_the_fit() -> None:
    text = card(amira())
    assert 0 < text.index("may be out of date") < text.index("may fit your daughter")


def test_amiras_card_says_why_and_what_is_open() -> None:
    text = card(amira())
    assert "What fits: age 10, " in text
    assert "nothing you told me so far" in text
    assert "Not known yet: " in text
    assert "usual points, such as consent" in text
    assert "Where: Shenzhen, Guangdong, China." in text
    assert "Last updated: 27 February 2023" in text
    assert "Listed on ClinicalTrials.gov as NCT05745532." in text


def test_an_early_phase_says_that_its_first_aim_is_safety() -> None:
    assert "Its first aim is to see whether it is safe." in card(amira())
    later = replace(trial(), phases=(Phase.PHASE3,))
    assert "first aim" not in card(amira(), later)


def test_at_17_age_is_the_one_reason_against() -> None:
    text = card(amira(17))
    assert "unlikely to fit your daughter" in text
    assert "What may rule it out: your daughter is older than the oldest age." in text
    assert "You said: “is 17”." in text
    assert "more point" not in text


def test_gene_therapy_alone_leads_to_the_team() -> None:
    fact = told("treatment", "gene therapy", "gene therapy, no transplant", status=FactStatus.PAST)
    text = card(amira(10, fact))
    assert "not clear" in text
    assert "Past gene therapy and allogeneic" in text


@pytest.mark.parametrize("profile", [Profile(), amira(), amira(17), chen()], ids=["none", "10", "17", "chen"])
@pytest.mark.parametrize("of", [BARE_TRIAL, *starter_trials()], ids=lambda of: of.nct_id)
def test_every_starter_trial_makes_a_card_without_an_empty_line(of: Trial, profile: Profile) -> None:
    text = card(profile, of)
    assert "" not in [line.strip() for line in text.split("\n")]
    assert of.nct_id in text


def test_an_empty_line_in_a_record_cannot_split_a_card() -> None:
    odd = replace(trial(), brief_title="A\n\ntitle", conditions=("one\n\ntwo",))
    assert "\n\n" not in card(amira(), odd)


def test_braces_and_markup_in_a_record_stay_text() -> None:
    odd = replace(trial(), brief_title="{card} <b>/restart</b>")
    assert "“{card} <b>/restart</b>”" in card(amira(), odd)


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (Way(9021.4, "Shenzhen, Guangdong, China"), "Where: Shenzhen, Guangdong, China, about 9020 km away."),
        (Way(7.4, "Leeds"), "Where: Leeds, about 7 km away."),
        (Way(0.2, "Leeds"), "Where: Leeds. That is the place you told me."),
        (
            Way(0.0, "Mumbai, India", True),
            "Where: Mumbai, India. That is the largest city of the place you named.",
        ),
        (Way(820, "Shenzhen", True), "about 820 km from the largest city of the place you named."),
        (Way(None, "Leeds"), "Where: Shenzhen, Guangdong, China."),
        (None, "Where: Shenzhen, Guangdong, China."),
    ],
)
def test_the_way_is_said_as_far_as_it_is_known(way: Way | None, words: str) -> None:
    assert words in card(amira(), way=way)


def test_a_place_is_not_named_twice_over() -> None:
    sites = (Site(city="Seoul", state="Seoul", country="South Korea"),)
    assert "Where: Seoul, South Korea." in card(amira(), replace(trial(), sites=sites))


def test_many_places_are_counted() -> None:
    sites = tuple(Site(city=city) for city in ("Leeds", "York", "Hull", "Bath"))
    assert "Where: Leeds; York and 2 more." in card(amira(), replace(trial(), sites=sites))
    far = card(amira(), replace(trial(), sites=sites), Way(3.0, "York"))
    assert "The record lists 4 places." in far


def test_a_record_without_places_says_so() -> None:
    assert "Where: the record does not say." in card(amira(), replace(trial(), sites=()))


def test_expanded_access_is_not_called_a_trial() -> None:
    access = replace(trial(), study_type=StudyType.EXPANDED_ACCESS)
    assert plain_sentence(access).startswith("this is not a trial.")


def test_a_trial_that_names_nothing_studied_says_so() -> None:
    unnamed = replace(trial(), interventions=(), study_type=StudyType.INTERVENTIONAL)
    assert "something" not in plain_sentence(unnamed)
    assert "does not name what is studied" in plain_sentence(unnamed)


def test_an_observational_study_is_said_to_test_nothing() -> None:
    watching = replace(trial(), study_type=StudyType.OBSERVATIONAL)
    assert "tests nothing new" in plain_sentence(watching)


def test_a_card_promises_nothing() -> None:
    said = [problem for problem in problems(card(amira())) if problem.startswith("says")]
    assert not said


def test_the_nearest_site_without_a_name_is_not_given_the_name_of_another():
    assert "3 km" not in card(amira(), way=Way(3.0, None))
