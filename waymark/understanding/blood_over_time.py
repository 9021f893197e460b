"""Reads whether regular transfusions are of now or of another time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from waymark.profile.facts import Certainty, Fact, FactStatus
from waymark.understanding.message import Message

BLOOD = "blood transfusion"
_USED_TO = re.compile(r"\bused to,?\s+(?:\w+\s+){0,2}$|\bbefore,? yes,? (?:\w+ ){0,2}$")
_UP_TO_THEN = re.compile(
    r"\W*(?:(?:until|till?|up to|through) (?:(?:late|early|mid)[ -])?(?:19|20)\d\d\b(?! weeks)|"
    r"(?:until|till?|before|afore) (?:(?:his|her|my|the|our|their|a|an) )?(?:\w+ ){0,2}?"
    r"(?:transplant\w*|bmt|hsct|gene|splenectomy|cure)|"
    r"(?:but|and) since (?:the )?\w+ (?:it )?(?:stopp?ed|none|nothing)(?=\W*(?:\Z|[.;,]))|"
    r"(?:but|and)(?: (?:he|she|i|it|they|that|has|have|was|were|then))* (?:stopp?ed|ended|finished)"
    r"(?=\W*(?:\Z|[.;,]|after|when|since|in|at|last|once|because|following)))\b"
)
_REGULARLY = re.compile(r"\b(?:regular|chronic|routine|frequent)(?:ly|ally)?\b|\boften\b")
_AND_STILL = re.compile(r"\b(?:still|now every|now (?:he|she|i) (?:gets?|needs?))\b")


_NONE_NOW = re.compile(
    r"\b(?:before|used to|previously|earlier|at first)\b[^.;]{0,60}[,.;] ?(?:but )?(?:now|since then|"
    r"these days)"
    r"(?: (?:it'?s|i|he|she))* (?:no\b|not\b|none|nothing|never|stopped|don'?t|doesn'?t)"
)
""" "Before EPO every month, now no more"."""


def is_of_before(message: Message, start: int, end: int) -> bool:
    """ "I used to get monthly transfusions", "every 3 weeks until his transplant": told of another time."""
    after = message.after(end)
    is_over = _USED_TO.search(message.before(start, 30)) or _UP_TO_THEN.match(after)
    none_now = _NONE_NOW.search(message.plain)
    if none_now and none_now.start() <= start < none_now.end():
        return True
    return is_over is not None and not _AND_STILL.search(after)


def as_given(
    treatments: Sequence[Fact], dependence: Sequence[Fact], was_regular: Callable[[], bool]
) -> list[Fact]:
    """The treatments, blood among them as of now or of before by what is told of how often it is given.

    "Never needed blood until last year, now every 3 weeks" goes on; "every 3 weeks until his transplant",
    for which `was_regular` is asked, is over.
    """
    treatments = [fact for fact in treatments if not _is_only_not_regular(fact)]
    now = next((fact for fact in dependence if fact.value is True), None)
    if now:
        return [_now(fact, now.certainty) if _is_loosely_past(fact) else fact for fact in treatments]
    if dependence or not any(map(_is_of_now, treatments)) or not was_regular():
        return list(treatments)
    return [replace(fact, status=FactStatus.PAST) if _is_of_now(fact) else fact for fact in treatments]


def _is_only_not_regular(fact: Fact) -> bool:
    """ "Never regularly transfused" denies no transfusion."""
    is_denied = fact.value == BLOOD and fact.status is FactStatus.NEVER
    return is_denied and _REGULARLY.search((fact.words or "").lower()) is not None


def _now(fact: Fact, certainty: Certainty) -> Fact:
    return replace(fact, status=FactStatus.CURRENT, certainty=certainty)


def _is_loosely_past(fact: Fact) -> bool:
    return fact.value == BLOOD and fact.status is FactStatus.PAST and fact.certainty is Certainty.ABOUT


def _is_of_now(fact: Fact) -> bool:
    return fact.value == BLOOD and fact.status is FactStatus.CURRENT
