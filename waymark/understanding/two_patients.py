"""Tells apart what a message says of two patients, so that none gets the other's illness or age."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from waymark.profile.facts import ILLNESSES, About, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import FOR
from waymark.understanding.patients_named import NamedPatient, patients_named
from waymark.understanding.people import find_people
from waymark.understanding.turning_to import puts_right, turns_to_another

Reader = Callable[[str], list[Fact]]

_OTHERS = frozenset(
    {"other", "second", "another", "older", "elder", "eldest", "oldest", "younger", "youngest", "middle"}
)
_AGE = re.compile(r"\d+")
_PARENTS = ({"mother", "mum", "mom", "mam", "mama", "mommy"}, {"father", "dad", "daddy", "papa"})
_ENDS = re.compile(
    r"(?:[.;!?\n]+(?=\s|\Z)|,(?=\s)|\s[-–]\s)\s*|"
    r"\s+(?=(?:and|but|while|whereas|also)\s+(?:my|our|the|he|she|his|her|we|i|both|they)\b)"
)
_OF_BOTH = re.compile(
    r"\W*(?:and |but |so |also )?(?:we|we're|were|both|they|any|looking|please|can|could|is there|are there|"
    r"i|i'm|what|where|which|do|from|living|based|thanks?|thank)\b"
)
_PRONOUN = re.compile(r"\W*(?:and |but |while |whereas |also |because )?(s?he|s?he's|his|him|her|hes|shes)\b")
_WRITERS = re.compile(r"\W*(?:and |but |so |also )?(?:i|i'm|i've|im|my own)\b")
_CARRIES = re.compile(r"\b(?:traits?|carriers?|minor)\b")
_SEEKS_FOR_BOTH = re.compile(
    r"\bfor (?:both|the two|them both|the pair|me \([^)]*\) and (?:for )?my|"
    r"my [^.;]{1,60}? and (?:also )?(?:for )?my)\b|\bboth of (?:them|us)\b|\bboth my parents\b|"
    r"\b(?:also|and one|and another|as well as one) for (?:my|our|me)\b"
)
_SEEKS_TOO = re.compile(
    r"\b(?:look|search|check|find|see|do)\b[^.;]{0,25}\bfor (?:him|her|them|my (?:\w+ )?\w+) "
    r"(?:too|as well|also)\b|"
    r"\balso (?:look\w*|search\w*|check\w*|need\w*|want\w*)?[^.;]{0,15}\bfor (?:him|her|my)\b"
)
""" "My brother has COPD, can you look for him too": beside the one told of before."""
_BOTH_OF_US = re.compile(r"\b(?:for )?both of (?:us|them)\b")
_AGES_TOGETHER = re.compile(r"\W*(?:they|both)\b[^.;]*\b\d+ ?(?:and|&) ?\d+")
_FIRST, _SECOND, _BOTH, _NONE = "first", "second", "both", "none"
_BLANKED = {_FIRST: (_SECOND,), _SECOND: (_FIRST,), _BOTH: (), _NONE: (_FIRST, _SECOND)}


@dataclass(frozen=True)
class Apart:
    """The message as told of the first and of the second, letter for letter; `who` names the second."""

    first: str
    second: str
    who: str
    about: About


def told_apart(message: Message, read: Reader) -> Apart | None:
    """What is told of whom; None of one patient alone. `read` reads a text as if nothing was known."""
    if turns_to_another(message.text):
        return None
    named = patients_named(message)
    first = _first(message, named)
    for second in (one for one in named if one is not first and _is_another(message, first, one)):
        apart = _cut(message, first, second, named)
        if _are_patients(message, first, second, apart, read):
            return apart
    return None


def _first(message: Message, named: list[NamedPatient]) -> NamedPatient | None:
    """The one looked for: the first named, or the writer where they are; None where an earlier turn told."""
    if message.known.fact(FactName.CONDITION) and (message.known_about or _SEEKS_TOO.search(message.plain)):
        return None
    kin = [one for one in named if not one.is_writer]
    writer = next((one for one in named if one.is_writer), None)
    if writer is not None and kin and find_people(message).about is About.SELF:
        return writer
    asked_for = (one for one in kin if FOR.search(message.before(one.relation.start, 60)))
    return next(asked_for, kin[0]) if kin else None


def _is_another(message: Message, first: NamedPatient | None, one: NamedPatient) -> bool:
    """Whether this is somebody else than the first, and no other word for the same one."""
    if first is None:
        return not one.is_writer and _is_beside_known(message, one)
    if one.is_writer or first.is_writer:
        return one.is_writer is not first.is_writer
    before, now = first.relation, one.relation
    is_set_apart = now.about is before.about and _words_apart(one) not in (frozenset(), _words_apart(first))
    ages = [set(_AGE.findall(message.plain[each.start : each.relation.end])) for each in (first, one)]
    are_of_two_ages = all(ages) and ages[0] != ages[1]
    differ = before.about is not now.about or bool(before.sex and now.sex and before.sex != now.sex)
    if is_set_apart or are_of_two_ages or differ or now.about is About.CHILD:
        return is_set_apart or are_of_two_ages or differ
    return before.word != now.word and not any({before.word, now.word} <= words for words in _PARENTS)


def _words_apart(one: NamedPatient) -> frozenset[str]:
    """What tells one of several children from another: "other", "youngest"."""
    return (one.before | {one.relation.word}) & _OTHERS


def _is_beside_known(message: Message, one: NamedPatient) -> bool:
    """Another child than the one that earlier turns told of, where nobody turns to them."""
    if _SEEKS_TOO.search(message.plain):
        return True
    if puts_right(message.text) or FOR.search(message.before(one.relation.start, 60)):
        return False
    if message.known_about is About.SELF or one.relation.about is not message.known_about:
        return False
    sex = message.known.fact(FactName.SEX)
    is_of_other_sex = bool(sex and one.relation.sex and sex.value != one.relation.sex)
    return bool(one.before & _OTHERS) or (is_of_other_sex and one.relation.about is About.CHILD)


def _cut(
    message: Message, first: NamedPatient | None, second: NamedPatient, named: list[NamedPatient]
) -> Apart:
    """The two texts: what is said of the one is blanked for the other."""
    texts = {_FIRST: list(message.text), _SECOND: list(message.text)}
    owner = _BOTH if first else _FIRST
    for start, end in _clauses(message, named):
        said = _owner(message, (start, end), (first, second), named) or owner
        owner = owner if said in (_BOTH, _NONE) else said
        for other in _BLANKED[said]:
            texts[other][start:end] = " " * (end - start)
    for told in _BOTH_OF_US.finditer(message.plain):
        for text in texts.values():
            text[told.start() : told.end()] = " " * (told.end() - told.start())
    noun = message.text[second.start : second.relation.end]
    who = second.called or _who(noun, is_other=_is_alike(message, first, second))
    for word in re.finditer(r"\bother\b", noun.lower()):
        at = second.start + word.start()
        texts[_SECOND][at : at + len(word[0])] = " " * len(word[0])
    return Apart("".join(texts[_FIRST]), "".join(texts[_SECOND]), who, second.relation.about)


def _is_alike(message: Message, first: NamedPatient | None, second: NamedPatient) -> bool:
    """Whether both are called by the same word, so that only "other" tells them apart."""
    if first is None:
        return message.known_about is second.relation.about and second.relation.sex == _known_sex(message)
    return first.relation.word == second.relation.word


def _who(noun: str, *, is_other: bool) -> str:
    """The kin by which the second is spoken of, without "my": "son", "other son"."""
    kin = re.sub(
        r"\A(?:my|our|the|one)\s+|\b\d+[\s-]*(?:years?|yrs?|y|months?)?[\s-]*(?:olds?|o|yo)?\b\s*",
        "",
        noun.lower(),
    )
    kin = " ".join(kin.split()) or "child"
    return f"other {kin}" if is_other and not set(kin.split()) & _OTHERS else kin


def _clauses(message: Message, named: list[NamedPatient]) -> list[tuple[int, int]]:
    cuts = {0, len(message.plain), *(match.end() for match in _ENDS.finditer(message.plain))}
    cuts |= {each.start for each in named}
    places = sorted(cuts)
    return list(pairwise(places))


def _owner(
    message: Message,
    clause: tuple[int, int],
    pair: tuple[NamedPatient | None, NamedPatient],
    named: list[NamedPatient],
) -> str | None:
    """Of whom this clause is said; None where of whoever the one before was said of."""
    first, second = pair
    start, end = clause
    here = [each for each in named if start <= each.start < end]
    if here:
        return _owner_named(message, here[0], pair)
    words = message.plain[start:end]
    writer = next((side for side, one in ((_FIRST, first), (_SECOND, second)) if one and one.is_writer), None)
    if writer is not None and _WRITERS.match(words):
        return writer
    pronoun = _PRONOUN.match(words)
    sexes = (first.relation.sex if first else _known_sex(message), second.relation.sex)
    if pronoun and None not in sexes and sexes[0] != sexes[1]:
        is_male = pronoun[1].startswith("h") and not pronoun[1].startswith("her")
        return _FIRST if sexes[0] == ("male" if is_male else "female") else _SECOND
    if _AGES_TOGETHER.match(words):
        return _NONE
    return _BOTH if _OF_BOTH.match(words) or _is_only_place(message, start, end) else None


def _owner_named(message: Message, one: NamedPatient, pair: tuple[NamedPatient | None, NamedPatient]) -> str:
    """Which of the two somebody named is; neither where a third is told of."""
    first, second = pair
    if one is first or (one is not second and not _is_another(message, first, one)):
        return _FIRST
    return _SECOND if one is second or not _is_another(message, second, one) else _NONE


def _known_sex(message: Message) -> str | None:
    fact = message.known.fact(FactName.SEX)
    return str(fact.value) if fact and fact.value else None


def _is_only_place(message: Message, start: int, end: int) -> bool:
    """ "…, Leeds": where both live."""
    places = message.vocabulary.places
    words = message.text[start:end].strip(" .,;!?")
    return places is not None and any(m.words == words for m in places.find_anyhow(message.text[start:end]))


def _are_patients(
    message: Message, first: NamedPatient | None, second: NamedPatient, apart: Apart, read: Reader
) -> bool:
    """Whether each of the two has an illness; grown-up kin are told of in passing, unless with an age."""
    of_second = read(apart.second)
    if not _is_ill(of_second):
        return False
    if first is None:
        return True
    writers = [text for one, text in ((first, apart.first), (second, apart.second)) if one.is_writer]
    if any(_CARRIES.search(text.lower()) for text in writers):
        return False
    of_first = read(apart.first)
    if not _is_ill(of_first):
        return False
    are_near = {first.relation.about, second.relation.about} <= {About.CHILD, About.SELF}
    if are_near or _SEEKS_FOR_BOTH.search(message.plain):
        return True
    return all(any(fact.name is FactName.AGE for fact in facts) for facts in (of_first, of_second))


def _is_ill(facts: list[Fact]) -> bool:
    return any(fact.name in ILLNESSES and fact.status in (None, FactStatus.CURRENT) for fact in facts)
