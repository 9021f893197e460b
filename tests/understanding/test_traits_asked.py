"""What people ask of trials beside what is tested is read: the phase, a placebo, being at home."""

from __future__ import annotations

import pytest

from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import trait_asked


@pytest.mark.parametrize(
    ("text", "trait"),
    [
        ("which ones are phase 3", Trait.IN_PHASE),
        ("any phase II trials?", Trait.IN_PHASE),
        ("are any online / at home", Trait.AT_HOME),
        ("can it be done from home", Trait.AT_HOME),
        ("which ones pay travel", Trait.TRAVEL),
        ("do they help with travel costs?", Trait.TRAVEL),
        ("which of them are still recruiting", Trait.TAKING_PEOPLE),
        ("is the first one randomised", Trait.RANDOMISED),
        ("are they randomized?", Trait.RANDOMISED),
        ("do any of them use a placebo", Trait.PLACEBO),
        ("is number 2 open label", Trait.OPEN_LABEL),
        ("which are run by a university", Trait.BY_OTHERS),
        ("any that aren't run by a drug company?", Trait.BY_COMPANY),
        ("which ones have results", Trait.HAS_RESULTS),
        ("which is the newest", Trait.STARTS),
        ("which one has the fewest visits", Trait.VISITS),
        ("which takes the least time", Trait.TIME),
        ("who runs them", Trait.SPONSOR),
        ("what phase are they", Trait.PHASE),
        ("can I do two of them", Trait.OTHER_TRIAL),
        ("can I join more than one?", Trait.OTHER_TRIAL),
        ("which ones are observational", Trait.OBSERVES),
        ("only treatment trials please", Trait.TREATS),
        ("which ones take people over 60", Trait.AGES),
        ("anything for children?", Trait.AGES),
        ("which ones are for women only", Trait.SEXES),
        ("which started recently", Trait.STARTS),
        ("which is about to close", Trait.STARTS),
        ("are they full", Trait.TAKING_PEOPLE),
        ("can I do this and the first one together", Trait.OTHER_TRIAL),
        ("do I need to travel a lot", Trait.VISITS),
        ("anything by Pfizer", Trait.BY_SPONSOR),
        ("is there one run by Novartis", Trait.BY_SPONSOR),
        ("trials from MD Anderson", Trait.BY_SPONSOR),
        ("any roche trials?", Trait.BY_SPONSOR),
        ("ok just vertex", Trait.BY_SPONSOR),
        ("anything from the University of Pennsylvania", Trait.BY_SPONSOR),
        ("which are sponsored by the Gates Foundation", Trait.BY_SPONSOR),
        ("which ones are run by the NIH", Trait.BY_GOVERNMENT),
    ],
)
def test_the_trait_asked_after_is_read(text: str, trait: Trait) -> None:
    asked = trait_asked(text)
    assert asked is not None and asked.trait is trait


@pytest.mark.parametrize(
    "text",
    [
        "what does randomised mean",
        "what is a placebo",
        "why is it phase 1",
        "she is at home with me",
        "he was in a phase 3 trial before",
        "my results came back",
        "which is the nearest",
        "how many are there now",
        "trials from Boston",
        "do I get it from my hospital",
        "any by mouth",
        "no",
    ],
)
def test_another_message_asks_after_none(text: str) -> None:
    assert trait_asked(text) is None


@pytest.mark.parametrize(
    "text", ["any without placebo?", "no phase 1 please", "which ones don't use a placebo"]
)
def test_the_wish_to_go_without_it_is_read(text: str) -> None:
    asked = trait_asked(text)
    assert asked is not None and asked.is_without


@pytest.mark.parametrize(
    ("text", "is_of_several"),
    [("is it randomised", False), ("is the first one randomised", False), ("are these randomised", True)],
)
def test_one_trial_is_told_from_all(text: str, is_of_several: bool) -> None:
    asked = trait_asked(text)
    assert asked is not None and asked.is_of_several is is_of_several
