"""Reads a treatment of which no rule knows whether it goes on: by learned weights, and never as sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from waymark.profile.facts import About, Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import OF_ONESELF
from waymark.understanding.patient_rules import for_me
from waymark.understanding.people import People
from waymark.understanding.polarity import polarity
from waymark.understanding.tables.treatment_weights import TREATMENT_WEIGHTS
from waymark.understanding.treatment_names import treatments_named
from waymark.understanding.treatment_signs import treatment_signs
from waymark.understanding.treatments import is_wished, read_one, standard_name
from waymark.understanding.weighing import SURE_ENOUGH, weighed
from waymark.vocabulary.mentions import Mention

TREATMENT_READINGS = ("none", *(status.value for status in FactStatus))


@dataclass(frozen=True)
class TreatmentRead:
    """One mention with what the rules read of it (None: nothing) and all its signs."""

    mention: Mention
    standard: str
    by_rule: FactStatus | None
    signs: tuple[str, ...]


def weigh_unread(message: Message, people: People, told: Sequence[Fact]) -> list[Fact]:
    """What the rules told, and what is likely of the treatments that they leave out, only `about`."""
    facts = list(told)
    known = {fact.value for fact in told}
    if not message.treatments or None in known or _is_owner_unclear(message, people):
        return facts
    for one in treatments_read(message, people):
        if one.standard in known or one.standard == "vaccination":
            continue
        found = weighed(one.signs, TREATMENT_WEIGHTS, TREATMENT_READINGS)
        if found.reading != "none" and found.chance >= SURE_ENOUGH:
            known.add(one.standard)
            facts.append(_about(message, one, FactStatus(found.reading)))
    return facts


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
