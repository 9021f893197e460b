"""Reads for whom a person looks: themselves, their child or someone else."""

from __future__ import annotations

import re

from waymark.profile.facts import About, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People

_ANSWERS = (
    (About.SELF, re.compile(r"\b(?:me|myself|my ?self|self|mine|mysef)\b|\A\W*(?:i|i'm|i am|i do)\W*\Z")),
    (About.CHILD, re.compile(
r"\b(?:my|our|a|the)?\s*(?:child|kid|son|daughter|baby|little one|boy|girl|teenager|"
r"children|kids)\b"
)),
    (About.OTHER, re.compile(

r"\b(?:someone else|somebody else|other|another person|a friend|friend|family member|"
r"relative|patient|my patient|someone|somebody|him|her|them)\b"
)),
)  # fmt: skip


def read_asking_for(message: Message, people: People) -> list[Fact]:
    """The fact asking_for; empty when the message does not say."""
    told = people.patient
    if told:
        return [message.fact(FactName.ASKING_FOR, told.about.value, told.start, told.end)]
    if message.asked is not FactName.ASKING_FOR or len(message.plain) > 80:
        return []
    for about, pattern in (_ANSWERS[1], _ANSWERS[2], _ANSWERS[0]):
        match = pattern.search(message.plain)
        if match:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            return [message.fact(FactName.ASKING_FOR, about.value, start, match.end())]
    return []
