"""Short forms of doctors' notes that mean one thing here and another there: CP, ED, MI, ASD."""

from __future__ import annotations

import re
from dataclasses import replace

from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

_OF_THE_CHEST = re.compile(
    r"\b(?:den(?:y|ies|ied)|sob|doe|dyspno?ea|palpitations?|abd(?:ominal)?|n/v|fevers?|chills|cough|nausea|"
    r"diaphoresis|syncope|orthopno?ea|chest|exertional|troponins?|ekg|ecg)\b"
)
_A_DEPARTMENT = re.compile(r"\b(?:the|our|an|via|in|to|from|at|through|local)\s+$")
_OF_A_DUCT = re.compile(r"\s*(?:stones?|stents?|ducts?|dilat\w*|obstruct\w*|diameter|exploration)\b")
_OXYGEN = re.compile(r"(?:\bon|%|\bsats?|\bspo2 \d+)\s+$")
_A_DOCTOR = re.compile(r"\b(?:her|his|my|our|your|their|the|by|with|via|a|new|old|saw|told)\s+$")
_OF_A_HEART = re.compile(
    r"\b(?:prior|previous|old|acute|an|h/o|hx|history of|s/p|recent|recurrent|no|and|silent|inferior|"
    r"anterior|lateral|massive|post|had|had a|after|for|with)\s+$"
)
_HEART_WORDS = re.compile(
    r"\b(?:septal|heart|cardi\w+|pulmonary|echo\w*|atrial|valves?|mitral|aortic|congenital|murmur|vsd|pda|"
    r"shunt|hypertension)\b"
)
_NEAR = 60


def is_no_illness(message: Message, mention: Mention) -> bool:
    """ "Denies CP/SOB" is chest pain, "through the ED" a department, "98% on RA" room air."""
    before = message.before(mention.start, _NEAR)
    if mention.words == "CP":
        around = before + message.after(mention.end, _NEAR)
        return _OF_THE_CHEST.search(around) is not None
    if mention.words == "CBD":
        return is_of_bile_duct(message, mention)
    if mention.words == "RA":
        return _OXYGEN.search(before) is not None
    if mention.words == "PCP":
        return _A_DOCTOR.search(before) is not None
    if mention.words == "ED":
        return _A_DEPARTMENT.search(before) is not None
    return mention.words == "MI" and before.strip() != "" and _OF_A_HEART.search(before) is None


def is_of_bile_duct(message: Message, mention: Mention) -> bool:
    """ "CBD stones"."""
    return _OF_A_DUCT.match(message.after(mention.end)) is not None


def as_meant(message: Message, mention: Mention) -> Mention:
    """ "ASD" beside words of the heart is a hole in it, and no autism."""
    if mention.words == "ASD" and _HEART_WORDS.search(message.plain):
        return replace(mention, standard="congenital heart disease")
    return mention
