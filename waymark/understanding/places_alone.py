"""Reads a place that stands alone: a part of a message between commas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from waymark.profile.facts import Fact, FactName
from waymark.profile.topics import NEEDED
from waymark.understanding.message import Message
from waymark.understanding.relations import relations_in
from waymark.understanding.turning_to import turns_to_another
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.place_cues import ALSO_PERSONS
from waymark.vocabulary.tables.place_words import NEVER_PLACES, ORDINARY_PLACES

_NAMED = re.compile(
    r"\b(?:thanks?|thank you|thx|regards|sincerely|cheers|love|yours|best|wishes|hi|hello|hey|dear|"
    r"name(?:d| is|'s)?|"
    r"called|from|not|doctor|dr|professor|mr|mrs|ms)\W*$|\b(?:sister|brother)[^\w.;)]*$"
)
_WELL_KNOWN = 100_000  # people; more likely meant than somebody of that name
_APART = 3  # letters between a country and its town
_LEAST_BEHIND_AGE = 40_000  # people
_BEHIND_AGE = re.compile(
    r"(?:\A\W*|[,.;]\s*|\b(?:I'?m|I am|is|me) )[1-9]\d\s?(?:[FMfm](?![a-z])|yo|y/o)?(?:[,.;]\s*|\s(?=[A-Z]))"
    r"(?P<name>[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?(?: [A-Z]{2,3})?|(?<=, )[a-z]{4,})(?=\s*(?:[,.;]|\Z))"
)
_TELLS_FIGURES = re.compile(r"\b(?:ecog|aged?|ferritin|hb|pt|\d{1,2} ?(?:years?|yrs?|yo|m|f))\b")
"""Words of a patient told, where no illness is named."""


def read_alone(message: Message) -> list[Fact]:
    """A place that fills a part of a message which tells of an illness: "sickle cell, 9, Leeds"."""
    places = message.vocabulary.places
    if places is None or not _may_stand_alone(message):
        return []
    behind_age = _behind_an_age(message)
    if behind_age:
        return [behind_age]
    tells = message.conditions or message.treatments or _TELLS_FIGURES.search(message.plain)
    for mention in _narrowest(places.find_alone(message.text)):
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


def _narrowest(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The places, without a country that its own town follows: "Oman, Sohar"."""
    for place, following in zip_longest(mentions, mentions[1:]):
        is_around = following and following.standard.endswith(f", {place.standard}")
        if not (is_around and following.start - place.end <= _APART):
            yield place


def _behind_an_age(message: Message) -> Fact | None:
    """ "26F Geelong", "54, Dubbo NSW": a town right behind the age of one who tells of an illness."""
    places = message.vocabulary.places
    for match in _BEHIND_AGE.finditer(message.text) if places and message.conditions else ():
        start, end = match.span("name")
        name = match["name"].lower()
        place = places.resolve(match["name"]) if places else None
        is_other = name in ORDINARY_PLACES or name in NEVER_PLACES or is_a_condition(message, start)
        least = _WELL_KNOWN * 5 if name in ALSO_PERSONS else _LEAST_BEHIND_AGE
        is_town = place is not None and not place.is_wide and place.population >= least
        if place and is_town and not is_other and not message.is_in_question(start):
            return message.fact(FactName.PLACE, place.standard, start, end)
    return None


def _may_stand_alone(message: Message) -> bool:
    """Whether nothing else was asked than what people answer with their story, and no place is known."""
    is_open = message.asked in (None, *NEEDED)  # people often answer these with all they have to tell
    home = message.known.fact(FactName.PLACE)
    is_home_known = home is not None and home.is_answered and not turns_to_another(message.text)
    return is_open and not (message.asked and is_home_known)


def is_a_condition(message: Message, at: int) -> bool:
    """Whether the words there are part of the name of an illness or a treatment."""
    return any(m.start <= at < m.end for m in (*message.conditions, *message.treatments))
