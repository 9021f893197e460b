"""Tells apart what a message says of two patients, so that none gets the other's illness or age."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from waymark.profile.facts import About, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import COMPARED, DONOR, FOR, GONE, IS_NOT, TELLS
from waymark.understanding.patient_rules import owns_another
from waymark.understanding.patient_words import IS_WELL
from waymark.understanding.people import people_named
from waymark.understanding.relations import BY_AGE, Relation
from waymark.understanding.turning_to import puts_right, turns_to_another

Reader = Callable[[str], list[Fact]]

_MAY_TELL_OF_TWO = re.compile(r"\b(?:my|our|the other)\b")
_NOUN = re.compile(
    r"(?:\b(?:my|our)\s+(?P<own>(?:[\w-]+\s+){0,4})|\b(?:the|one)\s+(?P<the>other\s+)|\band\s+(?P<and>(?:other\s+)?))$"
)
_OTHERS = frozenset(
    {"other", "second", "another", "older", "elder", "eldest", "oldest", "younger", "youngest", "middle"}
)
_AGE = re.compile(r"\d+")
_GENERIC = frozenset({"child", "kid", "kiddo", "baby", "little one", "toddler", "teen", "teenager", BY_AGE})
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
_SEEKS_FOR_BOTH = re.compile(
    r"\bfor (?:both|the two|them both|the pair|my [^.;]{1,60}? and (?:also )?(?:for )?my)\b|"
    r"\bboth of (?:them|us)\b|"
    r"\b(?:also|and one|and another|as well as one) for (?:my|our|me)\b"
)
_AGES_TOGETHER = re.compile(r"\W*(?:they|both)\b[^.;]*\b\d+ ?(?:and|&) ?\d+")
_FIRST, _SECOND, _BOTH, _NONE = "first", "second", "both", "none"
_BLANKED = {_FIRST: (_SECOND,), _SECOND: (_FIRST,), _BOTH: (), _NONE: (_FIRST, _SECOND)}
_ILL = (FactName.CONDITION, FactName.COMORBIDITY, FactName.INFECTION)


@dataclass(frozen=True)
class Apart:
    """The message as told of the first and of the second, letter for letter; `who` names the second."""

    first: str
    second: str
    who: str
    about: About


@dataclass(frozen=True)
class _Named:
    """A person with the noun that names them: "my other son", "son" by itself after "and"."""

    relation: Relation
    start: int
    before: frozenset[str]


def told_apart(message: Message, read: Reader) -> Apart | None:
    """What is told of whom; None of one patient alone. `read` reads a text as if nothing was known."""
    if not _MAY_TELL_OF_TWO.search(message.plain) or turns_to_another(message.text):
        return None
    relations = people_named(message)
    named = [one for each in relations if (one := _named(message, each, relations)) is not None]
    first = _first(message, named)
    second = next((one for one in named if one is not first and _is_another(message, first, one)), None)
    if second is None:
        return None
    apart = _cut(message, first, second, named)
    return apart if _are_patients(message, first, second, apart, read) else None


def _named(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> _Named | None:
    """The person, where nothing says that they are well, gave cells, died or only speak."""
    noun = _NOUN.search(message.plain[max(0, relation.start - 60) : relation.start])
    before, after = message.before(relation.start, 60), message.after(relation.end, 60)
    is_background = (
        noun is None
        or owns_another(message, relation, relations)
        or TELLS.match(after)
        or IS_WELL.match(after)
        or DONOR.search(after)
        or GONE.search(after)
        or COMPARED.search(before)
        or IS_NOT.search(before)
    )
    if is_background or noun is None:
        return None
    words = noun["own"] or noun["the"] or noun["and"] or ""
    start = relation.start - (len(noun[0]) if noun["own"] is not None or noun["the"] else len(words))
    return _Named(relation, start, frozenset(re.findall(r"[\w-]+", words)))


def _first(message: Message, named: list[_Named]) -> _Named | None:
    """The one told of first, before any other; None where an earlier turn told of them."""
    if message.known.fact(FactName.CONDITION) and message.known_about is not None:
        return None
    return named[0] if named else None


def _is_another(message: Message, first: _Named | None, one: _Named) -> bool:
    """Whether this is somebody else than the first, and no other word for the same one."""
    if first is None:
        return _is_beside_known(message, one)
    before, now = first.relation, one.relation
    if one.before & _OTHERS and one.before != first.before and now.about is before.about:
        return True
    ages = [set(_AGE.findall(message.plain[each.start : each.relation.end])) for each in (first, one)]
    if all(ages) and ages[0] != ages[1]:
        return True
    if before.about is not now.about or (before.sex and now.sex and before.sex != now.sex):
        return True
    if now.about is About.CHILD:
        return False
    return before.word != now.word and not any({before.word, now.word} <= words for words in _PARENTS)


def _is_beside_known(message: Message, one: _Named) -> bool:
    """Another child than the one that earlier turns told of, where nobody turns to them."""
    if puts_right(message.text) or FOR.search(message.before(one.relation.start, 60)):
        return False
    if message.known_about is About.SELF or one.relation.about is not message.known_about:
        return False
    sex = message.known.fact(FactName.SEX)
    is_of_other_sex = bool(sex and one.relation.sex and sex.value != one.relation.sex)
    return bool(one.before & _OTHERS) or (is_of_other_sex and one.relation.about is About.CHILD)


def _cut(message: Message, first: _Named | None, second: _Named, named: list[_Named]) -> Apart:
    """The two texts: what is said of the one is blanked for the other."""
    texts = {_FIRST: list(message.text), _SECOND: list(message.text)}
    owner = _BOTH if first else _FIRST
    for start, end in _clauses(message, named):
        said = _owner(message, (start, end), (first, second), named) or owner
        owner = owner if said in (_BOTH, _NONE) else said
        for other in _BLANKED[said]:
            texts[other][start:end] = " " * (end - start)
    noun = message.text[second.start : second.relation.end]
    who = _who(noun, is_other=_is_alike(message, first, second))
    for word in re.finditer(r"\bother\b", noun.lower()):
        at = second.start + word.start()
        texts[_SECOND][at : at + len(word[0])] = " " * len(word[0])
    return Apart("".join(texts[_FIRST]), "".join(texts[_SECOND]), who, second.relation.about)


def _is_alike(message: Message, first: _Named | None, second: _Named) -> bool:
    """Whether both are called by the same word, so that only "other" tells them apart."""
    if first is None:
        return second.relation.sex == _known_sex(message)
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


def _clauses(message: Message, named: list[_Named]) -> list[tuple[int, int]]:
    cuts = {0, len(message.plain), *(match.end() for match in _ENDS.finditer(message.plain))}
    cuts |= {each.start for each in named}
    places = sorted(cuts)
    return list(pairwise(places))


def _owner(
    message: Message, clause: tuple[int, int], pair: tuple[_Named | None, _Named], named: list[_Named]
) -> str | None:
    """Of whom this clause is said; None where of whoever the one before was said of."""
    first, second = pair
    start, end = clause
    here = [each for each in named if start <= each.start < end]
    if here:
        return _owner_named(message, here[0], pair)
    words = message.plain[start:end]
    pronoun = _PRONOUN.match(words)
    sexes = (first.relation.sex if first else _known_sex(message), second.relation.sex)
    if pronoun and None not in sexes and sexes[0] != sexes[1]:
        is_male = pronoun[1].startswith("h") and not pronoun[1].startswith("her")
        return _FIRST if sexes[0] == ("male" if is_male else "female") else _SECOND
    if _AGES_TOGETHER.match(words):
        return _NONE
    return _BOTH if _OF_BOTH.match(words) or _is_only_place(message, start, end) else None


def _owner_named(message: Message, one: _Named, pair: tuple[_Named | None, _Named]) -> str:
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


def _are_patients(message: Message, first: _Named | None, second: _Named, apart: Apart, read: Reader) -> bool:
    """Whether each of the two has an illness; grown-up kin are told of in passing, unless with an age."""
    of_second = read(apart.second)
    if not _is_ill(of_second):
        return False
    if first is None:
        return True
    of_first = read(apart.first)
    if not _is_ill(of_first):
        return False
    if first.relation.about is second.relation.about is About.CHILD or _SEEKS_FOR_BOTH.search(message.plain):
        return True
    return all(any(fact.name is FactName.AGE for fact in facts) for facts in (of_first, of_second))


def _is_ill(facts: list[Fact]) -> bool:
    return any(fact.name in _ILL and fact.status in (None, FactStatus.CURRENT) for fact in facts)
