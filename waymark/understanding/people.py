"""The people a message speaks of, and whose each fact is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.profile.facts import About, FactName
from waymark.understanding.message import Message, last_match
from waymark.understanding.patient_patterns import I_AM_THEIR, PARENT_OF
from waymark.understanding.patient_rules import PATIENTS, Told
from waymark.understanding.patients import find_patient, own_children
from waymark.understanding.relations import Relation, last_before, relations_in
from waymark.understanding.several import tells_of_several

_SUBJECT = re.compile(
    r"\b(?:i'?m|i'?ve|i'?d|i|me|my|myself|he'?s|she'?s|he|she|him|her|his|hers|they|them|"
    r"their|we'?re|we|our|us|who|you|[a-z]+ family)\b"
)

_FIRST_PERSON = re.compile(r"(?:i'?(?:m|ve|d)|i|me|my|myself)\b")
_THIRD_PERSON = re.compile(r"(?:s?he'?s|he|she|him|her|his|hers|they|them|their|who)\b")

_THEIR_PARENT = re.compile(r"\b(?:his|her|their) (?:mum|mom|mam|mother|dad|father|parents?)\Z")
""" "His dad did the test and he is 9": still the one whose father that is."""
_I_AM_ONE = re.compile(r"\b(?:i'?m|i am) (?:an? )?(?:[\w-]+ ){1,6}?[\w-]+,? \Z")
""" "I am a 27 year old woman, who started the pill": the writer is."""
_SHE = re.compile(r"(?:s?he'?s|he|she|they)\b")
_BESIDE_BEFORE = re.compile(
    r"\b(?:(?:his|her|their)\s+(?:\w+\s+)?|(?:what|how) (?:of|about) (?:my|our)\s+)\Z"
)
_BESIDE_AFTER = re.compile(r"\s+(?:is |has |was |had )?(?:also|too|as well)\b")
_CARED_FOR = re.compile(
    r"\s+(?:(?:who|whom|that)\s+)?(?:i|we)(?:'?m|'?re)?\s+(?:look(?:ing)? after|car(?:e|ing) for|see|treat|"
    r"nurse|support|foster|follow|work with|(?:do|did|have|had) \w+ (?:for|with|on))(?!\w)"
    r"(?:(?!\b(?:i|me|my|we|our)\b)[^.;])*"
)
"""What follows somebody cared for and is theirs, too: "the lad I look after is 5"."""

_SOMEBODY = re.compile(
    r"\b(?:doctor|dr|nurse|consultant|h[a]?ematologist|specialist|surgeon|oncologist|teacher|coordinator|"
    r"therapist)"
    r"(?:'s|\s+(?:is|has|had|was|got))\s+(?:an?\s+|about\s+)?(?:\d+\s*)?$|"
    r"\b(?:know|knows|knew|met|heard (?:of|about)|read (?:of|about)|saw|seen)\s+(?:of\s+)?(?:someone|"
    r"somebody|people|others|"
    r"another \w+|an? \w+)\s+(?:who|that|whose|with)\b[^.;,]*$"
)
"""Doctors, and people one knows of: not the patient."""

_ONESELF = frozenset(
    {"boy", "girl", "kid", "child", "teen", "teenager", "twin", "student", "patient", "toddler", "baby",
     "lad", "lass", "teacher", "fella", "widow", "man"}
)  # fmt: skip
_AS_PARENT = frozenset(
    {"mum", "mom", "mother", "dad", "father", "grandmother", "grandfather", "grandma", "grandpa"}
)
"""What a writer may be, too: "I'm a 34 year old mum with lupus", where no child is named."""
_I_AM_A = re.compile(
    r"\b(?:i'?m|i am)\s+(?:\w+, (?:an? )?)?$|\b(?:i'?m|i am|iam|i was)\s+(?:(?:only|just|"
    r"also)\s+)?an?\s+(?:[\w/.-]+\s+){0,4}$"
)
"""What a writer calls themselves: "I'm a 15 year old boy"."""

_ADDRESSES = re.compile(r"\b(?:dear|hi|hello) (?:\w+ )?$")
"""Who is written to: "dear colleague"."""

_ONCE_A = re.compile(r"\bas (?:an? )(?:(?:small|young|little|wee) )?$")
"""What somebody was: "lost his spleen as a child" names no second person."""
_OTHER = re.compile(r"\b(?:other|another)\s+$")
"""My other son is not the one that trials are looked for."""

_REACH = 400
"""Letters over which a person named is still the one spoken of."""


@dataclass(frozen=True)
class People:
    """`patient` is None when the message does not tell whom it is about; `are_several`: it tells of two."""

    patient: Told | None
    relations: tuple[Relation, ...]
    about: About | None
    are_several: bool = False
    known_sex: str | None = None

    def is_patients(self, message: Message, start: int) -> bool:
        """Whether what stands at this place is said of the patient, by the last person named before it."""
        sentence = max(message.sentence(start)[0], start - _REACH)
        before = message.plain[sentence:start]
        relation = last_before(self.relations, start)
        if relation and relation.start < sentence:
            relation = None
        pronoun = last_match(_SUBJECT, before)
        somebody = _SOMEBODY.search(before)
        if somebody and not (self.patient and self.patient.relation and self.patient.relation in somebody[0]):
            return False
        is_latest = relation and (pronoun is None or relation.end - sentence > pronoun.start())
        if relation and (is_latest or _CARED_FOR.fullmatch(before, relation.end - sentence)):
            return self._is_patient(relation) and not _OTHER.search(message.before(relation.start, 12))
        if pronoun is None or self._is_writer_by_who(before[: pronoun.start()], pronoun[0]):
            return True
        is_their_parent = relation is not None and _THEIR_PARENT.search(message.plain[: relation.end])
        is_of_them = relation is not None and not is_their_parent and _SHE.match(pronoun[0]) is not None
        if self.about is None and relation and is_of_them and _is_beside(message, relation):
            return self._is_patient(relation)
        return self._pronoun_is_patient(pronoun[0], None if is_their_parent and not self.about else relation)

    def _is_patient(self, relation: Relation) -> bool:
        if relation.word == "patient" and self.about is not None and self.patient is not None:
            return True
        if self.patient and self.patient.relation:
            if self.patient.relation in PATIENTS and relation.word in PATIENTS | _ONESELF:
                return True
            return relation.word == self.patient.relation or (
                relation.about is About.CHILD
                and self.about is About.CHILD
                and self.patient.relation == "parent"
            )
        if self.about is About.CHILD:
            return relation.about is About.CHILD and relation.sex in (None, self.known_sex or relation.sex)
        if self.about is None:
            return relation.about is About.CHILD
        return self.about is About.OTHER and relation.about is About.OTHER

    def _is_writer_by_who(self, before: str, pronoun: str) -> bool:
        is_writer = self.about is About.SELF and pronoun == "who"
        return is_writer and _I_AM_ONE.search(before) is not None

    def _pronoun_is_patient(self, pronoun: str, relation: Relation | None) -> bool:
        first_person = _FIRST_PERSON.match(pronoun) is not None
        third_person = _THIRD_PERSON.match(pronoun) is not None
        if pronoun.endswith("family") or self._is_of_other_sex(pronoun):
            return False
        if pronoun == "who" and relation is not None:
            return self._is_patient(relation)
        if self.about in (About.CHILD, About.OTHER):
            return not first_person and (not third_person or relation is None or self._is_patient(relation))
        if self.about is About.SELF:
            return not third_person
        return True

    def _is_of_other_sex(self, pronoun: str) -> bool:
        """ "She" is not the son that the message is about; nor is a brother just named the daughter."""
        said = {"h": "male", "s": "female"}.get(pronoun[0]) if pronoun[:3] != "her" else "female"
        if self.patient is None:
            is_named = any(one.sex == said and not self._is_patient(one) for one in self.relations)
            return is_named and self.known_sex not in (None, said) and self.about is not About.SELF
        if self.patient.sex is None or self.patient.about is About.SELF:
            return False
        return said is not None and said != self.patient.sex


def find_people(message: Message) -> People:
    """Who is who in this message; what earlier turns told about the patient holds unless it is said anew."""
    relations = people_named(message)
    told = find_patient(message, relations)
    about = told.about if told else message.known_about
    return People(
        told,
        relations,
        about,
        are_several=tells_of_several(message, own_children(message, relations), relations),
        known_sex=_known_sex(message),
    )


def people_named(message: Message) -> tuple[Relation, ...]:
    """The words for people in the message, without those by which the writer names themselves."""
    own = [m.span() for pattern in (I_AM_THEIR, PARENT_OF) for m in pattern.finditer(message.plain)]
    named = relations_in(message.plain)
    of_writer = _ONESELF if any(one.about is About.CHILD for one in named) else _ONESELF | _AS_PARENT
    return tuple(
        relation
        for relation in named
        if not any(start <= relation.start < end for start, end in own)
        and not (relation.word in of_writer and _I_AM_A.search(message.before(relation.start, 60)))
        and not (relation.word == "colleague" and _ADDRESSES.search(message.before(relation.start, 12)))
        and not (relation.word in _ONESELF and _ONCE_A.search(message.before(relation.start, 20)))
    )


def _known_sex(message: Message) -> str | None:
    """The patient's sex as an earlier turn told it; None when not told."""
    fact = message.known.fact(FactName.SEX)
    return str(fact.value) if fact and fact.value else None


def _is_beside(message: Message, relation: Relation) -> bool:
    """ "My brother also sick, he …", "his sister …": somebody beside the patient, of whom "he" tells."""
    before = message.before(relation.start, 25)
    after = message.after(relation.end, 15)
    return bool(_BESIDE_BEFORE.search(before) or _BESIDE_AFTER.match(after))
