"""Conditions: every way of naming one, which is a kind of which, and which shut each other out."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from itertools import chain

from waymark.vocabulary.attributes import with_attributes
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.names import NameIndex
from waymark.vocabulary.ontology import Ontology, TermsByScope, terms_of
from waymark.vocabulary.readings import Candidate
from waymark.vocabulary.resolver import Resolver
from waymark.vocabulary.tables.conditions import CONDITIONS, EXCLUSIVE
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
_LINKS = frozenset(("and", "or", "to"))  # "mild to moderate hypertension"
_SHORT_FORM = re.compile(r"\s*\([a-z0-9/-]{2,7}\)$")  # "overactive bladder (oab)"
_WORDS = re.compile(r"\w+")
_NEVER_ALONE = frozenset(plain_word(word) for word in (*ORDINARY_WORDS, *QUALIFIERS))
_EXCLUSIVE_NAMES = frozenset(name for pair in EXCLUSIVE for name in pair)


class ConditionVocabulary:
    """The curated conditions, and beside them what an ontology and the store itself name.

    The curated tables are trusted first, then the ontology, then the store's names, then the ontology's
    loosely related ones.
    """

    def __init__(
        self,
        curated: Iterable[Term],
        *,
        ontology: Iterable[Term] = (),
        stored: Iterable[Term] = (),
        related: Iterable[Term] = (),
    ) -> None:
        tiers = tuple(map(tuple, (curated, ontology, stored, related)))
        self._resolver = Resolver(tiers)
        self._index = NameIndex(
            tiers[0], (*map(_sought, tiers[1]), *map(_sought_of_store, tiers[2])), self._resolver
        )
        terms = tuple(chain.from_iterable(tiers))
        self._kinship = Kinship(terms)
        self._names: dict[str, set[str]] = {}
        for term in terms:
            self._names.setdefault(term.standard, set()).update(name.lower() for name in term.all_names)
        # The registry's names and titles come again with every search; people's messages are not kept.
        self.resolve_written = lru_cache(maxsize=50_000)(self.resolve)
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
        return frozenset(mention.standard for mention in self._index.find(title))

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
) -> ConditionVocabulary:
    """The curated conditions of `tables`, the ontology's and the store's own names.

    A name that is another spelling of a curated condition joins it; one that only adds a stage or the
    like ("stage iv breast cancer") becomes a kind of it; any other is standard for itself.
    """
    names = sorted({name.strip().lower() for name in extra_names if name.strip()})
    if not names and ontology is None:
        return _curated(tables)
    curated = _curated(tables)
    known = terms_of(ontology, curated) if ontology else TermsByScope()
    by_name = {name_of_table(name): term.standard for term in known.exact for name in term.all_names}
    gathered = _gathered(names)
    stored = [_stored_term(name, curated, by_name, gathered[name]) for name in names]
    built = ConditionVocabulary(tables, ontology=known.exact, stored=stored, related=known.related)
    name_of_table.cache_clear()
    built.prepare()
    return built


@lru_cache(maxsize=1)
def _curated(tables: tuple[Term, ...]) -> ConditionVocabulary:
    built = ConditionVocabulary(tables)
    name_of_table.cache_clear()
    built.prepare()
    return built


def _gathered(names: Sequence[str]) -> Mapping[str, str]:
    """For each name the one that stands for it: without a short form in brackets, and as first written.

    "Overactive bladder (oab)" is "overactive bladder"; of a singular and a plural, of a hyphen and a space,
    of "hernia, ventral" and "ventral hernia" the shorter is taken, so that nobody is asked which they mean.
    """
    bare = {name: _SHORT_FORM.sub("", name) for name in names}
    whole = {name: short if " " in short else name for name, short in bare.items()}
    chosen: dict[str, str] = {}
    for name in sorted(whole.values(), key=lambda one: (len(one), one)):
        chosen.setdefault(_stem(name), name)
    return {name: chosen[_stem(short)] for name, short in whole.items()}


def _stem(name: str) -> str:
    """The same for "hernia, ventral" and "ventral hernias"."""
    return " ".join(word.rstrip("s") for word in _turned(name).split())


def _turned(name: str) -> str:
    """ "Hernia, ventral" in the order that people say."""
    return plain_name(" ".join(reversed(name.split(","))))


def _stored_term(name: str, curated: ConditionVocabulary, ontology: Mapping[str, str], same: str) -> Term:
    """The term of a name that the store holds; `same` stands for it among the store's names."""
    turned = _turned(name)
    for spelling in (name, turned):
        standard = curated.resolve(spelling) or ontology.get(plain_name(spelling))
        if standard:
            return Term(standard, names=(name,))
    mentions = curated.find(name)
    if len(mentions) == 1:
        rest = plain_name(name[: mentions[0].start] + " " + name[mentions[0].end :]).split()
        if all(word in QUALIFIERS or word in _LINKS or word.isdigit() for word in rest):
            names = (name,) if same != name else ()
            return Term(same, names=names, broader=(mentions[0].standard,))
    others = (turned,) if turned != plain_name(name) else ()
    if same != name and not curated.resolve(same):
        return Term(same, names=(name, *others))
    return Term(name, names=others)


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
