"""Reads plain yes-or-no facts: another trial, pregnancy, breastfeeding."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, is_hedged, polarity

_TRIAL = r"(?:clinical |research |drug |medical )*(?:trials?|stud(?:y|ies))"
_IN_TRIAL = re.compile(
    rf"\b(?:in|enrolled in|enrolled on|on|joined|part of|taking part in|takes part in|"
    rf"participating in|participates in|signed up (?:for|to))\s+(?:a|an|another|any|any "
    rf"other|other|some|one|a different)\s+(?:other\s+|different\s+)?{_TRIAL}\b|"
    rf"\b(?:no|not|any)\s+(?:other|another)\s+{_TRIAL}\b|\balready (?:in|on) (?:(?:a|the|this|another|one) )?"
    rf"(?:\w+ )?{_TRIAL}\b|\bno {_TRIAL} (?:now|at the moment|currently)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:want|would|like|interested|looking|could|can|should|join|trying|get|hope|thinking|"
    r"how|to be|if|might|may|will|find|about)\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had been|used to be|previously|been|took part|last year|ago|in (?:19|"
    r"20)\d\d|finished|once)\b"
)
_PREGNANT = re.compile(r"\b(?:pregnant|pregnent|preggo|pregnancy|expecting a baby|expecting)\b")
_PREGNANCY_TALK = re.compile(
    r"\b(?:during|history of|after|before|in|first|last|previous|if|get(?:ting)?|become|"
    r"becoming|trying to (?:get|be|become)|plan\w*|while|when|was|want\w*|test|avoid)\s+(?:\w+\s+){0,2}$"
)
_NURSING = re.compile(
    r"\b(?:breast[\s-]?feeding|breast[\s-]?feed|breast[\s-]?feeds|nursing (?:my|a|the|her)|lactating)\b"
)


def read_statements(message: Message, people: People) -> list[Fact]:
    """The facts other_trial, pregnant and breastfeeding that the message tells."""
    return [
        *_other_trial(message, people),
        *_state(message, people, FactName.PREGNANT, _PREGNANT),
        *_state(message, people, FactName.BREASTFEEDING, _NURSING),
    ]


def _other_trial(message: Message, people: People) -> list[Fact]:
    for match in _IN_TRIAL.finditer(message.plain):
        clause = re.split(r"[,;]|\bbut\b", message.before(match.start()))[-1]
        if message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
            continue
        said = polarity(message, *match.span())
        denied = (
            said in (Polarity.DENIED, Polarity.PERHAPS_DENIED)
            or re.match(r"(?:no|not)\b", match[0]) is not None
        )
        if said is Polarity.DOUBTED:
            return [message.fact(FactName.OTHER_TRIAL, None, *match.span(), certainty=Certainty.UNSURE)]
        if not denied and (_NOT_NOW.search(clause) or _PAST.search(clause + message.after(match.end(), 30))):
            continue
        certainty = Certainty.ABOUT if is_hedged(message, *match.span()) else Certainty.SURE
        return [message.fact(FactName.OTHER_TRIAL, not denied, *match.span(), certainty=certainty)]
    return []


def _state(message: Message, people: People, name: FactName, pattern: re.Pattern[str]) -> list[Fact]:
    for match in pattern.finditer(message.plain):
        said = polarity(message, *match.span())
        before = message.before(match.start())
        denied = said in (Polarity.DENIED, Polarity.PERHAPS_DENIED)
        if message.is_in_question(match.start()) or not people.is_patients(message, match.start()):
            continue
        if not denied and _PREGNANCY_TALK.search(before):
            continue
        if said is Polarity.DOUBTED or (not denied and re.search(r"\b(?:might|may|could) be\s*$", before)):
            return [message.fact(name, None, *match.span(), certainty=Certainty.UNSURE)]
        certainty = Certainty.ABOUT if is_hedged(message, *match.span()) else Certainty.SURE
        return [message.fact(name, not denied, *match.span(), certainty=certainty)]
    return []
