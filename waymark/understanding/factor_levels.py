"""Knows a clotting factor named for its level, "factor 8 less than 1 %", from one that is given."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.profile.facts import Fact
from waymark.understanding.message import Message

_GIVEN = re.compile(
    r"\b(?:gets?|getting|takes?|taking|on|given|giv\w+|infus\w+|inject\w*|receiv\w+|uses?|using|needs?)\s+"
    r"(?:\w+\s+)?$"
)
_REACH = 30
"""Letters between the name and its level: "factor 9 activity of 3 percent"."""


def without_levels(treatments: Sequence[Fact], labs: Sequence[Fact], message: Message) -> list[Fact]:
    """The treatments without the factors of which only a level is told."""
    return [one for one in treatments if not any(_is_level_of(one, lab, message) for lab in labs)]


def _is_level_of(treatment: Fact, lab: Fact, message: Message) -> bool:
    name = str(lab.analyte or "")
    if not name.startswith("factor") or str(treatment.value) != f"{name} concentrate":
        return False
    start, end = treatment.start or 0, treatment.end or 0
    named = [one for one in message.treatments if one.standard == treatment.value]
    is_given = any(_GIVEN.search(message.before(one.start, 25)) for one in named)
    return start <= (lab.end or 0) <= end + _REACH and not is_given
