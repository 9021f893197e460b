"""A NameIndex: finds the names of a table in a text, small misspellings included, in linear time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

import ahocorasick
from rapidfuzz import process
from rapidfuzz.distance import OSA

from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.ordinary_words import LOOK_ALIKES, ORDINARY_WORDS
from waymark.vocabulary.terms import Term
from waymark.vocabulary.tokens import Token, plain_name, plain_word, tokenise

_CUES = frozenset(
    [
        "have",
        "has",
        "had",
        "having",
        "with",
        "got",
        "diagnosed",
        "her",
        "his",
        "their",
        "my",
        "our",
        "your",
        "of",
        "for",
    ]
)
_BARRIER = "|"
_SHORTEST_CORRECTED = 4
_SHORTEST_ALONE = 6


class Writing(Enum):
    """How a name must be written to count."""

    ANY = "any"
    CAPITALS = "capitals"
    CUED = "cued"


@dataclass(frozen=True)
class _Name:
    standard: str
    plain: str
    words: int
    writing: Writing

    @property
    def letters(self) -> int:
        """The length with a space before and after."""
        return len(self.plain) + 2


@dataclass(frozen=True)
class _Hit:
    name: _Name
    first: int
    is_exact: bool


class NameIndex:
    """Every name of some terms. The longest name wins, a misspelt long one over a right short one."""

    def __init__(self, terms: Iterable[Term], exact_only: Iterable[Term] = ()) -> None:
        self._standards: dict[str, str] = {}
        self._automaton = ahocorasick.Automaton()
        self._words: set[str] = set()
        self._names: dict[str, list[_Name]] = {}
        for term in terms:
            self._add_term(term)
        self._by_letter = _by_first_letter(self._words)
        for term in exact_only:
            self._add_term(term)
        for plain, names in self._names.items():
            self._automaton.add_word(f" {plain} ", tuple(names))
        self._automaton.make_automaton()
        self._corrected = lru_cache(maxsize=20_000)(self._correct)

    def resolve(self, name: str) -> str | None:
        """The standard name of exactly this name, small misspellings allowed; None when unknown."""
        plain = plain_name(name)
        exact = self._standards.get(plain)
        if exact or not plain:
            return exact
        return self._standards.get(" ".join(self._corrected(word) for word in plain.split()))

    def find(self, text: str) -> tuple[Mention, ...]:
        """The names in a text, in order, none overlapping."""
        tokens = tokenise(text)
        if not tokens or not self._names:
            return ()
        hits = sorted(self._hits(tokens), key=lambda hit: (-hit.name.words, not hit.is_exact, hit.first))
        taken = [False] * len(tokens)
        kept = []
        for hit in hits:
            span = range(hit.first, hit.first + hit.name.words)
            if not any(taken[place] for place in span):
                kept.append(hit)
                for place in span:
                    taken[place] = True
        return tuple(_mention(hit, tokens, text) for hit in sorted(kept, key=lambda hit: hit.first))

    def _add_term(self, term: Term) -> None:
        for writing, names in (
            (Writing.ANY, (term.standard, *term.names)),
            (Writing.CAPITALS, term.capitals),
            (Writing.CUED, term.cued),
        ):
            for name in names:
                self._add_name(plain_name(name), term.standard, writing)

    def _add_name(self, plain: str, standard: str, writing: Writing) -> None:
        if not plain:
            return
        words = plain.split()
        self._standards.setdefault(plain, standard)
        known = self._names.setdefault(plain, [])
        if all(name.writing is not writing for name in known):
            known.append(_Name(standard, plain, len(words), writing))
        if writing is Writing.ANY:
            self._words.update(word for word in words if len(word) >= _SHORTEST_CORRECTED)

    def _hits(self, tokens: list[Token]) -> Iterable[_Hit]:
        words = [self._corrected(token.plain) for token in tokens]
        line, places = _line(tokens, words)
        shouting = sum(token.words.isupper() for token in tokens) > len(tokens) / 2
        for end, names in self._automaton.iter(line):
            for name in names:
                first = places[end - name.letters + 1]
                span = range(first, first + name.words)
                is_exact = all(words[place] == tokens[place].plain for place in span)
                if self._may_stand(name, tokens, first, is_exact, shouting):
                    yield _Hit(name, first, is_exact)

    @staticmethod
    def _may_stand(name: _Name, tokens: list[Token], first: int, is_exact: bool, shouting: bool) -> bool:
        token = tokens[first]
        if name.writing is Writing.ANY:
            return is_exact or name.words > 1 or _is_slip(token.plain, name)
        if not is_exact:
            return False
        if token.words.isupper() and not (shouting and name.writing is Writing.CAPITALS):
            return True
        follows_cue = first > 0 and tokens[first - 1].words.lower() in _CUES
        return name.writing is Writing.CUED and token.words.islower() and follows_cue

    def _correct(self, word: str) -> str:
        """The word of the table that was most likely meant, or the word itself."""
        if len(word) < _SHORTEST_CORRECTED or word in self._words or word in _ORDINARY or not word.isalpha():
            return word
        best = process.extractOne(
            word,
            self._by_letter.get(word[0], ()),
            scorer=OSA.distance,
            score_cutoff=1 if len(word) < 8 else 2,
        )
        if best is None or (len(word) == _SHORTEST_CORRECTED and len(best[0]) <= len(word)):
            return word
        return str(best[0])


def _is_slip(word: str, name: _Name) -> bool:
    """Whether a single misspelt word is near enough to stand without others: one slip, two in a long word."""
    slips = 2 if len(name.plain) >= 10 else 1
    return len(word) >= _SHORTEST_ALONE and OSA.distance(word, name.plain) <= slips


def _by_first_letter(words: Iterable[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for word in sorted(words):
        groups.setdefault(word[0], []).append(word)
    return groups


_ORDINARY = frozenset(plain_word(word) for word in (*ORDINARY_WORDS, *LOOK_ALIKES))


def _line(tokens: list[Token], words: list[str]) -> tuple[str, dict[int, int]]:
    """The words as one line, a barrier before each sentence, and where each word's space stands."""
    pieces: list[str] = []
    places: dict[int, int] = {}
    length = 0
    for place, token in enumerate(tokens):
        if token.starts_sentence:
            pieces.append(f" {_BARRIER}")
            length += 2
        places[length] = place
        pieces.append(f" {words[place]}")
        length += 1 + len(words[place])
    return "".join(pieces) + " ", places


def _mention(hit: _Hit, tokens: list[Token], text: str) -> Mention:
    start, end = tokens[hit.first].start, tokens[hit.first + hit.name.words - 1].end
    return Mention(hit.name.standard, start, end, text[start:end], hit.is_exact)
