"""What a person asks of this chat before they agree that anything is kept; never of anybody's health."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from waymark.understanding.tables.asked_first import LEAD, PATTERNS, TAIL, AskedFirst

__all__ = ["Asked", "AskedFirst", "asked_first"]

MOST_ANSWERED = 2
"""Questions that one answer takes up; who asks more at once can ask again."""

_COMPILED = tuple((topic, re.compile(pattern)) for topic, pattern in PATTERNS)
_LEAD, _TAIL = re.compile(LEAD), re.compile(TAIL)
_SENTENCE = re.compile(
    r"[.?!;:,\n]+|\b(?:and|but|or|also)\b (?=(?:what|who|is|are|do|does|can|how|will|why|where|am|must)\b)"
)
_SHORT_FORMS = {
    "u": "you",
    "r": "are",
    "ur": "your",
    "wat": "what",
    "wot": "what",
    "wtf": "what",
    "dis": "this",
}
_OATH = re.compile(r"(?<=what) the (?:hell|heck|fuck)\b")
_LONGEST = 120
"""Letters of a sentence; a longer one tells a story."""


@dataclass(frozen=True)
class Asked:
    """`topics` in the order of AskedFirst; `is_all`: the message says nothing else."""

    topics: tuple[AskedFirst, ...]
    is_all: bool


def asked_first(text: str) -> Asked:
    """The questions of this chat in a message. A part that is not wholly such a question is left to wait."""
    sentences = [plain for part in _SENTENCE.split(_folded(text)) if (plain := _plain(part))]
    told = [sentence for sentence in sentences if not _is_filling(sentence)]
    topics = [topic for sentence in told if (topic := _topic_of(sentence))]
    in_order = tuple(topic for topic in AskedFirst if topic in topics)[:MOST_ANSWERED]
    return Asked(in_order, is_all=bool(topics) and len(topics) == len(told))


def _topic_of(sentence: str) -> AskedFirst | None:
    if len(sentence) > _LONGEST:
        return None
    for core in _cores(sentence):
        for topic, pattern in _COMPILED:
            if pattern.fullmatch(core):
                return topic
    return None


def _cores(sentence: str) -> list[str]:
    """The sentence with and without the words around a question: "ok so what is this then"."""
    lead = _LEAD.match(sentence)
    short = sentence[lead.end() :] if lead else sentence
    cores = [sentence, short]
    for text in (sentence, short):
        tail = next((match.start() for match in _TAIL.finditer(text) if match.end() == len(text)), len(text))
        cores.append(text[:tail].strip())
    return [core for core in cores if core]


def _is_filling(sentence: str) -> bool:
    return _LEAD.fullmatch(sentence) is not None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().replace("’", "'")


def _plain(part: str) -> str:
    letters = "".join(
        char if char.isalnum() or char.isspace() else "" if char == "'" else " " for char in part
    )
    return _OATH.sub("", " ".join(_SHORT_FORMS.get(word, word) for word in letters.split()))
