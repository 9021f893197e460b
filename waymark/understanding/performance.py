"""Reads a performance status on the ECOG, Karnofsky or Lansky scale."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.polarity import is_hedged

_SCALES = {"ecog": ("ECOG", 0, 5), "karnofsky": ("Karnofsky", 0, 100), "kps": ("Karnofsky", 0, 100),
 "lansky": ("Lansky", 0, 100),
           "performance status": ("ECOG", 0, 5), "who performance": ("ECOG", 0, 5),
           "ps": ("ECOG", 0, 4)}  # fmt: skip
_STATUS = re.compile(
    r"\b(?P<scale>ecog|karnofsky|kps|lansky|who performance|performance status|"
    r"ps(?=\s*[:=]?\s*[0-4]\b))\b(?:\s+(?:performance|"
    r"status|score|scale|ps|play|index|is|was|of|about|around|:|=))*\s*[:=]?\s*(?P<value>\d{1,3})\b"
)


def read_performance_status(message: Message) -> list[Fact]:
    """The fact performance_status with its scale as the unit; a value off the scale is not taken."""
    for match in _STATUS.finditer(message.plain):
        unit, lowest, highest = _SCALES[match["scale"]]
        value = int(match["value"])
        if lowest <= value <= highest and not message.is_in_question(match.start()):
            hedged = is_hedged(message, match.start("value"), match.end())
            certainty = Certainty.ABOUT if hedged else Certainty.SURE
            return [
                message.fact(
                    FactName.PERFORMANCE_STATUS, value, *match.span(), unit=unit, certainty=certainty
                )
            ]
    return []
