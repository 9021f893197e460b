"""Who runs a trial is found by the name that people write, in the names that records give."""

from __future__ import annotations

import pytest

from waymark.trials.identifiers import NctId
from waymark.trials.trial import Sponsor, Trial
from waymark.understanding.sponsors import sponsor_name, sponsors_named
from waymark.understanding.traits_asked import sponsor_span, trait_named


def trial_of(sponsor: str, *collaborators: str) -> Trial:
    return Trial(
        NctId("NCT05745532"),
        "A trial",
        sponsor=Sponsor(sponsor),
        collaborators=tuple(Sponsor(name) for name in collaborators),
    )


@pytest.mark.parametrize(
    ("words", "recorded"),
    [
        ("by pfizer", "Wyeth is now a wholly owned subsidiary of Pfizer"),
        ("run by Roche", "Hoffmann-La Roche"),
        ("from MD Anderson", "M.D. Anderson Cancer Center"),
        ("J&J trials", "Janssen Research & Development, LLC"),
        ("GSK", "GlaxoSmithKline"),
        ("from the University of Pennsylvania", "University of Pennsylvania"),
        ("from UCSF", "University of California, San Francisco"),
        ("from Sloan Kettering", "Memorial Sloan-Kettering Cancer Center"),
    ],
)
def test_a_sponsor_is_found_by_the_name_people_use(words: str, recorded: str) -> None:
    assert sponsors_named(words, trial_of(recorded)) == (Sponsor(recorded),)


def test_who_works_together_with_the_sponsor_is_found_as_well() -> None:
    assert sponsors_named("by Novartis", trial_of("Duke University", "Novartis")) == (Sponsor("Novartis"),)


@pytest.mark.parametrize("words", ["by Merck KGaA", "by Novo Nordisk", "from the NCI", "by Teva"])
def test_another_name_is_another_sponsor(words: str) -> None:
    assert not sponsors_named(words, trial_of("Merck Sharp & Dohme LLC", "NCIC Clinical Trials Group"))


def test_the_name_stands_alone_without_the_words_around_it() -> None:
    assert sponsor_name("sponsored by the Gates Foundation") == "Gates Foundation"
    assert sponsor_name("Pfizer's trials") == "Pfizer"


@pytest.mark.parametrize("words", ["Novartis", "by the Mayo Clinic", "run by Acme Cures", "Merck ones"])
def test_a_wish_for_a_sponsor_is_known_again_by_its_words(words: str) -> None:
    assert trait_named(words) is not None and trait_named(words).value == "by_sponsor"


def test_where_the_name_stands_in_the_message_is_told() -> None:
    assert sponsor_span("trials from MD Anderson") == (7, 23)
    assert sponsor_span("trials from Maryland") is None
