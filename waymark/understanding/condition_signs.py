"""What speaks for an illness being the patient's main one, one beside it, past, denied or no news."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from waymark.understanding.condition_roles import (
    BESIDE,
    EVENTS,
    LASTING_BESIDE,
    introduces_patient,
    is_added,
    seeks_before,
)
from waymark.understanding.infections import INFECTIONS
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity
from waymark.understanding.weighing import named, signs_around
from waymark.vocabulary.mentions import Mention

_SETS = (("infection", INFECTIONS), ("event", EVENTS), ("beside", BESIDE), ("lasting", LASTING_BESIDE))
_KINDS = (("cancer", "cancer"), ("blood", "hematologic diseases"))
_TRIALS = re.compile(r"\b(?:trials?|stud(?:y|ies)|research)\b")
_FIGURE = re.compile(r"\b\d{1,2}\b")


def condition_signs(
    message: Message,
    people: People,
    mention: Mention,
    mentions: Sequence[Mention],
    *,
    said: Polarity,
    by_rule: str,
    is_told: bool,
    is_over: bool,
) -> Iterator[str]:
    """The signs of one name among all of the message; `by_rule` is how the rules read it ("none": not)."""
    group = _group(message, mention)
    yield from signs_around(message, mention.start, mention.end)
    yield from (group, f"by rule {by_rule}", f"{group}, by rule {by_rule}", f"said {said.value}")
    alone = "alone" if len(mentions) == 1 else "among others"
    yield from (alone, f"{group}, {alone}")
    for sign in named(
        {
            "first": mention == mentions[0],
            "introduces": introduces_patient(message),
            "seeks": seeks_before(message, mention),
            "trials": _TRIALS.search(message.plain),
            "patient told": people.patient,
            "figures": _FIGURE.search(message.plain),
        }
    ):
        yield from (sign, f"{group}, {sign}")
    yield from named(
        {
            "told": is_told,
            "over": is_over,
            "added": is_added(message, mention),
            "treatment told": message.treatments,
            "another's": not people.is_patients(message, mention.start),
            "asks": message.is_in_question(mention.start),
        }
    )


def _group(message: Message, mention: Mention) -> str:
    found = next((name for name, members in _SETS if mention.standard in members), None)
    kinds = message.vocabulary.conditions
    by_kind = (name for name, broad in _KINDS if kinds.is_kind_of(mention.standard, broad))
    return found or next(by_kind, "other")
