"""The words by which a person named, or the writer, is known to be the patient: each a sign of its own."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import (
    AGE_BEHIND,
    BODY,
    CARRIES,
    COUPLE,
    COUPLE_BEFORE,
    DONOR,
    GONE,
    HAS_BEHIND,
    IS_BEHIND,
    IS_HERE,
    TELLS,
)
from waymark.understanding.patient_rules import OF_KIN
from waymark.understanding.tables.kinds_of_kin import KINDS_OF_KIN

_WORDS = re.compile(r"[a-z']+|\d+|[,.;:(!?]")
_WRITERS_WORDS = re.compile(r"\b(?:i|i'm|i've|im|my)\s+[a-z']+")
IS_WELL = re.compile(
    r"\s*(?:is|'s|are|s)\s+(?:all |very |quite |perfectly )?(?:well|fine|fit|healthy|grand|ok|okay|good|"
    r"sorted|unaffected)\b"
)

_KIND_OF_WORD = {word: kind for kind, words in KINDS_OF_KIN.items() for word in words.split(", ")}
_HAS_BODY = re.compile(rf"(?:'s|s)?\s+(?:[\w'-]+\s+){{0,2}}{BODY}\b")
_HELPS = re.compile(
    r"\s*(?:(?:is|has|will|can|could|would|has just|just) )?(?:set|typ\w+|print\w*|driv\w+|drove|sign\w*|"
    r"think\w*|thought|stay\w*|deliver\w*|expect\w*|work\w*|check\w*|explain\w*|writ\w+|wrote|bring\w*|"
    r"brought|take me|takes me|looks after|getting married|got married|translat\w*)\b"
)
_ASKED_IF = re.compile(
    r"\b(?:can|could|should|will|would|does|do|is|are|may|might|if)\s+(?:my|our|her|his|the)?\s*(?:\w+ )?$"
)
_THE_SAME = re.compile(r"\b(?:too|as well|also|the same|same (?:thing|way|problem|disease|illness))\b")
_AND_MORE = re.compile(
    r"\band (?:s?he |they )?also\b|"
    r"\band (?:(?:an?|the|his|her|some) )?(?:[\w'-]+ ){0,3}[\w'-]+,? (?:as well|too)\b"
)
""" "Has juvenile arthritis and hypothyroidism as well": more of the same person, not the same as another."""
_PATIENTS_TENSE = re.compile(
    r"\s*(?:is on|is now on|'s on|takes|has been|was (?:told|diagnosed|started|given|put|taken)|now has|gets|"
    r"needs|still)\b"
)

_ASKED_OF_PATIENT = (FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.SEX)


def kind_of_question(message: Message) -> str:
    """The kind of question that the message answers: one of a patient, of kin, another, or none."""
    if message.asked is None:
        return "nothing"
    if message.asked in OF_KIN:
        return "kin"
    return str(message.asked.value) if message.asked in _ASKED_OF_PATIENT else "other"


def kin_in_the_message(
    message: Message, word: str, *, is_only: bool, of_self: tuple[int, int] | None
) -> dict[str, object]:
    """What kind of person the word names, "spouse" or "friend", and what else the message tells."""
    kind = _KIND_OF_WORD.get(word, "other kin")
    return {
        kind: True,
        f"{kind} with names": message.conditions or message.treatments,
        f"{kind} asked": message.asked,
        f"{kind} only": is_only,
        f"{kind} with figures": re.search(r"\d", message.plain),
        f"{kind} beside writer": of_self,
    }


def part_in_the_message(before: str, after: str, clause: str) -> dict[str, object]:
    """What the person named does in the message: is ill, helps, is asked about, or has the same."""
    return {
        "couple": COUPLE.match(after) or COUPLE_BEFORE.search(before),
        "tells": TELLS.match(after),
        "is here": IS_HERE.match(after),
        "donor": DONOR.search(clause),
        "carries": CARRIES.search(clause),
        "gone": GONE.search(clause) or GONE.search(before[-12:]),
        "age behind": AGE_BEHIND.match(after),
        "has": HAS_BEHIND.match(after),
        "is": IS_BEHIND.match(after),
        "pause": re.match(r"\s*[,(:-]", after),
        "well": IS_WELL.match(after),
        "body behind": _HAS_BODY.match(after),
        "helps": _HELPS.match(after),
        "asked if": _ASKED_IF.search(before),
        "same": _THE_SAME.search(_AND_MORE.sub("", clause)),
        "as a patient": _PATIENTS_TENSE.match(after),
    }


def words_of_writer(message: Message) -> dict[str, object]:
    """What the writer does, by the word behind "I", and the word behind "my"."""
    return {f"{found[0]}": True for found in _WRITERS_WORDS.finditer(message.plain)}


def words_around(before: str, after: str) -> dict[str, object]:
    """The words beside a person named."""
    earlier, later = _WORDS.findall(before)[-2:], _WORDS.findall(after)[:2]
    return {
        f"behind {earlier[-1] if earlier else 'nothing'}": True,
        f"before {later[0] if later else 'nothing'}": True,
        f"two behind {' '.join(earlier)}": len(earlier) == 2,
        f"two before {' '.join(later)}": len(later) == 2,
    }


def determiners(before: str) -> dict[str, object]:
    """Whose the person named is, by the word before: "my", "his", "a", "the"."""
    return {
        "my": re.search(r"\b(?:my|our|me|mi|ma)\s+(?:[\w'-]+\s+){0,2}$", before),
        "my beside": re.search(r"\b(?:my|our|me|mi|ma)\s+$", before),
        "theirs": re.search(r"\b(?:his|her|their)\s+(?:[\w-]+\s+){0,1}$", before),
        "one": re.search(r"\ban?\s+(?:[\w-]+\s+){0,2}$", before),
        "the": re.search(r"\bthe\s+(?:[\w-]+\s+){0,1}$", before),
    }
