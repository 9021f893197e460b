"""A Resolver: what a whole name means, from the very name down to a broader or similar one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import chain, islice, product

from waymark.vocabulary.likeness import Likeness, initials_of
from waymark.vocabulary.readings import SCORES, Candidate, How
from waymark.vocabulary.rewording import is_part_of_body, key_of, without_head
from waymark.vocabulary.spelling import Speller
from waymark.vocabulary.tables.real_words import REAL_WORDS
from waymark.vocabulary.terms import Term
from waymark.vocabulary.tokens import name_of_table, plain_name

_MOST_SPELLINGS = 8
_MOST_SPELLINGS_GUESSED = 3
_MOST_CANDIDATES = 4
_SHORTEST_HEADLESS = 6
_SHORTEST_FUSED = 8


@dataclass(frozen=True)
class Tier:
    """Terms that are trusted alike.

    `trust` is what a guess gains: most for our tables, less for the store, as what has trials is likelier
    meant. `may_be_forms`: a name may be of a form of its condition alone, so that people are understood by
    it and nothing that is written in a record is.
    """

    terms: tuple[Term, ...]
    trust: float = 0.0
    may_be_forms: bool = False


class Resolver:
    """Names by trust: the first tier that knows a name decides, and two meanings in it are both told."""

    def __init__(self, tiers: Iterable[Tier]) -> None:
        self._written, self._forms = _Names(), _Names()
        trust: dict[str, float] = {}
        for tier in tiers:
            (self._forms if tier.may_be_forms else self._written).add(tier.terms)
            for term in tier.terms:
                trust[term.standard] = max(tier.trust, trust.get(term.standard, 0.0))
        keys = self._written.keys.keys() | self._forms.keys.keys()
        self._words = {word for key in keys for word in key.split()}
        exact = self._forms.exact | self._written.exact
        self._likeness = Likeness(exact, trust, without_initials=self._forms.exact.keys())
        words = {word for plain in exact for word in plain.split()}
        self._speller = Speller(words, shortest=4, long=8, sounds=True)

    def exact(self, plain: str) -> tuple[str, ...]:
        """The standards of exactly this plain name."""
        return tuple(self._written.exact.get(plain, ()) or self._forms.exact.get(plain, ()))

    @property
    def names(self) -> Set[str]:
        """Every name that tells the condition itself, in plain spelling."""
        return self._written.exact.keys()

    def reworded(self, key: str, *, is_written: bool = False) -> tuple[str, ...]:
        """The standards of a key that stands for two words or more; where it `is_written`, no form's."""
        if " " not in key:
            return ()
        return tuple(self._written.keys.get(key, ()) or (() if is_written else self._forms.keys.get(key, ())))

    def counts(self, word: str) -> bool:
        """Whether some name's key has this word."""
        return word in self._words

    def lookup(self, name: str, *, broader: bool = True, is_written: bool = False) -> tuple[Candidate, ...]:
        """What the name may mean, best first; () when nothing is near.

        All have the same How. Without `broader`, only the same condition counts; of a name that `is_written`
        in a record, no form's name.
        """
        words = plain_name(name).split()
        if not words:
            return ()
        spelt = list(self._spellings(words))
        known = (self._written,) if is_written else (self._written, self._forms)
        ways = zip(*(names.same(words, spelt) for names in known), strict=True)
        for how, standards in chain.from_iterable(ways):
            if standards:
                return tuple(Candidate(standard, how, SCORES[how]) for standard in _some(standards))
        return self._guesses(words, spelt) if broader else ()

    def _guesses(self, words: list[str], spelt: Sequence[tuple[str, ...]]) -> tuple[Candidate, ...]:
        """What is broader or like it; of initials, what has them."""
        short = self._likeness.with_initials(words)
        if short:
            return tuple(Candidate(each, How.SIMILAR, SCORES[How.SIMILAR]) for each in _some(short))
        near = self._likeness.nearest((words, *spelt[:_MOST_SPELLINGS_GUESSED]))
        if not near:
            return ()
        how = How.BROADER if near[0].is_part else How.SIMILAR
        alike = (each for each in near if each.is_part == near[0].is_part)
        return tuple(
            Candidate(each.standard, how, round(SCORES[how] * each.likeness, 3))
            for each in islice(alike, _MOST_CANDIDATES)
        )

    def _spellings(self, words: list[str]) -> Iterable[tuple[str, ...]]:
        choices = [
            (word,) if word in REAL_WORDS else self._speller.nearest(word) or (word,) for word in words
        ]
        if [choice[0] for choice in choices] == words:
            return ()
        return islice(product(*choices), _MOST_SPELLINGS)


