"""Reads the kind of thalassemia said alone, of a thalassemia named before: "no sorry, it's major"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.profile.facts import FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity

_KINDS = {
    "major": "beta-thalassemia major",
    "intermedia": "beta-thalassemia intermedia",
    "minor": "thalassemia trait",
    "trait": "thalassemia trait",
}
_ALONE = re.compile(
    r"\b(?:it'?s|it is|(?:he|she)(?:'s| is|s)?(?: got| has)?|has(?: got)?|i have|i'?ve got|"
    r"sorry|i mean|actually|and|or|but|"
    r"not (?:(?:the|beta|b|thal\w*)[\s-]+){0,3}(?:major|intermedia|minor|trait))[\s,]+"
    r"(?:(?:actually|really|now|definitely|the|thal|only|just)\s+)*"
    r"(?P<kind>major|intermedia|minor|trait)\b"
    r"(?=\s*(?:\Z|[,.;!)\n]|(?:and|but|so|since|not|according|actually|sorry)\b))(?!\s+and\s+(?:major|minor))"
)
_SUPPOSED = re.compile(r"\b(?:if|whether|unless|hope|hoping|worried|afraid|could|would)\b")
_OPENING_NO = re.compile(r"\A\W*(?:no|nope|nah)[\s,]+(?:sorry[\s,]+)?\Z")
_CORRECTS = re.compile(r"\b(?:sorry|actually|i mean|meant|correction|rather|no|wrong|not)\b")


@dataclass(frozen=True)
class KindAlone:
    """`corrects` when the words take back what was said before."""

    standard: str
    start: int
    end: int
    is_sure: bool
    corrects: bool


def find_kind_alone(message: Message, people: People) -> KindAlone | None:
    """The last kind said alone of the patient's thalassemia; None when no thalassemia was named or known.

    A mild kind alone is never sure: "it's minor" may speak of many things.
    """
    if not _speaks_of_beta(message):
        return None
    found = None
    for match in _ALONE.finditer(message.plain):
        start, end = match.span("kind")
        if not _is_said(message, people, match):
            continue
        standard = _KINDS[match["kind"]]
        is_sure = match["kind"] in ("major", "intermedia") and not is_hedged(message, start, end)
        corrects = _CORRECTS.search(message.before(start, 40)) is not None
        found = KindAlone(standard, start, end, is_sure and not match[0].startswith("or"), corrects)
    return found


def takes_back(words: str) -> bool:
    """Whether the words between two names say that the first was wrong."""
    return re.search(r"\b(?:sorry|actually|i mean|i meant|correction)\b", words) is not None


def _is_said(message: Message, people: People, match: re.Match[str]) -> bool:
    start, end = match.span("kind")
    if any(mention.start <= start < mention.end for mention in message.conditions):
        return False
    if message.is_in_question(start) or _SUPPOSED.search(message.before(start, 60)):
        return False
    said = polarity(message, start, end)
    is_said = said is Polarity.SAID or (
        said is not Polarity.DOUBTED
        and (match[0].startswith("not ") or _OPENING_NO.search(message.before(match.start())) is not None)
    )
    return is_said and people.is_patients(message, start)


def _speaks_of_beta(message: Message) -> bool:
    kinds = message.vocabulary.conditions
    known = message.known.fact(FactName.CONDITION)
    named = [mention.standard for mention in message.conditions]
    if known and isinstance(known.value, str) and not named:
        named = [known.value]
    thalassemias = [
        name
        for name in named
        if kinds.is_kind_of(name, "thalassemia") or kinds.is_kind_of(name, "thalassemia trait")
    ]
    return bool(thalassemias) and not any("alpha" in name or "hemoglobin h" in name for name in thalassemias)
