"""The design of a study: allocation, intervention model and masking, whichever of them it gives."""

from __future__ import annotations

from waymark.registry.fields import Fields
from waymark.registry.spellings import member_of
from waymark.trials.design import Design
from waymark.trials.vocabulary import Allocation, InterventionModel, MaskedParty, Masking


def parse_design(info: Fields) -> Design:
    """The design of a `designInfo`; a word no table knows is left out and told."""
    masking = info.part("maskingInfo")
    return Design(
        allocation=info.member("allocation", Allocation),
        intervention_model=info.member("interventionModel", InterventionModel),
        masking=masking.member("masking", Masking),
        who_masked=_who_masked(masking),
    )


def _who_masked(masking: Fields) -> tuple[MaskedParty, ...]:
    found: dict[MaskedParty, None] = {}
    for text in masking.texts("whoMasked"):
        try:
            party = member_of(MaskedParty, text)
        except ValueError as error:
            masking.notes.leave_out(masking.path_of("whoMasked[]"), str(error))
        else:
            found |= {party: None} if party else {}
    return tuple(found)
