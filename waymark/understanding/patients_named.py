"""Who in a message may be a patient, with what names them: "my other son", "dad", "the other", "I"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from waymark.profile.facts import About
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import (
    AGE_BEHIND,
    COMPARED,
    DONOR,
    GONE,
    IS_NOT,
    MANY,
    OPENS,
    TELLS,
)
from waymark.understanding.patient_rules import is_named_as_kin, owns_another
from waymark.understanding.patient_words import IS_WELL
from waymark.understanding.people import people_named
from waymark.understanding.relations import Relation

WRITER = "me"
_NOUN = re.compile(
    r"(?:\b(?:my|our)\s+(?P<own>(?:[\w-]+\s+){0,4})|\b(?:the|one)\s+(?P<the>other\s+)|"
    r"\band\s+(?P<and>(?:other\s+)?))$"
)
_WRITER_TELLS = re.compile(
    r"(?:\A|[.,;!?(\n]|\b(?:and|but|while|also))\s*(?P<writer>i(?:'ve| have| got|'m|m| am| was diagnosed))\b|"
    r"\bfor (?P<me>me)\b(?= ?\()"
)
_ONE_OF_TWO = re.compile(
    r"\b(?P<one>one)\b(?= (?:of (?:them|my|our)(?: \w+){0,2} )?(?:is|has|with|have|had)\b)[^.;]*?"
    r"\b(?P<other>the other)\b(?: one| boy| girl| twin)?"
)
_PLURALS = (
    (re.compile(r"\b(?:boys|sons)\b"), "son", "male"),
    (re.compile(r"\b(?:girls|daughters)\b"), "daughter", "female"),
    (re.compile(r"\b(?:kids|children|twins|little ones)\b"), "child", None),
)


@dataclass(frozen=True)
class NamedPatient:
    """`before` are the words between "my" and the kin: "other"; `called` where no word of kin names them."""

    relation: Relation
    start: int
    before: frozenset[str] = frozenset()
    called: str | None = None

    @property
    def is_writer(self) -> bool:
        """Whether it is the one who writes."""
        return self.relation.about is About.SELF


def patients_named(message: Message) -> list[NamedPatient]:
    """Everybody who may be a patient, in the order named."""
    relations = people_named(message)
    named = [one for each in relations if (one := _of_kin(message, each, relations)) is not None]
    return sorted((*named, *_one_and_the_other(message), *_writer(message)), key=lambda one: one.start)


def _of_kin(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> NamedPatient | None:
    """The person, where nothing says that they are well, gave cells, died or only speak."""
    before, after = message.before(relation.start, 60), message.after(relation.end, 60)
    is_background = (
        relation.word in MANY
        or owns_another(message, relation, relations)
        or any(said.match(after) for said in (TELLS, IS_WELL))
        or any(said.search(after) for said in (DONOR, GONE))
        or any(said.search(before) for said in (COMPARED, IS_NOT))
    )
    noun = _NOUN.search(message.plain[max(0, relation.start - 60) : relation.start])
    if is_background or (noun is None and not _stands_by_itself(relation, before, after)):
        return None
    words = (noun["own"] or noun["the"] or noun["and"] or "") if noun else ""
    is_whole = noun is not None and (noun["own"] is not None or noun["the"] is not None)
    start = relation.start - len(noun[0] if noun and is_whole else words)
    return NamedPatient(relation, start, frozenset(re.findall(r"[\w-]+", words)))


def _stands_by_itself(relation: Relation, before: str, after: str) -> bool:
    """ "Dad has COPD", "boy 7 epilepsy"."""
    if is_named_as_kin(relation, before):
        return True
    opens = OPENS.search(before.rstrip(" ") + " ") is not None
    return relation.about is About.CHILD and opens and AGE_BEHIND.match(after) is not None


def _one_and_the_other(message: Message) -> Iterator[NamedPatient]:
    """ "Two boys here, one has DMD, the other has asthma"."""
    told = _ONE_OF_TWO.search(message.plain)
    kind = next(((kin, sex) for plural, kin, sex in _PLURALS if plural.search(message.plain)), None)
    if told is None or kind is None:
        return
    kin, sex = kind
    for part, called in (("one", kin), ("other", f"other {kin}")):
        start, end = told.span(part)
        yield NamedPatient(
            Relation(kin, About.CHILD, sex, start, end), start, frozenset(called.split()[:-1]), called
        )


def _writer(message: Message) -> Iterator[NamedPatient]:
    told = _WRITER_TELLS.search(message.plain)
    if told is not None:
        start, end = told.span("writer" if told["writer"] else "me")
        yield NamedPatient(Relation(WRITER, About.SELF, None, start, end), start, called=WRITER)
