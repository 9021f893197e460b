"""Which of several children is plainly the patient, and when a message tells of more than one patient."""

from __future__ import annotations

import re

from waymark.profile.facts import About, Fact, FactName
from waymark.understanding.message import Message, last_match
from waymark.understanding.relations import Relation, first_after, last_before

_CHILDREN = (
    r"(?:kids|children|sons|daughters|boys|girls|twins|little ones|babies|nephews|nieces|grandchildren)"
)
_SEVERAL = re.compile(
    r"\bfor (?:both of us|us both|the both of us|(?:me|myself) (?:and|&|as well as) (?:my|"
    r"our)\b(?! (?:family|doctor|"
    r"husband to|wife to))|(?:my|our) \w+ (?:and|&) (?:me|myself|i)\b|(?:my|our) \w+ (?:and|&) (?:my|our)\b)|"
    rf"\b(?:both(?: of)?|all(?: of)?)\s+(?:my|our|the)\s+(?:\w+\s+)?{_CHILDREN}\b|"
    rf"\b(?:my|our|have|got)\s+(?:two|three|four|2|3|4)\s+(?:\w+\s+)?{_CHILDREN}\b(?=[^.;]*\bboth\b|"
    rf"[^.;]*\ball\b|[^.;]*"
    r"\b(?:have|with)\b)|"
    rf"\b(?:my|our)\s+{_CHILDREN}\b[^.;]{{0,60}}\b(?:both|all|each)\b|"
    rf"\b(?:my|our)\s+{_CHILDREN}\b(?=\s*(?:are|,|\()?\s*\d+\s*(?:,\s*\d+\s*)*(?:and|&)\s*\d)|"
    r"\bwe both (?:have|are|need)\b|\b(?:i|me) and my (?:son|daughter|child|kids?|brother|"
    r"sister)\b[^.;]{0,20}\b(?:both|have)\b|"
    r"\bmy (?:son|daughter|child|kids?|brother|sister) and (?:i|"
    r"me)\b(?! are (?:both )?carr)[^.;]{0,20}\b(?:both|have)\b"
)
_TWINS = re.compile(r"\b(?:twins|triplets|twin (?:boys|girls|sons|daughters))\b")
_TOLD_APART = re.compile(
    r"\b(?:one|other|older|elder|younger|first|second|(?:s?he|his|her|him)(?:'s)?|only|but|except)\b"
    r"|\b(?:boy|son|brother) (?:and|&)|\d+\s*(?:and|&|/|,)\s*(?:a )?\d"
)
_CARRIES = re.compile(r"trait|carrier|minor")
_PRONOUNS = re.compile(r"\b(?:he|his|him|he's|hes|she|her|she's|shes)\b")
_MALE = frozenset({"he", "his", "him", "he's", "hes"})
_OF_ALL = frozenset({FactName.ASKING_FOR, FactName.PLACE, FactName.MAX_DISTANCE_KM})
_NUMBER = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")


def tells_of_several(message: Message, children: list[Relation], relations: tuple[Relation, ...]) -> bool:
    """Whether facts are told of more than one patient, so that none can be laid to one of them."""
    if _SEVERAL.search(message.plain):
        return not _are_alike(message.plain)
    if {one.sex for one in children} != {"male", "female"}:
        return False
    named = {sex: names_told(message, children, relations, sex) for sex in ("male", "female")}
    if any(named.values()):
        return all(named.values())
    return all(_number_follows(message, children, relations, sex) for sex in named)


def _are_alike(plain: str) -> bool:
    """Whether they are twins of whom nothing is told apart: one age and one illness are those of each."""
    return _TWINS.search(plain) is not None and _TOLD_APART.search(plain) is None


def names_told(
    message: Message, children: list[Relation], relations: tuple[Relation, ...], sex: str | None
) -> int:
    """How many conditions and treatments are said of the child of this sex, by name or by "he" or "she"."""
    return sum(
        _child_of(message, children, relations, mention.start) == sex
        for mention in (*message.conditions, *message.treatments)
        if not _CARRIES.search(mention.standard)
    )


def _child_of(
    message: Message, children: list[Relation], relations: tuple[Relation, ...], at: int
) -> str | None:
    """The sex of the child that the words at this place are said of; None when of nobody of them."""
    sentence = message.sentence(at)[0]
    named = last_before(relations, at)
    if named and named.start < sentence:
        named = None
    pronoun = last_match(_PRONOUNS, message.plain[max(sentence, at - 200) : at])
    begins = max(sentence, at - 200) + pronoun.start() if pronoun else -1
    if pronoun and (named is None or begins > named.end):
        return "male" if pronoun[0] in _MALE else "female"
    return named.sex if named in children else None


def _number_follows(
    message: Message, children: list[Relation], relations: tuple[Relation, ...], sex: str | None
) -> bool:
    for one in children:
        if one.sex == sex:
            following = first_after(relations, one.end)
            end = min(following.start if following else len(message.plain), one.end + 25)
            if _NUMBER.search(message.plain[one.end : end]):
                return True
    return False


def told_of_all(facts: list[Fact], message: Message, about: About | None) -> list[Fact]:
    """Of facts told of several patients those that hold for all: the place, and a condition they share."""
    shared = {fact.value for fact in facts if fact.name is FactName.CONDITION}
    named = {mention.standard for mention in message.conditions if not _CARRIES.search(mention.standard)}
    is_shared = len(shared) == 1 and len(named) == 1
    return [
        fact
        for fact in facts
        if (fact.name in _OF_ALL and not (fact.name is FactName.ASKING_FOR and about is not About.CHILD))
        or (fact.name is FactName.CONDITION and is_shared)
    ]
