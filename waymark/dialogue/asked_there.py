"""What a message asks for in a place that is not the home: "any phase 3 trials in Germany?"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Union

from waymark.dialogue.conversation import Conversation
from waymark.dialogue.telling import Told
from waymark.profile.facts import FactName
from waymark.understanding.traits_asked import TraitAsked
from waymark.understanding.treatments_asked import TreatmentAsked
from waymark.understanding.wishes_told import asked_beside_a_place

Asked = Union[TraitAsked, TreatmentAsked]


def asked_there(told: Told, conversation: Conversation) -> tuple[str, Asked] | None:
    """The place and what is asked for there, of the list shown to somebody whose home is known; else None."""
    home = conversation.profile.fact(FactName.PLACE)
    if not conversation.shown or home is None or not home.is_answered:
        return None
    for name, value in told.entities:
        if name == FactName.PLACE.value and isinstance(value, Mapping):
            asked = asked_beside_a_place(told.typed, value.get("start"), value.get("end"))
            return (str(value["value"]), asked) if asked else None
    return None
