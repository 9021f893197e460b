"""Weighs which illness is the main one, which stand beside it, and which name is no news of the patient."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.condition_context import Telling, is_asked_whether, is_told_behind, telling_of
from waymark.understanding.condition_mentions import conditions_named
from waymark.understanding.condition_over import is_over
from waymark.understanding.condition_polarity import polarity_of
from waymark.understanding.condition_roles import GVHD
from waymark.understanding.condition_signs import condition_signs
from waymark.understanding.condition_times import has_come_back
from waymark.understanding.conditions import beside
from waymark.understanding.illness_of_another import is_anothers
from waymark.understanding.infections import NEVER_OVER
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity
from waymark.understanding.tables.condition_weights import CONDITION_WEIGHTS
from waymark.understanding.weighing import SURE_ENOUGH, Weighed, weighed
from waymark.vocabulary.mentions import Mention

MAIN, NONE = "main", "none"
_LEAST_FOR_NO_NEWS = 0.58
CONDITION_READINGS = (NONE, MAIN, *(status.value for status in FactStatus))
_THERE_NOW = re.compile(
    r"\b(?:(?:i|we|they)(?: (?:now|still|currently|also))? (?:have|suffer from)|"
    r"(?:he|she|who|that|it)(?: (?:now|still|currently|also))? (?:has|suffers from)|"
    r"(?:have|has|'ve) (?:been|started|begun)(?: now)? "
    r"(?:having|getting|experiencing|feeling|suffering(?: from| with)?)|am having|is having|"
    r"(?:found out|turn(?:s|ed) out|told|says?|said) (?:(?:that )?it(?:'s| is)|to be))\s+"
    r"(?:(?!(?:had|was|were|history|past|once|previous|prior|been)\b)[\w'-]+\s+){0,4}$"
)
"""What tells an illness as there, whatever else is said: "I have been having sharp pain"."""


@dataclass(frozen=True)
class ConditionRead:
    """One name, of whom it is told, how the rules read it ("none", "main" or a status), and all its signs."""

    mention: Mention
    telling: Telling
    by_rule: str
    signs: tuple[str, ...]


def weigh_roles(message: Message, people: People, told: Sequence[Fact]) -> list[Fact]:
    """What the rules told, changed where the weights firmly speak for another reading; a change is `about`.

    An answer to the question for the condition, and a message after it was told, stay as the rules read them.
    """
    is_known = message.known.fact(FactName.CONDITION) is not None
    if message.asked is FactName.CONDITION or is_known or _contradicts_itself(message):
        return list(told)
    read = [
        one
        for one in conditions_read(message, people, told)
        if one.by_rule != NONE or not is_anothers(message, people, one.mention)
    ]
    changes = dict(_changes(message, read))
    kept = [fact for fact in told if fact.value not in changes]
    has_main = any(fact.name is FactName.CONDITION for fact in kept)
    for one, found in sorted(changes.values(), key=lambda change: -change[1].chance):
        if found.reading == MAIN and has_main:
            kept += [fact for fact in told if fact.value == one.mention.standard]
        elif found.reading != NONE:
            kept.append(_fact(message, one.mention, found.reading, was=_fact_of(one, told)))
            has_main = has_main or found.reading == MAIN
    if not has_main:  # the illness looked for is not let go where no other takes its place
        dropped = {one.mention.standard for one, found in changes.values() if found.reading == NONE}
        kept += [fact for fact in told if fact.name is FactName.CONDITION and fact.value in dropped]
    return kept


def conditions_read(message: Message, people: People, told: Sequence[Fact]) -> list[ConditionRead]:
    """Every illness named, in order, as the rules read it."""
    mentions = list(conditions_named(message))
    by_rule = {str(fact.value): _reading(fact) for fact in told}
    return [
        _condition_read(message, people, mention, mentions, by_rule.get(mention.standard, NONE))
        for mention in mentions
    ]


def _condition_read(
    message: Message, people: People, mention: Mention, mentions: Sequence[Mention], by_rule: str
) -> ConditionRead:
    telling = telling_of(message, people, mention)
    signs = condition_signs(
        message,
        people,
        mention,
        mentions,
        said=polarity_of(message, mention),
        by_rule=by_rule,
        is_told=telling is Telling.PATIENT,
        is_over=is_over(message, mention),
    )
    return ConditionRead(mention, telling, by_rule, tuple(signs))


def _changes(
    message: Message, read: Sequence[ConditionRead]
) -> Iterator[tuple[str, tuple[ConditionRead, Weighed]]]:
    """By standard name, what the weights firmly say against the rules, where no place agrees with them."""
    found = [(one, weighed(one.signs, CONDITION_WEIGHTS, CONDITION_READINGS)) for one in read]
    agreed = {one.mention.standard for one, weight in found if weight.reading == one.by_rule}
    for one, weight in sorted(found, key=lambda change: change[1].chance):
        if one.telling is Telling.FAMILY or _is_barred(one, weight.reading):
            continue
        if is_asked_whether(message, one.mention) or is_told_behind(message, one.mention):
            continue
        if _is_unheard(message, one, weight.reading):
            continue
        if _is_kept(message, one, weight):
            continue
        if one.mention.standard not in agreed and weight.chance >= SURE_ENOUGH:
            yield one.mention.standard, (one, weight)


def _is_barred(one: ConditionRead, reading: str) -> bool:
    """Whether an illness heard denied, or over, would be told as there, or one left open as never had."""
    is_denied = one.by_rule == FactStatus.NEVER.value and f"said {Polarity.DENIED.value}" in one.signs
    is_gone = is_denied or one.by_rule == FactStatus.PAST.value
    never_ends = one.mention.standard in NEVER_OVER and reading == FactStatus.PAST.value
    is_left_alone = one.by_rule == MAIN and one.mention.standard == GVHD  # only where a rule was sure of it
    is_over = one.by_rule == FactStatus.PAST.value and reading == FactStatus.NEVER.value
    is_open = f"said {Polarity.DOUBTED.value}" in one.signs and reading == FactStatus.NEVER.value
    return (
        never_ends
        or is_left_alone
        or is_over
        or is_open
        or (is_gone and reading in (MAIN, FactStatus.CURRENT.value))
    )


def _is_unheard(message: Message, one: ConditionRead, reading: str) -> bool:
    """Whether a no that no word tells, or a time gone by against what is told, comes of the weights alone."""
    if reading == FactStatus.NEVER.value:
        return one.by_rule == NONE and f"said {Polarity.SAID.value}" in one.signs and "asks" in one.signs
    is_there = one.by_rule in (MAIN, FactStatus.CURRENT.value) and reading == FactStatus.PAST.value
    return is_there and _THERE_NOW.search(message.before(one.mention.start)) is not None


def _is_kept(message: Message, one: ConditionRead, weight: Weighed) -> bool:
    """Whether an illness come back would be over, or one told where illnesses were asked for be no news."""
    is_there = one.by_rule in (MAIN, FactStatus.CURRENT.value)
    if is_there and weight.reading in (NONE, FactStatus.PAST.value) and has_come_back(message, one.mention):
        return True
    is_answer = message.asked in (FactName.COMORBIDITY, FactName.INFECTION) and is_there
    return is_answer and weight.reading == NONE and weight.chance < _LEAST_FOR_NO_NEWS


def _contradicts_itself(message: Message) -> bool:
    """Whether two kinds are named that nobody has at once: which holds, the rules weigh."""
    kinds, names = message.vocabulary.conditions, {mention.standard for mention in message.conditions}
    return any(kinds.are_exclusive(one, other) for one in names for other in names if one < other)


def _reading(fact: Fact) -> str:
    if fact.name is FactName.CONDITION:
        return MAIN
    return fact.status.value if fact.status else NONE


def _fact_of(one: ConditionRead, told: Sequence[Fact]) -> Fact | None:
    return next((fact for fact in told if fact.value == one.mention.standard), None)


def _fact(message: Message, mention: Mention, reading: str, *, was: Fact | None) -> Fact:
    """A main illness put beside another is as sure as it was told; all else that is weighed is `about`."""
    if was is not None and was.name is FactName.CONDITION and reading == FactStatus.CURRENT.value:
        return beside(message, mention, FactStatus.CURRENT, was.certainty)
    if reading == MAIN:
        return message.fact(
            FactName.CONDITION, mention.standard, mention.start, mention.end, certainty=Certainty.ABOUT
        )
    return beside(message, mention, FactStatus(reading), Certainty.ABOUT)
