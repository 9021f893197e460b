"""A NameIndex: finds the names of a table in a text, small misspellings included, in linear time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

import ahocorasick
from rapidfuzz.distance import OSA

from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.resolver import Resolver
from waymark.vocabulary.reworded import Hit, reworded_hits
from waymark.vocabulary.spelling import Speller
from waymark.vocabulary.tables.beside_names import ORDINARY_BEFORE, UNITS
from waymark.vocabulary.tables.ordinary_words import (
    GENERIC_HEADS,
    LOOK_ALIKES,
    ORDINARY_WORDS,
    QUALIFIERS,
)
from waymark.vocabulary.tables.real_words import REAL_WORDS
from waymark.vocabulary.terms import Term
from waymark.vocabulary.tokens import Token, markers_lacking, name_of_table, plain_word, tokenise

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
_SHORTEST_WIDE_ALONE = 8
_ORDINARY = frozenset(plain_word(word) for word in (*ORDINARY_WORDS, *LOOK_ALIKES))
_QUALIFIERS = frozenset(map(plain_word, QUALIFIERS))


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
    is_wide: bool = False
    may_be_form: bool = False

    @property
    def letters(self) -> int:
        """The length with a space before and after."""
        return len(self.plain) + 2


class NameIndex:
    """Finds the names of some terms. The longest wins, a misspelt long one over a right short one.

    `curated` names are found with small misspellings; `wide` ones, far more and never looked through by
    a person, only with a slip in a long word, and so are `forms`, names that may be of a form of their
    condition alone. `resolver` tells other ways of putting a name of several words.
    """

    def __init__(
        self, curated: Iterable[Term], wide: Iterable[Term], resolver: Resolver, forms: Iterable[Term] = ()
    ) -> None:
        self._resolver = resolver
        self._automaton = ahocorasick.Automaton()
        self._names: dict[str, list[_Name]] = {}
        self._speller = Speller(self._add_terms(curated), shortest=_SHORTEST_CORRECTED, long=8)
        words = self._add_terms(wide, is_wide=True) | self._add_terms(forms, is_wide=True, may_be_forms=True)
        self._wide = Speller(words, shortest=7, long=12)
        for plain, names in self._names.items():
            self._automaton.add_word(f" {plain} ", tuple(names))
        self._automaton.make_automaton()

    def find(self, text: str, *, is_written: bool = False) -> tuple[Mention, ...]:
        """The names in a text, in order, none overlapping; no form's where it `is_written` in a record."""
        tokens = tokenise(text)
        if not tokens or not self._names:
            return ()
        lacking = markers_lacking(text)  # in no name: "Ph- ALL" is ALL
        words = [
            f"{token.plain}-" if token.start in lacking else self._corrected(token.plain) for token in tokens
        ]
        hits = [hit for hit in self._hits(tokens, words) if not (is_written and hit.may_be_form)]
        reworded = reworded_hits(tokens, words, self._resolver, is_written=is_written)
        hits += [hit for hit in reworded if _tells(hit, tokens) and not _cuts_another(hit, hits, words)]
        hits.sort(key=lambda hit: (-hit.size, not hit.is_exact, hit.is_reworded, hit.first))
        taken = [False] * len(tokens)
        kept = []
        for hit in hits:
            span = range(hit.first, hit.first + hit.size)
            if not any(taken[place] for place in span):
                kept.append(hit)
                for place in span:
                    taken[place] = True
        kept = [hit for hit in kept if not _is_head_of_another(hit, tokens, taken)]
        return tuple(self._mention(hit, tokens, text) for hit in sorted(kept, key=lambda hit: hit.first))

    def _add_terms(
        self, terms: Iterable[Term], *, is_wide: bool = False, may_be_forms: bool = False
    ) -> set[str]:
        """The words of the names that are read in any writing."""
        words: set[str] = set()
        for term in terms:
            for writing, names in (
                (Writing.ANY, term.names if is_wide else (term.standard, *term.names)),
                (Writing.CAPITALS, term.capitals),
                (Writing.CUED, term.cued),
            ):
                for name in names:
                    plain = name_of_table(name)
                    spaces = plain.count(" ")
                    self._add_name(_Name(term.standard, plain, spaces + 1, writing, is_wide, may_be_forms))
                    if writing is Writing.ANY:
                        words.update(word for word in plain.split() if len(word) >= _SHORTEST_CORRECTED)
        return words

    def _add_name(self, name: _Name) -> None:
        if not name.plain:
            return
        known = self._names.setdefault(name.plain, [])
        if all(one.writing is not name.writing for one in known):
            known.append(name)

    def _hits(self, tokens: list[Token], words: list[str]) -> Iterable[Hit]:
        line, places = _line(tokens, words)
        shouting = self._is_shouted(tokens)
        for end, names in self._automaton.iter(line):
            for name in names:
                first = places[end - name.letters + 1]
                span = range(first, first + name.words)
                is_exact = all(words[place] == tokens[place].plain for place in span)
                if self._may_stand(name, tokens, first, is_exact, shouting):
                    yield Hit(
                        name.standard, name.plain, first, name.words, is_exact, may_be_form=name.may_be_form
                    )

    def _is_shouted(self, tokens: list[Token]) -> bool:
        """Whether ordinary words stand in capitals, too: a note of short names, "9M ALL, MRD+", is not."""
        capitals = [token for token in tokens if token.words.isupper()]
        if len(capitals) <= len(tokens) / 2:
            return False
        return any(token.plain in _ORDINARY and token.plain not in self._names for token in capitals)

    @staticmethod
    def _may_stand(name: _Name, tokens: list[Token], first: int, is_exact: bool, shouting: bool) -> bool:
        token = tokens[first]
        if name.writing is Writing.ANY:
            return is_exact or name.words > 1 or _is_slip(token.plain, name)
        if not is_exact:
            return False
        follows_cue = first > 0 and tokens[first - 1].words.lower() in _CUES
        if not follows_cue and _is_plain_word(tokens, first):
            return False
        if token.words.isupper() and not (shouting and name.writing is Writing.CAPITALS):
            return True
        return name.writing is Writing.CUED and token.words.islower() and follows_cue

    def _corrected(self, word: str) -> str:
        """The word of the tables that was most likely meant, or the word itself."""
        if word in _ORDINARY or word in REAL_WORDS or word in self._wide or word in self._names:
            return word
        near = self._speller.nearest(word)
        if near:
            return near[0]
        near = () if word in self._speller else self._wide.nearest(word)
        return near[0] if near else word

    def _as_near(self, hit: Hit, tokens: list[Token]) -> Iterable[str]:
        """What the words mean with another spelling as near: "hyprthyroidism" is hypo- or hyper-."""
        words = hit.plain.split()
        for place, (meant, token) in enumerate(zip(words, tokens[hit.first :], strict=False)):
            for other in self._speller.nearest(token.plain) if token.plain != meant else ():
                if other != meant:
                    yield from self._resolver.exact(" ".join((*words[:place], other, *words[place + 1 :])))

    def _mention(self, hit: Hit, tokens: list[Token], text: str) -> Mention:
        start, end = tokens[hit.first].start, tokens[hit.first + hit.size - 1].end
        others = self._resolver.exact(hit.plain) if hit.plain else self._resolver.reworded(hit.key)
        if hit.plain and not hit.is_exact:
            others = (*others, *self._as_near(hit, tokens))
        rivals = tuple(dict.fromkeys(other for other in others if other != hit.standard))
        return Mention(
            hit.standard,
            start,
            end,
            text[start:end],
            hit.is_exact,
            rivals,
            may_be_form=hit.may_be_form,
        )


