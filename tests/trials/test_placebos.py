"""Whether a trial gives a placebo, by its groups and its design."""

from __future__ import annotations

import pytest

from waymark.trials.design import Design
from waymark.trials.identifiers import NctId
from waymark.trials.placebos import has_a_placebo
from waymark.trials.trial import Arm, Intervention, Trial
from waymark.trials.vocabulary import Allocation, ArmType, InterventionModel, Masking

TESTED = Arm("A", ArmType.EXPERIMENTAL)


def trial_of(*arms: Arm, masking: Masking | None = None, given: str = "Drug A") -> Trial:
    """A trial of these groups."""
    design = Design(masking=masking)
    return Trial(NctId("NCT00000001"), "A", arms=arms, interventions=(Intervention(given),), design=design)


@pytest.mark.parametrize(
    "trial",
    [
        trial_of(TESTED, Arm("B", ArmType.PLACEBO_COMPARATOR)),
        trial_of(TESTED, Arm("B", ArmType.SHAM_COMPARATOR), masking=Masking.NONE),
        trial_of(TESTED, Arm("Placebo group")),
        trial_of(TESTED, Arm("B", ArmType.ACTIVE_COMPARATOR, intervention_names=("Drug: Placebo",))),
        trial_of(TESTED, given="Placebo of A"),
    ],
)
def test_one_group_or_one_name_is_enough(trial: Trial) -> None:
    assert has_a_placebo(trial) is True


def test_none_get_one_where_all_know_what_they_get_and_every_group_has_a_kind() -> None:
    assert has_a_placebo(trial_of(TESTED, masking=Masking.NONE)) is False


@pytest.mark.parametrize(
    "trial",
    [
        trial_of(),
        trial_of(TESTED),
        trial_of(TESTED, masking=Masking.DOUBLE),
        trial_of(TESTED, Arm("B"), masking=Masking.NONE),
        trial_of(masking=Masking.NONE),
    ],
)
def test_else_it_is_not_known(trial: Trial) -> None:
    assert has_a_placebo(trial) is None


def test_chance_makes_no_groups_where_there_is_one() -> None:
    assert Design(allocation=Allocation.RANDOMIZED).is_randomised is True
    assert Design(allocation=Allocation.NON_RANDOMIZED).is_randomised is False
    assert Design(intervention_model=InterventionModel.SINGLE_GROUP).is_randomised is False
    assert Design(intervention_model=InterventionModel.PARALLEL).is_randomised is None
