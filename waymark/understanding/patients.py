"""Finds in a message for whom a trial is looked for: the writer, their child or someone else.

Of all who may be meant the one with the most weight is taken; "nobody is told" is one of them. The weights
are a table, made from labelled messages by `python -m bench.understanding.fit_patient`. Where they find
nobody but the writer, or nobody at all, somebody told of in passing as only a patient is comes first.
"""

from __future__ import annotations

import re

from waymark.profile.facts import About, FactName
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import FOR, NOTED
from waymark.understanding.patient_rules import Told, for_me, may_be_patient, of_relation
from waymark.understanding.patient_signs import Candidate, candidates_of
from waymark.understanding.patients_in_passing import in_passing
from waymark.understanding.relations import Relation
from waymark.understanding.tables.patient_weights import WEIGHTS

_NAMED_AS_PATIENT = re.compile(
    r"\b[Tt]he patient(?:'s| is|'s name is|:) (?:called |named )?(?P<who>[A-Z][a-z]+)\b(?!')|"
    r"\b(?P<friend>[A-Z][a-z]+) (?:from|at|in|off) my (?:\w+ ){1,3}(?:wants|needs|is after|asked|asks)\b"
)
"""A name that no word of kin tells of: "the patient is Marcus", "Ruth from my book club wants one"."""

_AGE_AND_SEX = re.compile(r"\d{1,3}\s?(?:yo|y/o|yr|y)?\s?/?[mf]")


def find_patient(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """For whom the message looks, when it says so; None when not, or when an earlier turn said it."""
    if message.known_about is not None and message.asked is not FactName.ASKING_FOR:
        return _outright(message, relations)
    named = _NAMED_AS_PATIENT.search(message.text)
    if named:
        return Told(About.OTHER, *named.span("who" if named["who"] else "friend"))
    likeliest = max(candidates_of(message, relations), key=_weight).told
    if likeliest is not None and _is_a_figure(message, likeliest):
        return None
    if likeliest is None or likeliest.about is About.SELF:
        return in_passing(message, relations) or likeliest
    return likeliest


def _is_a_figure(message: Message, told: Told) -> bool:
    """ "PNH. 29 f. Milan": patients write of themselves so, too, where nothing else of a note stands by."""
    return (
        message.asked is FactName.ASKING_FOR
        and _AGE_AND_SEX.fullmatch(message.plain[told.start : told.end]) is not None
        and not NOTED.search(message.plain)
    )


def own_children(message: Message, relations: tuple[Relation, ...]) -> list[Relation]:
    """The children in the message who may be the patient."""
    return [r for r in relations if r.about is About.CHILD and may_be_patient(message, r, relations)]


def _weight(candidate: Candidate) -> float:
    return sum(WEIGHTS.get(sign, 0.0) for sign in candidate.signs)


def _outright(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """ "It's for me", "for my sister": said in so many words."""
    for relation in relations:
        if FOR.search(message.before(relation.start, 60)) and may_be_patient(message, relation, relations):
            return of_relation(message, relation)
    match = for_me(message)
    return Told(About.SELF, *match.span()) if match else None
