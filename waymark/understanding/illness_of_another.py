"""An illness that is plainly somebody else's than the patient's, and one that the patient has too."""

from __future__ import annotations

import re

from waymark.profile.facts import ILLNESSES, About, Certainty, Fact, FactName
from waymark.understanding.condition_mentions import conditions_named
from waymark.understanding.left_behind import GONE_BEFORE
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity, polarity
from waymark.understanding.relations import last_before
from waymark.vocabulary.mentions import Mention

_I_HAVE = re.compile(
    r"(?:\A|[.,;!?\n]|\b(?:and|but|as|while|though))\s*(?:i(?:'ve| have| had| got)|i myself (?:have|had)|"
    r"i was diagnosed with|i (?:live|suffer) (?:with|from))\s+(?:(?:also|had|got|\w+)\s+){0,2}$"
)
_DEAD_AFTER = re.compile(r"\W*(?:who )?(?:just |also |sadly )?(?:died|passed)\b")
_THE_SAME = re.compile(
    r"\b(?:has|have|had|got|with)\s+(?P<same>it|this|the same(?: (?:thing|illness|disease|one|condition))?)"
    r"(?=\s*(?:too|now|as well|also|\Z|[.,;!]|and\b|at\b))"
)


def is_anothers(message: Message, people: People, mention: Mention) -> bool:
    """Whether the writer, who is not the patient, or somebody who died had it."""
    if people.about in (About.CHILD, About.OTHER) and _I_HAVE.search(message.before(mention.start)):
        return True
    named = last_before(people.relations, mention.start)
    if named is None or named.start < message.sentence(mention.start)[0]:
        return False
    is_dead = GONE_BEFORE.search(message.before(named.start, 30)) or _DEAD_AFTER.match(
        message.after(named.end, 30)
    )
    return is_dead is not None and _THE_SAME.search(message.plain, mention.end) is None


def read_the_same(message: Message, people: People, told: list[Fact]) -> list[Fact]:
    """ "My son died of SMA. My daughter, 2, has it too": the one illness named, which the patient has too."""
    same = _THE_SAME.search(message.plain)
    is_told = any(fact.name in ILLNESSES for fact in told)
    if same is None or is_told or message.known.fact(FactName.CONDITION) or "?" in message.after(same.end()):
        return []
    named = [mention for mention in conditions_named(message) if mention.end <= same.start()]
    is_said = polarity(message, *same.span("same")) is Polarity.SAID
    if (
        len({mention.standard for mention in named}) != 1
        or not is_said
        or not people.is_patients(message, same.start())
    ):
        return []
    one = named[-1]
    return [message.fact(FactName.CONDITION, one.standard, one.start, one.end, certainty=Certainty.ABOUT)]
