"""The words by which a person named, or the writer, is known to be the patient: each a sign of its own."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.message import Message
from waymark.understanding.patient_rules import OF_KIN

_WORDS = re.compile(r"[a-z']+|\d+|[,.;:(!?]")
_WRITERS_WORDS = re.compile(r"\b(?:i|i'm|i've|im|my)\s+[a-z']+")
IS_WELL = re.compile(
    r"\s*(?:is|'s|are|s)\s+(?:all |very |quite |perfectly )?(?:well|fine|fit|healthy|grand|ok|okay|good|"
    r"sorted|unaffected)\b"
)

_ASKED_OF_PATIENT = (FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.SEX)


def kind_of_question(message: Message) -> str:
    """The kind of question that the message answers: one of a patient, of kin, another, or none."""
    if message.asked is None:
        return "nothing"
    if message.asked in OF_KIN:
        return "kin"
    return str(message.asked.value) if message.asked in _ASKED_OF_PATIENT else "other"


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