class _Names:
    """The names of some tiers as they stand, as one word, by the key of their words, and without a head."""

    def __init__(self) -> None:
        self.exact: dict[str, list[str]] = {}
        self.keys: dict[str, list[str]] = {}
        self._headless: dict[str, list[str]] = {}
        self._fused: dict[str, list[str]] = {}

    def add(self, terms: Iterable[Term]) -> None:
        """Adds a tier's names; what is known already keeps its meaning."""
        exact: dict[str, list[str]] = {}
        keys: dict[str, list[str]] = {}
        headless: dict[str, list[str]] = {}
        fused: dict[str, list[str]] = {}
        for term in terms:
            for name in term.all_names:
                plain = name_of_table(name)
                if plain:
                    _add(exact, plain, term.standard)
                    key = key_of(plain.split())
                    _add(keys, key, term.standard)
                    _add(headless, _headless(key), term.standard)
                    _add(fused, _fused(plain), term.standard)
        tables = ((self.exact, exact), (self.keys, keys), (self._headless, headless), (self._fused, fused))
        for table, found in tables:
            for name, standards in found.items():
                table.setdefault(name, standards)

    def same(self, words: list[str], spelt: Sequence[tuple[str, ...]]) -> Iterator[tuple[How, Sequence[str]]]:
        """The standards that the words name, by each way of naming one, the nearest way first."""
        yield How.EXACT, self.exact.get(" ".join(words), ())
        yield How.EXACT, self.exact.get(" ".join(_without_initials(words)), ())
        yield How.MISSPELT, self._fused.get(_fused(" ".join(words)), ())
        yield How.MISSPELT, self._first(self.exact, (" ".join(each) for each in spelt))
        keys = [key_of(words), *map(key_of, spelt)]
        yield How.REWORDED, self._first(self.keys, keys)
        yield How.REWORDED, self._first(self._headless, (_headless(key) for key in keys))

    @staticmethod
    def _first(table: dict[str, list[str]], names: Iterable[str]) -> Sequence[str]:
        return next((table[name] for name in names if name and name in table), ())


def _add(table: dict[str, list[str]], name: str, standard: str) -> None:
    known = table.setdefault(name, [])
    if name and standard not in known:
        known.append(standard)


def _some(standards: Iterable[str]) -> Sequence[str]:
    return list(dict.fromkeys(standards))[:_MOST_CANDIDATES]


def _without_initials(words: Sequence[str]) -> Sequence[str]:
    """ "Acute coronary syndrome acs" without its own short form, before or behind; () when it has none."""
    if len(words) > 2:
        for short, rest in ((words[-1], words[:-1]), (words[0], words[1:])):
            if short in initials_of(rest):
                return rest
    return ()


def _fused(plain: str) -> str:
    """The name without its spaces; "" when it is too short to tell."""
    return fused if len(fused := plain.replace(" ", "")) >= _SHORTEST_FUSED else ""


def _headless(key: str) -> str:
    """The key without "disease"; "" when what is left could be anything: "heart", "skin"."""
    rest = without_head(key)
    return "" if " " not in rest and (len(rest) < _SHORTEST_HEADLESS or is_part_of_body(rest)) else rest
