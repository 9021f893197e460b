"""Whom a message looks for when it tells that only in passing: "is there anything left for my mum?".

The weights of the signs leave such a person aside, since most relatives named are family. A few ways of
telling hold for the patient alone: who is brought into a trial, cared for, treated, or has the writer ask.
"""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.message import Message
from waymark.understanding.passing_patterns import (
    ANSWERED_OF,
    ANSWERS,
    BACK_TO_THE_WRITER,
    BEFORE_A_PATIENT,
    BEHIND_A_PATIENT,
    BODY_TOLD,
    INTO,
    INTO_A_TRIAL,
    JOINS_BY_PRONOUN,
    MAY_JOIN,
    MAY_JOIN_BEFORE,
    OWN_BODY,
    OWN_IN_DIALECT,
    READS_ALONG,
    SEEKS_DONOR,
    SENT_THE_WRITER,
    STATE_TOLD,
    TREATED,
    TREATED_BEFORE,
)
from waymark.understanding.patient_patterns import (
    CARRIES,
    COMPARED,
    DONOR,
    GONE,
    IS_DONOR,
    IS_HERE,
    IS_NOT,
    NOT_ME,
    NOT_OF_NOW,
    OF_ONESELF,
    PARENT,
    TELLS,
    THEIR,
)
from waymark.understanding.patient_rules import (
    OF_KIN,
    PATIENTS,
    Told,
    for_me,
    is_named_as_kin,
    is_owned_by_child,
    of_relation,
    owns_another,
)
from waymark.understanding.relations import Relation
from waymark.understanding.self_told import self_statement

_ASKED_OF_THE_PATIENT = frozenset(
    {FactName.SEX, FactName.AGE, FactName.OTHER_TRIAL, FactName.PREGNANT, FactName.PERFORMANCE_STATUS,
     FactName.TRANSFUSION_DEPENDENT}
)  # fmt: skip
"""Asked for illnesses or treatments one tells of the family, too: "dad's got diabetes"."""
_OFTEN_ILL_TOO = frozenset(
    {"brother", "sister", "bro", "sis", "sibling", "siblings", "cousin", "uncle", "aunt", "auntie", "aunty",
     "friend", "bestie", "mate", "neighbor", "neighbour", "colleague", "coworker", "roommate", "boss", "ex"}
)  # fmt: skip
"""Kin and friends whom people compare themselves with: "my sister's transplant failed"."""


def in_passing(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """The one person named who is told of as only a patient is; None when there is none, or more than one."""
    if not relations or message.asked in OF_KIN or _tells_of_the_writer(message):
        return None
    own = [one for one in relations if _is_own(message, one, relations)]
    found = [one for one in own if _is_patients_part(message, one)]
    if not found and len({one.word for one in relations}) == 1:
        found = [one for one in own if _is_ill(message, one)]
    return of_relation(message, found[0]) if len({one.word for one in found}) == 1 else None


def _is_ill(message: Message, relation: Relation) -> bool:
    """Whether a state or an illness is told; of those who are often named as ill, too, it says nothing."""
    after = message.after(relation.end)
    return relation.word not in _OFTEN_ILL_TOO and bool(STATE_TOLD.match(after) or BODY_TOLD.match(after))


def _tells_of_the_writer(message: Message) -> bool:
    """Whether the writer is told of, too, other than by "not me"."""
    plain = NOT_ME.sub("", message.plain)
    is_of_oneself = for_me(message) or OF_ONESELF.search(plain) or OWN_BODY.search(plain)
    return bool(is_of_oneself or self_statement(message))


def _is_own(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> bool:
    """Whether it is a living person of the writer's own who is neither compared nor a donor."""
    before, after = message.before(relation.start, 60), message.after(relation.end, 80)
    if BACK_TO_THE_WRITER.search(message.plain, relation.end):
        return False
    if not (OWN_IN_DIALECT.search(before) or is_named_as_kin(relation, before) or relation.word in PATIENTS):
        return after.startswith(" mine ")
    if NOT_OF_NOW.search(before) or COMPARED.search(before) or IS_NOT.search(before):
        return False
    if GONE.search(after) or GONE.search(before[-12:]) or CARRIES.search(after):
        return False
    if is_owned_by_child(message, relation, relations):
        return False
    return SEEKS_DONOR.match(after) is not None or not (
        owns_another(message, relation, relations) or IS_DONOR.match(after) or DONOR.search(after)
    )


def _is_patients_part(message: Message, relation: Relation) -> bool:
    before = re.sub(r"\b(?:my|our|me|ma|mi)\s+(?:\w+ )?\Z", "", message.before(relation.start, 60))
    after = message.after(relation.end, 80)
    if relation.word in PARENT and SENT_THE_WRITER.match(after) and not THEIR.search(message.plain):
        return False
    return bool(
        (INTO_A_TRIAL.search(before) and INTO.match(after))
        or (MAY_JOIN_BEFORE.search(before) and MAY_JOIN.match(after))
        or any(pattern.search(before) for pattern in BEFORE_A_PATIENT)
        or any(pattern.match(after) for pattern in BEHIND_A_PATIENT)
        or _may_join_by_pronoun(message, relation)
        or _is_treated(message, relation, before, after)
        or _is_answered_of(message, relation, before, after)
    )


def _may_join_by_pronoun(message: Message, relation: Relation) -> bool:
    """ "My sister is carrying twins, could she still sign up?"."""
    sexes = {"he": "male", "she": "female"}
    return any(
        sexes.get(asked["who"]) in (None, relation.sex) and MAY_JOIN.match(asked["rest"])
        for asked in JOINS_BY_PRONOUN.finditer(message.plain, relation.end)
    )


def _is_treated(message: Message, relation: Relation, before: str, after: str) -> bool:
    """ "They put my mum on imatinib", "took my son off it"."""
    treated = TREATED.match(after) if TREATED_BEFORE.search(before) else None
    if treated is None:
        return False
    start = relation.end + treated.start("name")
    return any(0 <= one.start - start < 12 for one in message.treatments)


def _is_answered_of(message: Message, relation: Relation, before: str, after: str) -> bool:
    """An answer whose first words are of somebody: "no, my mum has never had one"."""
    if message.asked not in _ASKED_OF_THE_PATIENT or TELLS.match(after) or IS_HERE.match(after):
        return False
    if READS_ALONG.match(after) or (message.asked is FactName.PREGNANT and relation.sex != "female"):
        return False
    return ANSWERS.match(before) is not None and ANSWERED_OF.match(after) is not None