def _is_plain_word(tokens: list[Token], place: int) -> bool:
    """Whether what stands beside makes it an ordinary word: "ALL my tests", "OTC medicine", "40 MG"."""
    plain = tokens[place].plain
    if plain in UNITS and place > 0 and tokens[place - 1].plain.isdigit():
        return True
    behind = ORDINARY_BEFORE.get(plain, frozenset())
    following = tokens[place + 1 : place + 2]
    return any(token.plain in behind and token.start == tokens[place].end + 1 for token in following)


def _is_slip(word: str, name: _Name) -> bool:
    """Whether a single misspelt word is near enough to stand without others: one slip, two in a long word."""
    slips = 2 if len(name.plain) >= (12 if name.is_wide else 10) else 1
    shortest = _SHORTEST_WIDE_ALONE if name.is_wide else _SHORTEST_ALONE
    return len(word) >= shortest and OSA.distance(word, name.plain) <= slips


def is_ordinary(plain: str) -> bool:
    """Whether a name in plain spelling has ordinary words alone: they are no misspelling of another."""
    return all(word in _ORDINARY for word in plain.split())


def _tells(hit: Hit, tokens: list[Token]) -> bool:
    """Whether one of the words is more than an ordinary one: "quality of life" is no name."""
    words = (token.plain for token in tokens[hit.first : hit.first + hit.size])
    return any(
        word not in _ORDINARY and word not in _QUALIFIERS and len(word) >= _SHORTEST_CORRECTED
        for word in words
    )


def _cuts_another(hit: Hit, hits: list[Hit], words: list[str]) -> bool:
    """Whether a name put another way takes a part of another name.

    "Lymphoma and cerebral palsy" are two; "alpha thalassemia, transfusion-dependent" begins as it is written.
    """
    end = hit.first + hit.size
    if "and" not in words[hit.first : end]:
        return any(one.size > 1 and one.first < hit.first < one.first + one.size <= end for one in hits)
    return any(one.size > 1 and one.first < end < one.first + one.size for one in hits)


def _is_head_of_another(hit: Hit, tokens: list[Token], taken: list[bool]) -> bool:
    """ "Anemia" in "sideroblastic anemia": only the head of a name that no table knows."""
    if hit.plain not in GENERIC_HEADS or hit.first == 0 or tokens[hit.first].starts_sentence:
        return False
    before = tokens[hit.first - 1]
    is_known = taken[hit.first - 1] or before.plain in _ORDINARY or before.plain in _QUALIFIERS
    return not is_known and before.words.islower() and len(before.plain) >= _SHORTEST_ALONE


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
