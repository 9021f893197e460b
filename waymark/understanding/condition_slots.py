"""Reads an illness by where it stands: "she is 9 and has microtia", "diagnosed with XLA", "45, CVID, Leeds".

Many names that only records hold are too like other words, or too short, to be looked for in any text; where
people put their illness, and no other is named, such a name leaves little doubt.
"""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.condition_answers import is_ordinary_name
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import is_hedged
from waymark.vocabulary.analytes import resolve_analyte
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.ordinary_words import QUALIFIERS
from waymark.vocabulary.tokens import plain_word

_WHO = (
    r"i|he|she|they|we|who|old|\d{1,3}|my \w+|our \w+|(?:wo)?man|boy|girl|patient|son|daughter|child|friend|"
    r"brother|sister|mother|father|mum|mom|dad|husband|wife|niece|nephew"
)
_NAME = r"(?:an? |the )?(?P<name>[a-z0-9][\w'-]*(?: [\w'-]+){0,5}?)"
_ENDS = r"(?=\s*(?:[,.;!]|\Z|and\b))"
_SLOTS = (
    re.compile(rf"\b(?:{_WHO}) (?:and )?(?:have|has)(?: got)? {_NAME}{_ENDS}"),
    re.compile(rf"\bdiagnosed with {_NAME}{_ENDS}"),
    re.compile(rf"(?:\A|[,;]) ?\d{{1,3}}(?: (?:years?|months?)(?: old)?)?, {_NAME}{_ENDS}"),
)
_ANSWER = re.compile(rf"\A\W*(?:(?:i|he|she|they|we) (?:have|has) |it'?s |it is )?{_NAME}[\s.!]*\Z")
_ASKED = (None, FactName.ASKING_FOR, FactName.AGE, FactName.CONDITION)
_SHORTEST = 3
_QUALIFIERS = frozenset(map(plain_word, QUALIFIERS))


def read_slot(message: Message, people: People) -> list[Fact]:
    """The condition; empty where any other illness is named or known."""
    if message.asked not in _ASKED or message.known.fact(FactName.CONDITION):
        return []
    for slot in (*_SLOTS, _ANSWER) if message.asked is FactName.CONDITION else _SLOTS:
        for told in slot.finditer(message.plain):
            start, end = told.span("name")
            standard = name_standing_alone(message, told["name"])
            if any(not _is_only_part(message, part, start, end, standard) for part in message.conditions):
                continue
            if standard and people.is_patients(message, start) and not message.is_in_question(start):
                certainty = Certainty.ABOUT if is_hedged(message, start, end) else Certainty.SURE
                return [message.fact(FactName.CONDITION, standard, start, end, certainty=certainty)]
    return []


def name_standing_alone(message: Message, name: str) -> str | None:
    """The illness of exactly this name; None for a treatment or a test, and for an ordinary word."""
    is_other = message.vocabulary.treatments.standard_of(name) or resolve_analyte(name)
    if len(name) < _SHORTEST or is_other or is_ordinary_name(name):
        return None
    return message.vocabulary.conditions.standard_of(name)


def _is_only_part(message: Message, part: Mention, start: int, end: int, standard: str | None) -> bool:
    """ "Allergy" in "cat allergy": another illness's name, of which no kind or stage is told here."""
    is_inside = start <= part.start and part.end <= end and part.end - part.start < end - start
    rest = message.plain[start : part.start].split() + message.plain[part.end : end].split()
    is_narrowed = all(plain_word(word) in _QUALIFIERS for word in rest)
    is_kind = standard is not None and message.vocabulary.conditions.is_kind_of(standard, part.standard)
    return is_inside and not (is_narrowed or is_kind)
