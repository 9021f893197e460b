"""How a trial is built: by chance or not, how its groups stand to one another, who is told what."""

from __future__ import annotations

from dataclasses import dataclass

from waymark.trials.vocabulary import Allocation, InterventionModel, MaskedParty, Masking


@dataclass(frozen=True)
class Design:
    """What the record's design module says; None and empty mean that it does not say."""

    allocation: Allocation | None = None
    intervention_model: InterventionModel | None = None
    masking: Masking | None = None
    who_masked: tuple[MaskedParty, ...] = ()

    @property
    def is_randomised(self) -> bool | None:
        """Whether chance makes the groups; None when the record does not say."""
        if self.allocation is not None:
            return self.allocation is Allocation.RANDOMIZED
        return False if self.intervention_model is InterventionModel.SINGLE_GROUP else None

    @property
    def is_open_label(self) -> bool | None:
        """Whether all know who gets what; None when the record does not say."""
        return None if self.masking is None else self.masking is Masking.NONE
