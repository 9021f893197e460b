"""Weighs whether a treatment goes on, is over or was never had: by learned weights, and never as sure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus
from waymark.understanding.ended_treatments import has_ended, is_planned
from waymark.understanding.message import Message
from waymark.understanding.noted_status import noted_status
from waymark.understanding.patient_patterns import OF_ONESELF
from waymark.understanding.patient_rules import for_me
from waymark.understanding.people import People
from waymark.understanding.polarity import polarity
from waymark.understanding.tables.treatment_weights import TREATMENT_WEIGHTS
from waymark.understanding.treatment_names import TRANSFUSION, treatments_named
from waymark.understanding.treatment_signs import treatment_signs
from waymark.understanding.treatments import EXCEPT_AFTER, read_one, standard_name
from waymark.understanding.weighing import SURE_ENOUGH, Weighed, weighed
from waymark.understanding.wished_treatments import is_wished
from waymark.vocabulary.mentions import Mention

NONE = "none"
_IN_TIME = {FactStatus.CURRENT.value, FactStatus.PAST.value}
"""Where a rule reads a treatment, the weights decide between these two only: a "no" stays a rule's matter."""
_LEAST_FOR_NEVER = 0.7
_MOST_WEIGHED = 60
"""Names in one passage; a longer list is nobody's telling."""
_DEPENDENT = re.compile(r"[\s-]*(?:in)?depend")
_OF_THEIR_KIN = re.compile(
    r"\b(?:his|her|their)\s+(?:(?:big|little|older|younger|elder|twin|baby|half)\s+)*(?:brother|sister|"
    r"twin|sibling|"
    r"mum|mom|mam|mother|dad|father|cousin|uncle|aunt|auntie|granny|gran|nan|grandma|grandad|friend)"
    r"(?:'s| is| was| has| had| takes?| took| gets?| got| uses?| went| started|"
    r" needs?)\s+(?:(?!(?:he|she|and|but)\b)[\w',-]+\s+){0,6}$"
)
"""Of a patient's kin: "her brother is on hydroxyurea"."""
TREATMENT_READINGS = (NONE, *(status.value for status in FactStatus))


@dataclass(frozen=True)
class TreatmentRead:
    """One mention with what the rules read of it (None: nothing) and all its signs."""

    mention: Mention
    standard: str
    by_rule: FactStatus | None
    signs: tuple[str, ...]


def weigh_unread(message: Message, people: People, told: Sequence[Fact]) -> list[Fact]:
    """What the rules told, and what is likely of what they leave out or read amiss, only `about`."""
    facts = list(told)
    known = {fact.value for fact in told}
    is_long = len(message.treatments) > _MOST_WEIGHED
    if None in known or is_long or _is_owner_unclear(message, people):
        return facts
    read = list(treatments_read(message, people))
    for one, reading in _likeliest(message, read):
        if one.standard in known:
            facts = [fact for fact in facts if fact.value != one.standard]
        if reading != NONE:
            facts.append(_about(message, one, FactStatus(reading)))
    return facts


def _likeliest(message: Message, read: Sequence[TreatmentRead]) -> Iterator[tuple[TreatmentRead, str]]:
    """What the weights firmly read another way than the rules, where no place agrees with these."""
    found = [(one, weighed(one.signs, TREATMENT_WEIGHTS, TREATMENT_READINGS)) for one in read]
    agreed = {one.standard for one, weight in found if one.by_rule and weight.reading == one.by_rule.value}
    firm = [(one, weight) for one, weight in found if weight.chance >= SURE_ENOUGH]
    told = {one.standard for one, weight in firm if weight.reading != NONE}
    chosen: dict[str, tuple[TreatmentRead, Weighed]] = {}
    for one, weight in firm:
        is_less = weight.reading == NONE and one.standard in told
        is_barred = _is_barred(message, one, weight)
        if one.standard in agreed or one.standard == "vaccination" or is_less or is_barred:
            continue
        if one.standard not in chosen or weight.chance > chosen[one.standard][1].chance:
            chosen[one.standard] = one, weight
    return ((one, weight.reading) for one, weight in chosen.values())


def treatments_read(message: Message, people: People) -> Iterator[TreatmentRead]:
    """Every treatment named, in order, as the rules read it."""
    before_it = None
    for mention in treatments_named(message):
        fact = read_one(message, people, mention)
        by_rule = fact.status if fact else None
        signs = treatment_signs(
            message,
            people,
            mention,
            said=polarity(message, mention.start, mention.end),
            by_rule=by_rule,
            is_wished=is_wished(message, mention),
            before_it=before_it,
        )
        yield TreatmentRead(mention, standard_name(message, mention), by_rule, tuple(signs))
        before_it = by_rule


def _is_barred(message: Message, one: TreatmentRead, weight: Weighed) -> bool:
    """Whether the rules keep this reading: a "no" of theirs, blood, an exception, a question."""
    after = message.after(one.mention.end)
    if one.by_rule is None and _OF_THEIR_KIN.search(message.before(one.mention.start)):
        return True
    if one.by_rule is None and is_planned(message, one.mention):
        return True
    is_over = one.by_rule is FactStatus.PAST and has_ended(message, one.mention)
    if is_over or (one.by_rule is not None and noted_status(message, one.mention) is one.by_rule):
        return True
    if one.by_rule is not None:
        return one.standard == TRANSFUSION or not {one.by_rule.value, weight.reading} <= _IN_TIME
    if one.standard == TRANSFUSION and _DEPENDENT.match(after):
        return True
    is_never = weight.reading == FactStatus.NEVER.value
    is_unlikely = weight.chance < _LEAST_FOR_NEVER or message.is_in_question(one.mention.start)
    return is_never and bool(is_unlikely or EXCEPT_AFTER.match(after))


def _is_owner_unclear(message: Message, people: People) -> bool:
    """Whether a message of somebody else turns to the writer, too: "and everyone forgot about me"."""
    is_of_another = people.about in (About.CHILD, About.OTHER)
    return is_of_another and bool(OF_ONESELF.search(message.plain) or for_me(message))


def _about(message: Message, one: TreatmentRead, status: FactStatus) -> Fact:
    return message.fact(
        FactName.TREATMENT,
        one.standard,
        one.mention.start,
        one.mention.end,
        status=status,
        certainty=Certainty.ABOUT,
    )
