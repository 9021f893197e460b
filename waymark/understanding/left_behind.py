"""The one of several relatives who is there now: "my mum died of it. My father, 79, has dementia"."""

from __future__ import annotations

import re

from waymark.understanding.kin_set_against import is_set_against
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import AGE_BEHIND, HAS_BEHIND
from waymark.understanding.patient_rules import Told, may_be_patient, of_relation
from waymark.understanding.relations import Relation, first_after
from waymark.understanding.self_told import self_statement

GONE_BEFORE = re.compile(r"\b(?:late|lost (?:my|our|his|her))\s+(?:[\w-]+\s+){0,2}$")
_GONE_AFTER = re.compile(
    r"\W*(?:who )?(?:just |also |sadly |too )?(?:died|passed|is (?:dead|gone)|had (?!been|a scan|to\b))"
)


def left_behind(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """The only relative who is there and ill, where others died or only had an illness; else None."""
    if self_statement(message) is not None:
        return None
    gone = [one for one in relations if _is_gone(message, one)]
    there = [
        one
        for one in relations
        if one not in gone and may_be_patient(message, one, relations) and _is_ill(message, one, relations)
    ]
    told = of_relation(message, there[0]) if gone and len(there) == 1 else None
    return None if told is not None and is_set_against(message, told) else told


def _is_gone(message: Message, one: Relation) -> bool:
    after = message.after(one.end, 30)
    return bool(GONE_BEFORE.search(message.before(one.start, 30)) or _GONE_AFTER.match(after))


def _is_ill(message: Message, one: Relation, relations: tuple[Relation, ...]) -> bool:
    """Whether an age or a "has" stands behind, and an illness before anybody else is named."""
    after = message.after(one.end, 40)
    if not (AGE_BEHIND.match(after) or HAS_BEHIND.match(after)):
        return False
    following = first_after(relations, one.end)
    end = following.start if following else len(message.plain)
    return any(one.end <= mention.start < end for mention in message.conditions)
