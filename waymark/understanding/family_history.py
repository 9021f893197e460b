"""Knows a relative named behind a note of oneself: "Hepatitis B, 41 female. My mother had liver cancer"."""

from __future__ import annotations

import re

from waymark.profile.facts import About
from waymark.understanding.message import Message
from waymark.understanding.patient_rules import Told
from waymark.understanding.relations import Relation

_AGE_AND_SEX = re.compile(
    r"\b\d{1,3}\s*(?:yo|y/o|yrs?|years?|y)?(?:[\s-]*old)?\s*[,/]?\s*(?:an? )?"
    r"(?:female|male|woman|man|lady|bloke|guy|girl|boy|f|m)\b|"
    r"\b(?:female|male|woman|man|f|m)\s*[,/]?\s*(?:aged? )?\d{1,3}\b"
)
_HAS = re.compile(
    r"(?:'s)?\s+(?:also |too |once |just )?(?:had|has|have|got|died (?:of|from)|suffer\w*|is|was|with|gets)\b"
)
_NEAR = 3
_SOMEBODY_ELSE = re.compile(r"\b(?:he|she|his|her|him|hers|they|their)\b")

_OWN_STORY = re.compile(
    r"[.;!\n]\s*(?:(?:and|but|now) )?(?P<own>i (?:also |too )?have|i'?ve got|"
    r"i(?:'ve| have) been diagnosed with|i was diagnosed with|i suffer from|i live with) "
    r"(?:(?:a|an|the|severe|mild|same|my|own|stage \w+) ){0,3}"
)
_OF_THE_TWO = re.compile(
    r"\b(?:donat\w*|donors?|match\w*|compatible|he|she|his|her|him|hers|they|their|carer|care for|"
    r"look after)\b"
)
_ASKED_FOR = re.compile(r"\b(?:for|about|on behalf of)\s+(?:[\w'-]+\s+){0,3}$")


def own_story(message: Message, told: Told) -> tuple[int, int] | None:
    """Where the writer's own illness follows, with a figure or medicine: "My uncle had chemo. I have MS"."""
    own = _OWN_STORY.search(message.plain, told.end)
    if own is None or told.about is not About.OTHER or told.relation is None:
        return None
    if _ASKED_FOR.search(message.before(message.plain.rfind("my", 0, told.end), 40)):
        return None
    story = message.plain[own.end() :]
    is_ill = any(0 <= one.start - own.end() < _NEAR for one in message.conditions)
    is_treated = any(one.start >= own.end() for one in message.treatments)
    is_told = is_ill and (is_treated or re.search(r"\d", story)) and not _OF_THE_TWO.search(story)
    return own.span("own") if is_told else None


def is_family_history(message: Message, told: Told, relations: tuple[Relation, ...]) -> bool:
    """Whether age, sex and an illness stand first, of nobody named, and another illness is the relative's."""
    if told.about is not About.OTHER or any(one.end <= told.start for one in relations):
        return False
    note = message.plain[: told.start]
    noted = {m.standard for m in message.conditions if m.end <= told.start}
    if not noted or not _AGE_AND_SEX.search(note) or _SOMEBODY_ELSE.search(note):
        return False
    behind = message.after(told.end)
    has = _HAS.match(behind)
    clause = message.plain.find(",", told.end + has.end()) if has else -1
    end = clause if clause > 0 else told.end + len(behind)
    of_kin = {m.standard for m in message.conditions if told.end <= m.start < end}
    return has is not None and bool(of_kin) and not of_kin & noted
