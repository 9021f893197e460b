"""Reads donors, other trials, blood, pregnancy and nursing told in ways that the other readers leave open.

Asked last and only for a fact that nothing else in the message told; what it reads is never sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from waymark.profile.facts import Certainty, Fact, FactName
from waymark.understanding.implied_answers import speaks_of_the_writer_instead
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, polarity
from waymark.understanding.supposed import is_imagined
from waymark.understanding.tables.told_further import SPOKEN_OF, TELLINGS, Telling

_OPEN = re.compile(
    r"\b(?:if|wish\w*|hop\w+|maybe|perhaps|might|may be|could|would|want\w*|whether|supposed to be|heard|"
    r"read)\b"
    r"[^.;?]*\Z"
)


def read_told_further(message: Message, people: People, told: Sequence[Fact]) -> list[Fact]:
    """The facts of these that the words tell, where nothing told them yet."""
    names = {fact.name for fact in told}
    found: dict[FactName, Fact] = {}
    for telling, start, end in _tellings(message):
        if (
            telling.fact in names
            or telling.fact in found
            or _is_no_news(message, people, telling, start, end)
        ):
            continue
        found[telling.fact] = message.fact(telling.fact, telling.value, start, end, certainty=Certainty.ABOUT)
    return list(found.values())


def _tellings(message: Message) -> Iterator[tuple[Telling, int, int]]:
    for telling in TELLINGS:
        is_asked = message.asked is telling.fact
        if telling.as_answer and (not is_asked or speaks_of_the_writer_instead(message)):
            continue
        if not is_asked and not SPOKEN_OF[telling.fact].search(message.plain):
            continue
        match = telling.words.search(message.plain)
        if match:
            yield telling, *match.span()


def _is_no_news(message: Message, people: People, telling: Telling, start: int, end: int) -> bool:
    if message.is_in_question(start) and "?" not in message.plain[start:end]:
        return True
    if is_imagined(message, start, end) or _OPEN.search(message.before(start, 60)):
        return True
    if telling.value and polarity(message, start, end) is not Polarity.SAID:
        return True
    return telling.fact is not FactName.MATCHED_DONOR and not people.is_patients(message, end)
