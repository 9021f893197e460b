"""Finds where writers tell of their own health: "I have …", "I'm 34 …", "my ferritin is"."""

from __future__ import annotations

import re

from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import HERE, SELF_MEDICAL
from waymark.understanding.relations import relations_in

_SAID_OF_ONESELF = re.compile(
    r"[;]|\bbut\b|\b(?:twins|triplets|kids|children|sons|daughters)\b|\b(?:s?he)(?:'s|s)?\b|\b(?:my|"
    r"our)\s+(?:\w+\s+)?(?=brother|sister|son|daughter)|"
    r"\b(?:because|as|since|cause|cos|coz|cuz|bc)\s+(?:my|our)\s"
)
"""Where what is said of oneself ends: at another subject."""

_SEEKS = re.compile(
    r"\s+(?:just |only |also |here )?(?:looking|searching|asking|writing|seeking|e?i?nquiring)\b"
)
"""Where somebody is named, too, who seeks a trial tells nothing of their own health by that."""


def self_statement(message: Message) -> tuple[int, int] | None:
    """Where "I have …", "I'm 34" stands: of the writer's own health, a name or an age behind it."""
    for match in SELF_MEDICAL.finditer(message.plain):
        end = message.sentence(match.start())[1]
        clause = _SAID_OF_ONESELF.split(message.plain[match.end() : min(end, match.end() + 80)])[0]
        if _SEEKS.match(clause) and relations_in(message.plain):
            continue
        named = any(
            match.start() <= m.start < match.end() + len(clause)
            for m in (*message.conditions, *message.treatments)
        )
        aged = re.match(
            r"\s+(?:a |an |only |just |now |turned |currently |about |almost |"
            r"nearly ){0,2}(?:\d{1,3}\b(?!\s*(?:%|weeks?|minutes|hours|km|miles|out of))|(?:ten|eleven|"
            r"twelve|\w+teen|twenty|"
            r"thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)",
            clause,
        )
        told = re.match(
            r"\s+(?:a |an |currently |now |already |just |about ){0,2}(?:\d+[\w-]*\s+|\d+ weeks?\s+)?"
            r"(?:pregnant|transfused|transfusion|"
            r"in another|woman|man|female|male|adult|breastfeeding)\b|"
            r"\s+[a-z]+,? (?:from [a-z ]{2,24}, |a (?:lady|woman|man) of )(?:\d\d\b|(?:twenty|thirty|forty|"
            r"fifty|sixty|seventy|eighty)\b)",
            clause,
        )
        if match[0].startswith("my ") or (
            (named or aged or told) and not message.is_in_question(match.start())
        ):
            if _about_carrying(message, match.start()):
                continue
            return match.span()
    here = HERE.search(message.plain)
    return here.span() if here else None


def _about_carrying(message: Message, at: int) -> bool:
    """ "My wife and I are both carriers" tells of the parents, not of a patient."""
    start, end = message.sentence(at)
    return bool(re.search(r"\b(?:wife|husband|partner) and i\b", message.plain[start:end]))


def is_only_an_age(message: Message, told: tuple[int, int]) -> bool:
    """Whether that place tells nothing but how old the writer is."""
    rest = message.plain[told[1] : told[1] + 12]
    return bool(re.match(r"\s+(?:a |an )?\d", rest)) and not any(
        told[1] <= m.start < message.sentence(told[0])[1]
        and not relations_in(message.plain[told[1] : m.start])
        for m in (*message.conditions, *message.treatments)
    )
