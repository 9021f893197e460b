"""Reads a place that stands alone: a part of a message between commas."""

from __future__ import annotations

import re

from waymark.profile.facts import Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.relations import relations_in

_NAMED = re.compile(
    r"\b(?:thanks?|thank you|thx|regards|sincerely|cheers|love|yours|best|wishes|hi|hello|hey|dear|"
    r"name(?:d| is|'s)?|"
    r"called|from|not|sister|brother|doctor|dr|professor|mr|mrs|ms)\W*$"
)
_WELL_KNOWN = 100_000  # people; more likely meant than somebody of that name
_TELLS_FIGURES = re.compile(r"\b(?:ecog|aged?|ferritin|hb|pt|\d{1,2} ?(?:years?|yrs?|yo|m|f))\b")
"""Words of a patient told, where no illness is named."""
_TOLD_WITH_ALL = (FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.TREATMENT)
"""The first questions: people often answer them with all they have to tell."""


def read_alone(message: Message) -> list[Fact]:
    """A place that fills a part of a message which tells of an illness: "sickle cell, 9, Leeds"."""
    places = message.vocabulary.places
    if places is None or not _may_stand_alone(message):
        return []
    tells = message.conditions or message.treatments or _TELLS_FIGURES.search(message.plain)
    for mention in places.find_alone(message.text):
        before = message.plain[max(0, mention.start - 30) : mention.start]
        is_bare = " " not in mention.words
        place = places.resolve(mention.words)
        is_well_known = place is not None and (place.population >= _WELL_KNOWN or place.is_country)
        is_name = _NAMED.search(before) or (
            is_bare and not is_well_known and relations_in(before.rstrip(" ,;.(\n")[-12:])
        )
        if is_name or message.is_in_question(mention.start) or is_a_condition(message, mention.start):
            continue
        if tells and message.plain[: mention.start].strip():
            return [message.fact(FactName.PLACE, mention.standard, mention.start, mention.end)]
    return []


def _may_stand_alone(message: Message) -> bool:
    """Whether nothing else was asked than what people answer with their story, and no place is known."""
    is_open = message.asked in (None, *_TOLD_WITH_ALL)
    return is_open and not (message.asked and message.known.fact(FactName.PLACE))


def is_a_condition(message: Message, at: int) -> bool:
    """Whether the words there are part of the name of an illness or a treatment."""
    return any(m.start <= at < m.end for m in (*message.conditions, *message.treatments))
