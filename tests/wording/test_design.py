"""How a trial is built is told from its fields, and from its text only where these say nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.wording.examples import BARE_TRIAL, TODAY
from waymark.dialogue.has_trait import is_as_asked
from waymark.trials.design import Design
from waymark.trials.trial import Arm, Trial
from waymark.trials.vocabulary import (
    Allocation,
    ArmType,
    InterventionModel,
    MaskedParty,
    Masking,
    StudyType,
)
from waymark.understanding.tables.traits import Trait
from waymark.understanding.traits_asked import TraitAsked
from waymark.wording.details import details_text
from waymark.wording.traits import told_of

UNSAID = replace(BARE_TRIAL, study_type=StudyType.INTERVENTIONAL)
BY_CHANCE = replace(
    UNSAID,
    design=Design(
        Allocation.RANDOMIZED, InterventionModel.PARALLEL, Masking.SINGLE, (MaskedParty.OUTCOMES_ASSESSOR,)
    ),
)
OPEN = replace(
    UNSAID,
    design=Design(Allocation.NA, InterventionModel.SINGLE_GROUP, Masking.NONE),
    arms=(Arm("All", ArmType.EXPERIMENTAL),),
    brief_summary="Unlike the randomized, double-blind, placebo-controlled study before. Now open-label.",
)
IN_WORDS = replace(UNSAID, official_title="A randomized, open-label study with a placebo")


def is_so(trait: Trait, trial: Trial, *, is_without: bool = False) -> bool:
    return is_as_asked(TraitAsked(trait, "", is_without), trial)


def test_the_fields_are_told_on_the_page_of_a_trial() -> None:
    said = details_text(BY_CHANCE, today=TODAY)

    assert "Groups: made by chance, side by side." in said
    assert "Who knows who gets what: all but one side. Not told: those who judge the results." in said


def test_what_the_record_leaves_out_is_said_to_be_so() -> None:
    said = details_text(UNSAID, today=TODAY)

    assert "Groups: the record does not say." in said
    assert "Who knows who gets what: the record does not say." in said


def test_a_study_that_only_watches_has_no_groups_by_chance_to_tell() -> None:
    said = details_text(replace(UNSAID, study_type=StudyType.OBSERVATIONAL), today=TODAY)

    assert "Groups" not in said


@pytest.mark.parametrize(
    ("trait", "so", "not_so"),
    [
        (Trait.RANDOMISED, BY_CHANCE, OPEN),
        (Trait.OPEN_LABEL, OPEN, BY_CHANCE),
        (Trait.PLACEBO, replace(OPEN, arms=(Arm("Placebo"),)), OPEN),
    ],
)
def test_a_field_comes_before_the_text(trait: Trait, so: Trial, not_so: Trial) -> None:
    assert is_so(trait, so)
    assert not is_so(trait, not_so)
    assert is_so(trait, not_so, is_without=True)


@pytest.mark.parametrize("trait", [Trait.RANDOMISED, Trait.OPEN_LABEL, Trait.PLACEBO])
def test_where_no_field_says_it_the_text_does(trait: Trait) -> None:
    assert is_so(trait, IN_WORDS)
    assert "randomized, open-label" in (told_of(trait, IN_WORDS) or "")
    assert told_of(trait, UNSAID) is None


def test_of_one_trial_the_field_answers_also_with_a_no() -> None:
    assert told_of(Trait.RANDOMISED, OPEN) == "Groups: only one."
    assert told_of(Trait.OPEN_LABEL, BY_CHANCE) == (
        "Who knows who gets what: all but one side. Not told: those who judge the results."
    )
    assert told_of(Trait.PLACEBO, OPEN) == "No group gets a placebo, and everyone knows who gets what."
