"""Finds a home told without "in" or "near": "home is Leeds", "Leeds area", "city: Leeds", "I meant Leeds"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.place_cues import ALSO_PERSONS
from waymark.vocabulary.tables.place_words import ORDINARY_PLACES

_NAME = r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
_BEFORE = (
    r"(?i:\b(?:home(?:town)? is|home(?:town)?:|(?:nearest|closest) (?:big |large |major )?(?:city|town)(?: "
    r"is|:)?|"
    r"(?:place|city|town|location|area|address|residence) ?[:=]|location is|residents? of|"
    r"(?:north|south|east|west) of|retired to|born and raised in|correction[,:]|i meant?|"
    r"(?:sorry|oops|actually)[,:]?(?: it'?s)?|"
    r"(?:it'?s|that'?s|were|we'?re)(?= [A-Z][\w']+ (?:now|not|these days))))"
)
_BEHIND = (
    r"(?i:[ -](?:now|these days|based|area|side|way|born and bred)\b|"
    r" is (?:home|(?:where|nearest)\b|(?:my|our|the) "
    r"(?:nearest|home))|"
    r" (?:people|family|mum|mom|dad|folk) here\b|'?s (?:where|home|our|my)\b)|"
    r",? not [A-Z][\w']+(?=\W*(?:\Z|\n))"
)
_FORMS = (
    re.compile(rf"{_BEFORE} {_NAME}(?![\w'])"),
    re.compile(rf"(?<![\w'-]){_NAME}(?={_BEHIND})"),
)
_LEAST = 50_000  # people; a smaller town without "in" before it is more often a name


def places_by_form(message: Message) -> Iterator[Mention]:
    """Each such place, in order of the forms; a name that is a person's, too, is none."""
    places = message.vocabulary.places
    for form in _FORMS if places else ():
        for match in form.finditer(message.text):
            start, end = match.span("name")
            name = match["name"]
            place = places.resolve(name) if places else None
            is_other = name.lower() in ALSO_PERSONS | ORDINARY_PLACES
            if place and not is_other and (place.population >= _LEAST or place.is_country):
                yield Mention(place.standard, start, end, name)
