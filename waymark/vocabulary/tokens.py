"""Words of a text in one plain spelling, each with the place where it stands."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "κ": "kappa", "λ": "lambda",
    "µ": "mu", "μ": "mu", "ß": "beta",
}  # fmt: skip
_LETTERS = "α-ωΑ-Ωßµ"
_TOKEN = re.compile(rf"[{_LETTERS}]|[^\W_{_LETTERS}]+(?:['’`´][^\W_{_LETTERS}]+)*")
# The same tokens of a text in ASCII, found much quicker: an apostrophe says nothing in plain spelling.
_ASCII_LETTERS = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)) + bytes(128)
SPELLINGS_REMEMBERED = 50_000
_MARKER_WITH_MINUS = re.compile(r"\b(?:alk|er|her-?2|hpv|hr|p16|ph|pr)[-−–](?![\w-])", re.IGNORECASE)
_BREAK = re.compile(r"[.!?;](?:\s|$)|\n")

_BRITISH = (
    ("aem", "em"), ("aes", "es"), ("paed", "ped"), ("gynaec", "gynec"), ("oed", "ed"), ("oeso", "eso"),
    ("oest", "est"), ("rrhoea", "rrhea"), ("tumour", "tumor"), ("foet", "fet"), ("coel", "cel"),
)  # fmt: skip


@dataclass(frozen=True)
class Token:
    """`plain` is the word without case, accents, British spelling, apostrophe or plural s."""

    plain: str
    start: int
    end: int
    words: str
    starts_sentence: bool


def tokenise(text: str) -> list[Token]:
    """The words of a text in order; a full stop, line break or question mark starts a new sentence."""
    found: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        is_first = not found or _BREAK.search(text, last, start) is not None
        found.append(Token(plain_word(match[0]), start, end, match[0], is_first))
        last = end
    return found


def markers_lacking(text: str) -> frozenset[int]:
    """Where a marker begins that a tumor does not have: "HER2-", with nothing joined to the minus."""
    return frozenset(found.start() for found in _MARKER_WITH_MINUS.finditer(text))


def plain_name(text: str) -> str:
    """A whole name in plain spelling, one space between words: "β-Thalassaemias" is "beta thalassemia"."""
    return " ".join(plain_words_of(text))


def plain_words_of(text: str) -> list[str]:
    """The words of a text in plain spelling, in order."""
    if text.isascii() and not ("''" in text or "`" in text):
        words = text.encode().translate(_ASCII_LETTERS, b"'").decode().split()
    else:
        words = _TOKEN.findall(text)
    return list(map(_SPELLINGS.__getitem__, words))


@lru_cache(maxsize=400_000)
def name_of_table(text: str) -> str:
    """`plain_name` of a table's name, kept while the tables are built: each is asked for many times."""
    return plain_name(text)


def plain_word(word: str) -> str:
    """One word in plain spelling."""
    return _SPELLINGS[word]


class _Spellings(dict[str, str]):
    """Words in plain spelling, remembered; a look into a dictionary takes half the time of a kept call."""

    def __missing__(self, word: str) -> str:
        if len(self) >= SPELLINGS_REMEMBERED:
            self.clear()
        plain = self[word] = _plain(word)
        return plain


_SPELLINGS = _Spellings()


def _plain(word: str) -> str:
    lowered = word.lower()
    if lowered in _GREEK:
        return _GREEK[lowered]
    plain = lowered
    if not lowered.isalpha() or not lowered.isascii():
        letters = unicodedata.normalize("NFKD", lowered)
        plain = "".join(c for c in letters if not unicodedata.combining(c) and c not in "'’`´")
    for british, american in _BRITISH:
        plain = plain.replace(british, american)
    return _singular(plain)


def _singular(word: str) -> str:
    if len(word) < 5 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]
