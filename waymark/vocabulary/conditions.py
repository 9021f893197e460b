"""Conditions: every way of naming one, which is a kind of which, and which shut each other out."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property, lru_cache
from itertools import chain

from waymark.vocabulary.attributes import with_attributes
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.names import NameIndex
from waymark.vocabulary.ontology import Ontology, TermsByScope, terms_of
from waymark.vocabulary.readings import Candidate
from waymark.vocabulary.resolver import Resolver, Tier
from waymark.vocabulary.stored_names import stored_terms
from waymark.vocabulary.tables.conditions import CONDITIONS, EXCLUSIVE
from waymark.vocabulary.tables.conditions_called import CALLED_CONDITIONS
from waymark.vocabulary.tables.ordinary_words import (
    ILLNESS_ENDINGS,
    NO_ILLNESS,
    ORDINARY_WORDS,
    QUALIFIERS,
)
from waymark.vocabulary.terms import Kinship, Term
from waymark.vocabulary.tokens import name_of_table, plain_name, plain_word

_SHORTEST_FOUND_ALONE = 8
_SHORTEST_TELLING = 4
_MOST_WORDS_FOUND = 6
_WORDS = re.compile(r"\w+")
_NEVER_ALONE = frozenset(plain_word(word) for word in (*ORDINARY_WORDS, *QUALIFIERS))
_TRUST = (0.45, 0.0, 0.35, 0.0)  # in guesses: our tables, an ontology, the store, what is related
_EXCLUSIVE_NAMES = frozenset(name for pair in EXCLUSIVE for name in pair)


class ConditionVocabulary:
    """The curated conditions, and beside them what an ontology and the store itself name.

    The curated tables are trusted first, then the ontology, then the store's names, then the ontology's
    loosely related ones, and last what else conditions are `called`: by those names people are understood,
    and nothing is that is written in a record, since some of them are of a form of their condition.
    """

    def __init__(
        self,
        curated: Iterable[Term],
        *,
        ontology: Iterable[Term] = (),
        stored: Iterable[Term] = (),
        related: Iterable[Term] = (),
        called: Iterable[Term] = (),
    ) -> None:
        tiers = tuple(map(tuple, (curated, ontology, stored, related)))
        called = tuple(called)
        trusted = [Tier(terms, trust) for terms, trust in zip(tiers, _TRUST, strict=True)]
        self._resolver = Resolver((*trusted, Tier(called, may_be_forms=True)))
        self._index = NameIndex(
            tiers[0],
            (*map(_sought, tiers[1]), *map(_sought_of_store, tiers[2])),
            self._resolver,
            forms=map(_sought, called),
        )
        terms = tuple(chain.from_iterable(tiers))
        self._kinship = Kinship((*terms, *called))
        self._names: dict[str, set[str]] = {}
        for term in terms:
            self._names.setdefault(term.standard, set()).update(name.lower() for name in term.all_names)
        # The registry's names and titles come again with every search; people's messages are not kept.
        self.resolve_written = lru_cache(maxsize=50_000)(self._resolve_written)
        self.standard_of_short_form = lru_cache(maxsize=5_000)(self.standard_of)
        self.standards_written = lru_cache(maxsize=20_000)(self._standards_written)
        self.named_in_title = lru_cache(maxsize=20_000)(self._named_in)
        self.names_telling = lru_cache(maxsize=500)(self._names_telling)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The conditions a text names, in order; "disease" or "syndrome" alone is none.

        A mention has its stage, severity and the like as attributes, and as rivals what else it may mean.
        """
        return tuple(with_attributes(mention, text) for mention in self._index.find(text))

    def resolve(self, name: str) -> str | None:
        """The standard name, lower case, of this name, misspelt or put another way; None when unknown."""
        found = self._resolver.lookup(name, broader=False)
        return found[0].standard if found else None

    def _resolve_written(self, name: str) -> str | None:
        """The same, of a name that a record writes."""
        found = self._resolver.lookup(name, broader=False, is_written=True)
        return found[0].standard if found else None

    def standard_of(self, name: str) -> str | None:
        """The standard name of exactly this name, nothing corrected; None when unknown."""
        found = self._resolver.exact(plain_name(name))
        return found[0] if found else None

    @property
    def plain_names(self) -> Set[str]:
        """Every name in plain spelling, as `standard_of` compares them."""
        return self._resolver.names

    def lookup(self, name: str) -> tuple[Candidate, ...]:
        """All that the name may mean, best first, down to a broader or similar one; () when none is near."""
        return self._resolver.lookup(name)

    def _standards_written(self, written: tuple[str, ...]) -> tuple[str, ...]:
        """The standard of each name that a record writes, or the name itself, each once."""
        plain = (name.strip().lower() for name in written)
        return tuple(dict.fromkeys(self.resolve_written(name) or name for name in plain if name))

    def _names_telling(self, standard: str) -> frozenset[str]:
        """The names that tell this condition among other words: "T2DM and chronic kidney disease".

        "Non-small cell lung cancer" has the words of another condition, and tells only its own.
        """
        own = self.names_of(standard)
        found = {name for one in own for name in self._names_with(_WORDS.findall(one))} - own
        return frozenset(name for name in found if standard in self.named_in_title(html.unescape(name)))

    def _names_with(self, words: Sequence[str]) -> Iterator[str]:
        """The names of more than one word that have these words side by side."""
        run = f" {' '.join(words)} "
        with_one = min((self._with_word.get(word, ()) for word in words), key=len, default=())
        return (name for name, text in with_one if run in text)

    @cached_property
    def _with_word(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """By word, the names of more than one word that have it; with each its words, a space about each."""
        found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for name in {name for spellings in self._names.values() for name in spellings if " " in name}:
            words = _WORDS.findall(html.unescape(name))
            named = (name, f" {' '.join(words)} ")
            for word in set(words):
                found[word].append(named)
        return found

    def prepare(self) -> None:
        """Makes what the first search would have to wait for."""
        _ = self._with_word

    def _named_in(self, title: str) -> frozenset[str]:
        """The standard names that a trial's title names."""
        return frozenset(mention.standard for mention in self._index.find(title, is_written=True))

    def is_kind_of(self, narrow: str, broad: str) -> bool:
        """Whether the first standard name is the second or stands below it."""
        return self._kinship.is_kind_of(narrow, broad)

    def are_exclusive(self, one: str, other: str) -> bool:
        """Whether nobody has both: a carrier of thalassemia does not have thalassemia major."""
        ones = {one, *self._kinship.broader(one)}
        if _EXCLUSIVE_NAMES.isdisjoint(ones):
            return False
        others = {other, *self._kinship.broader(other)}
        return any((a in ones and b in others) or (b in ones and a in others) for a, b in EXCLUSIVE)

    def broader(self, standard: str) -> frozenset[str]:
        """Every standard name above this one."""
        return self._kinship.broader(standard)

    def narrower(self, standard: str) -> frozenset[str]:
        """Every standard name below this one."""
        return self._kinship.narrower(standard)

    def names_of(self, standard: str) -> frozenset[str]:
        """Every lower-case name, as people, the registry and MeSH write it; empty when unknown."""
        return frozenset(self._names.get(standard, ()))


def build_condition_vocabulary(
    extra_names: Iterable[str] = (),
    ontology: Ontology | None = None,
    *,
    tables: tuple[Term, ...] = CONDITIONS,
    called: tuple[Term, ...] = CALLED_CONDITIONS,
) -> ConditionVocabulary:
    """The curated conditions of `tables`, what else they are `called`, the ontology's and the store's names.

    How the store's own `extra_names` join them, see `stored_terms`.
    """
    names = sorted({name.strip().lower() for name in extra_names if name.strip()})
    if not names and ontology is None:
        return _curated(tables, called)
    curated = ConditionVocabulary(tables)  # let go of again: a process that serves has no use for it
    known = terms_of(ontology, curated) if ontology else TermsByScope()
    by_name = _standards_by_name(known.exact)
    above = {name_of_table(name): term.standard for term in called for name in term.names}
    stored = stored_terms(names, curated, by_name, above)
    built = ConditionVocabulary(
        tables,
        ontology=known.exact,
        stored=stored,
        related=known.related,
        called=_under_known_names(called, _standards_by_name((*tables, *known.exact, *stored))),
    )
    name_of_table.cache_clear()
    built.prepare()
    return built


@lru_cache(maxsize=2)
def _curated(tables: tuple[Term, ...], called: tuple[Term, ...]) -> ConditionVocabulary:
    built = ConditionVocabulary(tables, called=called)
    name_of_table.cache_clear()
    built.prepare()
    return built


def _standards_by_name(terms: Iterable[Term]) -> Mapping[str, str]:
    """The standard by plain name; where two terms have a name, the first one's."""
    found: dict[str, str] = {}
    for term in terms:
        for name in term.all_names:
            found.setdefault(name_of_table(name), term.standard)
    return found


def _under_known_names(called: Iterable[Term], known: Mapping[str, str]) -> Iterator[Term]:
    """The terms, each under the standard name that its own one has among the known.

    A name that the known have for themselves stays theirs: "microtia" where a record writes it so.
    """
    for term in called:
        standard = known.get(name_of_table(term.standard), term.standard)
        own = (name for name in term.names if known.get(name_of_table(name), standard) == standard)
        yield replace(term, standard=standard, names=tuple(own))


def _sought(term: Term) -> Term:
    """The term with those of its names alone that may be looked for in what people write."""
    names = tuple(name for name in term.all_names if _can_be_found(name))
    return Term(term.standard, names=names)


def _sought_of_store(term: Term) -> Term:
    """The same, of a record's names: a single word only when it ends as illnesses do, not "communication"."""
    names = (name for name in _sought(term).names if _tells_of_illness(name_of_table(name).split()))
    return Term(term.standard, names=tuple(names))


def _tells_of_illness(words: list[str]) -> bool:
    return words[-1] not in NO_ILLNESS and (len(words) > 1 or words[0].endswith(ILLNESS_ENDINGS))


def _can_be_found(name: str) -> bool:
    words = name_of_table(name).split()
    if len(words) == 1:
        return len(words[0]) >= _SHORTEST_FOUND_ALONE and words[0] not in _NEVER_ALONE
    return 2 <= len(words) <= _MOST_WORDS_FOUND and not all(
        word in _NEVER_ALONE or len(word) < _SHORTEST_TELLING for word in words
    )
