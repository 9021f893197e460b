"""Reads for whom a person looks: themselves, their child or someone else."""

from __future__ import annotations

import re

from waymark.profile.facts import About, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People

_ANSWERS = (
    (About.SELF, re.compile(
r"\A\W*(?:(?:it'?s|it is|its|it would be|it'?ll be|that'?s|that is|that would be|this is|these are|just|only|"
r"yes|yeah|yep|ok|okay|oh|um|uh|hi|hello|well|actually|sorry|no|for|about|on behalf of|i'?m asking|asking|"
r"i'?m looking|looking|i think|the patient is|and|one)[\s,:.-]+)*"
r"(?:me|myself|my ?self|self|mine|mysef)\b"
r"(?=\s*(?:\Z|[,.!;:()/-]|\d|(?:please|pls|thanks|thank|only|actually|i|i'?m|and|who|with|of course|lol)\b))"
r"|\A\W*(?:i|i'm|i am|i do)\W*\Z"
)),
    (About.CHILD, re.compile(
r"\b(?:my|our|a|the)?\s*(?<!mother to )(?<!mother-to-)(?:child|kid|son|daughter|baby|little one|boy|girl|"
r"teenager|children|kids)\b"
)),
    (About.OTHER, re.compile(

r"\b(?:someone else|somebody else|other(?! \w)|another person|a friend|friend|family member|"
r"relative|(?<!the )patient|my patient|someone|somebody|him|her|them)\b"
)),
)  # fmt: skip


_REQUEST = re.compile(
    r"\A\W*(?:please\s+)?(?:show|tell|let|give|send|explain|remind|what|why|how|where|when|can|could|"
    r"would|will|do|"
    r"does|is there|are there|you)\b"
)
_DONE_FOR_ME = re.compile(
    r"\b(?:repeat|explain|translate|spell|read|summari[sz]e|clarify|write|do|say|rephrase|simplify|check)\s+"
    r"(?:[\w']+\s+){0,4}for me\b"
)
_ONLY_SEEKS = re.compile(
    r"\W*(?:(?:hi|hello|hey|yes|ok)\W+)?(?:i|we)(?:'?m|'?re| am| are)? "
    r"(?:looking|searching|hoping|trying|want|need|would like|wish)(?: to (?:find|see|get))?"
    r"(?: (?:for|a|an|any|some|the|good|new|clinical|medical|open))* (?:trials?|stud(?:y|ies)|one|something)"
    r"(?: (?:please|pls|here))?\W*"
)
"""Says that one looks, and not for whom."""


def read_asking_for(message: Message, people: People) -> list[Fact]:
    """The fact asking_for; empty when the message does not say."""
    told = people.patient
    if message.asked is FactName.ASKING_FOR and _ONLY_SEEKS.fullmatch(message.plain):
        return []
    if told and not (told.about is About.SELF and _DONE_FOR_ME.search(message.plain)):
        return [message.fact(FactName.ASKING_FOR, told.about.value, told.start, told.end)]
    if message.asked is not FactName.ASKING_FOR or len(message.plain) > 80:
        return []
    if _REQUEST.match(message.plain):
        return []
    for about, pattern in (_ANSWERS[1], _ANSWERS[2], _ANSWERS[0]):
        match = pattern.search(message.plain)
        if match:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            return [message.fact(FactName.ASKING_FOR, about.value, start, match.end())]
    return []
