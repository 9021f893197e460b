"""Finds in a message for whom a trial is looked for: the writer, their child or someone else.

Of all who may be meant the one with the most weight is taken; "nobody is told" is one of them. The weights
are a table, made from labelled messages by `python -m bench.understanding.fit_patient`. Where they find
nobody but the writer, or nobody at all, somebody told of in passing as only a patient is comes first.
"""

from __future__ import annotations

import re

from waymark.profile.facts import About, FactName
from waymark.understanding.family_history import is_family_history, own_story
from waymark.understanding.kin_set_against import is_set_against
from waymark.understanding.left_behind import left_behind
from waymark.understanding.message import Message
from waymark.understanding.notes import PATIENT_NOTED, is_note
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

_OWNS = re.compile(r"'s? (?:(?:own|old|elder|older|younger|little|big|late|best) )?")
_IS_ILL = re.compile(
    r",? (?:who )?(?:(?:is|was|'s)\b(?: now)?(?: just)? (?:\d|diagnosed|ill\b|sick\b|living with|suffering)|"
    r"(?:has|had|got|suffers)\b(?! (?:been |already )?(?:tested|the same|a match|matched|agreed|no ))|"
    r"\(?\d{1,3}\b)"
)
_GIVES = re.compile(
    r"\b(?:donor|donat\w*|match\w*|tested|same (?:gene|illness|thing|type)|carrier|trait|haplo\w*)\b"
)
_AGE_AND_SEX = re.compile(r"\d{1,3}\s?(?:yo|y/o|yr|y)?\s?/?[mf]")
_FOR_THEM = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|looking|asking|searching|it'?s|this is|anything|something)"
    r"(?: (?:only|just|please))? for (?P<whom>her|him)\b"
    r"(?! (?:\w+'s |own |\w+ (?:son|daughter|child|mother|father)))"
)


def find_patient(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """For whom the message looks, when it says so; None when not, or when an earlier turn said it."""
    if message.known_about is not None and message.asked is not FactName.ASKING_FOR:
        return _outright(message, relations)
    named = _NAMED_AS_PATIENT.search(message.text)
    if named:
        return Told(About.OTHER, *named.span("who" if named["who"] else "friend"))
    return (
        _asked_for_by_pronoun(message, relations)
        or left_behind(message, relations)
        or _likeliest(message, relations)
    )


def _asked_for_by_pronoun(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """ "My mother has Alzheimer's, I have depression. Trials for her please"."""
    asked = _FOR_THEM.search(message.plain)
    if asked is None:
        return None
    sex = "female" if asked["whom"] == "her" else "male"
    meant = [one for one in relations if one.sex == sex and may_be_patient(message, one, relations)]
    return of_relation(message, meant[0]) if len({one.word for one in meant}) == 1 else None


def _likeliest(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    likeliest = max(candidates_of(message, relations), key=_weight).told
    if likeliest is not None and _is_only_kin(message, likeliest, relations):
        return None
    if likeliest is not None and likeliest.relation:
        return _with_own_story(message, likeliest) or _whose_kin(message, likeliest, relations) or likeliest
    if likeliest is None or likeliest.about is About.SELF:
        return _noted(message, relations) or _told_in_passing(message, relations) or likeliest
    return _noted(message, relations) if _is_a_figure(message, likeliest) else likeliest


def _is_only_kin(message: Message, told: Told, relations: tuple[Relation, ...]) -> bool:
    """Whether this relative is told of beside the writer, and is not the one who looks for a trial."""
    return is_family_history(message, told, relations) or is_set_against(message, told)


def _with_own_story(message: Message, told: Told) -> Told | None:
    """The writer, who tells of a relative first; None where the relative is the patient."""
    own = own_story(message, told)
    return Told(About.SELF, *own) if own else None


def _told_in_passing(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    passing = in_passing(message, relations)
    return None if passing is None or is_set_against(message, passing) else passing


def _is_a_figure(message: Message, told: Told) -> bool:
    """ "PNH. 29 f. Milan": patients write of themselves so, too, where nothing else of a note stands by."""
    return (
        message.asked is FactName.ASKING_FOR
        and _AGE_AND_SEX.fullmatch(message.plain[told.start : told.end]) is not None
        and not NOTED.search(message.plain)
    )


def _noted(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """ "34F SCD HbSS, on HU, Hb 7.9": a note of somebody that names no kin."""
    figure = PATIENT_NOTED.search(message.plain) if is_note(message, relations) else None
    return Told(About.OTHER, *figure.span()) if figure else None


def _whose_kin(message: Message, told: Told, relations: tuple[Relation, ...]) -> Told | None:
    """ "My wife's mum is 66 with cancer": of two named together it is the second that is told of."""
    for relation in relations:
        between = message.plain[told.end : relation.start]
        behind = message.after(relation.end)
        if relation.start >= told.end and _OWNS.fullmatch(between) and not _GIVES.search(behind):
            return of_relation(message, relation) if _IS_ILL.match(behind) else None
    return None


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
