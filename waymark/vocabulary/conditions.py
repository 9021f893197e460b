"""Conditions: every way of naming one, which is a kind of which, and which shut each other out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.names import NameIndex
from waymark.vocabulary.tables.conditions import CONDITIONS, EXCLUSIVE
from waymark.vocabulary.tables.ordinary_words import ORDINARY_WORDS, QUALIFIERS
from waymark.vocabulary.terms import Kinship, Term
from waymark.vocabulary.tokens import plain_name, plain_word

_NEVER_ALONE = frozenset(plain_word(word) for word in (*ORDINARY_WORDS, *QUALIFIERS))


class ConditionVocabulary:
    """The curated conditions, and the store's own names beside them."""

    def __init__(
        self,
        curated: Iterable[Term],
        *,
        exact_only: Iterable[Term] = (),
        only_resolved: Iterable[Term] = (),
    ) -> None:
        terms, exact, resolved = tuple(curated), tuple(exact_only), tuple(only_resolved)
        self._index = NameIndex(terms, exact)
        self._kinship = Kinship((*terms, *exact, *resolved))
        self._resolved = {plain_name(name): term.standard for term in resolved for name in _all_names(term)}
        self._names: dict[str, set[str]] = {}
        for term in (*terms, *exact, *resolved):
            self._names.setdefault(term.standard, set()).update(name.lower() for name in _all_names(term))
        # The registry's names and titles come again with every search; people's messages are not kept.
        self.resolve_written = lru_cache(maxsize=50_000)(self.resolve)
        self.named_in_title = lru_cache(maxsize=20_000)(self._named_in)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The conditions a text names, in order; "disease" or "syndrome" alone is none."""
        return self._index.find(text)

    def resolve(self, name: str) -> str | None:
        """The standard name, lower case, of exactly this name; None when no table knows it."""
        return self._resolved.get(plain_name(name)) or self._index.resolve(name)

    def _named_in(self, title: str) -> frozenset[str]:
        """The standard names that a trial's title names."""
        return frozenset(mention.standard for mention in self.find(title))

    def is_kind_of(self, narrow: str, broad: str) -> bool:
        """Whether the first standard name is the second or stands below it."""
        return self._kinship.is_kind_of(narrow, broad)

    def are_exclusive(self, one: str, other: str) -> bool:
        """Whether nobody has both: a carrier of thalassemia does not have thalassemia major."""
        ones = {one, *self._kinship.broader(one)}
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


def build_condition_vocabulary(extra_names: Iterable[str] = ()) -> ConditionVocabulary:
    """The curated conditions and the store's own names.

    A name that is another spelling of a curated condition joins it; one that only adds a stage or the
    like ("stage iv breast cancer") becomes a kind of it; any other is standard for itself.
    """
    curated = _curated()
    exact: list[Term] = []
    resolved: list[Term] = []
    for name in sorted({name.strip().lower() for name in extra_names if name.strip()}):
        term = _extra_term(name, curated)
        (exact if _can_be_found(term, name) else resolved).append(term)
    return ConditionVocabulary(CONDITIONS, exact_only=exact, only_resolved=resolved)


@lru_cache(maxsize=1)
def _curated() -> ConditionVocabulary:
    return ConditionVocabulary(CONDITIONS)


def _extra_term(name: str, curated: ConditionVocabulary) -> Term:
    plain = plain_name(name)
    turned = plain_name(" ".join(reversed(name.split(","))))
    for spelling in (plain, turned):
        standard = curated.resolve(spelling)
        if standard:
            return Term(standard, names=(name,))
    mentions = curated.find(name)
    if len(mentions) == 1:
        rest = plain_name(name[: mentions[0].start] + " " + name[mentions[0].end :]).split()
        if all(word in QUALIFIERS or word.isdigit() for word in rest):
            return Term(name, broader=(mentions[0].standard,))
    return Term(name, names=(turned,) if turned != plain else ())


def _can_be_found(term: Term, name: str) -> bool:
    """Whether the name may be looked for in what people write; an ordinary word may not."""
    words = plain_name(name).split()
    if term.standard != name or term.broader or not 2 <= len(words) <= 6:
        return False
    return not all(word in _NEVER_ALONE or len(word) < 4 for word in words)


def _all_names(term: Term) -> tuple[str, ...]:
    return (term.standard, *term.names, *term.capitals, *term.cued)
